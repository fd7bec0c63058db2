/* What a person records by hand does to letters that wait, as a mail that says the same would. */
#ifndef TACT_APP_ENTRY_LETTERS_H
#define TACT_APP_ENTRY_LETTERS_H

#include "app/entry.h"

/* Inside the transaction that recorded the entry. What the employer said stops all that waits for them; what
 * was done or let go by hand, its own letter; and whatever else was recorded, the letters that the gate now
 * forbids for good. */
bool entry_letters_stop(struct store *store, struct desk *desk, const struct entry *entry, struct instant now,
	struct arena *arena, int64_t *ret_stopped, struct error *err);

#endif
