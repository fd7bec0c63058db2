/* What the files of the SQLite driver share. */
#ifndef TACT_STORE_SQLITE_H
#define TACT_STORE_SQLITE_H

#include "store/driver.h"

struct sqlite3;

struct driver {
	struct sqlite3 *handle;
	char *path;
	bool writable;
	struct statement *statements[SQL_COUNT];
};

/* Fills err from the last failure; returns false. */
bool sqlite_fail(const struct driver *driver, struct error *err);

#endif
