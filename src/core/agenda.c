/* Planning: every duty's items with their states, in order; the state of the process. */
#include "core/agenda.h"

#include "core/plan.h"

const char *const item_state_names[ITEM_STATE_COUNT] = {"due", "missed", "held", "upcoming", "done", "void"};
const char *const process_state_names[PROCESS_STATE_COUNT] = {
	"closed", "offer", "rejected", "waiting", "likely-lost", "open"};

static int compare_numbers(int64_t a, int64_t b)
{
	return (a > b) - (a < b);
}

int item_compare(const struct item *a, const struct item *b)
{
	if (a->state != b->state)
		return compare_numbers(a->state, b->state);
	if (a->closes.seconds != b->closes.seconds)
		return compare_numbers(a->closes.seconds, b->closes.seconds);
	if (a->target.seconds != b->target.seconds)
		return compare_numbers(a->target.seconds, b->target.seconds);
	if (a->opens.seconds != b->opens.seconds)
		return compare_numbers(a->opens.seconds, b->opens.seconds);
	if (a->duty->action != b->duty->action)
		return compare_numbers(a->duty->action, b->duty->action);
	if (a->to != b->to)
		return compare_numbers(a->to, b->to);
	return compare_numbers(a->trigger, b->trigger);
}

bool item_is_skipped(const struct plan *plan, const struct candidate *candidate)
{
	const struct skips *skips = plan->history.skips;

	for (int32_t i = 0; i < skips->count; i++) {
		const struct skip *skip = &skips->list[i];

		if (skip->found && skip->action == candidate->duty->action && skip->action != ACTION_STATUS &&
			skip->to == candidate->context.to && skip->trigger == candidate->context.trigger &&
			history_sees(&plan->history, skip->event))
			return true;
	}
	return false;
}

static struct ask ask_of(const struct candidate *candidate, uint8_t channel)
{
	return (struct ask){
		.action = candidate->duty->action,
		.channel = channel,
		.to = candidate->context.to,
		.through = candidate->through,
		.interview = candidate->duty->action == ACTION_THANK ? candidate->context.trigger : NO_EVENT,
		.promise = candidate->duty->action == ACTION_KEEP_PROMISE ? candidate->context.trigger
									  : NO_EVENT,
	};
}

static void allowed_channels(
	struct history *history, const struct candidate *candidate, struct channels *ret_channels)
{
	ret_channels->count = 0;
	for (int i = 0; i < candidate->channels.count; i++) {
		struct ask ask = ask_of(candidate, candidate->channels.order[i]);

		if (gate_allows(history, &ask))
			ret_channels->order[ret_channels->count++] = candidate->channels.order[i];
	}
}

/* The channels at the later of now and the opening. */
static void find_channels(struct plan *plan, const struct candidate *candidate, struct item *item)
{
	struct history then;

	item->channels = candidate->channels;
	if (item->to == NOBODY ||
		(item->state != ITEM_DONE && gate_cannot_forbid(&plan->history, candidate->duty->action,
						     item->to, &candidate->channels)))
		return;
	if (history_reached(&plan->history, item->opens)) {
		allowed_channels(&plan->history, candidate, &item->channels);
		return;
	}
	history_init(&then, plan->matter, plan->history.skips, plan->history.known, item->opens);
	allowed_channels(&then, candidate, &item->channels);
}

/* The next instant after the clock at which the log said something new, or a time passed that mattered. */
static struct instant next_turn(const struct history *history)
{
	struct instant next = history->changes;

	for (int32_t i = 0; i < history->process->events_count; i++) {
		struct instant at = history_event(history, i)->at.instant;

		if (at.seconds > history->clock.seconds && at.seconds < next.seconds)
			next = at;
	}
	return next;
}

/* Whether it was allowed at some time of its window, by the log as it stood then. */
static bool was_allowed(struct plan *plan, const struct candidate *candidate, const struct item *item)
{
	struct instant at = item->opens;

	if (item->to == NOBODY ||
		gate_cannot_forbid(&plan->history, candidate->duty->action, item->to, &candidate->channels))
		return true;
	while (at.seconds < item->closes.seconds) {
		struct history then;
		struct candidate as_then = *candidate;
		struct channels channels;

		history_init(&then, plan->matter, plan->history.skips, at, at);
		item_route(&then, &as_then);
		allowed_channels(&then, &as_then, &channels);
		if (channels.count > 0)
			return true;
		at = next_turn(&then);
	}
	return false;
}

static struct instant held_until(const struct plan *plan, const struct candidate *candidate)
{
	struct instant until = INSTANT_NEVER;

	for (int i = 0; i < candidate->channels.count; i++) {
		struct ask ask = ask_of(candidate, candidate->channels.order[i]);
		struct instant opens = gate_opens(&plan->history, &ask);

		if (opens.seconds < until.seconds)
			until = opens;
	}
	return until;
}

static uint8_t state_of(struct plan *plan, const struct candidate *candidate, struct item *item)
{
	struct history *history = &plan->history;

	if (candidate->done)
		return ITEM_DONE;
	if (candidate->pointless || (plan->history.skips->count > 0 && item_is_skipped(plan, candidate)))
		return ITEM_VOID;
	if (!history_reached(history, item->opens))
		return ITEM_UPCOMING;
	if (history_reached(history, item->closes))
		return was_allowed(plan, candidate, item) ? ITEM_MISSED : ITEM_VOID;
	find_channels(plan, candidate, item);
	if (item->channels.count > 0)
		return ITEM_DUE;
	item->until = held_until(plan, candidate);
	return ITEM_HELD;
}

static void keep_if_first(struct plan *plan, const struct item *item)
{
	const struct event *skip = plan->skip;

	if (item->state > ITEM_UPCOMING || item->duty->action != skip->action ||
		(skip->person != NOBODY && skip->person != item->to))
		return;
	if (plan->is_found && item_compare(item, &plan->found) >= 0)
		return;
	plan->found = *item;
	plan->is_found = true;
}

static void append(struct plan *plan, const struct item *item)
{
	struct agenda *agenda = plan->agenda;

	if (item->state >= ITEM_DONE && !plan->all)
		return;
	if (agenda->count < agenda->capacity)
		agenda->items[agenda->count] = *item;
	agenda->count++;
}

/* Items that are not open: what will or would be allowed. */
static void complete_channels(struct plan *plan, const struct candidate *candidate, struct item *item)
{
	if (plan->agenda->brief)
		item->channels = candidate->channels;
	else if (plan->all || item->state < ITEM_DONE)
		find_channels(plan, candidate, item);
}

bool item_list(struct plan *plan, struct candidate *candidate, struct instant *ret_missed)
{
	struct item item = {
		.duty = candidate->duty,
		.to = candidate->context.to,
		.through = candidate->through,
		.trigger = candidate->context.trigger,
		.target = INSTANT_NEVER,
		.closes = INSTANT_NEVER,
		.until = INSTANT_NEVER,
	};

	if (!window_find(plan, candidate, &item))
		return false;
	item.state = state_of(plan, candidate, &item);
	if ((candidate->duty->waits_for & plan->open_actions) && item.state <= ITEM_UPCOMING)
		return true;
	if (item.state == ITEM_DUE || item.state == ITEM_HELD || item.state == ITEM_UPCOMING)
		plan->open_actions |= 1u << candidate->duty->action;
	if (plan->skip) {
		keep_if_first(plan, &item);
	} else {
		if (item.state != ITEM_DUE && item.state != ITEM_HELD)
			complete_channels(plan, candidate, &item);
		append(plan, &item);
	}
	if (ret_missed && item.state == ITEM_MISSED)
		*ret_missed = item.closes;
	return true;
}

/* The last offer in the log that no restart made old. */
static int32_t standing_offer(const struct history *history)
{
	int32_t offer = NO_EVENT;

	if (!(history->heard & 1u << HEARD_OFFER))
		return NO_EVENT;
	history_each (i, history, EVENT_HEARD) {
		const struct event *e = history_event(history, i);

		if (e->what == HEARD_OFFER && e->at.instant.seconds >= history->restart.seconds)
			offer = i;
	}
	return offer;
}

static uint8_t state_of_process(struct history *history)
{
	struct instant until;
	int32_t rejection = history_rejection(history, &until);
	int32_t offer = standing_offer(history);

	if (history->closed)
		return STATE_CLOSED;
	if (offer != NO_EVENT || rejection != NO_EVENT)
		return offer > rejection ? STATE_OFFER : STATE_REJECTED;
	if (day_is_none(history->decision))
		return STATE_OPEN;
	until = history_day_start(history, day_plus(history->decision, 1));
	if (!history_reached(history, until))
		return STATE_WAITING;
	if (history->last_word != NO_EVENT &&
		history_event(history, history->last_word)->at.instant.seconds >= until.seconds)
		return STATE_OPEN;
	return STATE_LIKELY_LOST;
}

/* Those that wait for others come after them, so that it is known what is open. */
static void list_all(struct plan *plan)
{
	const struct playbook *playbook = plan->matter->playbook;
	bool some_wait = false;

	for (uint32_t i = 0; i < playbook->duty_count; i++) {
		const struct duty *duty = &playbook->duties[i];

		if (duty->action == ACTION_STATUS)
			continue;
		some_wait = some_wait || duty->waits_for;
		if (!duty->waits_for)
			rule_duty_items(plan, duty);
	}
	for (uint32_t i = 0; some_wait && i < playbook->duty_count; i++)
		if (playbook->duties[i].action != ACTION_STATUS && playbook->duties[i].waits_for)
			rule_duty_items(plan, &playbook->duties[i]);
	rule_status_items(plan);
}

static void resolve_skip(const struct matter *matter, struct skips *skips, int32_t event)
{
	const struct event *e = &matter->process->events[event];
	struct plan plan = {.matter = matter, .skip = e};

	history_init(&plan.history, matter, skips, e->at.instant, e->at.instant);
	plan.state = state_of_process(&plan.history);
	list_all(&plan);
	skips->list[skips->count] = (struct skip){
		.event = event,
		.found = plan.is_found,
		.action = e->action,
		.to = plan.is_found ? plan.found.to : NOBODY,
		.trigger = plan.is_found ? plan.found.trigger : NO_EVENT,
	};
	skips->count++;
}

void skips_resolve(const struct matter *matter, struct instant known, struct skips *skips)
{
	const struct process *process = matter->process;
	int32_t last = NO_EVENT;

	skips->count = 0;
	while (skips->count < HISTORY_MAX_SKIPS) {
		int32_t next = NO_EVENT;

		for (int32_t i = 0; i < process->events_count; i++) {
			const struct event *e = &process->events[i];

			if (e->type != EVENT_SKIPPED || e->retracted || e->at.instant.seconds > known.seconds)
				continue;
			if (last != NO_EVENT &&
				(e->at.instant.seconds < process->events[last].at.instant.seconds ||
					(e->at.instant.seconds == process->events[last].at.instant.seconds &&
						i <= last)))
				continue;
			if (next == NO_EVENT ||
				e->at.instant.seconds < process->events[next].at.instant.seconds)
				next = i;
		}
		if (next == NO_EVENT)
			return;
		resolve_skip(matter, skips, next);
		last = next;
	}
}

/* Where the item belongs among the first `count`, which are in order. */
static size_t place_of(const struct item *items, size_t count, const struct item *item)
{
	size_t low = 0, high = count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (item_compare(&items[middle], item) <= 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static void sort_items(struct item *items, size_t count)
{
	for (size_t i = 1; i < count; i++) {
		struct item item = items[i];
		size_t place = item_compare(&items[i - 1], &item) <= 0 ? i : place_of(items, i, &item);

		memmove(&items[place + 1], &items[place], (i - place) * sizeof(*items));
		items[place] = item;
	}
}

void agenda_plan(const struct matter *matter, struct instant now, bool all, struct agenda *agenda)
{
	struct skips skips;
	struct plan plan = {.matter = matter, .agenda = agenda, .all = all};

	skips.count = 0;
	history_init(&plan.history, matter, &skips, now, now);
	if (plan.history.types & 1u << EVENT_SKIPPED) {
		skips_resolve(matter, now, &skips);
		history_init(&plan.history, matter, &skips, now, now);
	}
	plan.state = state_of_process(&plan.history);
	agenda->count = 0;
	list_all(&plan);
	agenda->state = plan.state;
	agenda->changes = plan.history.changes;
	sort_items(agenda->items, agenda->count < agenda->capacity ? agenda->count : agenda->capacity);
}

size_t agenda_held_by(const struct matter *matter, const struct item *item, struct instant now,
	struct ban *ret_bans, size_t capacity)
{
	size_t total = 0;
	struct skips skips;
	struct plan plan = {.matter = matter};
	struct candidate candidate = {
		.duty = item->duty, .context = {.trigger = item->trigger, .to = item->to}};

	skips_resolve(matter, now, &skips);
	history_init(&plan.history, matter, &skips, now, now);
	item_route(&plan.history, &candidate);
	for (int i = 0; i < candidate.channels.count; i++) {
		struct ask ask = ask_of(&candidate, candidate.channels.order[i]);
		struct ban bans[GATE_MAX_BANS];
		size_t count = gate_collect(&plan.history, &ask, bans, GATE_MAX_BANS);

		for (size_t b = 0; b < count && b < GATE_MAX_BANS; b++) {
			bool known = false;

			for (size_t k = 0; k < total && k < capacity; k++)
				known = known ||
					(ret_bans[k].rule == bans[b].rule && ret_bans[k].to == bans[b].to);
			if (!known && total++ < capacity)
				ret_bans[total - 1] = bans[b];
		}
	}
	return total;
}
