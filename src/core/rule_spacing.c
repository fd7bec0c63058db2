/* A playbook's spacing: at least so long between these. */
#include "core/anchor.h"
#include "core/gate_rules.h"

bool rule_spacing_holds(struct history *history, const struct spacing_rule *rule,
	const struct question *question, struct ban *ret_ban)
{
	int32_t last = NO_EVENT;
	struct instant at;

	if (!subject_matches(history->process, &rule->subject, question->ask.action, question->is_status,
		    question->ask.channel, question->ask.to))
		return false;
	history_each (i, history, EVENT_DID)
		if (contact_matches(history, i, &rule->subject) &&
			(last == NO_EVENT || history_later(history, i, last)))
			last = i;
	if (last == NO_EVENT)
		return false;
	ban_of_rule(ret_ban, rule->name, rule->cites, &rule->subject, question);
	ban_add_evidence(ret_ban, last);
	at = history_event(history, last)->at.instant;
	if (rule->least.unit == UNIT_HOURS)
		ret_ban->until.seconds = at.seconds + (int64_t)rule->least.number * HOUR_SECONDS;
	else
		ret_ban->until = history_day_start(
			history, day_plus(history_day(history, at),
					 anchor_days(history->matter->playbook, &rule->least)));
	return !history_reached(history, ret_ban->until);
}
