/* What the six playbooks ask for, beside the asking for the state of things. */
#include "oracle_items.h"

#include <assert.h>

enum { HOUR = 3600 };

struct channels oracle_channels(int count, int first, int second, int third)
{
	struct channels channels = {.count = (uint8_t)count};

	channels.order[0] = (uint8_t)first;
	channels.order[1] = (uint8_t)second;
	channels.order[2] = (uint8_t)third;
	return channels;
}

struct oracle_item *oracle_add(struct oracle_bag *bag, const struct oracle_item *item)
{
	struct oracle_item *added;

	if (item->opens >= item->closes)
		return NULL;
	assert(bag->plan->count < ORACLE_MAX_ITEMS);
	added = &bag->plan->items[bag->plan->count++];
	*added = *item;
	if (added->target != INT64_MAX && added->target < added->opens)
		added->target = added->opens;
	if (added->target != INT64_MAX && added->target > added->closes)
		added->target = added->closes;
	added->through = view_through(bag->view, added->action, added->to);
	added->until = INT64_MAX;
	return added;
}

static struct oracle_item item_of(int action, int to, int trigger, int64_t opens, int64_t closes)
{
	return (struct oracle_item){.action = action,
		.to = to,
		.through = NOBODY,
		.trigger = trigger,
		.opens = opens,
		.target = INT64_MAX,
		.closes = closes};
}

/* The end of the local date of that instant, and so many days more. */
static int64_t end_of_day(const struct oracle_bag *bag, int64_t instant, int more)
{
	const struct oracle *oracle = bag->view->oracle;

	return oracle_day_start(oracle, oracle_day(oracle, instant), 1 + more);
}

static bool one_of(const struct oracle_bag *bag, int a, int b, int c)
{
	const int playbook = bag->view->oracle->playbook;

	return playbook == a || playbook == b || playbook == c || playbook == ORACLE_TACTFUL;
}

/* A contact of that action to that person at or after that instant. */
static bool did_since(const struct oracle_view *view, int action, int person, int64_t since)
{
	for (int i = 0; i < view->process->events_count; i++)
		if (view_did(view, i, action) && view_toward(view, i, person) && view_at(view, i) >= since)
			return true;
	return false;
}

static bool did_for(const struct oracle_view *view, int action, int person, int interview)
{
	for (int i = 0; i < view->process->events_count; i++)
		if (view_did(view, i, action) && view_toward(view, i, person) &&
			view_belongs(view, i, person) == interview)
			return true;
	return false;
}

static bool has_reference(const struct oracle_view *view)
{
	for (int p = 0; p < view->process->people_count; p++)
		if (view->process->people[p].relations & RELATION_REFERENCE)
			return true;
	return false;
}

static void add_line_up(struct oracle_bag *bag)
{
	const struct oracle_view *view = bag->view;
	const int interview = view_first_interview(view);
	struct oracle_item item;
	int first = NO_EVENT;

	if (!one_of(bag, ORACLE_RECRUITER_FIRST, -1, -1))
		return;
	for (int i = 0; i < view->process->events_count; i++)
		if (view->seen[i] && (view->stands[i] || view_event(view, i)->type != EVENT_INTERVIEW) &&
			(first == NO_EVENT || view_at(view, i) < view_at(view, first)))
			first = i;
	if (first == NO_EVENT)
		return;
	item = item_of(ACTION_LINE_UP_REFERENCES, NOBODY, first, view_at(view, first),
		interview == NO_EVENT ? INT64_MAX : view_at(view, interview));
	if (view_event(view, first)->type == EVENT_INTERVIEW)
		item.opens = oracle_day_start(view->oracle, oracle_day(view->oracle, item.opens), 0);
	item.by = oracle_channels(2, CHANNEL_PHONE, CHANNEL_EMAIL, 0);
	item.done = has_reference(view) || did_since(view, ACTION_LINE_UP_REFERENCES, NOBODY, INT64_MIN);
	oracle_add(bag, &item);
}

static bool told_since(const struct oracle_view *view, int interview, int type)
{
	const bool first = interview == view_first_interview(view);

	for (int i = 0; i < view->process->events_count; i++)
		if (view_is(view, i, type) && (first || view_at(view, i) >= view_at(view, interview)))
			return true;
	return false;
}

static bool contacts_known(const struct oracle_view *view, int interview)
{
	for (int k = 0; k < view_event(view, interview)->with_count; k++) {
		const int person = view_event(view, interview)->with[k];
		bool known = view->process->people[person].email || view->process->people[person].phone;

		for (int i = 0; i < view->process->events_count; i++)
			known |= view_is(view, i, EVENT_ADDRESS) && view_event(view, i)->person == person;
		if (!known)
			return false;
	}
	return true;
}

static bool told_otherwise(const struct oracle_view *view, int action, int interview)
{
	switch (action) {
	case ACTION_ASK_TIMELINE:
		return told_since(view, interview, EVENT_TIMELINE);
	case ACTION_ASK_CALL:
		return told_since(view, interview, EVENT_CALL_ALLOWED) ||
		       told_since(view, interview, EVENT_NO_CALLS);
	case ACTION_ASK_CONNECT:
		return told_since(view, interview, EVENT_CONNECT_ALLOWED);
	case ACTION_COLLECT_CONTACTS:
		return contacts_known(view, interview);
	default:
		return false;
	}
}

static void add_in_interview(struct oracle_bag *bag, int interview)
{
	const struct {
		int action, a, b;
	} asks[] = {
		{ACTION_THANK_IN_PERSON, ORACLE_LIGHT_TOUCH, -1},
		{ACTION_COLLECT_CONTACTS, ORACLE_RECRUITER_FIRST, -1},
		{ACTION_ASK_TIMELINE, ORACLE_LIGHT_TOUCH, ORACLE_DIRECT_ASK},
		{ACTION_ASK_CALL, ORACLE_DIRECT_ASK, -1},
		{ACTION_ASK_CONNECT, ORACLE_LIGHT_TOUCH, -1},
	};
	const struct oracle_view *view = bag->view;

	for (size_t i = 0; i < sizeof(asks) / sizeof(asks[0]); i++) {
		struct oracle_item item = item_of(asks[i].action, NOBODY, interview, view_at(view, interview),
			view_until(view, interview));

		if (!one_of(bag, asks[i].a, asks[i].b, -1))
			continue;
		item.target = item.closes;
		item.by = oracle_channels(1, CHANNEL_IN_PERSON, 0, 0);
		item.done = did_for(view, item.action, NOBODY, interview) ||
			    told_otherwise(view, item.action, interview);
		oracle_add(bag, &item);
	}
}

static void thank_window(const struct oracle_bag *bag, int interview, struct oracle_item *item)
{
	const struct oracle *oracle = bag->view->oracle;
	const int64_t end = view_until(bag->view, interview);

	switch (oracle->playbook) {
	case ORACLE_RECRUITER_FIRST:
		item->closes = end_of_day(bag, end, 0);
		item->by = oracle_channels(2, CHANNEL_HANDWRITTEN, CHANNEL_EMAIL, 0);
		if (view_event(bag->view, interview)->travelling == FLAG_YES)
			item->by = oracle_channels(2, CHANNEL_EMAIL, CHANNEL_HANDWRITTEN, 0);
		break;
	case ORACLE_LIGHT_TOUCH:
		item->target = end + HOUR;
		item->closes = end_of_day(bag, end, 0);
		item->by = oracle_channels(2, CHANNEL_EMAIL, CHANNEL_DROP_OFF, 0);
		break;
	case ORACLE_DIRECT_ASK:
		item->closes = end + 24 * HOUR;
		item->by = oracle_channels(1, CHANNEL_EMAIL, 0, 0);
		break;
	case ORACLE_WAIT_THEN_EMAIL:
		item->closes = end_of_day(bag, end, 1);
		item->by = oracle_channels(2, CHANNEL_EMAIL, CHANNEL_HANDWRITTEN, 0);
		break;
	case ORACLE_ONE_CALL:
		item->closes = end + 24 * HOUR;
		item->target = zone_at(oracle->zone, (struct day){oracle_day(oracle, end).number + 1},
			9 * HOUR, ZONE_EARLIER)
				       .seconds;
		item->by = oracle_channels(3, CHANNEL_DROP_OFF, CHANNEL_HANDWRITTEN, CHANNEL_EMAIL);
		break;
	default:
		item->closes = end + 24 * HOUR;
		item->target = end_of_day(bag, end, 0);
		item->by = oracle_channels(2, CHANNEL_EMAIL, CHANNEL_DROP_OFF, 0);
		break;
	}
}

/* "Once more after it": what was asked in the interview is another asking. */
static bool asked_again(const struct oracle_view *view, int person, int interview)
{
	for (int i = 0; i < view->process->events_count; i++)
		if (view_did(view, i, ACTION_ASK_CONNECT) && view_toward(view, i, person) &&
			view_belongs(view, i, person) == interview &&
			view_at(view, i) >= view_until(view, interview))
			return true;
	return false;
}

static void add_thanks(struct oracle_bag *bag, int interview)
{
	const struct oracle_view *view = bag->view;

	for (int k = 0; k < view_event(view, interview)->with_count; k++) {
		const int person = view_event(view, interview)->with[k];
		struct oracle_item item =
			item_of(ACTION_THANK, person, interview, view_until(view, interview), 0);

		if (!person_is_employer(view->process, person))
			continue;
		thank_window(bag, interview, &item);
		item.done = did_for(view, ACTION_THANK, person, interview);
		oracle_add(bag, &item);
		if (!one_of(bag, ORACLE_LIGHT_TOUCH, -1, -1))
			continue;
		item.ended = item.done || view_connect_allowed(view, person);
		item.action = ACTION_ASK_CONNECT;
		item.optional = true;
		item.target = INT64_MAX;
		item.by = oracle_channels(1, CHANNEL_EMAIL, 0, 0);
		item.done = asked_again(view, person, interview);
		oracle_add(bag, &item);
	}
}

static void add_reports(struct oracle_bag *bag, int interview)
{
	const struct oracle_view *view = bag->view;
	const int64_t end = view_until(view, interview);
	struct oracle_item item;

	if (!one_of(bag, ORACLE_RECRUITER_FIRST, -1, -1))
		return;
	if (view->process->via != NOBODY) {
		item = item_of(ACTION_DEBRIEF, view->process->via, interview, end, end_of_day(bag, end, 0));
		item.by = oracle_channels(2, CHANNEL_PHONE, CHANNEL_EMAIL, 0);
		item.done = did_for(view, ACTION_DEBRIEF, item.to, interview);
		oracle_add(bag, &item);
	}
	for (int p = 0; p < view->process->people_count; p++) {
		if (!(view->process->people[p].relations & RELATION_REFERENCE))
			continue;
		item = item_of(ACTION_TELL_REFERENCES, p, interview, end, end + 24 * HOUR);
		item.by = oracle_channels(2, CHANNEL_PHONE, CHANNEL_EMAIL, 0);
		item.done = did_for(view, ACTION_TELL_REFERENCES, p, interview);
		oracle_add(bag, &item);
	}
}

static void add_chases(struct oracle_bag *bag, int word)
{
	const struct oracle_view *view = bag->view;
	const int from = view_event(view, word)->person;
	const bool named = from != NOBODY && view->process->people[from].relations & RELATION_REFERENCE;

	if (!one_of(bag, ORACLE_RECRUITER_FIRST, -1, -1))
		return;
	for (int p = 0; p < view->process->people_count; p++) {
		struct oracle_item item = item_of(ACTION_CHASE_REFERENCE, p, word, view_at(view, word),
			end_of_day(bag, view_at(view, word), 1));

		if (named ? p != from : !(view->process->people[p].relations & RELATION_REFERENCE))
			continue;
		item.by = oracle_channels(2, CHANNEL_PHONE, CHANNEL_EMAIL, 0);
		item.done = did_since(view, ACTION_CHASE_REFERENCE, p, item.opens);
		oracle_add(bag, &item);
	}
}

static void add_connect(struct oracle_bag *bag, int yes)
{
	const struct oracle_view *view = bag->view;
	const int person = view_event(view, yes)->person;
	struct oracle_item item = item_of(ACTION_CONNECT, person, yes, view_at(view, yes), INT64_MAX);

	if (!one_of(bag, ORACLE_LIGHT_TOUCH, -1, -1))
		return;
	for (int i = 0; i < yes; i++)
		if (view_is(view, i, EVENT_CONNECT_ALLOWED) && view_event(view, i)->person == person)
			return;
	item.optional = true;
	item.by = oracle_channels(1, CHANNEL_LINKEDIN, 0, 0);
	item.done = view_connected(view, person);
	oracle_add(bag, &item);
}

/* Who said it, else the status person. */
static int sayer(const struct oracle_view *view, int word)
{
	return view_event(view, word)->person != NOBODY ? view_event(view, word)->person
							: view_status_person(view);
}

static bool said_before(const struct oracle_view *view, int rejection)
{
	for (int i = 0; i < rejection; i++)
		if (view_rejection_active(view, i) && sayer(view, i) == sayer(view, rejection))
			return true;
	return false;
}

static void add_after_rejection(struct oracle_bag *bag, int rejection)
{
	const struct oracle_view *view = bag->view;
	const int person = sayer(view, rejection);
	const int64_t at = view_at(view, rejection);
	const int days = view->oracle->playbook == ORACLE_LIGHT_TOUCH ? 2 : 1;
	struct oracle_item item =
		item_of(ACTION_ANSWER_REJECTION, person, rejection, at, end_of_day(bag, at, days));

	if (!one_of(bag, ORACLE_LIGHT_TOUCH, -1, -1) || person == NOBODY)
		return;
	item.by = oracle_channels(1, CHANNEL_EMAIL, 0, 0);
	item.done = did_since(view, ACTION_ANSWER_REJECTION, person, at);
	item.ended = !view_rejection_active(view, rejection);
	if (!said_before(view, rejection))
		oracle_add(bag, &item);
	item = item_of(ACTION_KEEP_IN_TOUCH, person, rejection,
		oracle_day_start(view->oracle, oracle_day(view->oracle, at), 30), INT64_MAX);
	item.by = oracle_channels(2, CHANNEL_LINKEDIN, CHANNEL_EMAIL, 0);
	item.optional = true;
	item.done = did_since(view, ACTION_KEEP_IN_TOUCH, person, at);
	item.ended = !view_rejection_active(view, rejection);
	oracle_add(bag, &item);
}

static void add_promise(struct oracle_bag *bag, int promise)
{
	const struct oracle_view *view = bag->view;
	const struct event *event = view_event(view, promise);
	struct oracle_item item = item_of(ACTION_KEEP_PROMISE, event->person, promise,
		oracle_day_start(view->oracle, event->date, 0),
		oracle_day_start(view->oracle, event->date, 1));

	if (!one_of(bag, ORACLE_DIRECT_ASK, -1, -1))
		return;
	item.by = oracle_channels(2, CHANNEL_EMAIL, CHANNEL_PHONE, 0);
	if (event->channel != CHANNEL_ANY)
		item.by = oracle_channels(1, event->channel, 0, 0);
	item.done = view->kept[promise];
	oracle_add(bag, &item);
}

static void add_next_call(struct oracle_bag *bag, int word)
{
	const struct oracle_view *view = bag->view;
	const struct oracle *oracle = view->oracle;
	const int person = sayer(view, word);
	const int64_t at = view_at(view, word);
	struct day next = {oracle_day(oracle, at).number + 1};
	struct oracle_item item;

	if (oracle->playbook != ORACLE_DIRECT_ASK || person == NOBODY || !view_word(view, word))
		return;
	next = workday_on_or_after(oracle->holidays, next);
	item = item_of(ACTION_ASK_NEXT_CALL, person, word, at, oracle_day_start(oracle, next, 1));
	item.by = oracle_channels(2, CHANNEL_EMAIL, CHANNEL_PHONE, 0);
	item.done = did_since(view, ACTION_ASK_NEXT_CALL, person, at);
	for (int i = 0; i < view->process->events_count; i++)
		item.ended |= view_is(view, i, EVENT_CALL_ALLOWED) && view_at(view, i) >= at;
	oracle_add(bag, &item);
}

void oracle_add_items(struct oracle_bag *bag)
{
	const struct oracle_view *view = bag->view;

	add_line_up(bag);
	for (int i = 0; i < view->process->events_count; i++) {
		if (view_is(view, i, EVENT_INTERVIEW)) {
			add_in_interview(bag, i);
			add_thanks(bag, i);
			add_reports(bag, i);
		}
		if (view_heard(view, i, HEARD_REFERENCE_UNREACHABLE))
			add_chases(bag, i);
		if (view_is(view, i, EVENT_CONNECT_ALLOWED))
			add_connect(bag, i);
		if (view_heard(view, i, HEARD_REJECTION) || view_heard(view, i, HEARD_NOT_INTERESTED))
			add_after_rejection(bag, i);
		if (view_is(view, i, EVENT_PROMISE))
			add_promise(bag, i);
		if (view_heard(view, i, HEARD_UNDECIDED))
			add_next_call(bag, i);
	}
}
