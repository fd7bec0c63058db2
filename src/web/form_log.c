/* POST /process/N/log: something that happened is recorded, or an entry is taken back. */
#include "app/outlook.h"
#include "app/process_change.h"
#include "app/when.h"
#include "web/pages.h"
#include "web/process_entry.h"
#include "web/process_field.h"

#include <string.h>

/* One entry on its way into the log. */
struct recording {
	struct visit *visit;
	const struct entry_deed *deed;
	struct process_change change;
	struct event *event;
	int16_t person; /* or NOBODY */
};

static bool missing(struct visit *visit, const char *field, const char *what, struct error *err)
{
	error_set(err, ERROR_INVALID, "%s is missing", what);
	error_hint(err, "nothing was recorded, and what you typed is kept: say it and send it again");
	return visit_wrong(visit, field);
}

static bool read_person(struct recording *recording, struct error *err)
{
	const char *word = visit_field(recording->visit, "person");
	long number;

	recording->person = NOBODY;
	if (!word)
		return true;
	if (!span_number(span_of(word), INT16_MAX, &number) ||
		number >= recording->change.before.people_count)
		return error_set(err, ERROR_INVALID, "that person is not in this process");
	recording->person = (int16_t)number;
	return true;
}

static bool read_at(struct recording *recording, struct moment *ret_at, struct error *err)
{
	const char *words = visit_field(recording->visit, "at");
	const bool planned = recording->deed->type == EVENT_INTERVIEW;

	*ret_at = process_change_moment(&recording->change, recording->visit->now);
	if (planned && !words)
		return missing(recording->visit, "at", "when it begins", err);
	if (words && !when_parse(words, recording->visit->now, recording->change.matter.zone,
			     planned ? WHEN_FUTURE : WHEN_PAST, ret_at, err))
		return visit_wrong(recording->visit, "at");
	return true;
}

static bool read_day(struct recording *recording, bool needed, struct error *err)
{
	const char *words = visit_field(recording->visit, "day");

	if (!words)
		return !needed || missing(recording->visit, "day", "the day", err);
	if (!when_parse_day(words, recording->event->at.instant, recording->change.matter.zone, WHEN_FUTURE,
		    &recording->event->date, err))
		return visit_wrong(recording->visit, "day");
	return true;
}

static bool read_text(struct recording *recording, const char *what, struct error *err)
{
	recording->event->text = visit_field(recording->visit, "text");
	return recording->event->text || missing(recording->visit, "text", what, err);
}

static uint8_t likely_action(struct recording *recording)
{
	struct agenda agenda;

	outlook_plan(
		&recording->change.matter, recording->visit->now, false, recording->visit->arena, &agenda);
	return process_entry_action(&agenda, recording->person, CHANNEL_PHONE);
}

static bool fill_did(struct recording *recording, struct error *err)
{
	struct visit *visit = recording->visit;
	const char *about = visit_field(visit, "about"), *channel = visit_field(visit, "channel");
	struct event *event = recording->event;

	event->person = recording->person;
	event->answered = recording->deed->value;
	if (event->answered != ANSWERED_UNSAID) {
		event->channel = CHANNEL_PHONE;
		event->action = likely_action(recording);
		return true;
	}
	if (!about || !channel)
		return missing(visit, about ? "channel" : "about", about ? "how" : "what for", err);
	event->action = (uint8_t)word_find(action_names, ACTION_COUNT, span_of(about));
	event->channel = (uint8_t)word_find(channel_names, CHANNEL_COUNT, span_of(channel));
	return true;
}

static bool fill_heard(struct recording *recording, struct error *err)
{
	(void)err;
	recording->event->what = recording->deed->value;
	recording->event->person = recording->person;
	return true;
}

static bool fill_timeline(struct recording *recording, struct error *err)
{
	recording->event->person = recording->person;
	return read_day(recording, true, err);
}

static bool fill_promise(struct recording *recording, struct error *err)
{
	recording->event->person = recording->person;
	return read_text(recording, "what you promised", err) && read_day(recording, true, err);
}

static bool fill_told(struct recording *recording, struct error *err)
{
	const bool calls = recording->event->type == EVENT_CALL_ALLOWED;

	recording->event->person = recording->person;
	if (recording->person == NOBODY && recording->event->type != EVENT_NO_CALLS &&
		recording->event->type != EVENT_NO_CONTACT && recording->event->type != EVENT_DIRECT_ALLOWED)
		return missing(recording->visit, "person", "the person", err);
	if (calls)
		recording->event->date =
			zone_day(recording->change.matter.zone, recording->event->at.instant);
	return !calls || read_day(recording, false, err);
}

static bool fill_noted(struct recording *recording, struct error *err)
{
	recording->event->what = recording->deed->value;
	recording->event->person = recording->person;
	return read_text(recording, "what to remember", err);
}

static bool fill_closed(struct recording *recording, struct error *err)
{
	(void)err;
	recording->event->what = recording->deed->value;
	return true;
}

/* The entry that the form names. */
static bool read_event(struct recording *recording, struct error *err)
{
	const struct process *before = &recording->change.before;
	const char *id = visit_field(recording->visit, "event");

	for (int32_t i = 0; id && i < before->events_count; i++)
		if (strcmp(before->events[i].id, id) == 0) {
			recording->event->of = i;
			return true;
		}
	return error_set(err, ERROR_NOT_FOUND, "there is no such entry in the log");
}

static bool fill_retract(struct recording *recording, struct error *err)
{
	if (!read_event(recording, err))
		return false;
	return !recording->change.before.events[recording->event->of].retracted ||
	       error_set(err, ERROR_CHANGED, "this entry was taken back before");
}

static bool fill_cancelled(struct recording *recording, struct error *err)
{
	if (!read_event(recording, err))
		return false;
	return !recording->change.before.events[recording->event->of].cancelled_ever ||
	       error_set(err, ERROR_CHANGED, "this interview was cancelled before");
}

static void read_with(struct recording *recording)
{
	const int people = recording->change.before.people_count;
	int16_t *with = arena_array(recording->visit->arena, int16_t, PROCESS_FIELD_BOXES);
	char field[32];

	for (int i = 0; i < people && i < PROCESS_FIELD_BOXES; i++) {
		snprintf(field, sizeof(field), "with-%d", i);
		if (visit_flag(recording->visit, field))
			with[recording->event->with_count++] = (int16_t)i;
	}
	recording->event->with = with;
}

static bool fill_interview(struct recording *recording, struct error *err)
{
	const char *until = visit_field(recording->visit, "until"),
		   *stage = visit_field(recording->visit, "stage");
	struct event *event = recording->event;

	event->what = stage ? (uint8_t)word_find(stage_names, STAGE_COUNT, span_of(stage)) : STAGE_OTHER;
	event->until = event->at;
	event->until.instant.seconds += HOUR_SECONDS;
	if (until && !when_parse(until, event->at.instant, recording->change.matter.zone, WHEN_FUTURE,
			     &event->until, err))
		return visit_wrong(recording->visit, "until");
	if (event->until.instant.seconds < event->at.instant.seconds) {
		error_set(err, ERROR_INVALID, "it would end before it begins");
		error_hint(err, "say both times with their day");
		return visit_wrong(recording->visit, "until");
	}
	read_with(recording);
	return true;
}

static bool (*const fillers[EVENT_TYPE_COUNT])(struct recording *recording, struct error *err) = {
	[EVENT_INTERVIEW] = fill_interview,
	[EVENT_CANCELLED] = fill_cancelled,
	[EVENT_DID] = fill_did,
	[EVENT_HEARD] = fill_heard,
	[EVENT_TIMELINE] = fill_timeline,
	[EVENT_PROMISE] = fill_promise,
	[EVENT_CALL_ALLOWED] = fill_told,
	[EVENT_NO_CALLS] = fill_told,
	[EVENT_CONNECT_ALLOWED] = fill_told,
	[EVENT_DIRECT_ALLOWED] = fill_told,
	[EVENT_NO_CONTACT] = fill_told,
	[EVENT_NOTED] = fill_noted,
	[EVENT_CLOSED] = fill_closed,
	[EVENT_RETRACT] = fill_retract,
};

static bool run(struct visit *visit, struct error *err)
{
	struct recording recording = {.visit = visit};
	struct moment at;
	int64_t number;

	recording.deed = entry_deed_find(visit_field(visit, "deed"));
	if (!visit_number(visit, 0, "", &number, err) ||
		!process_change_begin(
			visit->store, visit->desk, number, 0, 1, visit->arena, &recording.change, err) ||
		!read_person(&recording, err) || !read_at(&recording, &at, err))
		return false;
	recording.event = entry_add_event(
		&recording.change.entry, (enum event_type)recording.deed->type, at, visit->arena);
	if (!fillers[recording.deed->type](&recording, err) ||
		!process_change_commit(
			visit->store, visit->desk, &recording.change, visit->now, visit->arena, err))
		return false;
	visit_go(visit, "/process/%lld?noted=%s", (long long)number, recording.event->id);
	return true;
}

static const struct field_row fields[] = {
	{.name = "deed", .kind = FIELD_WORD, .needed = true, .words = entry_deed_words},
	{.name = "person", .kind = FIELD_NUMBER},
	{.name = "at", .kind = FIELD_TIME},
	{.name = "day", .kind = FIELD_TIME},
	{.name = "text", .kind = FIELD_TEXT, .max_bytes = PROCESS_MAX_TEXT},
	{.name = "about", .kind = FIELD_WORD, .words = entry_action_words},
	{.name = "channel", .kind = FIELD_WORD, .words = entry_channel_words},
	{.name = "event", .kind = FIELD_LINE},
	{.name = "until", .kind = FIELD_TIME},
	{.name = "stage", .kind = FIELD_WORD, .words = entry_stage_words},
	{.name = "with-*", .kind = FIELD_FLAG, .repeats = true},
	{.name = NULL},
};

const struct route form_log = {.method = "POST",
	.path = "/process/{}/log",
	.store = ROUTE_WRITE,
	.fields = fields,
	.page = &page_process,
	.run = run};
