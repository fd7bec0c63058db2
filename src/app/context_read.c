/* What a letter is about, said in JSON: {"role", "company", "person", "type"}. */
#include "app/context_read.h"

enum { CONTEXT_MAX_TEXT = 1000 };

void context_init(struct letter_context *context)
{
	*context = (struct letter_context){.kind = LETTER_OTHER,
		.action = ACTION_ANY,
		.channel = CHANNEL_ANY,
		.today = DAY_NONE,
		.interview = DAY_NONE,
		.decision = DAY_NONE};
}

void context_add_person(const char *name, struct arena *arena, struct letter_context *context)
{
	struct letter_person *person = arena_new(arena, struct letter_person);

	*person = (struct letter_person){.name = name, .addressed = true, .was_there = true};
	context->people = person;
	context->people_count = 1;
}

static bool read_text(
	const json_t *value, const char *key, struct arena *arena, const char **ret_text, struct error *err)
{
	const json_t *text = json_object_get(value, key);

	*ret_text = NULL;
	if (!text || json_is_null(text))
		return true;
	if (!json_is_string(text))
		return error_set(err, ERROR_INVALID, "context.%s: expected a text", key);
	if (json_string_length(text) > CONTEXT_MAX_TEXT)
		return error_set(err, ERROR_INVALID, "context.%s: too long: more than %d bytes", key,
			CONTEXT_MAX_TEXT);
	if (json_string_length(text))
		*ret_text = arena_strdup(arena, json_string_value(text));
	return true;
}

bool context_read_value(
	const json_t *value, struct arena *arena, struct letter_context *context, struct error *err)
{
	const char *role, *company, *person, *type;

	if (!value || json_is_null(value))
		return true;
	if (!json_is_object(value))
		return error_set(err, ERROR_INVALID, "context: expected an object");
	if (!read_text(value, "role", arena, &role, err) ||
		!read_text(value, "company", arena, &company, err) ||
		!read_text(value, "person", arena, &person, err) ||
		!read_text(value, "type", arena, &type, err))
		return false;
	if (role)
		context->role = role;
	if (company)
		context->company = company;
	if (person)
		context_add_person(person, arena, context);
	if (type)
		context->kind = letter_kind_of_type(span_of(type));
	return true;
}

bool context_read(const char *text, struct arena *arena, struct letter_context *context, struct error *err)
{
	json_error_t trouble;
	json_t *value = json_loads(text, JSON_REJECT_DUPLICATES, &trouble);
	bool fine;

	if (!value)
		return error_set(err, ERROR_INVALID, "context: %s (line %d, column %d)", trouble.text,
			trouble.line, trouble.column);
	fine = context_read_value(value, arena, context, err);
	json_decref(value);
	return fine;
}
