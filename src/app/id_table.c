/* Ids and where they stand: a look-up that stays fast for the largest case. */
#include "app/id_table.h"

#include "base/digest.h"

#include <string.h>

void id_table_init(struct id_table *table, struct arena *arena, size_t count)
{
	uint32_t size = 8;

	while (size < 2 * count)
		size *= 2;
	table->mask = size - 1;
	table->slots = arena_array(arena, int32_t, size);
	table->ids = arena_array(arena, const char *, count + 1);
}

static uint32_t slot_of(const struct id_table *table, struct span id)
{
	uint64_t digest = digest_add(DIGEST_START, id.start, id.length);
	uint32_t slot = (uint32_t)(digest ^ digest >> 32) & table->mask;

	while (table->slots[slot] && !span_is(id, table->ids[table->slots[slot] - 1]))
		slot = (slot + 1) & table->mask;
	return slot;
}

int32_t id_table_add(struct id_table *table, const char *id, int32_t position)
{
	uint32_t slot = slot_of(table, span_of(id));

	if (table->slots[slot])
		return table->slots[slot] - 1;
	table->slots[slot] = position + 1;
	table->ids[position] = id;
	return -1;
}

int32_t id_table_find(const struct id_table *table, struct span id)
{
	return table->slots[slot_of(table, id)] - 1;
}
