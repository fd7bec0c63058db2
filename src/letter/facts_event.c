/* Which interview, promise and word of the log a letter is about. */
#include "core/contact.h"
#include "letter/facts.h"

static bool is_of(const struct facts *facts, int32_t event, enum event_type type)
{
	return event != NO_EVENT && history_event(&facts->history, event)->type == type;
}

/* Going on just now, or the next that is planned. */
static int32_t present_interview(const struct facts *facts)
{
	int32_t found = NO_EVENT;

	history_each (i, &facts->history, EVENT_INTERVIEW) {
		const struct event *event = history_event(&facts->history, i);
		if (event->until.instant.seconds <= facts->history.clock.seconds)
			continue;
		if (found == NO_EVENT || history_later(&facts->history, found, i))
			found = i;
	}
	return found;
}

static int32_t find_interview(const struct facts *facts)
{
	const struct compose_request *request = facts->request;
	int32_t found;

	if (is_of(facts, request->trigger, EVENT_INTERVIEW))
		return request->trigger;
	if (action_in_interview(request->action) && request->channel == CHANNEL_IN_PERSON) {
		found = present_interview(facts);
		if (found != NO_EVENT)
			return found;
	}
	if (request->to != NOBODY && request->action != ACTION_STATUS) {
		found = history_ended_interview(&facts->history, request->to, request->now);
		if (found != NO_EVENT)
			return found;
	}
	return facts->history.latest_interview;
}

static int32_t find_promise(const struct facts *facts)
{
	const struct compose_request *request = facts->request;
	struct promises promises;

	if (is_of(facts, request->trigger, EVENT_PROMISE))
		return request->trigger;
	if (request->action != ACTION_KEEP_PROMISE)
		return NO_EVENT;
	promises_match(&facts->history, &promises);
	for (int32_t i = 0; i < promises.count; i++) {
		const struct event *promise = history_event(&facts->history, promises.promise[i]);
		if (promises.kept_by[i] == NO_EVENT &&
			(promise->person == request->to || promise->person == NOBODY))
			return promises.promise[i];
	}
	return NO_EVENT;
}

/* The latest no or not yet; a no for what answers one. */
static int32_t find_word(const struct facts *facts)
{
	const struct compose_request *request = facts->request;
	int32_t found = NO_EVENT;

	if (is_of(facts, request->trigger, EVENT_HEARD))
		return request->trigger;
	history_each (i, &facts->history, EVENT_HEARD) {
		uint8_t what = history_event(&facts->history, i)->what;
		bool fits = request->action == ACTION_ASK_NEXT_CALL
				    ? what == HEARD_UNDECIDED
				    : what == HEARD_REJECTION || what == HEARD_NOT_INTERESTED;
		if (fits && (found == NO_EVENT || history_later(&facts->history, i, found)))
			found = i;
	}
	return found;
}

void facts_find_events(struct facts *facts)
{
	facts->interview = find_interview(facts);
	facts->promise = find_promise(facts);
	facts->word = find_word(facts);
}
