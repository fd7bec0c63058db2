/* Opening a SQLite file: for writing, or for reading where nothing may be written at all. */
#include "base/text.h"
#include "store/driver.h"
#include "store/sqlite.h"

#include <pthread.h>
#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { BUSY_MILLISECONDS = 5000 };

static void configure_once(void)
{
	/* Its counters of memory are a lock that two reading threads would meet at. */
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

/* A journal of another writer that was not brought into the file: it would have to be read too. */
static bool has_journal(const char *path)
{
	char journal[4096];
	struct stat status;

	snprintf(journal, sizeof(journal), "%s-wal", path);
	return stat(journal, &status) == 0 && status.st_size > 0;
}

static void uri_of(const char *path, struct text *text)
{
	text_add_string(text, "file:");
	for (const unsigned char *at = (const unsigned char *)path; *at; at++) {
		if (*at == '%' || *at == '?' || *at == '#')
			text_format(text, "%%%02X", *at);
		else
			text_add_char(text, (char)*at);
	}
	text_add_string(text, "?immutable=1");
}

static int open_handle(struct driver *driver, const char *name, int flags)
{
	int code;

	if (driver->handle)
		sqlite3_close(driver->handle);
	driver->handle = NULL;
	code = sqlite3_open_v2(
		name, &driver->handle, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
	if (!driver->handle)
		abort();
	if (code != SQLITE_OK)
		return code;
	sqlite3_busy_timeout(driver->handle, BUSY_MILLISECONDS);
	sqlite3_db_config(driver->handle, SQLITE_DBCONFIG_ENABLE_FKEY, 1, NULL);
	sqlite3_db_config(driver->handle, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
	sqlite3_db_config(driver->handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, NULL);
	/* FULL is what keeps a commit through a power cut; the first read happens here. */
	return sqlite3_exec(
		driver->handle, "PRAGMA synchronous = FULL; PRAGMA schema_version", NULL, NULL, NULL);
}

static bool open_for_reading(struct driver *driver, struct error *err)
{
	TEXT_CLEANUP struct text uri = {0};
	int code = open_handle(
		driver, driver->path, SQLITE_OPEN_READWRITE); /* who can write tidies up at the end */

	if ((code & 0xff) == SQLITE_CANTOPEN || (code & 0xff) == SQLITE_READONLY)
		code = open_handle(driver, driver->path, SQLITE_OPEN_READONLY);
	if (code == SQLITE_OK)
		return true;
	if ((code & 0xff) != SQLITE_CANTOPEN && (code & 0xff) != SQLITE_READONLY)
		return sqlite_fail(driver, err);
	if (has_journal(driver->path)) {
		error_set(err, ERROR_UNAVAILABLE, "%s cannot be read without its journal %s-wal",
			driver->path, driver->path);
		return error_hint(err, "make the folder writable, or copy both files to one that is");
	}
	/* A folder where the index of the journal cannot be made: there is no journal, the file alone is
	 * everything. */
	uri_of(driver->path, &uri);
	if (open_handle(driver, uri.start, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI) != SQLITE_OK)
		return sqlite_fail(driver, err);
	return true;
}

static bool open_for_writing(struct driver *driver, struct error *err)
{
	const int code = open_handle(driver, driver->path, SQLITE_OPEN_READWRITE);

	if (code != SQLITE_OK)
		return sqlite_fail(driver, err);
	driver->writable = sqlite3_db_readonly(driver->handle, "main") == 0;
	if (driver->writable)
		return true;
	error_set(err, ERROR_UNAVAILABLE, "the database %s is read-only", driver->path);
	return error_hint(err, "make the file and its folder writable, or name another with --db FILE");
}

bool driver_open(const char *path, enum driver_mode mode, struct driver **ret_driver, struct error *err)
{
	static pthread_once_t once = PTHREAD_ONCE_INIT;
	struct driver *driver = calloc(1, sizeof(*driver));

	pthread_once(&once, configure_once);
	if (!driver || !(driver->path = strdup(path)))
		abort();
	if (!(mode == DRIVER_READ ? open_for_reading : open_for_writing)(driver, err)) {
		driver_close(driver);
		return false;
	}
	*ret_driver = driver;
	return true;
}

void driver_close(struct driver *driver)
{
	for (int i = 0; i < SQL_COUNT; i++)
		statement_close(driver->statements[i]);
	sqlite3_close(driver->handle);
	free(driver->path);
	free(driver);
}

bool driver_writable(const struct driver *driver)
{
	return driver->writable;
}

void driver_expect_bulk(struct driver *driver)
{
	sqlite3_exec(driver->handle, "PRAGMA cache_size = -65536", NULL, NULL, NULL);
}
