/* Whose database is it, and of which version? An empty one is made one, an older one brought up to date. */
#include "store/recognize.h"

#include "store/file.h"
#include "store/store.h"

#include <unistd.h>

enum { CREATE_TRIES = 50, CREATE_PAUSE_MICROSECONDS = 100000 };

static bool foreign(const char *path, struct error *err)
{
	error_set(err, ERROR_INVALID, "%s is a database of another program", path);
	return error_hint(err, "name another file with --db FILE");
}

struct marks {
	int64_t application, version, objects;
};

/* All in one view: where another is just making the database, they would be of two. */
static bool read_marks(struct driver *driver, struct marks *marks, struct error *err)
{
	bool fine;

	if (!driver_begin(driver, false, err))
		return false;
	fine = driver_number(driver, "PRAGMA application_id", &marks->application, err) &&
	       driver_number(driver, "PRAGMA user_version", &marks->version, err) &&
	       driver_number(driver, "SELECT count(*) FROM sqlite_schema", &marks->objects, err);
	driver_rollback(driver);
	return fine;
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

/* Ours, but not of this version. What was only added since is not missed by who reads. */
static bool fit(struct driver *driver, const char *path, int64_t *version, struct error *err)
{
	if (*version > SQL_SCHEMA_SQLITE_COUNT) {
		error_set(err, ERROR_UNAVAILABLE,
			"the database %s is of a newer tact (version %lld, this one knows %d)", path,
			(long long)*version, SQL_SCHEMA_SQLITE_COUNT);
		return error_hint(err, "update tact");
	}
	if (!driver_writable(driver))
		return true;
	*version = SQL_SCHEMA_SQLITE_COUNT;
	return migrate(driver, err);
}

bool recognize(struct driver *driver, const char *path, bool create, int64_t *ret_version, struct error *err)
{
	struct marks marks = {0};

	*ret_version = SQL_SCHEMA_SQLITE_COUNT;
	if (!driver_number(driver, "PRAGMA application_id", &marks.application, err) ||
		!driver_number(driver, "PRAGMA user_version", &marks.version, err))
		return false;
	if (marks.application == STORE_APPLICATION && marks.version == SQL_SCHEMA_SQLITE_COUNT)
		return true;
	if (!read_marks(driver, &marks, err))
		return false;
	if (marks.application == STORE_APPLICATION && marks.version > 0) {
		*ret_version = marks.version;
		return marks.version == SQL_SCHEMA_SQLITE_COUNT || fit(driver, path, ret_version, err);
	}
	if (marks.application != 0 || marks.version != 0 || marks.objects != 0)
		return foreign(path, err);
	return create ? make(driver, err) : file_missing(path, err);
}
