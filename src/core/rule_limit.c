/* A playbook's limits: at most so many of these. */
#include "core/gate_rules.h"

static bool counts(
	const struct history *history, const struct limit_rule *rule, int32_t event, int16_t person)
{
	const struct event *e = history_event(history, event);

	if (!contact_matches(history, event, &rule->subject))
		return false;
	if (rule->each_person && !contact_is_to(e, person))
		return false;
	if (rule->span == LIMIT_ROUND)
		return e->at.instant.seconds >= history->restart.seconds;
	if (rule->span == LIMIT_DAYS)
		return history_day(history, e->at.instant).number + rule->span_days >
		       history_day(history, history->clock).number;
	return true;
}

/* In a moving span the limit ends when the oldest of the last `most` falls out of it. */
static struct instant span_end(const struct history *history, const struct limit_rule *rule, int16_t person)
{
	int32_t oldest = NO_EVENT;

	for (int16_t n = 0; n < rule->most; n++) {
		int32_t next = NO_EVENT;

		history_each (i, history, EVENT_DID)
			if (counts(history, rule, i, person) &&
				(oldest == NO_EVENT || history_later(history, oldest, i)) &&
				(next == NO_EVENT || history_later(history, i, next)))
				next = i;
		if (next == NO_EVENT)
			return INSTANT_NEVER;
		oldest = next;
	}
	if (oldest == NO_EVENT)
		return INSTANT_NEVER;
	return history_day_start(history,
		day_plus(history_day(history, history_event(history, oldest)->at.instant), rule->span_days));
}

bool rule_limit_holds(struct history *history, const struct limit_rule *rule, const struct question *question,
	struct ban *ret_ban)
{
	int32_t count = 0;

	if (!subject_matches(history->process, &rule->subject, question->ask.action, question->is_status,
		    question->ask.channel, question->ask.to))
		return false;
	ban_of_rule(ret_ban, rule->name, rule->cites, &rule->subject, question);
	history_each (i, history, EVENT_DID) {
		if (!counts(history, rule, i, question->ask.to))
			continue;
		count++;
		ban_add_evidence(ret_ban, i);
	}
	if (count < rule->most)
		return false;
	if (rule->span == LIMIT_ROUND)
		ret_ban->until = history->next_interview;
	else if (rule->span == LIMIT_DAYS)
		ret_ban->until = span_end(history, rule, question->ask.to);
	history_reached(history, ret_ban->until);
	return true;
}
