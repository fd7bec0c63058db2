/* What the lines of JSON Lines have in common: an object, its id, its texts. */
#include "app/json_line.h"

bool json_line_load(struct span line, json_t **ret_whole, struct error *err)
{
	json_error_t trouble;
	json_t *whole;

	if (line.length > JSON_LINE_MAX)
		return error_set(err, ERROR_INVALID, "too large: more than %d bytes", JSON_LINE_MAX);
	whole = json_loadb(line.start, line.length, JSON_REJECT_DUPLICATES, &trouble);
	if (!whole)
		return error_set(err, ERROR_INVALID, "%s (column %d)", trouble.text, trouble.column);
	if (!json_is_object(whole)) {
		json_decref(whole);
		return error_set(err, ERROR_INVALID, "expected an object");
	}
	*ret_whole = whole;
	return true;
}

bool json_line_id(const json_t *whole, struct arena *arena, const char **ret_id, struct error *err)
{
	const json_t *id = json_object_get(whole, "id");
	char *text;

	if (!id || json_is_null(id))
		return true;
	if (!json_is_string(id) && !json_is_integer(id))
		return error_set(err, ERROR_INVALID, "id: expected a text or a number");
	if (json_is_string(id) && json_string_length(id) > JSON_LINE_ID_MAX)
		return error_set(err, ERROR_INVALID, "id: too long: more than %d bytes", JSON_LINE_ID_MAX);
	text = json_dumps(id, JSON_ENCODE_ANY);
	if (!text)
		abort();
	*ret_id = arena_strdup(arena, text);
	free(text);
	return true;
}

bool json_line_part(
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
