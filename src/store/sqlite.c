/* The driver for SQLite: statements and transactions. */
#include "store/sqlite.h"

#include "base/array.h"
#include "store/driver.h"

#include <assert.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

struct statement {
	struct driver *driver;
	sqlite3_stmt *handle;
	uint8_t index[DRIVER_MAX_PARAMETERS +
		      1]; /* SQLite numbers "$2" by its first appearance, not by its name */
};

struct trouble {
	int code; /* extended, or primary: then of all that extend it */
	enum error_kind kind;
	const char *message; /* %s: the path */
	const char *hint;
};

static const struct trouble troubles[] = {
	{SQLITE_BUSY, ERROR_UNAVAILABLE, "another tact is writing to %s", "try again in a moment"},
	{SQLITE_LOCKED, ERROR_UNAVAILABLE, "another tact is writing to %s", "try again in a moment"},
	{SQLITE_FULL, ERROR_UNAVAILABLE, "no space is left for %s",
		"free some space and repeat the command; nothing was recorded"},
	{SQLITE_READONLY, ERROR_UNAVAILABLE, "the database %s is read-only",
		"make the file and its folder writable, or name another with --db FILE"},
	{SQLITE_CANTOPEN, ERROR_UNAVAILABLE, "cannot open the database %s",
		"check that the file and its folder are readable and writable"},
	{SQLITE_PERM, ERROR_UNAVAILABLE, "cannot open the database %s",
		"check the permissions of the file and its folder"},
	{SQLITE_IOERR_WRITE, ERROR_UNAVAILABLE,
		"cannot write to %s: no space, a limit on its size, or a failing disk",
		"make room and repeat the command; nothing was recorded"},
	{SQLITE_IOERR, ERROR_UNAVAILABLE, "cannot read or write %s", "check the disk; nothing was recorded"},
	{SQLITE_CORRUPT, ERROR_INVALID, "the database %s is damaged",
		"restore a copy, or save what can be read with: sqlite3 FILE .recover"},
	{SQLITE_NOTADB, ERROR_INVALID, "%s is not a tact database", "name another file with --db FILE"},
	{SQLITE_TOOBIG, ERROR_INVALID, "a text is too long for %s", "shorten it"},
};

static const struct trouble *trouble_find(int code)
{
	for (size_t i = 0; i < ARRAY_COUNT(troubles); i++)
		if (troubles[i].code == code || troubles[i].code == (code & 0xff))
			return &troubles[i];
	return NULL;
}

bool sqlite_fail(const struct driver *driver, struct error *err)
{
	const int code = sqlite3_extended_errcode(driver->handle);
	const struct trouble *trouble = trouble_find(code);

	if ((code & 0xff) == SQLITE_NOMEM)
		abort();
	if (!trouble) {
		error_set(err, ERROR_INVALID, "the database %s refuses this: %s", driver->path,
			sqlite3_errmsg(driver->handle));
		return error_hint(err, "if the file was changed by another program, restore a copy");
	}
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
	error_set(err, trouble->kind, trouble->message, driver->path);
#pragma GCC diagnostic pop
	return error_hint(err, "%s", trouble->hint);
}

bool driver_run(struct driver *driver, const char *sql, struct error *err)
{
	if (sqlite3_exec(driver->handle, sql, NULL, NULL, NULL) != SQLITE_OK)
		return sqlite_fail(driver, err);
	return true;
}

bool driver_number(struct driver *driver, const char *sql, int64_t *ret_number, struct error *err)
{
	sqlite3_stmt *handle = NULL;
	bool fine = false;

	if (sqlite3_prepare_v2(driver->handle, sql, -1, &handle, NULL) == SQLITE_OK &&
		sqlite3_step(handle) == SQLITE_ROW) {
		*ret_number = sqlite3_column_int64(handle, 0);
		fine = true;
	} else {
		sqlite_fail(driver, err);
	}
	sqlite3_finalize(handle);
	return fine;
}

int64_t driver_changes(const struct driver *driver)
{
	return sqlite3_changes64(driver->handle);
}

bool driver_check(struct driver *driver, struct error *err)
{
	sqlite3_stmt *handle = NULL;
	const char *word;
	bool fine = false;

	if (sqlite3_prepare_v2(driver->handle, "PRAGMA integrity_check(1)", -1, &handle, NULL) != SQLITE_OK ||
		sqlite3_step(handle) != SQLITE_ROW) {
		sqlite_fail(driver, err);
	} else if (word = (const char *)sqlite3_column_text(handle, 0), strcmp(word, "ok") != 0) {
		error_set(err, ERROR_INVALID, "the database %s is damaged: %s", driver->path, word);
		error_hint(err, "restore a copy, or save what can be read with: sqlite3 FILE .recover");
	} else {
		fine = true;
	}
	sqlite3_finalize(handle);
	return fine;
}

/* A mailbox begins and ends one for each mail: these are kept prepared. */
static bool run_kept(struct driver *driver, enum sql sql, struct error *err)
{
	struct statement *statement = driver_statement(driver, sql, err);
	bool row, fine;

	if (!statement)
		return false;
	fine = statement_step(statement, &row, err);
	statement_reset(statement);
	return fine;
}

bool driver_begin(struct driver *driver, bool write, struct error *err)
{
	if (write)
		return driver_run(driver, "BEGIN IMMEDIATE", err);
	/* A plain BEGIN sees nothing before its first read, so that it could not be said which state is seen.
	 */
	return run_kept(driver, SQL_TRANSACTION_BEGIN, err) && run_kept(driver, SQL_TRANSACTION_LOOK, err);
}

bool driver_commit(struct driver *driver, struct error *err)
{
	if (driver_run(driver, "COMMIT", err))
		return true;
	driver_rollback(driver);
	return false;
}

void driver_rollback(struct driver *driver)
{
	for (int i = 0; i < SQL_COUNT; i++)
		if (driver->statements[i])
			sqlite3_reset(driver->statements[i]->handle);
	/* A full disk may have rolled back already. */
	if (!sqlite3_get_autocommit(driver->handle))
		run_kept(driver, SQL_TRANSACTION_END, NULL);
}

struct statement *statement_open(struct driver *driver, enum sql sql, struct error *err)
{
	struct statement *statement = calloc(1, sizeof(*statement));
	char name[8];

	if (!statement)
		abort();
	statement->driver = driver;
	if (sqlite3_prepare_v3(driver->handle, sql_texts[sql], -1, SQLITE_PREPARE_PERSISTENT,
		    &statement->handle, NULL) != SQLITE_OK) {
		sqlite_fail(driver, err);
		free(statement);
		return NULL;
	}
	assert(sqlite3_bind_parameter_count(statement->handle) <= DRIVER_MAX_PARAMETERS);
	for (int i = 1; i <= DRIVER_MAX_PARAMETERS; i++) {
		snprintf(name, sizeof(name), "$%d", i);
		statement->index[i] = (uint8_t)sqlite3_bind_parameter_index(statement->handle, name);
	}
	return statement;
}

void statement_close(struct statement *statement)
{
	if (!statement)
		return;
	sqlite3_finalize(statement->handle);
	free(statement);
}

struct statement *driver_statement(struct driver *driver, enum sql sql, struct error *err)
{
	struct statement *statement = driver->statements[sql];

	if (!statement)
		return driver->statements[sql] = statement_open(driver, sql, err);
	sqlite3_reset(statement->handle);
	sqlite3_clear_bindings(statement->handle);
	return statement;
}

void statement_reset(struct statement *statement)
{
	sqlite3_reset(statement->handle);
}

void statement_set_number(struct statement *statement, int parameter, int64_t number)
{
	int code;

	if (statement->index[parameter] == 0)
		return;
	code = sqlite3_bind_int64(statement->handle, statement->index[parameter], number);
	assert(code == SQLITE_OK);
	(void)code;
}

void statement_set_text(struct statement *statement, int parameter, const char *text)
{
	int code;

	if (statement->index[parameter] == 0)
		return;
	code = sqlite3_bind_text(statement->handle, statement->index[parameter], text, -1, SQLITE_STATIC);
	assert(code == SQLITE_OK);
	(void)code;
}

void statement_set_bytes(struct statement *statement, int parameter, const void *start, size_t size)
{
	int code;

	if (statement->index[parameter] == 0)
		return;
	code = sqlite3_bind_blob64(
		statement->handle, statement->index[parameter], start, size, SQLITE_STATIC);
	assert(code == SQLITE_OK);
	(void)code;
}

bool statement_step(struct statement *statement, bool *ret_row, struct error *err)
{
	const int code = sqlite3_step(statement->handle);

	if (code != SQLITE_ROW && code != SQLITE_DONE)
		return sqlite_fail(statement->driver, err);
	*ret_row = code == SQLITE_ROW;
	return true;
}

bool statement_run(struct statement *statement, struct error *err)
{
	const bool fine =
		sqlite3_step(statement->handle) == SQLITE_DONE || sqlite_fail(statement->driver, err);

	sqlite3_reset(statement->handle);
	return fine;
}

bool statement_is_null(struct statement *statement, int column)
{
	return sqlite3_column_type(statement->handle, column) == SQLITE_NULL;
}

int64_t statement_number(struct statement *statement, int column)
{
	return sqlite3_column_int64(statement->handle, column);
}

struct span statement_text(struct statement *statement, int column)
{
	const char *start = (const char *)sqlite3_column_text(statement->handle, column);

	if (!start)
		return (struct span){NULL, 0};
	return (struct span){start, (size_t)sqlite3_column_bytes(statement->handle, column)};
}

struct span statement_bytes(struct statement *statement, int column)
{
	const void *start = sqlite3_column_blob(statement->handle, column);

	return (struct span){start, (size_t)sqlite3_column_bytes(statement->handle, column)};
}
