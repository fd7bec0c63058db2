/* Reads a case (language.md, section 5) from JSON: every field, type and value is checked, every error names
 * its place. */
#include "app/case_read.h"

#include "app/case_value.h"
#include "app/json_text.h"
#include "base/array.h"
#include "core/words.h"

static const char *const case_keys[] = {"tact", "process", "people", "events"};
static const char *const process_keys[] = {
	"role", "organization", "timezone", "playbook", "holidays", "via", "represented"};
static const char *const person_keys[] = {"id", "name", "relations", "email", "phone", "linkedin", "address"};

static void stand_at(struct case_reader *reader, const char *part, int index, const char *field)
{
	reader->at.part = part;
	reader->at.index = index;
	reader->at.field = field;
	reader->at.element = -1;
}

static bool check_keys(struct case_reader *reader, const json_t *object, const char *const *keys,
	size_t count, size_t required)
{
	const char *key;
	json_t *value;

	if (!json_is_object(object))
		return case_place_expected(reader, "an object", object);
	json_object_foreach((json_t *)object, key,
		value) if (word_find(keys, (int)count, span_of(key)) < 0) return case_place_unknown(reader,
		"field", key, keys, count);
	for (size_t i = 0; i < required; i++)
		if (!json_object_get(object, keys[i]))
			return case_place_fail(reader, "%s is missing", keys[i]);
	return true;
}

/* Reads an optional text field of an object; its place is left at the field only on failure. */
static bool optional_text(
	struct case_reader *reader, const json_t *object, const char *key, const char **ret_text)
{
	const json_t *value = json_object_get(object, key);
	const char *before = reader->at.field;

	if (!value)
		return true;
	reader->at.field = key;
	if (!case_value_text(reader, value, PROCESS_MAX_TEXT, ret_text))
		return false;
	reader->at.field = before;
	return true;
}

static bool required_name(
	struct case_reader *reader, const json_t *object, const char *key, size_t max, const char **ret_text)
{
	reader->at.field = key;
	if (!case_value_name(reader, json_object_get(object, key), max, ret_text))
		return false;
	reader->at.field = NULL;
	return true;
}

static bool read_person(struct case_reader *reader, const json_t *object, int index, struct person *person)
{
	stand_at(reader, "people", index, NULL);
	if (!check_keys(reader, object, person_keys, ARRAY_COUNT(person_keys), 3) ||
		!required_name(reader, object, "id", PROCESS_MAX_ID, &person->id))
		return false;
	if (id_table_add(&reader->people, person->id, index) >= 0)
		return case_place_fail(reader, "the id \"%s\" is already taken", person->id);
	if (!required_name(reader, object, "name", PROCESS_MAX_TEXT, &person->name))
		return false;
	reader->at.field = "relations";
	if (!case_value_relations(reader, json_object_get(object, "relations"), &person->relations))
		return false;
	reader->at.field = NULL;
	return optional_text(reader, object, "email", &person->email) &&
	       optional_text(reader, object, "phone", &person->phone) &&
	       optional_text(reader, object, "linkedin", &person->linkedin) &&
	       optional_text(reader, object, "address", &person->address);
}

static bool read_people(struct case_reader *reader, const json_t *list)
{
	struct process *process = reader->process;
	size_t count = json_array_size(list);

	stand_at(reader, "people", -1, NULL);
	if (!json_is_array(list))
		return case_place_expected(reader, "a list of people", list);
	if (count > PROCESS_MAX_PEOPLE)
		return case_place_fail(reader, "too many people: %zu, at most %d", count, PROCESS_MAX_PEOPLE);
	id_table_init(&reader->people, reader->arena, count);
	process->people = arena_array(reader->arena, struct person, count + 1);
	for (size_t i = 0; i < count; i++) {
		if (!read_person(reader, json_array_get(list, i), (int)i, &process->people[i]))
			return false;
		process->people_count++;
	}
	return true;
}

static bool read_process(struct case_reader *reader, const json_t *object)
{
	struct process *process = reader->process;
	const json_t *via = json_object_get(object, "via"),
		     *represented = json_object_get(object, "represented");

	stand_at(reader, "process", -1, NULL);
	if (!check_keys(reader, object, process_keys, ARRAY_COUNT(process_keys), 3) ||
		!required_name(reader, object, "role", PROCESS_MAX_TEXT, &process->role) ||
		!required_name(reader, object, "organization", PROCESS_MAX_TEXT, &process->organization) ||
		!required_name(reader, object, "timezone", PROCESS_MAX_ID, &process->timezone) ||
		!optional_text(reader, object, "playbook", &process->playbook) ||
		!optional_text(reader, object, "holidays", &process->holidays))
		return false;
	reader->at.field = "via";
	if (via && !case_value_person(reader, via, &process->via))
		return false;
	reader->at.field = "represented";
	if (represented && !case_value_bool(reader, represented, &process->represented))
		return false;
	process->represented_denied = represented && !process->represented;
	if (process->represented && process->via == NOBODY)
		return case_place_fail(reader, "the recruiter is missing: represented needs via");
	return true;
}

static bool event_begin(struct case_reader *reader, const json_t *object, int index, struct event *event)
{
	const json_t *type = json_object_get(object, "type");
	const char *id;
	int found;

	stand_at(reader, "events", index, NULL);
	if (!json_is_object(object))
		return case_place_expected(reader, "an object", object);
	if (!json_object_get(object, "id") || !type || !json_object_get(object, "at"))
		return case_place_fail(reader, "%s is missing",
			!type                            ? "type"
			: !json_object_get(object, "id") ? "id"
							 : "at");
	if (!required_name(reader, object, "id", PROCESS_MAX_ID, &id))
		return false;
	if (id_table_add(&reader->events, id, index) >= 0)
		return case_place_fail(reader, "the id \"%s\" is already taken", id);
	reader->at.field = "type";
	if (!json_is_string(type))
		return case_place_expected(reader, "an event type", type);
	found = word_find(event_type_names, EVENT_TYPE_COUNT, span_of(json_string_value(type)));
	if (found < 0)
		return case_place_unknown(
			reader, "event type", json_string_value(type), event_type_names, EVENT_TYPE_COUNT);
	event_field_init(event, (enum event_type)found);
	event->id = id;
	reader->at.field = "at";
	return case_value_moment(reader, json_object_get(object, "at"), &event->at);
}

static bool unknown_field(struct case_reader *reader, const char *key, enum event_type type)
{
	const char *known[16] = {"id", "type", "at"};
	size_t count;
	const struct event_field *rows = event_field_rows(type, &count);

	for (size_t i = 0; i < count; i++)
		known[3 + i] = rows[i].name;
	reader->at.field = NULL;
	return case_place_unknown(reader, arena_format(reader->arena, "field of %s", event_type_names[type]),
		key, known, 3 + count);
}

static bool read_fields(struct case_reader *reader, const json_t *object, int index, struct event *event)
{
	size_t count;
	const struct event_field *rows = event_field_rows(event->type, &count);
	const char *key;
	json_t *value;

	stand_at(reader, "events", index, NULL);
	json_object_foreach((json_t *)object, key, value)
	{
		const struct event_field *field = event_field_find(event->type, span_of(key));
		if (!field && !span_is(span_of(key), "id") && !span_is(span_of(key), "type") &&
			!span_is(span_of(key), "at"))
			return unknown_field(reader, key, event->type);
		reader->at.field = key;
		if (field && !case_value_field(reader, field, value, event))
			return false;
	}
	reader->at.field = NULL;
	for (size_t i = 0; i < count; i++)
		if (rows[i].required && !json_object_get(object, rows[i].name))
			return case_place_fail(reader, "%s is missing (an event of type %s)", rows[i].name,
				event_type_names[event->type]);
	reader->at.field = "until";
	if (event->type == EVENT_INTERVIEW && event->until.instant.seconds <= event->at.instant.seconds)
		return case_place_fail(
			reader, "the interview ends before it begins (at is not before until)");
	return true;
}

static bool read_events(struct case_reader *reader, const json_t *list)
{
	struct process *process = reader->process;
	size_t count = json_array_size(list);
	int32_t at_interviews = 0;

	stand_at(reader, "events", -1, NULL);
	if (!json_is_array(list))
		return case_place_expected(reader, "a list of events", list);
	if (count > PROCESS_MAX_EVENTS)
		return case_place_fail(reader, "too many events: %zu, at most %d", count, PROCESS_MAX_EVENTS);
	id_table_init(&reader->events, reader->arena, count);
	process->events = arena_array(reader->arena, struct event, count + 1);
	process->events_count = (int32_t)count;
	for (size_t i = 0; i < count; i++)
		if (!event_begin(reader, json_array_get(list, i), (int)i, &process->events[i]))
			return false;
	/* Only now is every id known: an event may name one recorded after it. */
	for (size_t i = 0; i < count; i++) {
		if (!read_fields(reader, json_array_get(list, i), (int)i, &process->events[i]))
			return false;
		at_interviews += process->events[i].with_count;
	}
	stand_at(reader, "events", -1, NULL);
	if (at_interviews > CASE_MAX_AT_INTERVIEWS)
		return case_place_fail(reader, "too many people at interviews: %d in all, at most %d",
			(int)at_interviews, CASE_MAX_AT_INTERVIEWS);
	return true;
}

static bool read_root(struct case_reader *reader, const json_t *root)
{
	const json_t *version = json_object_get(root, "tact");

	if (!check_keys(reader, root, case_keys, ARRAY_COUNT(case_keys), ARRAY_COUNT(case_keys)))
		return false;
	if (!json_is_integer(version) || json_integer_value(version) != JSON_VERSION) {
		stand_at(reader, "tact", -1, NULL);
		case_place_expected(reader, "1, the version of this form", version);
		return error_hint(reader->err, "a newer tact may have written it");
	}
	if (!read_people(reader, json_object_get(root, "people")) ||
		!read_process(reader, json_object_get(root, "process")) ||
		!read_events(reader, json_object_get(root, "events")))
		return false;
	if (process_link(reader->process, reader->err))
		return true;
	return reader->at.line > 0 ? error_prefix(reader->err, "%s:%ld", reader->at.file, reader->at.line)
				   : error_prefix(reader->err, "%s", reader->at.file);
}

static bool syntax_error(const char *file, long line, const json_error_t *syntax, struct error *err)
{
	long where = line > 0 ? line : syntax->line;

	error_set(err, ERROR_INVALID, "%s:%ld:%d: %s", file, where, syntax->column, syntax->text);
	return error_hint(err, "a case is one JSON object in UTF-8: {\"tact\": 1, \"process\": …, "
			       "\"people\": …, \"events\": …}");
}

bool case_read(const char *file, long line, struct span text, struct arena *arena,
	struct process *ret_process, struct error *err)
{
	struct process process = {.via = NOBODY};
	struct case_reader reader = {.arena = arena,
		.err = err,
		.process = &process,
		.at = {.file = file, .line = line, .index = -1, .element = -1}};
	json_error_t syntax;
	json_t *root;
	bool fine;

	if (text.length > CASE_MAX_BYTES) {
		error_set(err, ERROR_INVALID, "%s: too large: %zu bytes, a case has at most %d", file,
			text.length, CASE_MAX_BYTES);
		return error_hint(err, "many cases go into JSON Lines, one a line");
	}
	root = json_loadb(text.start ? text.start : "", text.length, JSON_REJECT_DUPLICATES, &syntax);
	if (!root)
		return syntax_error(file, line, &syntax, err);
	fine = read_root(&reader, root);
	json_decref(root);
	if (fine)
		*ret_process = process;
	return fine;
}
