/* One entry of a calendar file as JSON, for `tact import --dry-run --json`. */
#include "app/meeting_write.h"

#include <string.h>

static void write_utc(struct json_text *json, const char *key, struct instant instant)
{
	char text[INSTANT_TEXT_SIZE];

	json_text_key(json, key);
	if (instant_is_never(instant)) {
		json_text_string(json, NULL);
		return;
	}
	instant_print(instant, 0, 0, text);
	/* "Z", as calendars themselves say UTC. */
	memcpy(text + strcspn(text, "+"), "Z", 2);
	json_text_string(json, text);
}

static void write_string(struct json_text *json, const char *key, const char *value)
{
	json_text_key(json, key);
	json_text_string(json, value);
}

static void write_interviewers(struct json_text *json, const struct meeting *meeting)
{
	json_text_key(json, "interviewers");
	json_text_list(json);
	for (size_t i = 0; i < meeting->interviewer_count; i++) {
		const struct meeting_person *person = &meeting->interviewers[i];
		json_text_string(json, person->name ? person->name : person->email);
	}
	json_text_end_list(json);
}

void meeting_write(const char *file, const struct meeting *meeting, struct text *text)
{
	struct json_text json;

	json_text_init(&json, text, 0);
	json_text_object(&json);
	write_string(&json, "file", file);
	write_string(&json, "uid", meeting->uid);
	json_text_key(&json, "sequence");
	json_text_integer(&json, meeting->sequence);
	write_string(&json, "method", meeting->method);
	json_text_key(&json, "interview");
	json_text_bool(&json, meeting->is_interview);
	write_utc(&json, "start", meeting->start);
	write_utc(&json, "end", meeting->end);
	write_string(&json, "timezone", meeting->timezone);
	write_string(&json, "company", meeting->company);
	write_string(&json, "role", meeting->role);
	write_interviewers(&json, meeting);
	write_string(&json, "round", meeting->round);
	write_string(&json, "location", meeting->location);
	write_string(&json, "link", meeting->link);
	json_text_key(&json, "problems");
	json_text_list(&json);
	for (size_t i = 0; i < meeting->problem_count; i++)
		json_text_string(&json, meeting->problems[i]);
	json_text_end_list(&json);
	json_text_end_object(&json);
	text_add_char(text, '\n');
}
