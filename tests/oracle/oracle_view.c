/* Facts about the log as it stands at one instant, each found by looking at every event. */
#include "oracle_view.h"

#include <assert.h>

struct day oracle_day(const struct oracle *oracle, int64_t instant)
{
	return zone_day(oracle->zone, (struct instant){instant});
}

int64_t oracle_day_start(const struct oracle *oracle, struct day day, int more)
{
	return zone_day_start(oracle->zone, (struct day){day.number + more}).seconds;
}

static bool taken_back(const struct process *process, int number)
{
	for (int i = number + 1; i < process->events_count; i++)
		if (process->events[i].type == EVENT_RETRACT && process->events[i].of == number)
			return true;
	return false;
}

/* The email delivered to whoever bounced that is the latest at the bounce, or NO_EVENT. */
static int bounced_email(const struct oracle_view *view, int bounce)
{
	const int person = view_event(view, bounce)->person;
	int found = NO_EVENT;

	for (int i = 0; i < view->process->events_count; i++) {
		const struct event *did = view_event(view, i);
		const int delivered = did->through != NOBODY ? did->through : did->person;

		if (!view->seen[i] || did->type != EVENT_DID || did->channel != CHANNEL_EMAIL)
			continue;
		if (person == NOBODY || delivered != person || view_at(view, i) > view_at(view, bounce))
			continue;
		if (found == NO_EVENT || view_at(view, i) >= view_at(view, found))
			found = i;
	}
	return found;
}

static bool promise_fits(const struct oracle_view *view, int promise, int did)
{
	const struct event *p = view_event(view, promise), *d = view_event(view, did);

	if (d->action != ACTION_KEEP_PROMISE && d->action != p->action)
		return false;
	return d->person == p->person || d->person == NOBODY || p->person == NOBODY;
}

/* The earliest due of those that fit and were not kept yet; one let go only where there is no other. */
static int promise_kept_by(const struct oracle_view *view, int did, bool let_go)
{
	int found = NO_EVENT;

	for (int i = 0; i < view->process->events_count; i++) {
		if (!view_is(view, i, EVENT_PROMISE) || view->kept[i] || view->let_go[i] != let_go)
			continue;
		if (view_at(view, i) > view_at(view, did) || !promise_fits(view, i, did))
			continue;
		if (found == NO_EVENT ||
			view_event(view, i)->date.number < view_event(view, found)->date.number)
			found = i;
	}
	return found;
}

static void keep_promise(struct oracle_view *view, int did)
{
	int found = promise_kept_by(view, did, false);

	if (found == NO_EVENT)
		found = promise_kept_by(view, did, true);
	view->keeps[did] = found;
	if (found != NO_EVENT)
		view->kept[found] = true;
}

/* Contacts keep promises in the order of recording; what was let go is not waited for any more. */
static void keep_promises(struct oracle_view *view)
{
	const struct oracle_skip *skips = view->oracle->skips;

	for (int i = 0; i < view->process->events_count; i++)
		if (view_is(view, i, EVENT_SKIPPED) && skips[i].found &&
			skips[i].action == ACTION_KEEP_PROMISE)
			view->let_go[skips[i].trigger] = true;
	for (int i = 0; i < view->process->events_count; i++)
		if (view_is(view, i, EVENT_DID))
			keep_promise(view, i);
}

void oracle_view_read(struct oracle_view *view, const struct oracle *oracle, int64_t known, int64_t clock)
{
	const struct process *process = oracle->process;
	bool any_promise = false;

	assert(process->events_count <= ORACLE_MAX_EVENTS);
	view->oracle = oracle;
	view->process = process;
	view->known = known;
	view->clock = clock;
	for (int i = 0; i < process->events_count; i++) {
		const struct event *event = &process->events[i];

		view->seen[i] = event->type != EVENT_RETRACT && !taken_back(process, i) &&
				(event->type == EVENT_INTERVIEW || event->at.instant.seconds <= known);
		view->stands[i] = view->seen[i];
		view->keeps[i] = NO_EVENT;
		view->let_go[i] = view->kept[i] = false;
		any_promise |= event->type == EVENT_PROMISE;
	}
	for (int i = 0; i < process->events_count; i++) {
		int of = NO_EVENT;

		if (view->seen[i] && process->events[i].type == EVENT_CANCELLED)
			of = process->events[i].of;
		if (view->seen[i] && process->events[i].type == EVENT_HEARD &&
			process->events[i].what == HEARD_BOUNCE)
			of = bounced_email(view, i);
		if (of != NO_EVENT)
			view->stands[of] = false;
	}
	if (any_promise)
		keep_promises(view);
}

bool view_is(const struct oracle_view *view, int i, int type)
{
	return view->stands[i] && view_event(view, i)->type == type;
}

bool view_heard(const struct oracle_view *view, int i, int what)
{
	return view_is(view, i, EVENT_HEARD) && view_event(view, i)->what == what;
}

bool view_word(const struct oracle_view *view, int i)
{
	if (person_is_mere_reference(view->process, view_event(view, i)->person))
		return false;
	return view_heard(view, i, HEARD_REPLY) || view_heard(view, i, HEARD_UNDECIDED) ||
	       view_heard(view, i, HEARD_NEXT_STEP);
}

bool view_after(const struct oracle_view *view, int i, int other)
{
	return view_at(view, i) > view_at(view, other) ||
	       (view_at(view, i) == view_at(view, other) && i > other);
}

bool view_did(const struct oracle_view *view, int i, int action)
{
	return view_is(view, i, EVENT_DID) && view_event(view, i)->action == action;
}

bool view_status(const struct oracle_view *view, int i)
{
	if (view_did(view, i, ACTION_STATUS))
		return true;
	return view_did(view, i, ACTION_KEEP_PROMISE) && view->keeps[i] != NO_EVENT &&
	       view_event(view, view->keeps[i])->action == ACTION_STATUS;
}

bool view_toward(const struct oracle_view *view, int i, int person)
{
	return person == NOBODY || view_event(view, i)->person == NOBODY ||
	       view_event(view, i)->person == person;
}

bool view_there(const struct oracle_view *view, int interview, int person)
{
	for (int k = 0; k < view_event(view, interview)->with_count; k++)
		if (view_event(view, interview)->with[k] == person)
			return true;
	return false;
}

int view_latest_ended(const struct oracle_view *view, int person, int64_t when)
{
	int found = NO_EVENT;

	for (int i = 0; i < view->process->events_count; i++) {
		if (!view_is(view, i, EVENT_INTERVIEW) || view_until(view, i) > when)
			continue;
		if (person != NOBODY && !view_there(view, i, person))
			continue;
		if (found == NO_EVENT || view_until(view, i) >= view_until(view, found))
			found = i;
	}
	return found;
}

int view_going_on(const struct oracle_view *view, int64_t when)
{
	for (int i = view->process->events_count - 1; i >= 0; i--)
		if (view_is(view, i, EVENT_INTERVIEW) && view_at(view, i) <= when &&
			when < view_until(view, i))
			return i;
	return NO_EVENT;
}

int view_first_interview(const struct oracle_view *view)
{
	int found = NO_EVENT;

	for (int i = 0; i < view->process->events_count; i++)
		if (view_is(view, i, EVENT_INTERVIEW) &&
			(found == NO_EVENT || view_until(view, i) < view_until(view, found)))
			found = i;
	return found;
}

int view_belongs(const struct oracle_view *view, int i, int person)
{
	const struct event *did = view_event(view, i);
	int going_on;

	if (did->of != NO_EVENT)
		return did->of;
	if (did->action == ACTION_THANK)
		return view_latest_ended(view, person, view_at(view, i));
	if (action_in_interview(did->action)) {
		going_on = view_going_on(view, view_at(view, i));
		if (going_on != NO_EVENT)
			return going_on;
	}
	return view_latest_ended(view, NOBODY, view_at(view, i));
}

static bool restarts(const struct oracle_view *view, int i)
{
	return (view_heard(view, i, HEARD_NEXT_STEP) && view_word(view, i)) ||
	       (view_is(view, i, EVENT_INTERVIEW) && view_at(view, i) <= view->clock);
}

int64_t view_last_restart(const struct oracle_view *view)
{
	int64_t last = INT64_MIN;

	for (int i = 0; i < view->process->events_count; i++)
		if (restarts(view, i) && view_at(view, i) > last)
			last = view_at(view, i);
	return last;
}

bool view_lifts(const struct oracle_view *view, int i)
{
	return view_heard(view, i, HEARD_OFFER) || restarts(view, i);
}

/* Nothing lifts after the process was closed. */
static bool lifts_rejections(const struct oracle_view *view, int i)
{
	for (int k = 0; k < i; k++)
		if (view_is(view, k, EVENT_CLOSED))
			return false;
	return view_lifts(view, i);
}

bool view_rejection_active(const struct oracle_view *view, int i)
{
	if (!view_heard(view, i, HEARD_REJECTION) && !view_heard(view, i, HEARD_NOT_INTERESTED))
		return false;
	for (int k = i + 1; k < view->process->events_count; k++)
		if (lifts_rejections(view, k))
			return false;
	return true;
}

int view_last_lift(const struct oracle_view *view)
{
	int last = NO_EVENT;

	for (int i = 0; i < view->process->events_count; i++)
		if (lifts_rejections(view, i))
			last = i;
	return last;
}

static bool timeline_forgotten(const struct oracle_view *view, int timeline)
{
	const int first = view_first_interview(view);

	for (int i = 0; i < view->process->events_count; i++)
		if (i != first && restarts(view, i) && view_at(view, timeline) < view_at(view, i))
			return true;
	return false;
}

struct day view_decision_day(const struct oracle_view *view)
{
	int found = NO_EVENT;

	for (int i = 0; i < view->process->events_count; i++)
		if (view_is(view, i, EVENT_TIMELINE) && !timeline_forgotten(view, i) &&
			(found == NO_EVENT || view_at(view, i) >= view_at(view, found)))
			found = i;
	if (found == NO_EVENT)
		return DAY_NONE;
	if (view_event(view, found)->decide_by_instant)
		return oracle_day(view->oracle, view_until(view, found));
	return view_event(view, found)->date;
}

static bool renews_contact(const struct oracle_view *view, int i)
{
	const struct event *event = view_event(view, i);
	const bool there = person_is_employer(view->process, event->person) ||
			   person_is_recruiter(view->process, event->person);

	if (view_word(view, i))
		return true;
	if (view_is(view, i, EVENT_SKIPPED))
		return view->oracle->skips[i].found && view->oracle->skips[i].action == ACTION_STATUS;
	if (!view_is(view, i, EVENT_DID))
		return false;
	if (view_status(view, i) || event->action == ACTION_THANK || event->action == ACTION_ANNOUNCE_CALL ||
		event->action == ACTION_ASK_NEXT_CALL)
		return there || event->person == NOBODY;
	return event->channel == CHANNEL_PHONE && there;
}

int64_t view_last_contact(const struct oracle_view *view)
{
	const int latest = view_latest_ended(view, NOBODY, view->clock);
	int64_t last = latest == NO_EVENT ? INT64_MIN : view_until(view, latest);

	for (int i = 0; i < view->process->events_count; i++)
		if (renews_contact(view, i) && view_at(view, i) > last)
			last = view_at(view, i);
	return last;
}

bool view_direct_allowed(const struct oracle_view *view)
{
	for (int i = 0; i < view->process->events_count; i++)
		if (view_is(view, i, EVENT_DIRECT_ALLOWED))
			return true;
	return !view->process->represented;
}

bool view_connect_allowed(const struct oracle_view *view, int person)
{
	for (int i = 0; i < view->process->events_count; i++)
		if (view_is(view, i, EVENT_CONNECT_ALLOWED) && view_event(view, i)->person == person)
			return true;
	return false;
}

bool view_connected(const struct oracle_view *view, int person)
{
	for (int i = 0; i < view->process->events_count; i++)
		if (view_did(view, i, ACTION_CONNECT) && view_toward(view, i, person))
			return true;
	return false;
}

static int manager_else_interviewer(const struct oracle_view *view, bool managers)
{
	const int latest = view_latest_ended(view, NOBODY, view->clock);

	for (int p = 0; managers && p < view->process->people_count; p++)
		if (view->process->people[p].relations & RELATION_MANAGER)
			return p;
	if (latest == NO_EVENT || view_event(view, latest)->with_count == 0)
		return NOBODY;
	return view_event(view, latest)->with[0];
}

int view_status_person(const struct oracle_view *view)
{
	const int playbook = view->oracle->playbook;
	const bool recruiter = playbook == ORACLE_DIRECT_ASK || playbook == ORACLE_WAIT_THEN_EMAIL ||
			       playbook == ORACLE_TACTFUL;
	const bool managers = playbook != ORACLE_LIGHT_TOUCH && playbook != ORACLE_WAIT_THEN_EMAIL;
	int person;

	if (recruiter && view->process->via != NOBODY)
		return view->process->via;
	person = manager_else_interviewer(view, managers);
	if (person != NOBODY && !view_direct_allowed(view))
		return view->process->via;
	return person;
}

static int promise_to(const struct oracle_view *view, int person, bool let_go)
{
	int found = NO_EVENT;

	for (int i = 0; i < view->process->events_count; i++) {
		const struct event *promise = view_event(view, i);

		if (!view_is(view, i, EVENT_PROMISE) || view->kept[i] || view->let_go[i] != let_go)
			continue;
		if (promise->person != person && promise->person != NOBODY)
			continue;
		if (found == NO_EVENT || promise->date.number < view_event(view, found)->date.number)
			found = i;
	}
	return found;
}

int view_open_promise(const struct oracle_view *view, int person)
{
	const int found = promise_to(view, person, false);

	return found != NO_EVENT ? found : promise_to(view, person, true);
}

int view_through(const struct oracle_view *view, int action, int to)
{
	if (view_direct_allowed(view) || !person_is_employer(view->process, to) || to == view->process->via)
		return NOBODY;
	return action == ACTION_THANK || action == ACTION_ANSWER_REJECTION ? view->process->via : NOBODY;
}
