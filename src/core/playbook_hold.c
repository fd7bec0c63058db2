/* Whether what an example says is so: the engine asked at the moment of a check. */
#include "core/playbook_hold.h"

#include "base/text.h"
#include "core/agenda.h"
#include "core/playbook_day.h"

enum { ITEMS_MAX = 64 };

static void plan(const struct matter *matter, struct instant now, struct arena *arena, struct agenda *agenda)
{
	agenda->capacity = ITEMS_MAX;
	do {
		agenda->items = arena_array(arena, struct item, agenda->capacity);
		agenda_plan(matter, now, true, agenda);
		if (agenda->count <= agenda->capacity)
			return;
		agenda->capacity = agenda->count;
	} while (true);
}

/* Somebody who is not named may be anybody. */
static bool is_about(const struct item *item, const struct example_check *check)
{
	return item->duty->action == check->action &&
	       (check->person == NOBODY || check->person == item->to) &&
	       (check->through == NOBODY || check->through == item->through);
}

static bool is_as_said(const struct item *item, const struct example_check *check)
{
	struct instant edge = item->state == ITEM_HELD ? item->until : item->opens;
	return item->state == check->state &&
	       (check->channel == CHANNEL_ANY ||
		       (item->channels.count > 0 && item->channels.order[0] == check->channel)) &&
	       (!check->has_until || check->until.seconds == edge.seconds);
}

static void tell_item(const struct item *item, struct text *found)
{
	text_format(found, "%sit is %s", found->length > 0 ? "; " : "", item_state_names[item->state]);
	if (item->channels.count > 0)
		text_format(found, " by %s", channel_names[item->channels.order[0]]);
	text_add_string(found, ", from ");
	playbook_day_write_instant(found, item->opens);
	if (item->state == ITEM_HELD && !instant_is_never(item->until)) {
		text_add_string(found, ", until ");
		playbook_day_write_instant(found, item->until);
	}
}

static bool item_holds(const struct agenda *agenda, const struct example_check *check, struct text *found)
{
	bool absent = check->kind == EXAMPLE_ABSENT;
	bool holds = absent;
	for (size_t i = 0; i < agenda->count; i++) {
		const struct item *item = &agenda->items[i];
		bool listed = item->state != ITEM_DONE && item->state != ITEM_VOID;
		if (!is_about(item, check) || (absent && !listed))
			continue;
		holds = absent ? false : holds || is_as_said(item, check);
		tell_item(item, found);
	}
	if (!holds && found->length == 0)
		text_add_string(found, "there is no such item");
	return holds;
}

static bool may_holds(const struct matter *matter, const struct example_check *check, struct text *found)
{
	const struct ask ask = {.action = check->action,
		.channel = check->channel,
		.to = check->person,
		.through = check->through,
		.interview = NO_EVENT,
		.promise = NO_EVENT};
	struct permission permission;
	gate_may(matter, &ask, check->at, &permission);
	text_add_string(found, permission.allowed ? "yes" : "no");
	for (size_t i = 0; i < permission.ban_count; i++)
		text_format(found, "%s %s", i > 0 ? "," : " for", permission.bans[i].rule);
	if (!permission.allowed && instant_is_never(permission.opens)) {
		text_add_string(found, ", never");
	} else if (!permission.allowed) {
		text_add_string(found, ", until ");
		playbook_day_write_instant(found, permission.opens);
	}
	return permission.allowed == check->allowed &&
	       (!check->has_until || permission.opens.seconds == check->until.seconds);
}

bool playbook_check_holds(const struct playbook *playbook, const struct example *example,
	const struct example_check *check, struct arena *arena, struct text *found)
{
	const struct matter matter = {&example->process, playbook, &zone_utc, NULL};
	if (check->kind == EXAMPLE_MAY)
		return may_holds(&matter, check, found);
	struct agenda agenda = {0};
	plan(&matter, check->at, arena, &agenda);
	if (check->kind != EXAMPLE_STATE)
		return item_holds(&agenda, check, found);
	text_format(found, "the process is %s", process_state_names[agenda.state]);
	return agenda.state == check->state;
}
