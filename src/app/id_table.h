/* Ids and where they stand: a look-up that stays fast for the largest case. */
#ifndef TACT_APP_ID_TABLE_H
#define TACT_APP_ID_TABLE_H

#include "base/arena.h"
#include "base/span.h"

#include <stdint.h>

struct id_table {
	uint32_t mask;
	int32_t *slots; /* position + 1, 0: free */
	const char **ids;
};

/* Room for `count` ids. */
void id_table_init(struct id_table *table, struct arena *arena, size_t count);
/* Returns -1, or the position that already has that id. The id has to outlive the table. */
int32_t id_table_add(struct id_table *table, const char *id, int32_t position);
int32_t id_table_find(const struct id_table *table, struct span id); /* -1: not there */

#endif
