/* Mail accounts as rows. */
#include "store/account_rows.h"

#include "store/store_private.h"

#include <strings.h>

enum { STORE_VERSION_ACCOUNTS = 5 };

static bool no_such_account(const char *address, struct error *err)
{
	error_set(err, ERROR_NOT_FOUND, "there is no account \"%.100s\"", address);
	return error_hint(err, "tact account lists yours; tact account add ADDRESS adds one");
}

/* A file of an older version that cannot be written has no such table. */
static bool has_accounts(const struct store *store)
{
	return store->version >= STORE_VERSION_ACCOUNTS;
}

static void put(struct statement *statement, const struct account *account)
{
	statement_set_number(statement, 2, account->number);
	statement_set_text(statement, 3, account->address);
	statement_set_text(statement, 4, account->name);
	statement_set_text(statement, 5, account->login);
	statement_set_text(statement, 6, account->imap.host);
	statement_set_number(statement, 7, account->imap.port);
	statement_set_number(statement, 8, account->imap.security);
	statement_set_text(statement, 9, account->smtp.host);
	statement_set_number(statement, 10, account->smtp.port);
	statement_set_number(statement, 11, account->smtp.security);
	statement_set_number(statement, 12, account->secret);
	statement_set_text(statement, 13, account->command);
	statement_set_text(statement, 14, account->ca_file);
	statement_set_text(statement, 15, account->sent_folder);
	statement_set_number(statement, 16, account->files_sent);
	statement_set_number(statement, 17, account->at.seconds);
}

static const char *text_at(struct statement *statement, int column, struct arena *arena)
{
	return arena_strdup(arena, statement_text(statement, column).start);
}

static void take_server(
	struct statement *statement, int column, struct arena *arena, struct account_server *ret)
{
	*ret = (struct account_server){
		.host = text_at(statement, column, arena),
		.port = (uint16_t)statement_number(statement, column + 1),
		.security = (uint8_t)statement_number(statement, column + 2),
	};
}

static void take(struct statement *statement, struct arena *arena, struct account *ret)
{
	*ret = (struct account){
		.number = statement_number(statement, 0),
		.address = text_at(statement, 1, arena),
		.name = text_at(statement, 2, arena),
		.login = text_at(statement, 3, arena),
		.secret = (uint8_t)statement_number(statement, 10),
		.command = text_at(statement, 11, arena),
		.ca_file = text_at(statement, 12, arena),
		.sent_folder = text_at(statement, 13, arena),
		.files_sent = (uint8_t)statement_number(statement, 14),
		.at = {statement_number(statement, 15)},
	};
	take_server(statement, 4, arena, &ret->imap);
	take_server(statement, 7, arena, &ret->smtp);
}

bool account_rows_list(struct store *store, struct arena *arena, struct account **ret_accounts,
	size_t *ret_count, struct error *err)
{
	struct account *accounts = arena_array(arena, struct account, ACCOUNTS_MAX);
	struct statement *statement;
	size_t count = 0;
	bool row = has_accounts(store);

	if (row) {
		statement = store_statement(store, SQL_ACCOUNT_LIST, err);
		if (!statement)
			return false;
		while (count < ACCOUNTS_MAX) {
			if (!statement_step(statement, &row, err))
				return false;
			if (!row)
				break;
			take(statement, arena, &accounts[count++]);
		}
		statement_reset(statement);
	}
	*ret_accounts = accounts;
	*ret_count = count;
	return true;
}

bool account_row_find(struct store *store, const char *address, struct arena *arena,
	struct account *ret_account, struct error *err)
{
	struct account *accounts;
	size_t count;

	if (!account_rows_list(store, arena, &accounts, &count, err))
		return false;
	for (size_t i = 0; i < count; i++)
		if (strcasecmp(accounts[i].address, address) == 0) {
			*ret_account = accounts[i];
			return true;
		}
	return no_such_account(address, err);
}

static bool is_there(const char *address, struct error *err)
{
	error_set(err, ERROR_INVALID, "the account \"%.100s\" is there already", address);
	return error_hint(err, "tact account test tries it; tact account remove takes it away");
}

/* ERROR_INVALID where it cannot be one more. */
static bool check_new(struct store *store, const char *address, struct arena *arena, struct error *err)
{
	struct account *accounts;
	size_t count;

	if (!account_rows_list(store, arena, &accounts, &count, err))
		return false;
	for (size_t i = 0; i < count; i++)
		if (strcasecmp(accounts[i].address, address) == 0)
			return is_there(accounts[i].address, err);
	if (count < ACCOUNTS_MAX)
		return true;
	error_set(err, ERROR_INVALID, "there are %d accounts already", ACCOUNTS_MAX);
	return error_hint(err, "tact account remove ADDRESS makes room for another");
}

static bool next_number(struct store *store, int64_t *ret_number, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_ACCOUNT_NEXT, err);
	bool row;

	if (!statement || !statement_step(statement, &row, err))
		return false;
	*ret_number = statement_number(statement, 0);
	statement_reset(statement);
	return true;
}

bool account_row_insert(struct store *store, struct account *account, struct error *err)
{
	struct account numbered = *account;
	struct statement *statement;
	struct arena arena;
	bool is_new;

	arena_init(&arena);
	is_new = check_new(store, account->address, &arena, err);
	arena_clear(&arena);
	if (!is_new || !next_number(store, &numbered.number, err))
		return false;
	statement = store_statement(store, SQL_ACCOUNT_INSERT, err);
	if (!statement)
		return false;
	put(statement, &numbered);
	if (!statement_run(statement, err))
		return false;
	*account = numbered;
	return true;
}

bool account_row_update(struct store *store, const struct account *account, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_ACCOUNT_UPDATE, err);

	if (!statement)
		return false;
	put(statement, account);
	if (!statement_run(statement, err))
		return false;
	return driver_changes(store->driver) == 1 || no_such_account(account->address, err);
}

bool account_row_remove(struct store *store, int64_t number, struct error *err)
{
	static const enum sql steps[] = {
		SQL_ACCOUNT_TAKEN_REMOVE, SQL_ACCOUNT_MAILBOX_REMOVE, SQL_ACCOUNT_REMOVE};

	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		struct statement *statement = store_statement(store, steps[i], err);
		if (!statement)
			return false;
		statement_set_number(statement, 2, number);
		if (!statement_run(statement, err))
			return false;
	}
	if (driver_changes(store->driver) == 1)
		return true;
	error_set(err, ERROR_NOT_FOUND, "there is no account %lld", (long long)number);
	return error_hint(err, "tact account lists yours");
}
