/* States, order, and what skipped events let go. */
#include "oracle_items.h"

#include <string.h>

const char *const oracle_playbook_names[ORACLE_PLAYBOOKS] = {
	"recruiter-first", "light-touch", "direct-ask", "wait-then-email", "one-call", "tactful"};

bool oracle_channel_open(const struct oracle_view *view, const struct oracle_item *item, int channel)
{
	const struct ask ask = {.action = (uint8_t)item->action,
		.channel = (uint8_t)channel,
		.to = (int16_t)item->to,
		.through = (int16_t)view_through(view, item->action, item->to),
		.interview = item->action == ACTION_THANK ? item->trigger : NO_EVENT,
		.promise = item->action == ACTION_KEEP_PROMISE ? item->trigger : NO_EVENT};

	return item->to == NOBODY || oracle_gate(view, &ask) == 0;
}

static bool any_channel_open(const struct oracle_view *view, const struct oracle_item *item)
{
	for (int c = 0; c < item->by.count; c++)
		if (oracle_channel_open(view, item, item->by.order[c]))
			return true;
	return false;
}

bool oracle_ever_allowed(const struct oracle *oracle, const struct oracle_item *item)
{
	struct oracle_view view;

	oracle_view_read(&view, oracle, item->opens, item->opens);
	if (any_channel_open(&view, item))
		return true;
	for (int i = 0; i < oracle->turn_count; i++) {
		if (oracle->turns[i] <= item->opens || oracle->turns[i] >= item->closes)
			continue;
		oracle_view_read(&view, oracle, oracle->turns[i], oracle->turns[i]);
		if (any_channel_open(&view, item))
			return true;
	}
	return false;
}

bool oracle_skipped(const struct oracle_view *view, const struct oracle_item *item)
{
	if (item->action == ACTION_STATUS)
		return false;
	for (int i = 0; i < view->process->events_count; i++) {
		const struct oracle_skip *skip = &view->oracle->skips[i];

		if (view_is(view, i, EVENT_SKIPPED) && skip->found && skip->action == item->action &&
			skip->to == item->to && skip->trigger == item->trigger &&
			skip->optional == item->optional)
			return true;
	}
	return false;
}

static int64_t held_until(
	const struct oracle *oracle, const struct oracle_item *item, struct oracle_view *view)
{
	const int64_t now = view->clock;
	int64_t until = INT64_MAX;

	for (int i = 0; i < oracle->turn_count && until == INT64_MAX; i++) {
		view->clock = oracle->turns[i];
		if (view->clock > now && any_channel_open(view, item))
			until = view->clock;
	}
	view->clock = now;
	return until;
}

static void finish(const struct oracle_view *now_view, struct oracle_item *item)
{
	struct oracle_view view = *now_view;
	const int64_t now = view.clock;

	view.clock = now > item->opens ? now : item->opens;
	item->channels.count = 0;
	for (int c = 0; c < item->by.count; c++)
		if (oracle_channel_open(&view, item, item->by.order[c]))
			item->channels.order[item->channels.count++] = item->by.order[c];
	view.clock = now;
	if (item->done) {
		item->state = ITEM_DONE;
	} else if (item->ended || oracle_skipped(&view, item)) {
		item->state = ITEM_VOID;
	} else if (now < item->opens) {
		item->state = ITEM_UPCOMING;
	} else if (now >= item->closes) {
		item->state = oracle_ever_allowed(view.oracle, item) ? ITEM_MISSED : ITEM_VOID;
	} else if (item->channels.count > 0) {
		item->state = ITEM_DUE;
	} else {
		item->state = ITEM_HELD;
		item->until = held_until(view.oracle, item, &view);
	}
}

static bool offered(const struct oracle_view *view, int i)
{
	return view_heard(view, i, HEARD_OFFER) && view_at(view, i) >= view_last_restart(view);
}

static int state_of(const struct oracle_view *view)
{
	const struct day decision = view_decision_day(view);
	int64_t over;

	for (int i = 0; i < view->process->events_count; i++)
		if (view_is(view, i, EVENT_CLOSED))
			return STATE_CLOSED;
	for (int i = view->process->events_count - 1; i >= 0; i--) {
		if (view_rejection_active(view, i))
			return STATE_REJECTED;
		if (offered(view, i))
			return STATE_OFFER;
	}
	if (day_is_none(decision))
		return STATE_OPEN;
	over = oracle_day_start(view->oracle, decision, 1);
	if (view->clock < over)
		return STATE_WAITING;
	for (int i = 0; i < view->process->events_count; i++)
		if (view_word(view, i) && view_at(view, i) >= over)
			return STATE_OPEN;
	return STATE_LIKELY_LOST;
}

static int order(int64_t a, int64_t b)
{
	return a < b ? -1 : a > b;
}

static bool sorts_before(const struct oracle_item *a, const struct oracle_item *b)
{
	const int by[] = {
		order(a->state, b->state),
		order(a->closes, b->closes),
		order(a->target, b->target),
		order(a->opens, b->opens),
		order(a->action, b->action),
		order(a->to, b->to),
		order(a->trigger, b->trigger),
	};

	for (size_t i = 0; i < sizeof(by) / sizeof(by[0]); i++)
		if (by[i] != 0)
			return by[i] < 0;
	return false;
}

static void sort(struct oracle_plan *plan)
{
	for (int i = 1; i < plan->count; i++)
		for (int k = i; k > 0 && sorts_before(&plan->items[k], &plan->items[k - 1]); k--) {
			const struct oracle_item item = plan->items[k];

			plan->items[k] = plan->items[k - 1];
			plan->items[k - 1] = item;
		}
}

/* What stands beside a status is void once that is over. */
static void end_beside(struct oracle_plan *plan)
{
	bool over = false;

	for (int i = 0; i < plan->count; i++)
		over |= plan->items[i].standing &&
			(plan->items[i].state == ITEM_MISSED || plan->items[i].state == ITEM_VOID);
	for (int i = 0; over && i < plan->count; i++)
		if (plan->items[i].action == ACTION_ANNOUNCE_CALL && plan->items[i].state != ITEM_DONE)
			plan->items[i].state = ITEM_VOID;
}

void oracle_plan(const struct oracle *oracle, int64_t now, struct oracle_plan *plan)
{
	struct oracle_view view;
	struct oracle_bag bag = {.view = &view, .plan = plan};

	oracle_view_read(&view, oracle, now, now);
	plan->count = 0;
	plan->state = state_of(&view);
	oracle_add_items(&bag);
	oracle_add_status(&bag);
	for (int i = 0; i < plan->count; i++)
		finish(&view, &plan->items[i]);
	end_beside(plan);
	sort(plan);
}

static void turn(struct oracle *oracle, int64_t instant)
{
	int k = oracle->turn_count;

	for (int i = 0; i < oracle->turn_count; i++)
		if (oracle->turns[i] == instant)
			return;
	while (k > 0 && oracle->turns[k - 1] > instant) {
		oracle->turns[k] = oracle->turns[k - 1];
		k--;
	}
	oracle->turns[k] = instant;
	oracle->turn_count++;
}

/* Every instant at which some sentence of the contract can turn. */
static void find_turns(struct oracle *oracle)
{
	oracle->turn_count = 0;
	for (int i = 0; i < oracle->process->events_count; i++) {
		const struct event *event = &oracle->process->events[i];
		const struct day day = oracle_day(oracle, event->at.instant.seconds);
		struct day date = event->date;

		turn(oracle, event->at.instant.seconds);
		if (event->type == EVENT_DID) {
			turn(oracle, oracle_day_start(oracle, day, 3));
			turn(oracle, oracle_day_start(oracle, day, 7));
		}
		if (event->type == EVENT_INTERVIEW) {
			turn(oracle, event->until.instant.seconds);
			turn(oracle, oracle_day_start(
					     oracle, oracle_day(oracle, event->until.instant.seconds), 3));
		}
		if (event->decide_by_instant)
			date = oracle_day(oracle, event->until.instant.seconds);
		if (!day_is_none(date)) {
			turn(oracle, oracle_day_start(oracle, date, 0));
			turn(oracle, oracle_day_start(oracle, date, 1));
			turn(oracle, oracle_day_start(oracle, date, 3));
		}
	}
}

/* The first of that action (and person) in agenda order at that moment. */
static void resolve_skip(struct oracle *oracle, int number)
{
	const struct event *skip = &oracle->process->events[number];
	struct oracle_plan plan;

	oracle->skip_known[number] = true;
	oracle_plan(oracle, skip->at.instant.seconds, &plan);
	for (int i = 0; i < plan.count; i++) {
		const struct oracle_item *item = &plan.items[i];

		if (item->state == ITEM_DONE || item->state == ITEM_VOID || item->action != skip->action)
			continue;
		if (skip->person != NOBODY && skip->person != item->to)
			continue;
		oracle->skips[number] = (struct oracle_skip){.found = true,
			.optional = item->optional,
			.action = item->action,
			.to = item->to,
			.trigger = item->trigger};
		return;
	}
}

void oracle_init(struct oracle *oracle, const struct process *process, const struct zone *zone,
	const struct holidays *holidays, int playbook)
{
	memset(oracle, 0, sizeof(*oracle));
	oracle->process = process;
	oracle->zone = zone;
	oracle->holidays = holidays;
	oracle->playbook = playbook;
	find_turns(oracle);
	for (;;) {
		int next = NO_EVENT;

		for (int i = 0; i < process->events_count; i++)
			if (process->events[i].type == EVENT_SKIPPED && !oracle->skip_known[i] &&
				(next == NO_EVENT || process->events[i].at.instant.seconds <
							     process->events[next].at.instant.seconds))
				next = i;
		if (next == NO_EVENT)
			return;
		resolve_skip(oracle, next);
	}
}
