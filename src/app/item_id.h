/* Short ids of agenda items, such as "3kf": the number of the process and letters of a digest that stays the
 * same. */
#ifndef TACT_APP_ITEM_ID_H
#define TACT_APP_ITEM_ID_H

#include "base/arena.h"
#include "core/agenda.h"

#include <stdint.h>

/* One id for each item of an agenda planned with `all`; no two alike. */
const char **item_ids_make(
	const struct process *process, int64_t number, const struct agenda *agenda, struct arena *arena);
/* "3kf" into 3 and "kf"; the letters may be empty. False for anything else. */
bool item_id_split(const char *word, int64_t *ret_number, const char **ret_letters);

#endif
