/* The ten gates and the bans of the six playbooks, sentence by sentence. */
#include "oracle_view.h"

/* One question at one instant. */
struct query {
	const struct oracle_view *view;
	const struct process *process;
	int action, channel, to, through, interview;
	bool status;       /* asks for the state of things */
	bool in_interview; /* in person, between at and until of an interview with that person */
};

static bool gate_1(const struct query *q, int person)
{
	const struct oracle_view *view = q->view;

	for (int i = 0; i < q->process->events_count; i++) {
		const int from = view_event(view, i)->person;
		bool lifted = false;

		if (!view_is(view, i, EVENT_NO_CONTACT))
			continue;
		for (int k = i + 1; k < q->process->events_count; k++)
			lifted |= view_lifts(view, k);
		if (lifted)
			continue;
		if (person_is_mere_reference(q->process, from)) {
			if (person == from)
				return true;
			continue;
		}
		if (person_is_employer(q->process, person))
			return true;
		if (person == from && person_is_recruiter(q->process, person))
			return true;
	}
	return false;
}

static bool answered_rejection(const struct query *q)
{
	const int lift = view_last_lift(q->view);

	for (int i = 0; i < q->process->events_count; i++)
		if (view_did(q->view, i, ACTION_ANSWER_REJECTION) && view_toward(q->view, i, q->to) &&
			i > lift)
			return true;
	return false;
}

static bool gate_2(const struct query *q)
{
	bool over = false;

	if (!person_is_employer(q->process, q->to) && !person_is_recruiter(q->process, q->to))
		return false;
	for (int i = 0; i < q->process->events_count; i++)
		over |= view_is(q->view, i, EVENT_CLOSED) || view_rejection_active(q->view, i);
	if (!over)
		return false;
	if (q->action == ACTION_ANSWER_REJECTION)
		return answered_rejection(q);
	return q->action != ACTION_CONNECT && q->action != ACTION_KEEP_IN_TOUCH &&
	       q->action != ACTION_DEBRIEF;
}

static bool gate_3(const struct query *q)
{
	return q->channel == CHANNEL_IN_PERSON && !q->in_interview;
}

static bool gate_4(const struct query *q, int person)
{
	const struct oracle_view *view = q->view;

	if (q->channel != CHANNEL_PHONE)
		return false;
	for (int i = 0; i < q->process->events_count; i++) {
		bool lifted = false;

		if (!view_is(view, i, EVENT_NO_CALLS))
			continue;
		if (!person_is_employer(q->process, person) &&
			!(person_is_recruiter(q->process, person) && view_event(view, i)->person == person))
			continue;
		for (int k = i + 1; k < q->process->events_count; k++)
			lifted |= view_is(view, k, EVENT_CALL_ALLOWED) &&
				  view_event(view, k)->person == person &&
				  oracle_day_start(view->oracle, view_event(view, k)->date, 0) <= view->clock;
		if (!lifted)
			return true;
	}
	return false;
}

static bool gate_5(const struct query *q)
{
	if (view_direct_allowed(q->view) || !person_is_employer(q->process, q->to) ||
		q->to == q->process->via)
		return false;
	if (q->in_interview)
		return false;
	if (q->action != ACTION_THANK && q->action != ACTION_ANSWER_REJECTION)
		return true;
	return q->through != q->process->via || q->channel != CHANNEL_EMAIL;
}

/* The start of the day so many days after any asking is still to come. */
static bool too_soon(const struct query *q, int days)
{
	for (int i = 0; i < q->process->events_count; i++)
		if (view_status(q->view, i) &&
			q->view->clock < oracle_day_start(q->view->oracle,
						 oracle_day(q->view->oracle, view_at(q->view, i)), days))
			return true;
	return false;
}

static bool answered(const struct query *q, int status)
{
	for (int i = 0; i < q->process->events_count; i++)
		if (view_word(q->view, i) && view_after(q->view, i, status))
			return true;
	return false;
}

static int statuses_unanswered(const struct query *q)
{
	int count = 0;

	for (int i = 0; i < q->process->events_count; i++)
		if (view_status(q->view, i) && view_at(q->view, i) >= view_last_restart(q->view) &&
			!answered(q, i))
			count++;
	return count;
}

static bool gate_6(const struct query *q)
{
	return q->status && (too_soon(q, 3) || statuses_unanswered(q) >= 5);
}

static bool gate_7(const struct query *q)
{
	const bool connected = view_connected(q->view, q->to);

	if (q->action == ACTION_CONNECT)
		return q->channel != CHANNEL_LINKEDIN || connected || !view_connect_allowed(q->view, q->to);
	if (q->channel == CHANNEL_LINKEDIN)
		return !(q->action == ACTION_KEEP_IN_TOUCH && connected);
	return false;
}

static bool gate_8(const struct query *q)
{
	int interview = q->interview;

	if (q->action != ACTION_THANK)
		return false;
	if (interview == NO_EVENT)
		interview = view_latest_ended(q->view, q->to, q->view->clock);
	for (int i = 0; i < q->process->events_count; i++)
		if (interview != NO_EVENT && view_did(q->view, i, ACTION_THANK) &&
			view_toward(q->view, i, q->to) && view_belongs(q->view, i, q->to) == interview)
			return true;
	return false;
}

static bool gate_9(const struct query *q, int person)
{
	const struct oracle_view *view = q->view;

	for (int i = 0; i < q->process->events_count; i++) {
		const struct event *event = view_event(view, i);
		bool back = false;

		if (!view_heard(view, i, HEARD_AUTO_REPLY) || event->person != person ||
			day_is_none(event->date))
			continue;
		if (view->clock >= oracle_day_start(view->oracle, event->date, 1))
			continue;
		for (int k = 0; k < q->process->events_count; k++)
			back |= view_is(view, k, EVENT_HEARD) && view_event(view, k)->what <= HEARD_OFFER &&
				view_event(view, k)->person == person && view_after(view, k, i);
		if (!back)
			return true;
	}
	return false;
}

static bool gate_10(const struct query *q)
{
	const int delivered = q->through != NOBODY ? q->through : q->to;

	if (q->channel != CHANNEL_EMAIL)
		return false;
	for (int i = 0; i < q->process->events_count; i++) {
		bool known_again = false;

		if (!view_heard(q->view, i, HEARD_BOUNCE) || view_event(q->view, i)->person != delivered)
			continue;
		for (int k = i + 1; k < q->process->events_count; k++)
			known_again |= view_is(q->view, k, EVENT_ADDRESS) &&
				       view_event(q->view, k)->person == delivered;
		if (!known_again)
			return true;
	}
	return false;
}

/* D is known and the start of the day `days` after it is still to come. */
static bool before_decision(const struct query *q, int days)
{
	const struct day day = view_decision_day(q->view);

	return !day_is_none(day) && q->view->clock < oracle_day_start(q->view->oracle, day, days);
}

static int statuses_since_restart(const struct query *q, bool phone_only)
{
	int count = 0;

	for (int i = 0; i < q->process->events_count; i++)
		if (view_status(q->view, i) && view_at(q->view, i) >= view_last_restart(q->view) &&
			(!phone_only || view_event(q->view, i)->channel == CHANNEL_PHONE))
			count++;
	return count;
}

/* A contact to nobody in particular reached whoever that action is for. */
static bool reached_employer(const struct query *q, int i)
{
	const struct event *did = view_event(q->view, i);

	if (did->person != NOBODY)
		return person_is_employer(q->process, did->person);
	return did->action != ACTION_LINE_UP_REFERENCES && did->action != ACTION_DEBRIEF &&
	       did->action != ACTION_TELL_REFERENCES && did->action != ACTION_CHASE_REFERENCE;
}

static bool phoned_employer(const struct query *q)
{
	for (int i = 0; i < q->process->events_count; i++)
		if (view_is(q->view, i, EVENT_DID) && view_event(q->view, i)->channel == CHANNEL_PHONE &&
			reached_employer(q, i))
			return true;
	return false;
}

static bool ban_recruiter_first(const struct query *q)
{
	const int first = view_first_interview(q->view);

	if (!q->status || q->channel != CHANNEL_PHONE)
		return false;
	if (first != NO_EVENT &&
		q->view->clock < oracle_day_start(q->view->oracle,
					 oracle_day(q->view->oracle, view_until(q->view, first)), 3))
		return true;
	return statuses_since_restart(q, true) >= 2;
}

static bool ban_light_touch(const struct query *q)
{
	return q->status && too_soon(q, 7);
}

static bool ban_direct_ask(const struct query *q)
{
	if (q->status && q->process->via != NOBODY && person_is_employer(q->process, q->to))
		return true;
	return q->status && too_soon(q, 7);
}

static bool ban_wait_then_email(const struct query *q)
{
	const bool free = q->action == ACTION_THANK || q->action == ACTION_ANSWER_REJECTION ||
			  q->action == ACTION_KEEP_PROMISE || action_in_interview((enum action)q->action);

	if (!free && !q->in_interview && person_is_employer(q->process, q->to) && before_decision(q, 1))
		return true;
	return q->status && statuses_since_restart(q, false) >= 2;
}

static bool ban_one_call(const struct query *q)
{
	if (q->channel != CHANNEL_PHONE || !person_is_employer(q->process, q->to))
		return false;
	return before_decision(q, 3) || phoned_employer(q);
}

static bool ban_tactful(const struct query *q)
{
	if ((q->status || q->action == ACTION_ANNOUNCE_CALL || q->action == ACTION_ASK_NEXT_CALL) &&
		before_decision(q, 1))
		return true;
	if (q->channel == CHANNEL_PHONE && person_is_employer(q->process, q->to) && before_decision(q, 3))
		return true;
	if (q->status && statuses_since_restart(q, false) >= 3)
		return true;
	return q->status && q->channel == CHANNEL_PHONE && statuses_since_restart(q, true) >= 1;
}

static bool (*const playbook_bans[ORACLE_PLAYBOOKS])(const struct query *) = {
	ban_recruiter_first,
	ban_light_touch,
	ban_direct_ask,
	ban_wait_then_email,
	ban_one_call,
	ban_tactful,
};

static struct query query_of(const struct oracle_view *view, const struct ask *ask)
{
	struct query q = {
		.view = view, .process = view->process, .action = ask->action, .channel = ask->channel};
	int promise = ask->promise;

	q.to = ask->to;
	q.through = ask->through;
	q.interview = ask->interview;
	q.status = ask->action == ACTION_STATUS;
	if (ask->action == ACTION_KEEP_PROMISE) {
		if (promise == NO_EVENT)
			promise = view_open_promise(view, ask->to);
		q.status = promise != NO_EVENT && view_event(view, promise)->action == ACTION_STATUS;
	}
	for (int i = 0; i < view->process->events_count; i++)
		if (action_in_interview((enum action)ask->action) && ask->channel == CHANNEL_IN_PERSON &&
			view_is(view, i, EVENT_INTERVIEW) && view_there(view, i, ask->to) &&
			view_at(view, i) <= view->clock && view->clock < view_until(view, i))
			q.in_interview = true;
	return q;
}

unsigned oracle_gate(const struct oracle_view *view, const struct ask *ask)
{
	const struct query query = query_of(view, ask), *q = &query;
	const bool through = q->through != NOBODY;
	unsigned why = 0;

	if (gate_1(q, q->to) || (through && gate_1(q, q->through)))
		why |= 1 << 1;
	if (gate_2(q))
		why |= 1 << 2;
	if (gate_3(q))
		why |= 1 << 3;
	if (gate_4(q, q->to) || (through && gate_4(q, q->through)))
		why |= 1 << 4;
	if (gate_5(q))
		why |= 1 << 5;
	if (gate_6(q))
		why |= 1 << 6;
	if (gate_7(q))
		why |= 1 << 7;
	if (gate_8(q))
		why |= 1 << 8;
	if (gate_9(q, q->to) || (through && gate_9(q, q->through)))
		why |= 1 << 9;
	if (gate_10(q))
		why |= 1 << 10;
	if (playbook_bans[view->oracle->playbook](q))
		why |= ORACLE_PLAYBOOK_BAN;
	return why;
}

void oracle_may(const struct oracle *oracle, const struct ask *ask, int64_t at, struct oracle_answer *answer)
{
	struct oracle_view view;

	oracle_view_read(&view, oracle, at, at);
	answer->why = oracle_gate(&view, ask);
	answer->allowed = answer->why == 0;
	answer->opens = answer->allowed ? at : INT64_MAX;
	for (int i = 0; i < oracle->turn_count && answer->opens == INT64_MAX; i++) {
		view.clock = oracle->turns[i];
		if (view.clock > at && oracle_gate(&view, ask) == 0)
			answer->opens = view.clock;
	}
}
