/* The chain of statuses: at most one open question at a time; the next appears when the one before is done,
 * skipped or missed. */
#include "core/plan.h"

enum { CHAIN_MAX_MISSED = 8 };

/* Where the chain stands: how many statuses came and went since the restart, and the last of them. */
struct link {
	int32_t position;
	int32_t last;           /* contact or skip; NO_EVENT where the last was missed or there is none */
	struct instant last_at; /* when it came and went; INSTANT_FIRST where there is none */
};

static bool is_at(enum when when, int32_t position)
{
	switch (when) {
	case WHEN_INTERVIEWS_OVER:
		return position == 0;
	case WHEN_FIRST_STATUS_OVER:
		return position == 1;
	case WHEN_SECOND_STATUS_OVER:
		return position == 2;
	case WHEN_ANY_STATUS_OVER:
		return position > 0;
	default:
		return false;
	}
}

static bool after_link(const struct history *history, const struct link *link, int32_t event)
{
	if (link->last != NO_EVENT)
		return history_later(history, event, link->last);
	return history_event(history, event)->at.instant.seconds >= link->last_at.seconds;
}

static int32_t undecided_since(const struct history *history, const struct link *link)
{
	int32_t latest = NO_EVENT;

	history_each (i, history, EVENT_HEARD) {
		const struct event *e = history_event(history, i);

		if (e->what == HEARD_UNDECIDED && history_is_word(history, e) &&
			after_link(history, link, i) &&
			(latest == NO_EVENT || history_later(history, i, latest)))
			latest = i;
	}
	return latest;
}

static bool call_allowed_since(const struct history *history, struct instant since)
{
	history_each (i, history, EVENT_CALL_ALLOWED)
		if (history_event(history, i)->at.instant.seconds >= since.seconds)
			return true;
	return false;
}

static bool conditions_hold(
	const struct plan *plan, const struct duty *duty, const struct link *link, int32_t *ret_word)
{
	const struct history *history = &plan->history;
	uint32_t conditions = duty->conditions;

	*ret_word = NO_EVENT;
	if (!history_meets(history, conditions))
		return false;
	if ((conditions & IF_UNANSWERED) && history->last_word != NO_EVENT &&
		after_link(history, link, history->last_word))
		return false;
	if (!(conditions & (IF_UNDECIDED_SINCE | IF_CALL_ALLOWED_SINCE)))
		return true;
	*ret_word = undecided_since(history, link);
	if (*ret_word == NO_EVENT)
		return false;
	return !(conditions & IF_CALL_ALLOWED_SINCE) ||
	       call_allowed_since(history, history_event(history, *ret_word)->at.instant);
}

static bool candidate_of(const struct plan *plan, const struct duty *duty, const struct link *link,
	struct candidate *candidate)
{
	const struct history *history = &plan->history;
	int32_t trigger, word;

	if (duty->action != ACTION_STATUS || !is_at((enum when)duty->when, link->position) ||
		!conditions_hold(plan, duty, link, &word))
		return false;
	trigger = word != NO_EVENT ? word : link->last;
	if (trigger == NO_EVENT)
		trigger = history->latest_interview;
	*candidate = (struct candidate){
		.duty = duty,
		.context = {.trigger = trigger, .word = word, .status = link->last_at},
	};
	candidate->context.it = history_event(history, trigger)->type == EVENT_INTERVIEW
					? history_event(history, trigger)->until.instant
					: history_event(history, trigger)->at.instant;
	candidate->context.to = rule_duty_recipient(plan, duty, trigger);
	if (candidate->context.to == NOBODY)
		return false;
	item_route(&plan->history, candidate);
	return true;
}

/* Lists what stands at this link; true with *ret_missed when the open one closed without being asked. */
static bool list_link(
	struct plan *plan, const struct link *link, bool done, bool pointless, struct instant *ret_missed)
{
	const struct playbook *playbook = plan->matter->playbook;
	bool main_listed = false;

	*ret_missed = INSTANT_NEVER;
	for (uint32_t i = 0; i < playbook->duty_count; i++) {
		const struct duty *duty = &playbook->duties[i];
		struct candidate candidate;

		if ((!duty->optional && main_listed) || !candidate_of(plan, duty, link, &candidate))
			continue;
		candidate.done = done;
		candidate.pointless = pointless;
		if (duty->optional && (done || pointless))
			continue;
		if (item_list(plan, &candidate, duty->optional ? NULL : ret_missed) && !duty->optional)
			main_listed = true;
	}
	return !instant_is_never(*ret_missed);
}

/* A status that came and went since the restart: a contact that counts, or one that was skipped. */
static bool is_gone(const struct history *history, int32_t event)
{
	const struct event *e = history_event(history, event);

	if (e->at.instant.seconds < history->restart.seconds)
		return false;
	if (e->type == EVENT_DID)
		return history_sees(history, event) && contact_stands(history, event) &&
		       contact_is_status(history, event);
	for (int32_t i = 0; e->type == EVENT_SKIPPED && i < history->skips->count; i++) {
		const struct skip *skip = &history->skips->list[i];

		if (skip->event == event)
			return skip->found && skip->action == ACTION_STATUS && history_sees(history, event);
	}
	return false;
}

static int32_t next_gone(const struct history *history, int32_t after)
{
	int32_t next = NO_EVENT;

	for (int32_t i = 0; i < history->process->events_count; i++)
		if (is_gone(history, i) && (after == NO_EVENT || history_later(history, i, after)) &&
			(next == NO_EVENT || history_later(history, next, i)))
			next = i;
	return next;
}

/* The statuses that came and went since the restart, each with the window it had just before; for the full
 * list only. */
static void list_gone(struct plan *plan)
{
	struct history now = plan->history;
	struct link link = {0, NO_EVENT, INSTANT_FIRST};

	for (; link.position < now.status_count; link.position++) {
		int32_t gone = next_gone(&now, link.last);
		struct instant before, missed;
		bool done;

		if (gone == NO_EVENT)
			break;
		done = history_event(&now, gone)->type == EVENT_DID;
		before.seconds = history_event(&now, gone)->at.instant.seconds - 1;
		history_init(&plan->history, plan->matter, now.skips, before, before);
		if (!plan->history.interview_pending && plan->history.latest_interview != NO_EVENT)
			list_link(plan, &link, done, !done, &missed);
		link.last = gone;
		link.last_at = history_event(&now, gone)->at.instant;
	}
	plan->history = now;
}

void rule_status_items(struct plan *plan)
{
	const struct history *history = &plan->history;
	struct link link = {history->status_count, history->last_status, INSTANT_FIRST};
	struct instant missed;

	if (plan->all && !plan->skip)
		list_gone(plan);
	if (history->interview_pending || history->latest_interview == NO_EVENT)
		return;
	if (link.last != NO_EVENT)
		link.last_at = history_event(history, link.last)->at.instant;
	for (int i = 0; i < CHAIN_MAX_MISSED; i++) {
		if (!list_link(plan, &link, false, plan->state <= STATE_REJECTED, &missed))
			return;
		link.position++;
		link.last = NO_EVENT;
		link.last_at = missed;
	}
}
