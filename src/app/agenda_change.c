/* What an event changed: two agendas of the same process side by side. */
#include "app/agenda_change.h"

static bool same_item(const struct item *a, const struct item *b)
{
	return a->duty == b->duty && a->to == b->to && a->trigger == b->trigger;
}

static bool over(const struct item *item)
{
	return item->state >= ITEM_DONE;
}

static bool same_times(const struct item *a, const struct item *b)
{
	return a->opens.seconds == b->opens.seconds && a->closes.seconds == b->closes.seconds &&
	       a->target.seconds == b->target.seconds;
}

/* The n-th item like this one, so that twins are compared with twins. */
static const struct item *find_twin(const struct agenda *in, const struct agenda *of, size_t index)
{
	size_t rank = 0;

	for (size_t i = 0; i < index; i++)
		rank += same_item(&of->items[i], &of->items[index]);
	for (size_t i = 0; i < in->count; i++)
		if (same_item(&in->items[i], &of->items[index]) && rank-- == 0)
			return &in->items[i];
	return NULL;
}

/* An item that went with its trigger and one that came with another, of the same rule and person: it moved.
 */
static bool pair_with_new(struct change *changes, size_t count, const struct item *gone)
{
	for (size_t i = 0; i < count; i++) {
		struct change *change = &changes[i];
		if (change->kind != CHANGE_NEW || change->before || change->after->duty != gone->duty ||
			change->after->to != gone->to)
			continue;
		change->before = gone;
		if (change->after->state == gone->state)
			change->kind = CHANGE_MOVED;
		return true;
	}
	return false;
}

size_t agenda_change_list(const struct agenda *before, const struct agenda *after, struct arena *arena,
	struct change **ret_changes)
{
	struct change *changes = arena_array(arena, struct change, before->count + after->count + 1);
	size_t count = 0;

	for (size_t i = 0; i < after->count; i++) {
		const struct item *now = &after->items[i], *then = find_twin(before, after, i);
		if (!then && now->state != ITEM_VOID)
			changes[count++] = (struct change){CHANGE_NEW, NULL, now};
		else if (then && then->state != now->state)
			changes[count++] = (struct change){CHANGE_STATE, then, now};
		else if (then && !over(now) && !same_times(then, now))
			changes[count++] = (struct change){CHANGE_MOVED, then, now};
	}
	for (size_t i = 0; i < before->count; i++) {
		const struct item *then = &before->items[i];
		if (!over(then) && !find_twin(after, before, i) && !pair_with_new(changes, count, then))
			changes[count++] = (struct change){CHANGE_GONE, then, NULL};
	}
	*ret_changes = changes;
	return count;
}

const char *agenda_change_words(const struct change *change)
{
	static const char *const now_words[ITEM_STATE_COUNT] = {
		[ITEM_DUE] = "now due",
		[ITEM_MISSED] = "missed",
		[ITEM_HELD] = "held back",
		[ITEM_UPCOMING] = "coming",
		[ITEM_DONE] = "done",
		[ITEM_VOID] = "no longer needed",
	};

	if (change->kind == CHANGE_GONE || !change->after)
		return "no longer there";
	return change->kind == CHANGE_MOVED ? "moved" : now_words[change->after->state];
}
