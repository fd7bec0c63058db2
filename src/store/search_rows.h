/* Texts read through, the newest first: letters, and what events of the log say. */
#ifndef TACT_STORE_SEARCH_ROWS_H
#define TACT_STORE_SEARCH_ROWS_H

#include "base/instant.h"
#include "base/span.h"
#include "store/store.h"

#include <stddef.h>

struct search_letter {
	int64_t number, process;
	uint8_t state; /* enum draft_state */
	struct instant at;
	struct span subject, body; /* until the call returns */
};

struct search_text {
	int64_t process;
	int32_t event;
	struct span text; /* until the call returns */
};

/* Calls `look` for at most `limit`, until it says false; *ret_read tells for how many. */
bool search_letters(struct store *store, size_t limit,
	bool (*look)(void *closure, const struct search_letter *letter), void *closure, size_t *ret_read,
	struct error *err);
/* The same for texts of events, of processes with a number greater than `after`. */
bool search_texts(struct store *store, int64_t after, size_t limit,
	bool (*look)(void *closure, const struct search_text *text), void *closure, size_t *ret_read,
	struct error *err);

#endif
