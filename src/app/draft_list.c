/* Drafts read from the store: one whole, many as a listing. */
#include "app/draft_list.h"

bool draft_list_read(struct store *store, size_t limit, struct arena *arena, struct draft **ret_drafts,
	size_t *ret_count, struct error *err)
{
	return draft_rows_list(store, INT64_MAX, limit, arena, ret_drafts, ret_count, err);
}

bool draft_list_load(
	struct store *store, int64_t number, struct arena *arena, struct draft *ret_draft, struct error *err)
{
	return draft_row_load(store, number, arena, ret_draft, err);
}
