/* The database file: found, made, recognized and brought to the schema of this program. */
#include "store/store.h"

#include "base/arena.h"
#include "store/driver.h"
#include "store/file.h"
#include "store/process_scan.h"
#include "store/store_private.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { CREATE_TRIES = 50, CREATE_PAUSE_MICROSECONDS = 100000 };

static bool foreign(const char *path, struct error *err)
{
	error_set(err, ERROR_INVALID, "%s is a database of another program", path);
	return error_hint(err, "name another file with --db FILE");
}

static bool read_versions(
	struct driver *driver, int64_t *ret_application, int64_t *ret_version, struct error *err)
{
	return driver_number(driver, "PRAGMA application_id", ret_application, err) &&
	       driver_number(driver, "PRAGMA user_version", ret_version, err);
}

/* Every step that is missing, in one transaction; whoever comes second finds them done. */
static bool migrate(struct driver *driver, struct error *err)
{
	int64_t version;
	char sql[96];

	if (!driver_begin(driver, true, err))
		return false;
	if (!driver_number(driver, "PRAGMA user_version", &version, err))
		goto fail;
	for (int64_t step = version; step < SQL_SCHEMA_SQLITE_COUNT; step++)
		if (!driver_run(driver, sql_schema_sqlite[step], err))
			goto fail;
	snprintf(sql, sizeof(sql), "PRAGMA application_id = %d; PRAGMA user_version = %d", STORE_APPLICATION,
		SQL_SCHEMA_SQLITE_COUNT);
	if (version < SQL_SCHEMA_SQLITE_COUNT && !driver_run(driver, sql, err))
		goto fail;
	return driver_commit(driver, err);
fail:
	driver_rollback(driver);
	return false;
}

/* Two that make the same file at once get in each other's way here, where no one waits by himself. */
static bool switch_to_journal(struct driver *driver, struct error *err)
{
	struct error trouble;

	for (int i = 0; i < CREATE_TRIES; i++) {
		if (driver_run(driver, "PRAGMA journal_mode = WAL", &trouble))
			return true;
		if (trouble.kind != ERROR_UNAVAILABLE)
			break;
		usleep(CREATE_PAUSE_MICROSECONDS);
	}
	if (err)
		*err = trouble;
	return false;
}

static bool make(struct driver *driver, struct error *err)
{
	return switch_to_journal(driver, err) && migrate(driver, err);
}

/* Is it ours, and of this version? An empty database is made one where that was asked for. */
static bool recognize(struct driver *driver, const char *path, enum store_mode mode, struct error *err)
{
	int64_t application, version, objects;

	if (!read_versions(driver, &application, &version, err))
		return false;
	if (application == STORE_APPLICATION && version == SQL_SCHEMA_SQLITE_COUNT)
		return true;
	if (application == STORE_APPLICATION && version > SQL_SCHEMA_SQLITE_COUNT) {
		error_set(err, ERROR_UNAVAILABLE,
			"the database %s is of a newer tact (version %lld, this one knows %d)", path,
			(long long)version, SQL_SCHEMA_SQLITE_COUNT);
		return error_hint(err, "update tact");
	}
	if (application == STORE_APPLICATION && version > 0) {
		if (driver_writable(driver))
			return migrate(driver, err);
		error_set(err, ERROR_UNAVAILABLE, "the database %s is of an older tact and cannot be changed",
			path);
		return error_hint(err, "make the file writable and run the command again");
	}
	if (!driver_number(driver, "SELECT count(*) FROM sqlite_schema", &objects, err))
		return false;
	if (application != 0 || version != 0 || objects != 0)
		return foreign(path, err);
	if (mode != STORE_CREATE)
		return file_missing(path, err);
	return make(driver, err);
}

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

	if (!(mode == STORE_CREATE ? file_make(path, err) : file_find(path, err)))
		return false;
	if (!open_driver(path, mode, &driver, err))
		return false;
	if (!recognize(driver, path, mode, err)) {
		driver_close(driver);
		return false;
	}
	store = calloc(1, sizeof(*store));
	if (!store || !(store->path = strdup(path)))
		abort();
	store->driver = driver;
	store->workspace = WORKSPACE_OWN;
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
	return driver_commit(store->driver, err);
}

void store_rollback(struct store *store)
{
	driver_rollback(store->driver);
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
