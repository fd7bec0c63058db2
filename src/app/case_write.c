/* Writes a case as JSON (language.md, section 5); reading it back gives the same process. */
#include "app/case_write.h"

#include "app/event_field.h"

#include <string.h>

static void write_moment(const struct moment *moment, struct json_text *json)
{
	char text[INSTANT_TEXT_SIZE];
	bool zulu = moment->offset_seconds == DAY_SECONDS;

	instant_print(moment->instant, zulu ? 0 : moment->offset_seconds, moment->nanoseconds, text);
	if (zulu)
		memcpy(text + strcspn(text, "+"), "Z", 2);
	json_text_string(json, text);
}

static void write_day(struct day day, struct json_text *json)
{
	char text[DAY_TEXT_SIZE];

	day_print(day, text);
	json_text_string(json, text);
}

static void write_people(const struct process *process, const struct event *event, struct json_text *json)
{
	json_text_list(json);
	for (int i = 0; i < event->with_count; i++)
		json_text_string(json, process->people[event->with[i]].id);
	json_text_end_list(json);
}

static void write_value(const struct process *process, const struct event_field *field,
	const struct event *event, struct json_text *json)
{
	const void *place = event_field_in(field, event);

	switch ((enum event_field_kind)field->kind) {
	case FIELD_MOMENT:
		write_moment(place, json);
		break;
	case FIELD_DATE:
		write_day(*(const struct day *)place, json);
		break;
	case FIELD_DATE_OR_MOMENT:
		if (event->decide_by_instant)
			write_moment(&event->until, json);
		else
			write_day(event->date, json);
		break;
	case FIELD_TEXT:
		json_text_string(json, *(const char *const *)place);
		break;
	case FIELD_PERSON:
		json_text_string(json, process->people[*(const int16_t *)place].id);
		break;
	case FIELD_PEOPLE:
		write_people(process, event, json);
		break;
	case FIELD_EVENT:
		json_text_string(json, process->events[*(const int32_t *)place].id);
		break;
	case FIELD_FLAG:
		json_text_bool(json, *(const uint8_t *)place == FLAG_YES);
		break;
	case FIELD_YES_NO:
		json_text_bool(json, *(const uint8_t *)place == ANSWERED_YES);
		break;
	case FIELD_WORD:
		json_text_string(json, field->words[*(const uint8_t *)place]);
		break;
	}
}

void case_write_event(const struct process *process, const struct event *event, struct json_text *json)
{
	size_t count;
	const struct event_field *rows = event_field_rows(event->type, &count);

	json_text_object(json);
	json_text_pair(json, "id", event->id);
	json_text_pair(json, "type", event_type_names[event->type]);
	json_text_key(json, "at");
	write_moment(&event->at, json);
	for (size_t i = 0; i < count; i++) {
		if (!event_field_said(&rows[i], event))
			continue;
		json_text_key(json, rows[i].name);
		write_value(process, &rows[i], event, json);
	}
	json_text_end_object(json);
}

void case_write_person(const struct person *person, struct json_text *json)
{
	json_text_object(json);
	json_text_pair(json, "id", person->id);
	json_text_pair(json, "name", person->name);
	json_text_key(json, "relations");
	json_text_list(json);
	for (int i = 0; i < RELATION_COUNT; i++)
		if (person->relations & 1 << i)
			json_text_string(json, relation_names[i]);
	json_text_end_list(json);
	json_text_pair(json, "email", person->email);
	json_text_pair(json, "phone", person->phone);
	json_text_pair(json, "linkedin", person->linkedin);
	json_text_pair(json, "address", person->address);
	json_text_end_object(json);
}

static void write_process(const struct process *process, struct json_text *json)
{
	json_text_object(json);
	json_text_pair(json, "role", process->role);
	json_text_pair(json, "organization", process->organization);
	json_text_pair(json, "timezone", process->timezone);
	json_text_pair(json, "playbook", process->playbook);
	if (process->via != NOBODY)
		json_text_pair(json, "via", process->people[process->via].id);
	if (process->represented || process->represented_denied) {
		json_text_key(json, "represented");
		json_text_bool(json, process->represented);
	}
	json_text_pair(json, "holidays", process->holidays);
	json_text_end_object(json);
}

void case_write(const struct process *process, bool one_line, struct text *text)
{
	struct json_text json;

	json_text_answer(&json, text, one_line ? 0 : 2);
	json_text_key(&json, "process");
	write_process(process, &json);
	json_text_key(&json, "people");
	json_text_list(&json);
	for (int32_t i = 0; i < process->people_count; i++)
		case_write_person(&process->people[i], &json);
	json_text_end_list(&json);
	json_text_key(&json, "events");
	json_text_list(&json);
	for (int32_t i = 0; i < process->events_count; i++)
		case_write_event(process, &process->events[i], &json);
	json_text_end_list(&json);
	json_text_end_object(&json);
	text_add_char(text, '\n');
}
