/* What is noted while an interview is fresh, as events: who was there, what was said, what was allowed. */
#include "app/after_interview.h"

#include "app/person_find.h"
#include "store/invitation_rows.h"

#include <string.h>

/* What adding goes on with. */
struct adding {
	struct entry *entry;
	struct moment at;
	struct instant since; /* the interview */
	struct arena *arena;
	int count;
};

/* By enum after_slot: the event that it becomes. */
static const struct {
	uint8_t type; /* enum event_type */
	uint8_t what;
} slots[AFTER_SLOT_COUNT] = {
	[AFTER_DETAIL] = {EVENT_NOTED, ABOUT_DETAIL},
	[AFTER_CALL] = {EVENT_CALL_ALLOWED, 0},
	[AFTER_CONNECT] = {EVENT_CONNECT_ALLOWED, 0},
	[AFTER_FORGOT] = {EVENT_NOTED, ABOUT_FORGOT},
	[AFTER_SKILL] = {EVENT_NOTED, ABOUT_SKILL},
	[AFTER_CONCERN] = {EVENT_NOTED, ABOUT_CONCERN},
	[AFTER_DECIDE_BY] = {EVENT_TIMELINE, 0},
	[AFTER_NO_CALLS] = {EVENT_NO_CALLS, 0},
	[AFTER_PROMISE] = {EVENT_PROMISE, 0},
};

int after_interview_events(int notes)
{
	enum { INTERVIEW = 2, EACH = 2 };

	return INTERVIEW + EACH * notes + AFTER_INTERVIEW_PEOPLE;
}

/* When the interview after that one begins. */
static struct instant next_interview(const struct process *process, int32_t interview)
{
	const int64_t begin = process->events[interview].at.instant.seconds;
	struct instant next = INSTANT_NEVER;

	for (int32_t i = 0; i < process->events_count; i++) {
		const struct event *event = &process->events[i];
		if (event->type == EVENT_INTERVIEW && !event->retracted && !event->cancelled_ever &&
			event->at.instant.seconds > begin && event->at.instant.seconds < next.seconds)
			next = event->at.instant;
	}
	return next;
}

static bool is_slot(const struct event *event, enum after_slot slot, int16_t person)
{
	return event->type == slots[slot].type && !event->retracted &&
	       (event->type != EVENT_NOTED || event->what == slots[slot].what) &&
	       (slot == AFTER_PROMISE || event->person == person) && !event->decide_by_instant;
}

int32_t after_interview_noted(
	const struct process *process, int32_t interview, enum after_slot slot, int16_t person)
{
	const struct instant begin = process->events[interview].at.instant,
			     end = next_interview(process, interview);

	for (int32_t i = process->events_count - 1; i >= 0; i--) {
		const struct event *event = &process->events[i];
		if (is_slot(event, slot, person) && event->at.instant.seconds >= begin.seconds &&
			event->at.instant.seconds < end.seconds)
			return i;
	}
	return NO_EVENT;
}

/* What was recorded anew stands for what was taken back: a page may be open since before. */
static int32_t standing(const struct process *process, int32_t interview)
{
	const struct event *old = &process->events[interview];

	for (int32_t i = interview + 1; old->retracted && i < process->events_count; i++) {
		const struct event *event = &process->events[i];
		if (event->type == EVENT_INTERVIEW && !event->retracted &&
			event->at.instant.seconds == old->at.instant.seconds &&
			event->until.instant.seconds == old->until.instant.seconds)
			return i;
	}
	return interview;
}

static bool check_begun(const struct event *event, struct instant now, struct error *err)
{
	if (event->retracted || event->cancelled_ever) {
		error_set(err, ERROR_INVALID, "the interview %.60s did not take place", event->id);
		return error_hint(err, "the process shows those that did");
	}
	if (event->at.instant.seconds <= now.seconds)
		return true;
	error_set(err, ERROR_INVALID, "the interview %.60s has not begun yet", event->id);
	return error_hint(err, "come back once it is over");
}

bool after_interview_find(const struct process *process, const char *id, struct instant now,
	int32_t *ret_interview, struct error *err)
{
	for (int32_t i = 0; i < process->events_count; i++) {
		const struct event *event = &process->events[i];
		if (!event->id || strcmp(event->id, id) != 0 || event->type != EVENT_INTERVIEW)
			continue;
		*ret_interview = standing(process, i);
		return check_begun(&process->events[*ret_interview], now, err);
	}
	return error_set(err, ERROR_NOT_FOUND, "there is no interview \"%.60s\"", id);
}

bool after_interview_may_correct(const struct process *process, int32_t interview)
{
	for (int32_t i = 0; i < process->events_count; i++)
		if (process->events[i].type != EVENT_INTERVIEW && process->events[i].of == interview &&
			!process->events[i].retracted)
			return false;
	return true;
}

static bool same_text(const char *one, const char *other)
{
	return one == other || (one && other && strcmp(one, other) == 0);
}

/* Told twice, by a button pressed twice or a page that was open in two tabs, it is recorded once. */
static bool is_known(const struct adding *adding, const struct event *event)
{
	for (const struct event *old = adding->entry->process.events; old < event; old++)
		if (old->type == event->type && !old->retracted &&
			old->at.instant.seconds >= adding->since.seconds && old->what == event->what &&
			old->person == event->person && old->date.number == event->date.number &&
			same_text(old->text, event->text))
			return true;
	return false;
}

/* Whether it stood there, and stands no longer as it is told now. */
static bool is_overtaken(const struct event *old, const struct after_note *note)
{
	return is_slot(old, note->slot, note->person) &&
	       !(note->said && old->date.number == note->day.number && same_text(old->text, note->text) &&
		       old->person == note->person);
}

/* The log is only appended to: what was told otherwise before is taken back. */
static void take_back(struct adding *adding, const struct after_note *note)
{
	const struct process *process = &adding->entry->process;

	for (int32_t i = 0; note->before && i < adding->entry->events_stored; i++) {
		const struct event *old = &process->events[i];
		if (strcmp(old->id, note->before) != 0)
			continue;
		if (is_overtaken(old, note)) {
			entry_add_event(adding->entry, EVENT_RETRACT, adding->at, adding->arena)->of = i;
			adding->count++;
		}
		return;
	}
}

static void add(struct adding *adding, const struct after_note *note)
{
	struct event *event;

	take_back(adding, note);
	if (!note->said)
		return;
	event = entry_add_event(
		adding->entry, (enum event_type)slots[note->slot].type, adding->at, adding->arena);
	event->person = note->person;
	event->date = note->day;
	event->text = note->text;
	event->what = slots[note->slot].what;
	if (is_known(adding, event))
		adding->entry->process.events_count--;
	else
		adding->count++;
}

/* Somebody who was not expected: known already, or new. */
static bool add_other(
	struct adding *adding, struct span line, int16_t *with, int16_t *count, struct error *err)
{
	struct process *process = &adding->entry->process;
	struct error missing = {0};
	struct span name;
	const char *word;
	int16_t person;

	span_cut(&line, ':', &name);
	name = span_trim(name);
	line = span_trim(line);
	if (!name.length)
		return true;
	word = arena_copy(adding->arena, name.start, name.length);
	if (!person_find(process, word, &person, &missing)) {
		if (missing.kind != ERROR_NOT_FOUND) {
			*err = missing;
			return false;
		}
		if (process->people_count - adding->entry->people_stored == AFTER_INTERVIEW_PEOPLE)
			return error_set(err, ERROR_USAGE, "too many people at once: at most %d",
				AFTER_INTERVIEW_PEOPLE);
		person = (int16_t)process->people_count;
		entry_add_person(adding->entry, word, adding->arena)->relations = RELATION_INTERVIEWER;
	}
	for (int16_t i = 0; i < *count; i++)
		if (with[i] == person)
			return true;
	with[(*count)++] = person;
	if (line.length)
		add(adding, &(struct after_note){.slot = AFTER_DETAIL,
				    .person = person,
				    .said = true,
				    .text = arena_copy(adding->arena, line.start, line.length),
				    .day = DAY_NONE});
	return true;
}

static bool same_people(const struct event *event, const int16_t *with, int16_t count)
{
	for (int16_t i = 0; i < count; i++) {
		bool found = false;
		for (int16_t j = 0; j < event->with_count; j++)
			found = found || event->with[j] == with[i];
		if (!found)
			return false;
	}
	return count == event->with_count;
}

/* The log is only appended to: the interview is taken back, and recorded as it was. */
static bool record_anew(struct store *store, struct process_change *change, struct adding *adding,
	const struct after_interview *after, const int16_t *with, int16_t count, struct error *err)
{
	struct process *process = &change->entry.process;
	const struct event old = process->events[after->interview];
	struct event *event;

	if (after->went == old.went && same_people(&old, with, count))
		return true;
	event = entry_add_event(adding->entry, EVENT_RETRACT, adding->at, adding->arena);
	event->of = after->interview;
	event = entry_add_event(adding->entry, EVENT_INTERVIEW, old.at, adding->arena);
	event->until = old.until;
	event->what = old.what;
	event->travelling = old.travelling;
	event->went = after->went;
	event->with = with;
	event->with_count = count;
	adding->count++;
	return invitation_rows_move(store, change->number, after->interview, process->events_count - 1, err);
}

static bool correct(struct store *store, struct process_change *change, struct adding *adding,
	const struct after_interview *after, struct error *err)
{
	int16_t *with =
		arena_array(adding->arena, int16_t, (size_t)after->with_count + AFTER_INTERVIEW_PEOPLE + 1);
	struct span rest = span_of(after->others), line;
	int16_t count = after->with_count;

	for (int16_t i = 0; i < count; i++)
		with[i] = after->with[i];
	for (int lines = 0; span_cut(&rest, '\n', &line); lines++) {
		if (lines == AFTER_INTERVIEW_PEOPLE)
			return error_set(err, ERROR_USAGE, "too many people at once: at most %d",
				AFTER_INTERVIEW_PEOPLE);
		if (!add_other(adding, line, with, &count, err))
			return false;
	}
	return record_anew(store, change, adding, after, with, count, err);
}

bool after_interview_add(struct store *store, struct process_change *change,
	const struct after_interview *after, struct moment at, struct arena *arena, int *ret_added,
	struct error *err)
{
	struct adding adding = {.entry = &change->entry,
		.at = at,
		.since = change->before.events[after->interview].at.instant,
		.arena = arena};

	if (after->corrects && !correct(store, change, &adding, after, err))
		return false;
	for (size_t i = 0; i < after->note_count; i++)
		add(&adding, &after->notes[i]);
	*ret_added = adding.count;
	return true;
}
