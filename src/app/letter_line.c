/* A letter as a line of JSON Lines: {"id", "type", "context", "subject", "body"}. */
#include "app/letter_line.h"

enum { LETTER_ID_MAX = 200 };

static bool read_id(const json_t *whole, struct arena *arena, struct letter_line *line, struct error *err)
{
	const json_t *id = json_object_get(whole, "id");
	char *text;

	if (!id || json_is_null(id))
		return true;
	if (!json_is_string(id) && !json_is_integer(id))
		return error_set(err, ERROR_INVALID, "id: expected a text or a number");
	if (json_is_string(id) && json_string_length(id) > LETTER_ID_MAX)
		return error_set(err, ERROR_INVALID, "id: too long: more than %d bytes", LETTER_ID_MAX);
	text = json_dumps(id, JSON_ENCODE_ANY);
	if (!text)
		abort();
	line->id = arena_strdup(arena, text);
	free(text);
	return true;
}

static bool read_part(
	const json_t *whole, const char *key, struct arena *arena, struct span *ret_part, struct error *err)
{
	const json_t *text = json_object_get(whole, key);

	if (!text || json_is_null(text))
		return true;
	if (!json_is_string(text))
		return error_set(err, ERROR_INVALID, "%s: expected a text", key);
	ret_part->length = json_string_length(text);
	ret_part->start = arena_copy(arena, json_string_value(text), ret_part->length);
	return true;
}

static bool read_type(const json_t *whole, struct letter_context *context, struct error *err)
{
	const json_t *type = json_object_get(whole, "type");

	if (!type || json_is_null(type))
		return true;
	if (!json_is_string(type))
		return error_set(err, ERROR_INVALID, "type: expected a text");
	context->kind = letter_kind_of_type((struct span){json_string_value(type), json_string_length(type)});
	return true;
}

static bool read_whole(const json_t *whole, struct arena *arena, struct letter_line *line, struct error *err)
{
	if (!json_is_object(whole))
		return error_set(err, ERROR_INVALID, "expected an object");
	if (!read_id(whole, arena, line, err) || !read_type(whole, &line->context, err) ||
		!context_read_value(json_object_get(whole, "context"), arena, &line->context, err) ||
		!read_part(whole, "subject", arena, &line->text.subject, err) ||
		!read_part(whole, "body", arena, &line->text.body, err))
		return false;
	if (!line->text.body.start)
		return error_set(err, ERROR_INVALID, "body is missing");
	return true;
}

bool letter_line_read(struct span line, struct arena *arena, struct letter_line *ret_line, struct error *err)
{
	json_error_t trouble;
	json_t *whole;
	bool fine;

	*ret_line = (struct letter_line){.id = "null", .text = {.has_head = true}};
	context_init(&ret_line->context);
	if (line.length > LETTER_LINE_MAX)
		return error_set(err, ERROR_INVALID, "too large: more than %d bytes", LETTER_LINE_MAX);
	whole = json_loadb(line.start, line.length, JSON_REJECT_DUPLICATES, &trouble);
	if (!whole)
		return error_set(err, ERROR_INVALID, "%s (column %d)", trouble.text, trouble.column);
	fine = read_whole(whole, arena, ret_line, err);
	json_decref(whole);
	return fine;
}
