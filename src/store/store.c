/* An open database: its file, its transactions, its workspace. */
#include "store/store.h"

#include "store/driver.h"
#include "store/file.h"
#include "store/process_scan.h"
#include "store/recognize.h"
#include "store/store_private.h"

#include <stdlib.h>
#include <string.h>

static bool open_driver(const char *path, enum store_mode mode, struct driver **ret_driver, struct error *err)
{
	struct error trouble;

	if (mode == STORE_READ)
		return driver_open(path, DRIVER_READ, ret_driver, err);
	if (driver_open(path, DRIVER_WRITE, ret_driver, &trouble))
		return true;
	if (mode == STORE_EITHER && trouble.kind == ERROR_UNAVAILABLE)
		return driver_open(path, DRIVER_READ, ret_driver, err);
	if (err)
		*err = trouble;
	return false;
}

bool store_open(const char *path, enum store_mode mode, struct store **ret_store, struct error *err)
{
	struct driver *driver = NULL;
	struct store *store;
	int64_t version;

	if (!(mode == STORE_CREATE ? file_make(path, err) : file_find(path, err)))
		return false;
	if (!open_driver(path, mode, &driver, err))
		return false;
	if (!recognize(driver, path, mode == STORE_CREATE, &version, err)) {
		driver_close(driver);
		return false;
	}
	store = calloc(1, sizeof(*store));
	if (!store || !(store->path = strdup(path)))
		abort();
	store->driver = driver;
	store->workspace = WORKSPACE_OWN;
	store->version = version;
	store->planned_latest = INT64_MIN;
	*ret_store = store;
	return true;
}

void store_close(struct store *store)
{
	if (!store)
		return;
	process_scan_close(store->loader);
	driver_rollback(store->driver);
	driver_close(store->driver);
	free(store->path);
	free(store);
}

const char *store_path(const struct store *store)
{
	return store->path;
}

bool store_writable(const struct store *store)
{
	return driver_writable(store->driver);
}

void store_expect_bulk(struct store *store)
{
	driver_expect_bulk(store->driver);
}

bool store_begin(struct store *store, struct error *err)
{
	store->planned_latest = INT64_MIN;
	if (driver_writable(store->driver))
		return driver_begin(store->driver, true, err);
	error_set(err, ERROR_UNAVAILABLE, "the database %s is read-only", store->path);
	return error_hint(err, "make the file and its folder writable, or name another with --db FILE");
}

bool store_begin_read(struct store *store, struct error *err)
{
	return driver_begin(store->driver, false, err);
}

bool store_commit(struct store *store, struct error *err)
{
	store->planned_latest = INT64_MIN;
	return driver_commit(store->driver, err);
}

void store_rollback(struct store *store)
{
	store->planned_latest = INT64_MIN;
	driver_rollback(store->driver);
}

bool store_version(struct store *store, int64_t *ret_version, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_STORE_VERSION, err);
	bool row;

	if (!statement || !statement_step(statement, &row, err))
		return false;
	*ret_version = statement_number(statement, 0);
	statement_reset(statement);
	return true;
}

bool store_damaged(const struct store *store, struct error *err, const char *what, int64_t process)
{
	error_set(err, ERROR_INVALID, "the database %s is damaged: %s of process %lld", store->path, what,
		(long long)process);
	return error_hint(err, "restore a copy, or save what can be read with: sqlite3 FILE .recover");
}

struct statement *store_statement(struct store *store, enum sql sql, struct error *err)
{
	struct statement *statement = driver_statement(store->driver, sql, err);

	if (statement)
		statement_set_number(statement, 1, store->workspace);
	return statement;
}
