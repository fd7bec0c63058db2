/* The person's mail accounts: shown, added once they work, changed, removed. */
#include "app/account_book.h"

#include "app/account_login.h"
#include "settings/setting.h"
#include "store/account_rows.h"
#include "store/setting_rows.h"

#include <strings.h>

bool account_book_list(struct store *store, struct arena *arena, struct account **ret_accounts,
	size_t *ret_count, struct error *err)
{
	return account_rows_list(store, arena, ret_accounts, ret_count, err);
}

bool account_book_find(struct store *store, const char *address, struct arena *arena,
	struct account *ret_account, struct error *err)
{
	struct account *accounts;
	size_t count;

	if (address)
		return account_row_find(store, address, arena, ret_account, err);
	if (!account_rows_list(store, arena, &accounts, &count, err))
		return false;
	if (count == 0) {
		error_set(err, ERROR_NOT_FOUND, "there is no mail account yet");
		return error_hint(err, "tact account add ADDRESS adds one");
	}
	*ret_account = accounts[0];
	return true;
}

bool account_book_check_new(struct store *store, const char *address, struct error *err)
{
	struct account found;
	struct error missing;
	struct arena arena;
	bool there;

	arena_init(&arena);
	there = account_row_find(store, address, &arena, &found, &missing);
	arena_clear(&arena);
	if (there) {
		error_set(err, ERROR_INVALID, "the account \"%.100s\" is there already", address);
		return error_hint(err,
			"tact account test %.100s tries it; tact account password %.100s changes its "
			"password",
			address, address);
	}
	if (missing.kind != ERROR_NOT_FOUND)
		*err = missing;
	return missing.kind == ERROR_NOT_FOUND;
}

static bool lists(const char *addresses, const char *address)
{
	struct span rest = span_of(addresses), one;

	while (span_cut(&rest, ',', &one))
		if (span_is_nocase(span_trim(one), address))
			return true;
	return false;
}

/* What comes from there is the person's own mail. */
static bool own_address(struct store *store, const char *address, struct arena *arena, struct error *err)
{
	const char *name = setting_rows[SETTING_ADDRESSES].name, *addresses;

	if (!setting_row_load(store, name, arena, &addresses, err))
		return false;
	if (addresses && lists(addresses, address))
		return true;
	if (addresses && addresses[0])
		address = arena_format(arena, "%s, %s", addresses, address);
	return setting_check(SETTING_ADDRESSES, address, err) && setting_row_save(store, name, address, err);
}

static void learn(struct account *account, const struct account_test *test)
{
	if (test->sent_folder)
		account->sent_folder = test->sent_folder;
}

static bool insert(struct store *store, struct account *account, struct arena *arena, struct error *err)
{
	if (!store_begin(store, err))
		return false;
	if (account_row_insert(store, account, err) && own_address(store, account->address, arena, err))
		return store_commit(store, err);
	store_rollback(store);
	return false;
}

static bool update(struct store *store, const struct account *account, struct error *err)
{
	if (!store_begin(store, err))
		return false;
	if (account_row_update(store, account, err))
		return store_commit(store, err);
	store_rollback(store);
	return false;
}

/* Typed where it is kept by us, else as the command gives it. */
static bool get_login(const struct account *account, struct login *ret_login, struct error *err)
{
	if (account->secret == SECRET_PASSWORD_COMMAND || account->secret == SECRET_TOKEN_COMMAND)
		return account_login(account, ret_login, err);
	return account_login_ready(account, err) && account_login_ask(account, ret_login, err);
}

/* The password is got, tried, kept where it works, and wiped whatever came of it. */
static bool keep_login(
	struct account *account, struct arena *arena, struct account_test *ret_test, struct error *err)
{
	struct login login = {0};
	bool kept;

	*ret_test = (struct account_test){0};
	if (!get_login(account, &login, err))
		return false;
	kept = account_test(account, &login, arena, ret_test, err) &&
	       account_login_keep(account, &login, err);
	login_clear(&login);
	if (kept)
		learn(account, ret_test);
	return kept;
}

bool account_book_add(struct store *store, struct account *account, struct arena *arena,
	struct account_test *ret_test, struct error *err)
{
	struct error ignored;

	if (!keep_login(account, arena, ret_test, err))
		return false;
	if (insert(store, account, arena, err))
		return true;
	account_login_forget(account, &ignored);
	return false;
}

bool account_book_try(struct store *store, struct account *account, struct arena *arena,
	struct account_test *ret_test, struct error *err)
{
	const char *sent_folder = account->sent_folder;
	struct login login = {0};
	bool works;

	*ret_test = (struct account_test){0};
	if (!account_login(account, &login, err))
		return false;
	works = account_test(account, &login, arena, ret_test, err);
	login_clear(&login);
	learn(account, ret_test);
	if (!works || !account->sent_folder || !store_writable(store) ||
		(sent_folder && strcmp(sent_folder, account->sent_folder) == 0))
		return works;
	return update(store, account, err);
}

bool account_book_change(struct store *store, const struct account *before, struct account *account,
	struct arena *arena, struct account_test *ret_test, struct error *err)
{
	struct error ignored;

	if (!keep_login(account, arena, ret_test, err) || !update(store, account, err))
		return false;
	if (before->secret != account->secret)
		account_login_forget(before, &ignored);
	return true;
}

bool account_book_remove(struct store *store, const struct account *account, struct error *err)
{
	if (!store_begin(store, err))
		return false;
	if (!account_row_remove(store, account->number, err) || !store_commit(store, err)) {
		store_rollback(store);
		return false;
	}
	return account_login_forget(account, err) ||
	       error_prefix(err, "the account is removed, but its password is still there");
}

bool account_book_forget(const struct account *account, struct error *err)
{
	return account_login_forget(account, err);
}

bool account_book_forget_key(struct error *err)
{
	return account_login_forget_key(err);
}
