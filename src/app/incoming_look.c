/* Mails that came and ask the person, read for a page. */
#include "app/incoming_look.h"

bool incoming_look_list(struct store *store, size_t limit, struct arena *arena, struct incoming **ret_mails,
	size_t *ret_count, bool *ret_more, struct error *err)
{
	size_t count;

	if (!incoming_rows_list(store, true, INT64_MAX, limit + 1, arena, ret_mails, &count, err))
		return false;
	*ret_more = count > limit;
	*ret_count = count < limit ? count : limit;
	return true;
}

bool incoming_look_load(struct store *store, int64_t number, struct arena *arena, struct incoming *ret_mail,
	struct error *err)
{
	return incoming_row_load(store, number, arena, ret_mail, err);
}
