/* Drafts read from the store: one whole, many as a listing. */
#ifndef TACT_APP_DRAFT_LIST_H
#define TACT_APP_DRAFT_LIST_H

#include "store/draft_rows.h"

/* The newest first; their texts are empty. */
bool draft_list_read(struct store *store, size_t limit, struct arena *arena, struct draft **ret_drafts,
	size_t *ret_count, struct error *err);
bool draft_list_load(
	struct store *store, int64_t number, struct arena *arena, struct draft *ret_draft, struct error *err);

#endif
