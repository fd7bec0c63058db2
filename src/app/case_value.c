/* Reads single values of a case: texts, words, times, people. */
#include "app/case_value.h"

bool case_value_text(struct case_reader *reader, const json_t *value, size_t max_bytes, const char **ret_text)
{
	if (!json_is_string(value))
		return case_place_expected(reader, "a text", value);
	if (json_string_length(value) > max_bytes)
		return case_place_fail(
			reader, "too long: %zu bytes, at most %zu", json_string_length(value), max_bytes);
	*ret_text = arena_copy(reader->arena, json_string_value(value), json_string_length(value));
	return true;
}

bool case_value_name(struct case_reader *reader, const json_t *value, size_t max_bytes, const char **ret_text)
{
	if (json_is_string(value) && json_string_length(value) == 0)
		return case_place_fail(reader, "expected a text, found an empty one");
	return case_value_text(reader, value, max_bytes, ret_text);
}

bool case_value_bool(struct case_reader *reader, const json_t *value, bool *ret_bool)
{
	if (!json_is_boolean(value))
		return case_place_expected(reader, "true or false", value);
	*ret_bool = json_is_true(value);
	return true;
}

static struct span string_span(const json_t *value)
{
	return (struct span){json_string_value(value), json_string_length(value)};
}

bool case_value_moment(struct case_reader *reader, const json_t *value, struct moment *ret_moment)
{
	struct moment moment;
	struct day day;

	if (json_is_string(value) && instant_parse(string_span(value), &moment.instant,
					     &moment.offset_seconds, &moment.nanoseconds)) {
		/* "Z" and "+00:00" mean the same, but what was written is written back. */
		if (json_string_value(value)[json_string_length(value) - 1] > '9')
			moment.offset_seconds = DAY_SECONDS;
		*ret_moment = moment;
		return true;
	}
	if (json_is_string(value) && json_string_length(value) > 10 &&
		day_parse((struct span){json_string_value(value), 10}, &day))
		case_place_expected(reader, "a valid time of day and an offset after the date", value);
	else
		case_place_expected(reader, "an instant", value);
	return error_hint(
		reader->err, "write it as RFC 3339 with an offset, such as 2026-11-23T14:00:00-05:00");
}

static bool value_day(struct case_reader *reader, const json_t *value, struct day *ret_day)
{
	if (json_is_string(value) && day_parse(string_span(value), ret_day))
		return true;
	case_place_expected(reader, "a date", value);
	return error_hint(reader->err, "write it as year, month and day, such as 2026-11-23");
}

static bool value_day_or_moment(struct case_reader *reader, const json_t *value, struct event *event)
{
	if (json_is_string(value) && json_string_length(value) > 10) {
		if (!case_value_moment(reader, value, &event->until))
			return false;
		event->decide_by_instant = true;
		event->date = DAY_NONE;
		return true;
	}
	return value_day(reader, value, &event->date);
}

bool case_value_person(struct case_reader *reader, const json_t *value, int16_t *ret_person)
{
	const struct process *process = reader->process;
	const char *ids[64];
	size_t count = 0;
	int32_t found;

	if (!json_is_string(value))
		return case_place_expected(reader, "a person's id", value);
	found = id_table_find(&reader->people, string_span(value));
	if (found >= 0) {
		*ret_person = (int16_t)found;
		return true;
	}
	while (count < 64 && (int32_t)count < process->people_count) {
		ids[count] = process->people[count].id;
		count++;
	}
	return case_place_unknown(reader, "person", json_string_value(value), ids, count);
}

static bool value_people(struct case_reader *reader, const json_t *value, struct event *event)
{
	size_t count = json_array_size(value);
	int16_t *with;

	if (!json_is_array(value))
		return case_place_expected(reader, "a list of people", value);
	if (count > PROCESS_MAX_WITH)
		return case_place_fail(reader, "too many people: %zu, at most %d", count, PROCESS_MAX_WITH);
	with = arena_array(reader->arena, int16_t, count + 1);
	for (size_t i = 0; i < count; i++) {
		reader->at.element = (int)i;
		if (!case_value_person(reader, json_array_get(value, i), &with[i]))
			return false;
	}
	reader->at.element = -1;
	event->with = with;
	event->with_count = (int16_t)count;
	return true;
}

static bool value_event(struct case_reader *reader, const json_t *value, int32_t *ret_event)
{
	int32_t found;

	if (!json_is_string(value))
		return case_place_expected(reader, "an event's id", value);
	found = id_table_find(&reader->events, string_span(value));
	if (found < 0)
		return case_place_expected(reader, "the id of an event of this log", value);
	*ret_event = found;
	return true;
}

static bool value_word(
	struct case_reader *reader, const struct event_field *field, const json_t *value, uint8_t *ret_word)
{
	int found;

	if (!json_is_string(value))
		return case_place_expected(reader, "a word", value);
	found = word_find(field->words, field->word_count, string_span(value));
	if (found < 0)
		return case_place_unknown(
			reader, field->name, json_string_value(value), field->words, field->word_count);
	*ret_word = (uint8_t)found;
	return true;
}

bool case_value_relations(struct case_reader *reader, const json_t *value, uint8_t *ret_relations)
{
	uint8_t relations = 0;

	if (!json_is_array(value))
		return case_place_expected(reader, "a list of relations", value);
	for (size_t i = 0; i < json_array_size(value); i++) {
		const json_t *element = json_array_get(value, i);
		int found;
		reader->at.element = (int)i;
		if (!json_is_string(element))
			return case_place_expected(reader, "a relation", element);
		found = word_find(relation_names, RELATION_COUNT, string_span(element));
		if (found < 0)
			return case_place_unknown(reader, "relation", json_string_value(element),
				relation_names, RELATION_COUNT);
		relations |= (uint8_t)(1 << found);
	}
	reader->at.element = -1;
	*ret_relations = relations;
	return true;
}

bool case_value_field(
	struct case_reader *reader, const struct event_field *field, const json_t *value, struct event *event)
{
	void *place = event_field_at(field, event);
	bool said = false;

	switch ((enum event_field_kind)field->kind) {
	case FIELD_MOMENT:
		return case_value_moment(reader, value, place);
	case FIELD_DATE:
		return value_day(reader, value, place);
	case FIELD_DATE_OR_MOMENT:
		return value_day_or_moment(reader, value, event);
	case FIELD_TEXT:
		return case_value_text(reader, value, PROCESS_MAX_TEXT, place);
	case FIELD_PERSON:
		return case_value_person(reader, value, place);
	case FIELD_PEOPLE:
		return value_people(reader, value, event);
	case FIELD_EVENT:
		return value_event(reader, value, place);
	case FIELD_FLAG:
		if (!case_value_bool(reader, value, &said))
			return false;
		*(uint8_t *)place = said ? FLAG_YES : FLAG_NO;
		return true;
	case FIELD_YES_NO:
		if (!case_value_bool(reader, value, &said))
			return false;
		*(uint8_t *)place = said ? ANSWERED_YES : ANSWERED_NO;
		return true;
	case FIELD_WORD:
		return value_word(reader, field, value, place);
	}
	return false;
}
