/* Mail accounts as rows. */
#ifndef TACT_STORE_ACCOUNT_ROWS_H
#define TACT_STORE_ACCOUNT_ROWS_H

#include "base/arena.h"
#include "core/account.h"
#include "store/store.h"

#include <stddef.h>

enum { ACCOUNTS_MAX = 20 };

/* Gives it the next number; ERROR_INVALID where the address is there already, or there are too many. */
bool account_row_insert(struct store *store, struct account *account, struct error *err);
/* Saves all but number, address and at. */
bool account_row_update(struct store *store, const struct account *account, struct error *err);
/* With what was taken in of its mailboxes; letters and answers stay. */
bool account_row_remove(struct store *store, int64_t number, struct error *err);
/* By address, letter case apart; ERROR_NOT_FOUND. */
bool account_row_find(struct store *store, const char *address, struct arena *arena,
	struct account *ret_account, struct error *err);
/* All, by number. */
bool account_rows_list(struct store *store, struct arena *arena, struct account **ret_accounts,
	size_t *ret_count, struct error *err);

#endif
