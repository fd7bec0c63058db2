/* What a log says at one instant, gathered in two passes over its events. */
#include "core/history.h"

#include "core/contact.h"

bool history_sees(const struct history *history, int32_t event)
{
	const struct event *e = history_event(history, event);

	if (e->retracted)
		return false;
	if (e->type != EVENT_INTERVIEW)
		return e->at.instant.seconds <= history->known.seconds;
	if (!e->cancelled_ever)
		return true;
	/* A cancellation counts once it is known. */
	for (int32_t i = 0; i < history->process->events_count; i++) {
		const struct event *c = history_event(history, i);

		if (c->type == EVENT_CANCELLED && c->of == event && !c->retracted &&
			c->at.instant.seconds <= history->known.seconds)
			return false;
	}
	return true;
}

bool history_is_word(const struct history *history, const struct event *event)
{
	return event->type == EVENT_HEARD && event->what <= HEARD_NEXT_STEP &&
	       !(event->person != NOBODY && person_is_mere_reference(history->process, event->person));
}

int32_t history_search(const struct history *history, enum event_type type, int32_t after)
{
	for (int32_t i = after + 1; i < history->process->events_count; i++)
		if (history_event(history, i)->type == type && history_sees(history, i))
			return i;
	return NO_EVENT;
}

int32_t history_search_back(const struct history *history, enum event_type type, int32_t before)
{
	if (before > history->process->events_count)
		before = history->process->events_count;
	for (int32_t i = before - 1; i >= 0; i--)
		if (history_event(history, i)->type == type && history_sees(history, i))
			return i;
	return NO_EVENT;
}

int32_t history_ended_interview(const struct history *history, int16_t person, struct instant instant)
{
	int64_t latest_until = INT64_MIN;
	int32_t latest = NO_EVENT;

	history_each (i, history, EVENT_INTERVIEW) {
		const struct event *e = history_event(history, i);

		if (e->until.instant.seconds > instant.seconds || e->until.instant.seconds < latest_until ||
			(person != NOBODY && !history_was_there(e, person)))
			continue;
		latest_until = e->until.instant.seconds;
		latest = i;
	}
	return latest;
}

bool history_answered(const struct history *history, int32_t event)
{
	return history->last_word != NO_EVENT && history_later(history, history->last_word, event);
}

bool history_lifted(struct history *history, int32_t event, struct instant *ret_until)
{
	struct instant until = INSTANT_NEVER;

	if (history->last_lift > event)
		return true;
	history_each (i, history, EVENT_INTERVIEW) {
		struct instant at = history_event(history, i)->at.instant;

		if (i > event && at.seconds < until.seconds)
			until = at;
	}
	history_reached(history, until);
	*ret_until = until;
	return false;
}

int32_t history_rejection(struct history *history, struct instant *ret_until)
{
	*ret_until = INSTANT_NEVER;
	if (history->last_rejection == NO_EVENT ||
		history_lifted(history, history->last_rejection, ret_until))
		return NO_EVENT;
	return history->last_rejection;
}

int32_t history_over_lift(const struct history *history)
{
	int32_t closing = history_next(history, EVENT_CLOSED, -1);
	int32_t lift = -1;

	if (closing == NO_EVENT || closing > history->last_lift)
		return history->last_lift;
	history_each (i, history, EVENT_INTERVIEW)
		if (i < closing && history_event(history, i)->at.instant.seconds <= history->clock.seconds)
			lift = i;
	history_each (i, history, EVENT_HEARD) {
		const struct event *e = history_event(history, i);

		if (i < closing && i > lift &&
			(e->what == HEARD_OFFER ||
				(e->what == HEARD_NEXT_STEP && history_is_word(history, e))))
			lift = i;
	}
	return lift;
}

int16_t history_manager(const struct history *history)
{
	for (int32_t i = 0; i < history->process->people_count; i++)
		if (history->process->people[i].relations & RELATION_MANAGER)
			return (int16_t)i;
	return NOBODY;
}

int16_t history_interviewer(const struct history *history)
{
	const struct event *interview;

	if (history->latest_interview == NO_EVENT)
		return NOBODY;
	interview = history_event(history, history->latest_interview);
	return interview->with_count > 0 ? interview->with[0] : NOBODY;
}

struct instant history_day_start(const struct history *history, struct day day)
{
	return zone_day_start(history->matter->zone, day);
}

static void later_of(struct instant *latest, struct instant instant)
{
	if (instant.seconds > latest->seconds)
		*latest = instant;
}

static void see_interview(struct history *history, int32_t event)
{
	const struct event *e = history_event(history, event);
	const struct process *process = history->process;

	if (history->first_interview == NO_EVENT ||
		e->until.instant.seconds < process->events[history->first_interview].until.instant.seconds)
		history->first_interview = event;
	if (history_reached(history, e->at.instant)) {
		later_of(&history->restart, e->at.instant);
		if (event > history->last_lift)
			history->last_lift = event;
	} else if (e->at.instant.seconds < history->next_interview.seconds) {
		history->next_interview = e->at.instant;
	}
	if (!history_reached(history, e->until.instant)) {
		history->interview_pending = true;
		return;
	}
	later_of(&history->last_contact, e->until.instant);
	if (history->latest_interview == NO_EVENT ||
		e->until.instant.seconds >= process->events[history->latest_interview].until.instant.seconds)
		history->latest_interview = event;
}

static void see_heard(struct history *history, int32_t event)
{
	const struct event *e = history_event(history, event);

	history->heard |= 1u << e->what;
	if (history_is_word(history, e)) {
		later_of(&history->last_contact, e->at.instant);
		if (history->last_word == NO_EVENT || history_later(history, event, history->last_word))
			history->last_word = event;
		if (e->what == HEARD_NEXT_STEP) {
			later_of(&history->restart, e->at.instant);
			history->last_lift = event > history->last_lift ? event : history->last_lift;
		}
	} else if (e->what == HEARD_REJECTION || e->what == HEARD_NOT_INTERESTED) {
		history->last_rejection = event;
	} else if (e->what == HEARD_OFFER) {
		history->last_lift = event > history->last_lift ? event : history->last_lift;
	}
}

/* First pass: what does not depend on anything but visibility. */
static void see_events(struct history *history)
{
	const int32_t count = history->process->events_count;

	for (int32_t i = 0; i < count; i++) {
		const struct event *e = history_event(history, i);

		if (e->retracted || e->type == EVENT_RETRACT)
			continue;
		if (e->type != EVENT_INTERVIEW && e->at.instant.seconds > history->known.seconds) {
			history_reached(history, e->at.instant);
			continue;
		}
		if (e->type == EVENT_INTERVIEW && e->cancelled_ever && !history_sees(history, i))
			continue;
		history->types |= 1u << e->type;
		if (i < 64)
			history->seen[e->type] |= UINT64_C(1) << i;
		if (history->first_event == NO_EVENT || history_later(history, history->first_event, i))
			history->first_event = i;
		if (e->type == EVENT_INTERVIEW)
			see_interview(history, i);
		else if (e->type == EVENT_HEARD)
			see_heard(history, i);
		else if (e->type == EVENT_DID)
			history->did |= 1u << e->action;
		else if (e->type == EVENT_CLOSED)
			history->closed = true;
	}
	history->is_small = count <= 64;
}

/* Timelines told before a restart are forgotten, but not by the first interview. */
static struct instant timeline_restart(struct history *history)
{
	struct instant restart = INSTANT_FIRST;

	history_each (i, history, EVENT_INTERVIEW) {
		const struct event *e = history_event(history, i);

		if (i != history->first_interview && e->at.instant.seconds <= history->clock.seconds)
			later_of(&restart, e->at.instant);
	}
	history_each (i, history, EVENT_HEARD) {
		const struct event *e = history_event(history, i);

		if (e->what == HEARD_NEXT_STEP && history_is_word(history, e))
			later_of(&restart, e->at.instant);
	}
	return restart;
}

static void find_decision(struct history *history)
{
	struct instant restart;
	const struct event *e;

	if (!(history->types & 1u << EVENT_TIMELINE))
		return;
	restart = timeline_restart(history);
	history_each (i, history, EVENT_TIMELINE)
		if (history_event(history, i)->at.instant.seconds >= restart.seconds &&
			(history->timeline == NO_EVENT || history_later(history, i, history->timeline)))
			history->timeline = i;
	if (history->timeline == NO_EVENT)
		return;
	e = history_event(history, history->timeline);
	history->decision = e->decide_by_instant ? history_day(history, e->until.instant) : e->date;
}

static bool counts_for_last_contact(const struct history *history, int32_t did)
{
	const struct event *e = history_event(history, did);
	const uint32_t always = 1u << ACTION_THANK | 1u << ACTION_STATUS | 1u << ACTION_ANNOUNCE_CALL |
				1u << ACTION_ASK_NEXT_CALL;

	if (e->person == NOBODY)
		return (always & 1u << e->action) || contact_is_status(history, did);
	if (!(always & 1u << e->action) && e->channel != CHANNEL_PHONE && !contact_is_status(history, did))
		return false;
	return person_is_employer(history->process, e->person) ||
	       person_is_recruiter(history->process, e->person);
}

static void see_status(struct history *history, int32_t event)
{
	if (history_event(history, event)->at.instant.seconds < history->restart.seconds)
		return;
	history->status_count++;
	if (history->last_status == NO_EVENT || history_later(history, event, history->last_status))
		history->last_status = event;
}

static void see_skips(struct history *history)
{
	for (int32_t i = 0; history->skips && i < history->skips->count; i++) {
		const struct skip *skip = &history->skips->list[i];

		if (!skip->found || skip->action != ACTION_STATUS || !history_sees(history, skip->event))
			continue;
		later_of(&history->last_contact, history_event(history, skip->event)->at.instant);
		see_status(history, skip->event);
	}
}

/* Second pass: what was done, now that the restart is known. */
static void see_contacts(struct history *history)
{
	if (history->is_small)
		contact_marks(history);
	history_each (i, history, EVENT_DID) {
		if (!contact_stands(history, i))
			continue;
		if (counts_for_last_contact(history, i))
			later_of(&history->last_contact, history_event(history, i)->at.instant);
		if (contact_is_status(history, i))
			see_status(history, i);
	}
	if (history->types & 1u << EVENT_SKIPPED)
		see_skips(history);
}

void history_init(struct history *history, const struct matter *matter, const struct skips *skips,
	struct instant known, struct instant clock)
{
	*history = (struct history){
		.matter = matter,
		.process = matter->process,
		.skips = skips,
		.known = known,
		.clock = clock,
		.changes = INSTANT_NEVER,
		.first_event = NO_EVENT,
		.first_interview = NO_EVENT,
		.latest_interview = NO_EVENT,
		.next_interview = INSTANT_NEVER,
		.restart = INSTANT_FIRST,
		.timeline = NO_EVENT,
		.decision = DAY_NONE,
		.last_contact = INSTANT_FIRST,
		.last_word = NO_EVENT,
		.last_rejection = NO_EVENT,
		.last_lift = -1,
		.last_status = NO_EVENT,
	};
	see_events(history);
	history->barred = matter->process->represented && !(history->types & 1u << EVENT_DIRECT_ALLOWED);
	find_decision(history);
	if (history->types & (1u << EVENT_DID | 1u << EVENT_SKIPPED))
		see_contacts(history);
}
