/* A letter as a line of JSON Lines: {"id", "type", "context", "subject", "body"}. */
#include "app/letter_line.h"

#include "app/json_line.h"

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
	if (!json_line_id(whole, arena, &line->id, err) || !read_type(whole, &line->context, err) ||
		!context_read_value(json_object_get(whole, "context"), arena, &line->context, err) ||
		!json_line_part(whole, "subject", arena, &line->text.subject, err) ||
		!json_line_part(whole, "body", arena, &line->text.body, err))
		return false;
	if (!line->text.body.start)
		return error_set(err, ERROR_INVALID, "body is missing");
	return true;
}

bool letter_line_read(struct span line, struct arena *arena, struct letter_line *ret_line, struct error *err)
{
	json_t *whole;
	bool fine;

	*ret_line = (struct letter_line){.id = "null", .text = {.has_head = true}};
	context_init(&ret_line->context);
	if (!json_line_load(line, &whole, err))
		return false;
	fine = read_whole(whole, arena, ret_line, err);
	json_decref(whole);
	return fine;
}
