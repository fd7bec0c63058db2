/* Everything deleted: processes, letters, accounts with their passwords, the database, and what lies beside
 * it. */
#include "app/delete_all.h"

#include "app/account_book.h"
#include "app/calendar_token.h"
#include "app/database.h"
#include "app/post_real.h"
#include "store/draft_rows.h"
#include "store/erase.h"
#include "store/incoming_rows.h"
#include "store/process_rows.h"

bool delete_all_count(
	struct store *store, struct arena *arena, struct delete_all_count *ret_count, struct error *err)
{
	struct delete_all_count count = {0};
	struct account *accounts;
	struct draft *drafts;
	struct incoming *mails;

	if (!account_book_list(store, arena, &accounts, &count.accounts, err) ||
		!draft_rows_list(
			store, INT64_MAX, DELETE_ALL_COUNT_MAX, arena, &drafts, &count.letters, err) ||
		!incoming_rows_list(
			store, false, INT64_MAX, DELETE_ALL_COUNT_MAX, arena, &mails, &count.mails, err) ||
		!process_rows_last(store, &count.processes, err))
		return false;
	*ret_count = count;
	return true;
}

static void stays(struct delete_all_stayed *stayed, struct arena *arena, const struct error *why)
{
	if (stayed->count < DELETE_ALL_MAX_STAYED)
		stayed->sentences[stayed->count++] = arena_strdup(arena, why->message);
}

/* A keyring that is locked or gone keeps nobody from deleting the rest. */
static void forget_passwords(
	const struct account *accounts, size_t count, struct arena *arena, struct delete_all_stayed *stayed)
{
	struct error why = {0};

	for (size_t i = 0; i < count; i++) {
		if (account_book_forget(&accounts[i], &why))
			continue;
		error_prefix(&why, "the password of %.200s is still there", accounts[i].address);
		stays(stayed, arena, &why);
	}
	if (!account_book_forget_key(&why))
		stays(stayed, arena, &why);
}

/* Passwords go last: where the rest cannot be erased, all stays as it was. */
static bool erase(
	struct store *store, struct arena *arena, struct delete_all_stayed *stayed, struct error *err)
{
	struct account *accounts;
	size_t count;

	if (!account_book_list(store, arena, &accounts, &count, err) || !store_erase(store, err))
		return false;
	forget_passwords(accounts, count, arena, stayed);
	return true;
}

/* The file, and what lies beside it under its name. */
static bool remove_files(
	const char *path, struct arena *arena, struct delete_all_stayed *stayed, struct error *err)
{
	const char *place = arena_strdup(arena, post_clock_place(NULL, path));
	struct error why = {0};

	if (!store_remove(path, err))
		return false;
	if (!post_count_forget(place, &why))
		stays(stayed, arena, &why);
	return true;
}

bool delete_all(
	const char *database, struct arena *arena, struct delete_all_stayed *ret_stayed, struct error *err)
{
	struct delete_all_stayed stayed = {.count = 0};
	struct error missing = {0}, why = {0};
	const char *path = NULL;
	struct store *store;
	bool fine;

	if (database_open(database, DATABASE_WRITE, arena, &store, &missing)) {
		path = arena_strdup(arena, store_path(store));
		fine = erase(store, arena, &stayed, err);
		store_close(store);
		if (!fine || !remove_files(path, arena, &stayed, err))
			return false;
	} else if (missing.kind != ERROR_NOT_FOUND) {
		*err = missing;
		return false;
	}
	if (!calendar_token_forget(&why))
		stays(&stayed, arena, &why);
	*ret_stayed = stayed;
	return true;
}
