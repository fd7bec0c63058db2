/* What one log tells: how soon was thanked, how soon was answered, how often was written. */
#include "app/statistics.h"

#include "core/contact.h"

#include <stdlib.h>

static enum statistics_wait wait_of(struct instant from, struct instant to)
{
	static const int64_t days[] = {1, 3, 7, 14};
	const int64_t seconds = to.seconds - from.seconds;

	for (int i = 0; i < WAIT_LONGER; i++)
		if (seconds <= days[i] * DAY_SECONDS)
			return (enum statistics_wait)i;
	return WAIT_LONGER;
}

bool statistics_is_contact(const struct event *did)
{
	return did->channel != CHANNEL_IN_PERSON && !action_in_interview((enum action)did->action) &&
	       did->action < ACTION_COUNT && did->action != ACTION_LINE_UP_REFERENCES &&
	       did->action != ACTION_TELL_REFERENCES && did->action != ACTION_CHASE_REFERENCE;
}

/* By interview, the first thank-you for it, to anybody: through an agency others are thanked. */
static void find_thanks(const struct history *history, struct instant ret_first[PROCESS_MAX_EVENTS])
{
	for (int32_t i = 0; i < history->process->events_count; i++)
		ret_first[i] = INSTANT_NEVER;
	history_each (i, history, EVENT_DID) {
		const struct event *did = history_event(history, i);
		int32_t interview = NO_EVENT;
		if (did->action == ACTION_THANK && contact_stands(history, i))
			interview = contact_interview(history, i, did->person);
		if (interview != NO_EVENT && did->at.instant.seconds < ret_first[interview].seconds)
			ret_first[interview] = did->at.instant;
	}
}

static void add_thanks(struct statistics *statistics, const struct history *history, struct instant now)
{
	struct instant first[PROCESS_MAX_EVENTS];

	find_thanks(history, first);
	history_each (i, history, EVENT_INTERVIEW) {
		const struct event *interview = history_event(history, i);
		const struct instant end = interview->until.instant;
		if (end.seconds > now.seconds || !interview->with_count)
			continue;
		if (!instant_is_never(first[i])) {
			statistics->thanked[wait_of(end, first[i])]++;
			continue;
		}
		statistics->thanked[WAIT_OPEN]++;
		statistics->still_time += now.seconds - end.seconds < DAY_SECONDS;
	}
}

static bool is_answer(const struct event *event)
{
	return event->type == EVENT_HEARD && event->what <= HEARD_OFFER;
}

/* The answers and the contacts of a log in the order of time, as they happened. */
struct walk {
	struct statistics *statistics;
	const struct history *history;
	int32_t waiting; /* the latest contact, not answered yet; or NO_EVENT */
	int64_t contacts;
};

static void take_answer(struct walk *walk, struct instant at)
{
	const struct event *did;

	if (walk->waiting == NO_EVENT)
		return;
	did = history_event(walk->history, walk->waiting);
	walk->statistics->answers[did->action][wait_of(did->at.instant, at)]++;
	walk->waiting = NO_EVENT;
}

static void take_contact(struct walk *walk, int32_t event)
{
	const struct event *did = history_event(walk->history, event), *before;

	walk->contacts++;
	if (walk->waiting != NO_EVENT) {
		before = history_event(walk->history, walk->waiting);
		walk->statistics->again[wait_of(before->at.instant, did->at.instant)]++;
		walk->statistics->answers[before->action][WAIT_OPEN]++;
	}
	walk->waiting = event;
	if (did->answered == ANSWERED_YES)
		take_answer(walk, did->at.instant);
}

static bool counts(const struct history *history, int32_t event)
{
	const struct event *e = history_event(history, event);

	if (!history_sees(history, event))
		return false;
	return is_answer(e) ||
	       (e->type == EVENT_DID && statistics_is_contact(e) && contact_stands(history, event));
}

struct place {
	int64_t at;
	int32_t event;
};

static int place_compare(const void *a, const void *b)
{
	const struct place *one = a, *other = b;

	if (one->at != other->at)
		return one->at < other->at ? -1 : 1;
	return one->event - other->event;
}

/* Logs are in the order of recording, which mostly is that of time. */
static void put_in_order(const struct process *process, struct place ret_places[PROCESS_MAX_EVENTS])
{
	bool in_order = true;

	for (int32_t i = 0; i < process->events_count; i++) {
		ret_places[i] = (struct place){process->events[i].at.instant.seconds, i};
		in_order = in_order && (i == 0 || ret_places[i].at >= ret_places[i - 1].at);
	}
	if (!in_order)
		qsort(ret_places, (size_t)process->events_count, sizeof(*ret_places), place_compare);
}

static void take(struct walk *walk, int32_t event)
{
	const struct event *e = history_event(walk->history, event);

	if (!counts(walk->history, event))
		return;
	if (e->type == EVENT_DID)
		take_contact(walk, event);
	else
		take_answer(walk, e->at.instant);
}

int64_t statistics_add(struct statistics *statistics, const struct matter *matter, struct instant now)
{
	struct history history;
	struct walk walk = {statistics, &history, NO_EVENT, 0};
	struct place places[PROCESS_MAX_EVENTS];

	history_init(&history, matter, NULL, now, now);
	add_thanks(statistics, &history, now);
	put_in_order(matter->process, places);
	for (int32_t i = 0; i < matter->process->events_count; i++)
		take(&walk, places[i].event);
	if (walk.waiting != NO_EVENT)
		statistics->answers[history_event(&history, walk.waiting)->action][WAIT_OPEN]++;
	return walk.contacts;
}

void statistics_add_employer(struct statistics *statistics, int64_t contacts)
{
	const int64_t last = STATISTICS_CONTACTS - 1;

	statistics->employers[contacts < last ? contacts : last]++;
	statistics->employer_count++;
	statistics->contact_count += contacts;
	if (contacts > statistics->most_contacts)
		statistics->most_contacts = contacts;
}
