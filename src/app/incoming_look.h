/* Mails that came and ask the person, read for a page. */
#ifndef TACT_APP_INCOMING_LOOK_H
#define TACT_APP_INCOMING_LOOK_H

#include "store/incoming_rows.h"

/* Those that wait for the person, the newest first; *ret_more: there are others beyond the limit. */
bool incoming_look_list(struct store *store, size_t limit, struct arena *arena, struct incoming **ret_mails,
	size_t *ret_count, bool *ret_more, struct error *err);
/* Any one; ERROR_NOT_FOUND. */
bool incoming_look_load(struct store *store, int64_t number, struct arena *arena, struct incoming *ret_mail,
	struct error *err);

#endif
