/* Promises that the engine makes about itself. */
#include "difference.h"

enum { ITEMS = 500 };

static bool same_item(const struct item *a, const struct item *b, bool also_trigger)
{
	if (a->duty != b->duty || a->to != b->to || a->through != b->through ||
		(also_trigger && a->trigger != b->trigger))
		return false;
	if (a->opens.seconds != b->opens.seconds || a->target.seconds != b->target.seconds ||
		a->closes.seconds != b->closes.seconds || a->state != b->state)
		return false;
	if (a->state == ITEM_HELD && a->until.seconds != b->until.seconds)
		return false;
	if (a->channels.count != b->channels.count)
		return false;
	return memcmp(a->channels.order, b->channels.order, a->channels.count) == 0;
}

static bool same_agenda(const struct agenda *a, const struct agenda *b, bool also_trigger)
{
	if (a->count != b->count || a->state != b->state)
		return false;
	for (size_t i = 0; i < a->count; i++)
		if (!same_item(&a->items[i], &b->items[i], also_trigger))
			return false;
	return true;
}

static bool holds_until_changes(
	const struct log *log, const struct question *question, const struct agenda *agenda)
{
	static struct item items[ITEMS];
	struct agenda then = {.items = items, .capacity = ITEMS};
	const int64_t now = question->now;
	int64_t last = agenda->changes.seconds - 1;

	if (agenda->changes.seconds == INT64_MAX)
		last = now + INT64_C(400) * DAY_SECONDS;
	engine_plan(log, question->playbook, last, &then);
	if (!same_agenda(agenda, &then, true))
		return false;
	engine_plan(log, question->playbook, now + (last - now) / 2, &then);
	return same_agenda(agenda, &then, true);
}

static bool due_items_may(const struct log *log, const struct question *question, const struct agenda *agenda)
{
	static struct permission permission;

	for (size_t i = 0; i < agenda->count; i++) {
		const struct item *item = &agenda->items[i];
		struct question may = {.playbook = question->playbook, .now = question->now, .is_may = true};

		if (item->state != ITEM_DUE || item->to == NOBODY)
			continue;
		for (int c = 0; c < item->channels.count; c++) {
			may.ask = (struct ask){.action = item->duty->action,
				.channel = item->channels.order[c],
				.to = item->to,
				.through = item->through,
				.interview = item->duty->action == ACTION_THANK ? item->trigger : NO_EVENT,
				.promise =
					item->duty->action == ACTION_KEEP_PROMISE ? item->trigger : NO_EVENT};
			engine_may(log, &may, &permission);
			if (!permission.allowed)
				return false;
		}
	}
	return true;
}

/* What is later than now counts for nothing, unless an interview or what a retract takes back. */
static bool future_counts_for_nothing(
	const struct log *log, const struct question *question, const struct agenda *agenda)
{
	static struct log shorter;
	static struct item items[ITEMS];
	struct agenda then = {.items = items, .capacity = ITEMS};
	const int last = log->process.events_count - 1;

	if (last < 0 || log->events[last].at.instant.seconds <= question->now ||
		log->events[last].type == EVENT_INTERVIEW || log->events[last].type == EVENT_RETRACT)
		return true;
	log_copy(&shorter, log);
	log_drop(&shorter, last);
	engine_plan(&shorter, question->playbook, question->now, &then);
	return same_agenda(agenda, &then, true);
}

static bool retracted_is_never_recorded(
	const struct log *log, const struct question *question, const struct agenda *agenda)
{
	static struct log shorter;
	static struct item items[ITEMS];
	struct agenda then = {.items = items, .capacity = ITEMS};
	bool dropped = false;

	for (int i = 0; i < log->process.events_count && !dropped; i++) {
		if (log->events[i].type != EVENT_RETRACT)
			continue;
		for (int k = 0; k < log->process.events_count; k++)
			if (k != i && log->events[k].of == log->events[i].of)
				return true;
		log_copy(&shorter, log);
		log_drop(&shorter, log->events[i].of);
		dropped = true;
	}
	if (!dropped)
		return true;
	engine_plan(&shorter, question->playbook, question->now, &then);
	return same_agenda(agenda, &then, false);
}

bool property_broken(const struct log *log, const struct question *question, char ret_kind[KIND_SIZE])
{
	static struct item items[ITEMS];
	struct agenda agenda = {.items = items, .capacity = ITEMS};
	const char *broken = NULL;

	engine_plan(log, question->playbook, question->now, &agenda);
	if (agenda.changes.seconds <= question->now)
		broken = "changes is not later than now";
	else if (!holds_until_changes(log, question, &agenda))
		broken = "an answer changed before `changes`";
	else if (!due_items_may(log, question, &agenda))
		broken = "a due item may not";
	else if (!future_counts_for_nothing(log, question, &agenda))
		broken = "what is later than now counted";
	else if (!retracted_is_never_recorded(log, question, &agenda))
		broken = "retracted differs from never recorded";
	if (broken)
		snprintf(ret_kind, KIND_SIZE, "property: %s", broken);
	return broken != NULL;
}
