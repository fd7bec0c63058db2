/* The database file: opened, migrated, and changed one transaction at a time. */
#ifndef TACT_STORE_STORE_H
#define TACT_STORE_STORE_H

#include "base/error.h"

#include <stdbool.h>
#include <stdint.h>

struct store;

enum { WORKSPACE_OWN = 1 };              /* the person's own */
enum { STORE_APPLICATION = 0x74616374 }; /* "tact", PRAGMA application_id */

enum store_mode {
	STORE_READ,   /* the file has to exist; works on read-only files and folders */
	STORE_WRITE,  /* the file has to exist */
	STORE_EITHER, /* writes where it can, else reads; the file has to exist */
	STORE_CREATE, /* makes the folder (0700) and the file (0600) where they are missing */
};

/* Opens the own workspace; a missing file is ERROR_NOT_FOUND, a newer or locked one ERROR_UNAVAILABLE, a
 * foreign or damaged one ERROR_INVALID, each with a hint. */
bool store_open(const char *path, enum store_mode mode, struct store **ret_store, struct error *err);
void store_close(struct store *store); /* NULL is fine; rolls back */
const char *store_path(const struct store *store);
bool store_writable(const struct store *store);
/* Before writing many processes: keeps more pages in memory (at most 64 MB). */
void store_expect_bulk(struct store *store);

/* One transaction: all reads see one state, all writes happen or none. Takes the writer's lock at once in
 * STORE_WRITE and STORE_CREATE, waiting at most 5 seconds for another writer (ERROR_UNAVAILABLE). */
bool store_begin(struct store *store, struct error *err);
/* A view only, also on a store that may write; ends with store_rollback(). */
bool store_begin_read(struct store *store, struct error *err);
bool store_commit(struct store *store, struct error *err);
void store_rollback(struct store *store); /* nothing to do where no transaction is open */
/* A number that is another one after anybody else has committed a change. */
bool store_version(struct store *store, int64_t *ret_version, struct error *err);

/* Reads every page and every key; for `check` and for tests. ERROR_INVALID names the first thing wrong. */
bool store_check(struct store *store, struct error *err);

static inline void store_cleanup(struct store **store)
{
	store_close(*store);
}

#define STORE_CLEANUP __attribute__((cleanup(store_cleanup)))

#endif
