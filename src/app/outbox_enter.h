/* An approved letter put into the outbox: from which account, when, and as which message. */
#ifndef TACT_APP_OUTBOX_ENTER_H
#define TACT_APP_OUTBOX_ENTER_H

#include "app/send_window.h"
#include "store/account_rows.h"
#include "store/draft_rows.h"
#include "store/outbox_rows.h"

/* The account of that address, or (NULL) the first; *ret_found is false where there is none at all. */
bool outbox_enter_account(struct store *store, const char *address, struct arena *arena,
	struct account *ret_account, bool *ret_found, struct error *err);
/* Inside the caller's transaction: ERROR_INVALID where another letter of the process that does the same to
 * the same person is under way. */
bool outbox_enter_check(
	struct store *store, const struct draft *draft, struct arena *arena, struct error *err);
/* Inside the transaction that froze the draft. */
bool outbox_enter(struct store *store, const struct matter *matter, const struct draft *draft,
	const struct account *account, const struct send_window *window, struct arena *arena,
	struct outbox *ret_letter, struct error *err);

#endif
