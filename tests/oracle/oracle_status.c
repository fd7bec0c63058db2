/* The asking for the state of things: first, next, and what stands beside it. */
#include "oracle_items.h"

enum { NINE = 9 * 3600 };

/* What is known when the asking for the state of things is planned. */
struct round {
	struct oracle_bag *bag;
	const struct oracle_view *view;
	const struct oracle *oracle;
	int person;
	int interview;                             /* the latest, ended */
	int64_t began;                             /* the last restart */
	int over;                                  /* statuses come and gone since */
	int first, last;                           /* of them */
	struct day ended, decision, contact, word; /* of I, D, C, and of the latest word since I; DAY_NONE */
	bool moot;                                 /* closed, offer or rejected */
};

static struct day later(struct day a, struct day b, int days)
{
	if (day_is_none(b))
		return a;
	b.number += days;
	return a.number > b.number ? a : b;
}

static int64_t at_nine(const struct round *r, struct day day, bool moves)
{
	if (moves)
		day = workday_on_or_after(r->oracle->holidays, day);
	return zone_at(r->oracle->zone, day, NINE, ZONE_LATER).seconds;
}

static bool gone(const struct oracle_view *view, int i)
{
	return view_status(view, i) || (view_is(view, i, EVENT_SKIPPED) && view->oracle->skips[i].found &&
					       view->oracle->skips[i].action == ACTION_STATUS);
}

static bool answered(const struct round *r, int status)
{
	for (int i = 0; i < r->view->process->events_count; i++)
		if (view_word(r->view, i) && view_after(r->view, i, status))
			return true;
	return false;
}

/* The latest call-allowed for the status person since then. */
static int call_allowed_since(const struct round *r, int64_t since, bool by_anybody)
{
	int found = NO_EVENT;

	for (int i = 0; i < r->view->process->events_count; i++)
		if (view_is(r->view, i, EVENT_CALL_ALLOWED) &&
			(by_anybody || view_event(r->view, i)->person == r->person) &&
			view_at(r->view, i) >= since &&
			(found == NO_EVENT || view_at(r->view, i) >= view_at(r->view, found)))
			found = i;
	return found;
}

static struct oracle_item status_of(const struct round *r, int channel, int trigger, struct day opens)
{
	struct oracle_item item = {.action = ACTION_STATUS,
		.to = r->person,
		.trigger = trigger,
		.standing = true,
		.target = INT64_MAX,
		.closes = INT64_MAX,
		.ended = r->moot};

	item.by = oracle_channels(1, channel, 0, 0);
	item.opens = at_nine(r, later(opens, r->ended, 1), true);
	return item;
}

/* A day agreed goes before all but the day after I, and does not move. */
static void open_when_agreed(const struct round *r, struct oracle_item *item)
{
	const int yes = call_allowed_since(r, view_at(r->view, r->interview), false);
	struct day day;

	if (yes == NO_EVENT)
		return;
	day = view_event(r->view, yes)->date;
	if (day.number > r->ended.number)
		item->opens = at_nine(r, day, false);
	else
		item->opens = at_nine(r, (struct day){r->ended.number + 1}, true);
}

static struct oracle_item first_direct_ask(const struct round *r)
{
	const bool known = !day_is_none(r->decision);
	const struct day day = known ? later(r->ended, r->decision, 1) : (struct day){r->ended.number + 5};
	struct oracle_item item = status_of(r, CHANNEL_PHONE, r->interview, later(day, r->word, 7));

	open_when_agreed(r, &item);
	if (known)
		item.closes = oracle_day_start(r->oracle, oracle_day(r->oracle, item.opens), 8);
	else
		item.target = at_nine(r, (struct day){r->ended.number + 7}, true);
	return item;
}

static struct oracle_item first_status(const struct round *r)
{
	const int playbook = r->oracle->playbook;
	const int channel = playbook == ORACLE_RECRUITER_FIRST || playbook == ORACLE_ONE_CALL ? CHANNEL_PHONE
											      : CHANNEL_EMAIL;
	const bool known = !day_is_none(r->decision);
	struct oracle_item item;
	struct day day = r->ended;

	switch (playbook) {
	case ORACLE_RECRUITER_FIRST:
		day = oracle_day(r->oracle, view_until(r->view, view_first_interview(r->view)));
		day.number += 3;
		break;
	case ORACLE_LIGHT_TOUCH:
		day = later(day, r->contact, 7);
		break;
	case ORACLE_DIRECT_ASK:
		return first_direct_ask(r);
	case ORACLE_ONE_CALL:
		day = known ? later(day, r->decision, 3) : later(day, r->ended, 10);
		break;
	default:
		day = known ? later(day, r->decision, 1) : later(day, r->ended, 7);
		break;
	}
	item = status_of(r, channel, r->interview, later(day, r->word, 7));
	if (playbook == ORACLE_LIGHT_TOUCH)
		item.target = at_nine(r, later(day, r->contact, 14), true);
	return item;
}

static bool announced(const struct round *r)
{
	for (int i = 0; i < r->view->process->events_count; i++)
		if (view_did(r->view, i, ACTION_ANNOUNCE_CALL) && view_toward(r->view, i, r->person) &&
			view_at(r->view, i) >= view_until(r->view, r->interview))
			return true;
	return false;
}

/* After undecided, heard since the status before came and went (`since`, where nobody did it): a call a week
 * after that word, where one was allowed with it or later. */
static void add_agreed_call(const struct round *r, int64_t since)
{
	int word = NO_EVENT, yes;
	struct oracle_item item;
	int64_t agreed;

	for (int i = 0; i < r->view->process->events_count; i++) {
		if (!view_heard(r->view, i, HEARD_UNDECIDED) || !view_word(r->view, i))
			continue;
		if (r->last == NO_EVENT ? view_at(r->view, i) < since : !view_after(r->view, i, r->last))
			continue;
		if (word == NO_EVENT || view_at(r->view, i) >= view_at(r->view, word))
			word = i;
	}
	if (word == NO_EVENT)
		return;
	yes = call_allowed_since(r, view_at(r->view, word), true);
	if (yes == NO_EVENT)
		return;
	item = status_of(
		r, CHANNEL_PHONE, word, later(r->ended, oracle_day(r->oracle, view_at(r->view, word)), 7));
	agreed = at_nine(r, view_event(r->view, yes)->date, false);
	if (agreed > item.opens)
		item.opens = agreed;
	oracle_add(r->bag, &item);
}

static void add_first(const struct round *r)
{
	struct oracle_item item = first_status(r), beside = item;
	const bool missed = item.closes <= r->view->clock && oracle_ever_allowed(r->oracle, &item);

	oracle_add(r->bag, &item);
	if (r->oracle->playbook != ORACLE_DIRECT_ASK)
		return;
	if (day_is_none(r->decision)) {
		beside.action = ACTION_ANNOUNCE_CALL;
		beside.optional = true;
		beside.standing = false;
		beside.by = oracle_channels(1, CHANNEL_EMAIL, 0, 0);
		beside.done = announced(r);
		oracle_add(r->bag, &beside);
	}
	if (missed && !r->moot)
		add_agreed_call(r, item.closes);
}

static void add_check_in(const struct round *r, int trigger)
{
	struct oracle_item item = status_of(r, CHANNEL_EMAIL, trigger, later(r->ended, r->contact, 7));

	item.target = at_nine(r, later(r->ended, r->contact, 14), true);
	oracle_add(r->bag, &item);
}

static void add_call_permission(const struct round *r, struct day opens)
{
	struct oracle_item item = status_of(r, CHANNEL_PHONE, r->last, opens);

	item.optional = true;
	item.standing = false;
	oracle_add(r->bag, &item);
}

static void add_next(const struct round *r)
{
	const int64_t first = view_at(r->view, r->first);
	struct oracle_item item;

	switch (r->oracle->playbook) {
	case ORACLE_RECRUITER_FIRST:
	case ORACLE_WAIT_THEN_EMAIL:
		if (r->over != 1 || answered(r, r->first))
			return;
		if (r->oracle->playbook == ORACLE_RECRUITER_FIRST)
			item = status_of(r, CHANNEL_PHONE, r->first,
				later(r->ended, oracle_day(r->oracle, first), 14));
		else
			item = status_of(
				r, CHANNEL_EMAIL, r->first, later(r->ended, oracle_day(r->oracle, first), 5));
		oracle_add(r->bag, &item);
		break;
	case ORACLE_LIGHT_TOUCH:
		add_check_in(r, r->last);
		add_call_permission(r, later(r->ended, r->contact, 14));
		break;
	case ORACLE_DIRECT_ASK:
		add_agreed_call(r, view_at(r->view, r->last));
		break;
	case ORACLE_TACTFUL:
		if (r->over == 1)
			add_check_in(r, r->last);
		if (r->over == 2)
			add_call_permission(r, later(later(r->ended, r->contact, 7), r->decision, 3));
		break;
	default:
		break;
	}
}

static void count_gone(struct round *r)
{
	r->first = r->last = NO_EVENT;
	for (int i = 0; i < r->view->process->events_count; i++) {
		if (!gone(r->view, i) || view_at(r->view, i) < r->began)
			continue;
		r->over++;
		if (r->first == NO_EVENT || view_at(r->view, i) < view_at(r->view, r->first))
			r->first = i;
		if (r->last == NO_EVENT || view_at(r->view, i) >= view_at(r->view, r->last))
			r->last = i;
	}
}

/* Those come and gone are told apart from the open one by `gone`; nobody compares their windows. */
static void add_gone(const struct round *r)
{
	for (int i = 0; i < r->view->process->events_count; i++) {
		struct oracle_item item = status_of(r, CHANNEL_EMAIL, i, r->ended);

		if (!gone(r->view, i) || view_at(r->view, i) < r->began)
			continue;
		item.standing = false;
		item.gone = true;
		item.done = view_is(r->view, i, EVENT_DID);
		item.ended = !item.done;
		oracle_add(r->bag, &item);
	}
}

static struct day last_word_since(const struct oracle_view *view, int64_t since)
{
	int64_t last = INT64_MIN;

	for (int i = 0; i < view->process->events_count; i++)
		if (view_word(view, i) && view_at(view, i) >= since && view_at(view, i) > last)
			last = view_at(view, i);
	return last == INT64_MIN ? DAY_NONE : oracle_day(view->oracle, last);
}

/* recruiter-first: not while a debrief or thank is due, held or upcoming. */
static bool waits_for_notes(const struct oracle_bag *bag)
{
	if (bag->view->oracle->playbook != ORACLE_RECRUITER_FIRST)
		return false;
	for (int i = 0; i < bag->plan->count; i++) {
		const struct oracle_item *item = &bag->plan->items[i];

		if (item->action != ACTION_THANK && item->action != ACTION_DEBRIEF)
			continue;
		if (!item->done && !item->ended && bag->view->clock < item->closes &&
			!oracle_skipped(bag->view, item))
			return true;
	}
	return false;
}

void oracle_add_status(struct oracle_bag *bag)
{
	const struct oracle_view *view = bag->view;
	struct round r = {.bag = bag, .view = view, .oracle = view->oracle};

	for (int i = 0; i < view->process->events_count; i++)
		if (view_is(view, i, EVENT_INTERVIEW) && view_until(view, i) > view->clock)
			return;
	r.interview = view_latest_ended(view, NOBODY, view->clock);
	r.person = view_status_person(view);
	if (r.interview == NO_EVENT || r.person == NOBODY || waits_for_notes(bag))
		return;
	r.began = view_last_restart(view);
	r.ended = oracle_day(view->oracle, view_until(view, r.interview));
	r.decision = view_decision_day(view);
	r.contact = oracle_day(view->oracle, view_last_contact(view));
	r.word = last_word_since(view, view_until(view, r.interview));
	r.moot = bag->plan->state == STATE_CLOSED || bag->plan->state == STATE_OFFER ||
		 bag->plan->state == STATE_REJECTED;
	count_gone(&r);
	add_gone(&r);
	if (r.over == 0)
		add_first(&r);
	else
		add_next(&r);
}
