/* The person's own dictionary as rows. */
#ifndef TACT_STORE_WORD_ROWS_H
#define TACT_STORE_WORD_ROWS_H

#include "base/arena.h"
#include "base/instant.h"
#include "store/store.h"

#include <stddef.h>

struct word_row {
	const char *word;
	struct instant at;
	int64_t draft; /* the letter it was marked in, or 0 */
};

/* *ret_new is false where it was there already. */
bool word_row_add(struct store *store, const struct word_row *row, bool *ret_new, struct error *err);
/* *ret_found is false where it was not there. */
bool word_row_forget(struct store *store, const char *word, bool *ret_found, struct error *err);
/* At most `limit`, by the alphabet of bytes. */
bool word_rows_list(struct store *store, size_t limit, struct arena *arena, struct word_row **ret_rows,
	size_t *ret_count, struct error *err);

#endif
