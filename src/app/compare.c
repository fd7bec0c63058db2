/* One process under all playbooks side by side, and where they agree. */
#include "app/compare.h"

#include "app/outlook.h"

static struct compare_row *find_row(struct compare *compare, const struct item *item)
{
	for (size_t i = 0; i < compare->row_count; i++)
		if (compare->rows[i].action == item->duty->action && compare->rows[i].to == item->to)
			return &compare->rows[i];
	compare->rows[compare->row_count] =
		(struct compare_row){.action = item->duty->action, .to = item->to};
	return &compare->rows[compare->row_count++];
}

static int row_compare(const void *a, const void *b)
{
	const struct compare_row *one = a, *two = b;

	if (one->action != two->action)
		return one->action < two->action ? -1 : 1;
	return one->to < two->to ? -1 : one->to > two->to;
}

/* The same thing on the same day; by which channel and until when may differ. */
static bool same_advice(const struct compare *compare, const struct item *a, const struct item *b)
{
	const struct zone *zone = compare->matters[0].zone;

	return a && b && a->state == b->state &&
	       zone_day(zone, a->opens).number == zone_day(zone, b->opens).number;
}

static void make_rows(struct compare *compare, struct arena *arena)
{
	size_t capacity = 0;

	for (size_t i = 0; i < compare->playbook_count; i++)
		capacity += compare->agendas[i].count;
	compare->rows = arena_array(arena, struct compare_row, capacity + 1);
	for (size_t i = 0; i < compare->playbook_count; i++)
		for (size_t j = 0; j < compare->agendas[i].count; j++) {
			const struct item *item = &compare->agendas[i].items[j];
			struct compare_row *row = find_row(compare, item);
			if (!row->items[i])
				row->items[i] = item;
		}
	for (size_t i = 0; i < compare->row_count; i++) {
		struct compare_row *row = &compare->rows[i];
		row->agree = true;
		for (size_t j = 0; j < compare->playbook_count; j++)
			row->agree = row->agree && same_advice(compare, row->items[0], row->items[j]);
	}
	qsort(compare->rows, compare->row_count, sizeof(*compare->rows), row_compare);
}

bool compare_make(struct desk *desk, const struct process *process, struct instant now, struct arena *arena,
	struct compare *ret, struct error *err)
{
	const char *names[SHELF_MAX_PLAYBOOKS];
	size_t count = shelf_names(&desk->shelf, names);

	*ret = (struct compare){0};
	for (size_t i = 0; i < count && ret->playbook_count < COMPARE_MAX; i++) {
		size_t column = ret->playbook_count;
		struct error broken = {0};
		if (!desk_matter(desk, process, names[i], &ret->matters[column], &broken)) {
			/* The first is a shipped one: where it fails, all would. */
			if (i == 0) {
				*err = broken;
				return false;
			}
			ret->broken_name = names[i];
			continue;
		}
		ret->names[column] = names[i];
		outlook_plan(&ret->matters[column], now, false, arena, &ret->agendas[column]);
		ret->playbook_count++;
	}
	make_rows(ret, arena);
	return true;
}
