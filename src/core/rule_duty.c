/* A duty's items: for each thing that makes it arise, for each person it concerns. Statuses have their own
 * file. */
#include "core/plan.h"

static int16_t rerouted(const struct plan *plan, int16_t person)
{
	return plan->history.barred && person != NOBODY ? plan->history.process->via : person;
}

static int16_t recipient_by(const struct plan *plan, enum whom whom, int32_t trigger)
{
	const struct history *history = &plan->history;

	switch (whom) {
	case WHOM_THAT_PERSON:
		return trigger == NO_EVENT ? NOBODY : history_event(history, trigger)->person;
	case WHOM_RECRUITER:
		return history->process->via;
	case WHOM_MANAGER:
		return rerouted(plan, history_manager(history));
	case WHOM_INTERVIEWER:
		return rerouted(plan, history_interviewer(history));
	default:
		return NOBODY;
	}
}

int16_t rule_duty_recipient(const struct plan *plan, const struct duty *duty, int32_t trigger)
{
	for (int i = 0; i < duty->whom_count; i++) {
		int16_t person = recipient_by(plan, (enum whom)duty->whom[i], trigger);

		if (person != NOBODY)
			return person;
	}
	return NOBODY;
}

void item_route(const struct history *history, struct candidate *candidate)
{
	const struct duty *duty = candidate->duty;
	const struct event *trigger = candidate->context.trigger == NO_EVENT
					      ? NULL
					      : history_event(history, candidate->context.trigger);

	candidate->through = NOBODY;
	candidate->channels = duty->channels;
	if (duty->travelling.count > 0 && trigger && trigger->type == EVENT_INTERVIEW &&
		trigger->travelling == FLAG_YES)
		candidate->channels = duty->travelling;
	if (duty->promised_channel && trigger && trigger->type == EVENT_PROMISE &&
		trigger->channel != CHANNEL_ANY)
		candidate->channels = (struct channels){1, {trigger->channel}};
	if (history->barred && (duty->action == ACTION_THANK || duty->action == ACTION_ANSWER_REJECTION) &&
		candidate->context.to != NOBODY && candidate->context.to != history->process->via &&
		person_is_employer(history->process, candidate->context.to)) {
		candidate->through = history->process->via;
		candidate->channels = (struct channels){1, {CHANNEL_EMAIL}};
	}
}

static bool has_new_address(const struct history *history, int16_t person)
{
	history_each (i, history, EVENT_ADDRESS)
		if (history_event(history, i)->person == person)
			return true;
	return false;
}

static bool everyone_has_contacts(const struct history *history, const struct event *interview)
{
	for (int16_t i = 0; i < interview->with_count; i++) {
		const struct person *person = &history->process->people[interview->with[i]];

		if (!person->email && !person->phone && !has_new_address(history, interview->with[i]))
			return false;
	}
	return true;
}

static bool told_since(const struct history *history, enum event_type type, int32_t interview)
{
	struct instant since = history_event(history, interview)->at.instant;

	history_each (i, history, type)
		if (history_event(history, i)->at.instant.seconds >= since.seconds ||
			interview == history->first_interview)
			return true;
	return false;
}

static bool has_reference(const struct history *history)
{
	for (int32_t i = 0; i < history->process->people_count; i++)
		if (history->process->people[i].relations & RELATION_REFERENCE)
			return true;
	return false;
}

/* Kept in so many words, or by the promised action where the duty lets that count. */
static bool promise_is_kept(const struct history *history, const struct candidate *candidate)
{
	struct promises promises;

	promises_match(history, &promises);
	for (int32_t i = 0; i < promises.count; i++) {
		if (promises.promise[i] != candidate->context.trigger)
			continue;
		return promises.kept_by[i] != NO_EVENT &&
		       ((candidate->duty->done_by & DONE_BY_PROMISED_ACTION) ||
			       history_event(history, promises.kept_by[i])->action == ACTION_KEEP_PROMISE);
	}
	return false;
}

static bool done_otherwise(const struct history *history, const struct candidate *candidate)
{
	uint32_t by = candidate->duty->done_by;
	int32_t trigger = candidate->context.trigger;

	return ((by & DONE_BY_TIMELINE) && told_since(history, EVENT_TIMELINE, trigger)) ||
	       ((by & DONE_BY_CALL_ANSWER) && (told_since(history, EVENT_CALL_ALLOWED, trigger) ||
						      told_since(history, EVENT_NO_CALLS, trigger))) ||
	       ((by & DONE_BY_CONNECT_ALLOWED) && told_since(history, EVENT_CONNECT_ALLOWED, trigger)) ||
	       ((by & DONE_BY_CONTACTS) && everyone_has_contacts(history, history_event(history, trigger))) ||
	       ((by & DONE_BY_REFERENCE) && has_reference(history));
}

/* Done for that interview; after its end where the duty begins there. */
static bool done_for_interview(const struct history *history, const struct candidate *candidate)
{
	bool after = candidate->duty->when == WHEN_INTERVIEW_ENDS &&
		     action_in_interview((enum action)candidate->duty->action);

	if (!(history->did & 1u << candidate->duty->action))
		return false;
	history_each (i, history, EVENT_DID) {
		const struct event *e = history_event(history, i);

		if (e->action != candidate->duty->action ||
			(candidate->context.to != NOBODY && !contact_is_to(e, candidate->context.to)) ||
			!contact_stands(history, i))
			continue;
		if (after && e->at.instant.seconds < candidate->context.it.seconds)
			continue;
		if (contact_interview(history, i, candidate->context.to) == candidate->context.trigger)
			return true;
	}
	return false;
}

static bool is_done(const struct plan *plan, const struct candidate *candidate)
{
	const struct history *history = &plan->history;

	if (candidate->duty->done_by && done_otherwise(history, candidate))
		return true;
	switch ((enum when)candidate->duty->when) {
	case WHEN_INTERVIEW_BEGINS:
	case WHEN_INTERVIEW_ENDS:
		return done_for_interview(history, candidate);
	case WHEN_PROCESS_BEGINS:
	case WHEN_CONNECT_ALLOWED:
		return contact_was_made(
			history, (enum action)candidate->duty->action, candidate->context.to, INSTANT_FIRST);
	case WHEN_PROMISED:
		return promise_is_kept(history, candidate);
	default:
		return contact_was_made(history, (enum action)candidate->duty->action, candidate->context.to,
			candidate->context.it);
	}
}

static bool allowed_since(
	const struct history *history, enum event_type type, int16_t person, struct instant since)
{
	history_each (i, history, type) {
		const struct event *e = history_event(history, i);

		if ((person == NOBODY || e->person == person) && e->at.instant.seconds >= since.seconds)
			return true;
	}
	return false;
}

/* Something later made it pointless. */
static bool is_pointless(const struct plan *plan, const struct candidate *candidate)
{
	const struct history *history = &plan->history;
	const struct anchor_context *context = &candidate->context;
	uint32_t once = candidate->duty->void_once;

	if ((once & VOID_ONCE_THANKED) && contact_thanked(history, context->to, context->trigger) != NO_EVENT)
		return true;
	if ((once & VOID_ONCE_CONNECT_ALLOWED) &&
		allowed_since(history, EVENT_CONNECT_ALLOWED, context->to, INSTANT_FIRST))
		return true;
	if ((once & VOID_ONCE_CALL_ALLOWED) &&
		allowed_since(history, EVENT_CALL_ALLOWED, NOBODY, context->it))
		return true;
	if ((once & VOID_ONCE_STATUS_OVER) && (history->status_count > 0 || plan->state <= STATE_REJECTED))
		return true;
	return candidate->duty->when == WHEN_REJECTED && context->trigger < history_over_lift(history);
}

/* For "once a person": an earlier trigger since the last lift made the same item. */
static bool came_before(const struct plan *plan, const struct duty *duty, int32_t trigger, int16_t to)
{
	const struct history *history = &plan->history;
	const struct event *this = history_event(history, trigger);
	int32_t lift = duty->when == WHEN_REJECTED ? history_over_lift(history) : -1;
	int32_t from = trigger > lift ? lift + 1 : 0;

	for (int32_t i = from; i < trigger; i++) {
		const struct event *e = history_event(history, i);
		bool alike = e->type == this->type && (e->type != EVENT_HEARD || e->what == HEARD_REJECTION ||
							      e->what == HEARD_NOT_INTERESTED);

		if (alike && history_sees(history, i) && rule_duty_recipient(plan, duty, i) == to)
			return true;
	}
	return false;
}

static void list_for(
	struct plan *plan, const struct duty *duty, int32_t trigger, struct instant it, int16_t to)
{
	struct candidate candidate = {
		.duty = duty,
		.context =
			{.trigger = trigger, .it = it, .to = to, .word = NO_EVENT, .status = INSTANT_FIRST},
	};

	if (duty->once_a_person && to != NOBODY && trigger != NO_EVENT &&
		came_before(plan, duty, trigger, to))
		return;
	candidate.done = is_done(plan, &candidate);
	candidate.pointless = !candidate.done && is_pointless(plan, &candidate);
	if ((candidate.done || candidate.pointless) && !plan->all)
		return;
	item_route(&plan->history, &candidate);
	item_list(plan, &candidate, NULL);
}

static void list_for_employers(
	struct plan *plan, const struct duty *duty, int32_t interview, struct instant it)
{
	const struct event *e = history_event(&plan->history, interview);

	for (int16_t i = 0; i < e->with_count; i++) {
		bool again = false;

		for (int16_t j = 0; j < i; j++)
			again = again || e->with[j] == e->with[i];
		if (!again && person_is_employer(plan->history.process, e->with[i]))
			list_for(plan, duty, interview, it, e->with[i]);
	}
}

static void list_for_references(
	struct plan *plan, const struct duty *duty, int32_t trigger, struct instant it)
{
	for (int32_t i = 0; i < plan->history.process->people_count; i++)
		if (plan->history.process->people[i].relations & RELATION_REFERENCE)
			list_for(plan, duty, trigger, it, (int16_t)i);
}

/* Everybody whom one trigger concerns. */
static void list_for_trigger(struct plan *plan, const struct duty *duty, int32_t trigger, struct instant it)
{
	const struct process *process = plan->history.process;
	int16_t to;

	if (duty->whom_count == 0) {
		list_for(plan, duty, trigger, it, NOBODY);
		return;
	}
	for (int i = 0; i < duty->whom_count; i++) {
		switch ((enum whom)duty->whom[i]) {
		case WHOM_EACH_EMPLOYER:
			list_for_employers(plan, duty, trigger, it);
			return;
		case WHOM_EACH_REFERENCE:
			list_for_references(plan, duty, trigger, it);
			return;
		case WHOM_THAT_REFERENCE:
			to = history_event(&plan->history, trigger)->person;
			if (to == NOBODY || !(process->people[to].relations & RELATION_REFERENCE))
				continue;
			list_for(plan, duty, trigger, it, to);
			return;
		default:
			break;
		}
	}
	to = rule_duty_recipient(plan, duty, trigger);
	/* A promise may be to nobody in particular; everything else needs somebody. */
	if (to != NOBODY || duty->when == WHEN_PROMISED)
		list_for(plan, duty, trigger, it, to);
}

/* The type of event that makes a duty arise. */
static enum event_type type_of(enum when when)
{
	switch (when) {
	case WHEN_CONNECT_ALLOWED:
		return EVENT_CONNECT_ALLOWED;
	case WHEN_PROMISED:
		return EVENT_PROMISE;
	case WHEN_REJECTED:
	case WHEN_UNDECIDED:
	case WHEN_UNREACHABLE:
		return EVENT_HEARD;
	default:
		return EVENT_INTERVIEW;
	}
}

static bool arises_from(const struct history *history, enum when when, const struct event *e)
{
	switch (when) {
	case WHEN_REJECTED:
		return e->what == HEARD_REJECTION || e->what == HEARD_NOT_INTERESTED;
	case WHEN_UNDECIDED:
		return e->what == HEARD_UNDECIDED && history_is_word(history, e);
	case WHEN_UNREACHABLE:
		return e->what == HEARD_REFERENCE_UNREACHABLE;
	default:
		return true;
	}
}

static void list_for_events(struct plan *plan, const struct duty *duty)
{
	const struct history *history = &plan->history;
	enum event_type type = type_of((enum when)duty->when);

	history_each (i, history, type) {
		const struct event *e = history_event(history, i);

		if (arises_from(history, (enum when)duty->when, e))
			list_for_trigger(plan, duty, i,
				duty->when == WHEN_INTERVIEW_ENDS ? e->until.instant : e->at.instant);
	}
}

void rule_duty_items(struct plan *plan, const struct duty *duty)
{
	const struct history *history = &plan->history;
	int32_t first;

	if (!history_meets(history, duty->conditions))
		return;
	switch ((enum when)duty->when) {
	case WHEN_PROCESS_BEGINS:
		first = history->first_event;
		if (first != NO_EVENT)
			list_for_trigger(plan, duty, first, history_event(history, first)->at.instant);
		break;
	case WHEN_INTERVIEWS_OVER:
		if (!history->interview_pending && history->latest_interview != NO_EVENT)
			list_for_trigger(plan, duty, history->latest_interview,
				history_event(history, history->latest_interview)->until.instant);
		break;
	default:
		list_for_events(plan, duty);
		break;
	}
}
