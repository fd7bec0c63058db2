/* An item of the agenda carried out, or let go on purpose: the event that says so. */
#include "app/item_settle.h"

#include "base/text.h"
#include "core/deed.h"

#include <string.h>

/* The interview that the item belongs to, where it hangs on one. */
static int32_t interview_of(const struct process *process, const struct item *item)
{
	bool belongs = item->duty->action == ACTION_THANK || item->duty->action == ACTION_DEBRIEF ||
		       item->duty->action == ACTION_TELL_REFERENCES ||
		       action_in_interview(item->duty->action);

	if (!belongs || item->trigger < 0 || process->events[item->trigger].type != EVENT_INTERVIEW)
		return NO_EVENT;
	return item->trigger;
}

struct event *item_settle_done(
	struct entry *entry, const struct item *item, uint8_t channel, struct moment at, struct arena *arena)
{
	struct event *event = entry_add_event(entry, EVENT_DID, at, arena);

	event->action = item->duty->action;
	event->channel = channel;
	event->person = item->to;
	event->through = item->through;
	event->of = interview_of(&entry->process, item);
	return event;
}

bool item_settle_may_skip(const struct matter *matter, const struct item_found *found, struct error *err)
{
	TEXT_CLEANUP struct text deed = {0};

	for (size_t i = 0; i < found->agenda.count; i++) {
		const struct item *item = &found->agenda.items[i];
		if (item->duty->action != found->item.duty->action || item->to != found->item.to ||
			item->state >= ITEM_DONE)
			continue;
		if (item->trigger == found->item.trigger)
			return true;
		deed_add_item(matter, item, &deed);
		error_set(err, ERROR_USAGE, "%s comes first: %s", found->ids[i], deed.start);
		return error_hint(err, "skip that one first");
	}
	error_set(err, ERROR_USAGE, "there is nothing left to skip there");
	return error_hint(err, "tact plan shows what is open");
}

bool item_settle_skip(struct entry *entry, const struct item *item, const char *why, struct moment at,
	struct arena *arena, struct error *err)
{
	struct event *event;

	if (!why || !why[0])
		return error_set(err, ERROR_USAGE, "the reason is missing");
	if (strlen(why) > PROCESS_MAX_TEXT)
		return error_set(err, ERROR_USAGE, "the reason is too long");
	event = entry_add_event(entry, EVENT_SKIPPED, at, arena);
	event->action = item->duty->action;
	event->person = item->to;
	event->text = why;
	return true;
}
