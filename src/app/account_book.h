/* The person's mail accounts: shown, added once they work, changed, removed. */
#ifndef TACT_APP_ACCOUNT_BOOK_H
#define TACT_APP_ACCOUNT_BOOK_H

#include "app/account_test.h"

struct store;

bool account_book_list(struct store *store, struct arena *arena, struct account **ret_accounts,
	size_t *ret_count, struct error *err);
/* By address; NULL: the first, which letters leave from. */
bool account_book_find(struct store *store, const char *address, struct arena *arena,
	struct account *ret_account, struct error *err);
/* ERROR_INVALID where it is there already. */
bool account_book_check_new(struct store *store, const char *address, struct error *err);
/* Gets the password, tries the account, and only where it works keeps both; its address counts as the
 * person's own from then on. Sets number and sent_folder. */
bool account_book_add(struct store *store, struct account *account, struct arena *arena,
	struct account_test *ret_test, struct error *err);
/* Tries it with the password that is kept, and keeps what was learnt. */
bool account_book_try(struct store *store, struct account *account, struct arena *arena,
	struct account_test *ret_test, struct error *err);
/* A new password, or another place for it, kept once it works; `account` says the new place. */
bool account_book_change(struct store *store, const struct account *before, struct account *account,
	struct arena *arena, struct account_test *ret_test, struct error *err);
/* With its password; letters and answers stay. */
bool account_book_remove(struct store *store, const struct account *account, struct error *err);
/* The password alone, of an account whose database is gone. */
bool account_book_forget(const struct account *account, struct error *err);
/* What sealed the passwords, once none is left. */
bool account_book_forget_key(struct error *err);

#endif
