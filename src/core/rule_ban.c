/* A playbook's bans: never this, before a day, after something or until something. */
#include "core/anchor.h"
#include "core/gate_rules.h"

void ban_of_rule(struct ban *ban, const char *rule, struct cites cites, const struct subject *subject,
	const struct question *question)
{
	bool one_action = subject->actions && !(subject->actions & (subject->actions - 1));
	bool one_channel = subject->channels && !(subject->channels & (subject->channels - 1));

	*ban = (struct ban){
		.rule = rule,
		.cites = cites,
		.action = one_action ? (uint8_t)__builtin_ctz(subject->actions) : ACTION_ANY,
		.channel = one_channel ? (uint8_t)__builtin_ctz(subject->channels) : CHANNEL_ANY,
		.to = question->ask.to,
		.until = INSTANT_NEVER,
	};
	if (subject->actions && !one_action && question->ask.action != ACTION_ANY)
		ban->action = question->is_status && !(subject->actions & 1u << question->ask.action)
				      ? ACTION_STATUS
				      : question->ask.action;
}

static bool is_happening(const struct history *history, const struct event *e, enum happening happening)
{
	static const uint8_t heard[HAPPENS_COUNT] = {
		[HAPPENS_REPLY] = HEARD_REPLY,
		[HAPPENS_UNDECIDED] = HEARD_UNDECIDED,
		[HAPPENS_NEXT_STEP] = HEARD_NEXT_STEP,
		[HAPPENS_REJECTION] = HEARD_REJECTION,
		[HAPPENS_NOT_INTERESTED] = HEARD_NOT_INTERESTED,
		[HAPPENS_OFFER] = HEARD_OFFER,
	};
	static const uint8_t types[HAPPENS_COUNT] = {
		[HAPPENS_INTERVIEW] = EVENT_INTERVIEW,
		[HAPPENS_TIMELINE] = EVENT_TIMELINE,
		[HAPPENS_NO_CALLS] = EVENT_NO_CALLS,
		[HAPPENS_NO_CONTACT] = EVENT_NO_CONTACT,
		[HAPPENS_CALL_ALLOWED] = EVENT_CALL_ALLOWED,
		[HAPPENS_CONNECT_ALLOWED] = EVENT_CONNECT_ALLOWED,
		[HAPPENS_DIRECT_ALLOWED] = EVENT_DIRECT_ALLOWED,
	};

	if (happening == HAPPENS_ANY_WORD)
		return history_is_word(history, e);
	if (happening <= HAPPENS_OFFER)
		return e->type == EVENT_HEARD && e->what == heard[happening];
	return e->type == types[happening];
}

/* The last such event in the log that has happened, NO_EVENT where none; planned interviews have not. */
static int32_t last_happening(struct history *history, enum happening happening)
{
	for (int32_t i = history->process->events_count - 1; i >= 0; i--) {
		const struct event *e = history_event(history, i);

		if (is_happening(history, e, happening) && history_sees(history, i) &&
			history_reached(history, e->at.instant))
			return i;
	}
	return NO_EVENT;
}

/* "after E", "until E", or both. */
static bool is_between(struct history *history, const struct ban_rule *rule, struct ban *ban)
{
	int32_t after = NO_EVENT, until;

	if (rule->after != HAPPENS_NONE) {
		after = last_happening(history, (enum happening)rule->after);
		if (after == NO_EVENT)
			return false;
		ban_add_evidence(ban, after);
	}
	if (rule->until == HAPPENS_NONE)
		return true;
	until = last_happening(history, (enum happening)rule->until);
	if (until != NO_EVENT && until > after)
		return false;
	if (rule->until == HAPPENS_INTERVIEW)
		ban->until = history->next_interview;
	return true;
}

/* The first instant from which "before …" forbids no more. */
static bool before_ends(
	const struct history *history, const struct when_time *before, struct instant *ret_end)
{
	static const struct anchor_context none = {.trigger = NO_EVENT, .to = NOBODY, .word = NO_EVENT};
	struct anchor_context context = none;

	context.status = history->last_status == NO_EVENT
				 ? INSTANT_FIRST
				 : history_event(history, history->last_status)->at.instant;
	if (before->anchor == ANCHOR_DECISION_DATE && before->unit == UNIT_NONE) {
		if (day_is_none(history->decision))
			return false;
		*ret_end = history_day_start(history, day_plus(history->decision, 1));
		return true;
	}
	return anchor_time(history, before, &context, ret_end);
}

/* A planned interview, unless it is the first, will make the promised date forgotten. */
static struct instant date_forgotten(struct history *history)
{
	struct instant at = INSTANT_NEVER;

	history_each (i, history, EVENT_INTERVIEW) {
		const struct event *e = history_event(history, i);

		if (i != history->first_interview && e->at.instant.seconds < at.seconds &&
			!history_reached(history, e->at.instant))
			at = e->at.instant;
	}
	return at;
}

static int32_t before_evidence(const struct history *history, const struct when_time *before)
{
	if (before->anchor == ANCHOR_DECISION_DATE)
		return history->timeline;
	if (before->anchor == ANCHOR_FIRST_INTERVIEW)
		return history->first_interview;
	return before->anchor == ANCHOR_INTERVIEW ? history->latest_interview : NO_EVENT;
}

bool rule_ban_holds(struct history *history, const struct ban_rule *rule, const struct question *question,
	struct ban *ret_ban)
{
	int32_t evidence;

	if (!subject_matches(history->process, &rule->subject, question->ask.action, question->is_status,
		    question->ask.channel, question->ask.to) ||
		!history_meets(history, rule->conditions))
		return false;
	ban_of_rule(ret_ban, rule->name, rule->cites, &rule->subject, question);
	if (rule->has_before) {
		if (question->during_interview || !before_ends(history, &rule->before, &ret_ban->until) ||
			history_reached(history, ret_ban->until))
			return false;
		if (rule->before.anchor == ANCHOR_DECISION_DATE && history->interview_pending &&
			date_forgotten(history).seconds < ret_ban->until.seconds)
			ret_ban->until = date_forgotten(history);
		if (question_next_interview(history, question).seconds < ret_ban->until.seconds)
			ret_ban->until = question_next_interview(history, question);
		evidence = before_evidence(history, &rule->before);
		if (evidence != NO_EVENT)
			ban_add_evidence(ret_ban, evidence);
	}
	return is_between(history, rule, ret_ban);
}
