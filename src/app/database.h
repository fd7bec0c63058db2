/* The person's database: found, opened, changed one transaction at a time. */
#ifndef TACT_APP_DATABASE_H
#define TACT_APP_DATABASE_H

#include "base/arena.h"
#include "base/error.h"

#include <stdint.h>

struct store;

enum database_mode { DATABASE_READ, DATABASE_WRITE, DATABASE_CREATE };

/* The named file, or else the one of TACT_DB, or of the data folder; NULL where there is no home folder. */
const char *database_path(const char *path, struct arena *arena);
/* Opens the named file, or else the one of TACT_DB, or of the data folder; ERROR_NOT_FOUND where it is not
 * there. */
bool database_open(const char *path, enum database_mode mode, struct arena *arena, struct store **ret_store,
	struct error *err);
void database_close(struct store *store); /* NULL is fine; rolls back */
/* Everything up to the commit is recorded, or nothing. */
bool database_begin(struct store *store, struct error *err);
bool database_commit(struct store *store, struct error *err);
void database_rollback(struct store *store);
/* A number that is another one after anybody else has committed a change. */
bool database_version(struct store *store, int64_t *ret_version, struct error *err);

#endif
