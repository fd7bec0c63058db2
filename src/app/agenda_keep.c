/* What the store keeps of a planned agenda: until when it holds and how urgent it is. */
#include "app/agenda_keep.h"

#define LATEST (INT64_C(1) << 40)

static bool item_visible(const struct item *item)
{
	return item->state < ITEM_DONE;
}

int64_t agenda_keep_urgency(const struct item *item)
{
	struct instant instant = item->state == ITEM_UPCOMING ? item->opens
				 : item->state == ITEM_HELD   ? item->until
							      : item->closes;
	int64_t seconds = instant.seconds < 0 ? 0 : instant.seconds >= LATEST ? LATEST - 1 : instant.seconds;

	return (int64_t)item->state * LATEST + seconds;
}

void agenda_keep_row(const struct agenda *agenda, struct instant now, struct agenda_row *ret_row)
{
	struct agenda_row row = {
		.process = ret_row->process,
		.valid_from = now,
		.valid_until = agenda->changes,
		.state = agenda->state,
		.urgency = INT64_MAX,
	};

	for (size_t i = 0; i < agenda->count && i < agenda->capacity; i++) {
		const struct item *item = &agenda->items[i];
		int64_t urgency = agenda_keep_urgency(item);
		if (!item_visible(item))
			continue;
		row.visible = true;
		row.due_count += item->state == ITEM_DUE;
		if (urgency < row.urgency)
			row.urgency = urgency;
	}
	*ret_row = row;
}

void agenda_keep_broken(struct instant now, struct agenda_row *ret_row)
{
	*ret_row = (struct agenda_row){
		.process = ret_row->process,
		.valid_from = now,
		.valid_until = {now.seconds + DAY_SECONDS},
		.state = STATE_OPEN,
		.visible = true,
		.urgency = 0,
	};
}
