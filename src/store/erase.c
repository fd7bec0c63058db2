/* A database emptied for good: no row, no table is left to anybody who still has it open. */
#include "store/erase.h"

#include "store/outbox_rows.h"
#include "store/store_private.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

/* Whoever refers to another goes first. */
static const char drop_all[] =
	"DROP TABLE IF EXISTS draft_mark; DROP TABLE IF EXISTS outbox;"
	"DROP TABLE IF EXISTS outbox_hour; DROP TABLE IF EXISTS draft;"
	"DROP TABLE IF EXISTS invitation; DROP TABLE IF EXISTS agenda; DROP TABLE IF EXISTS name_word;"
	"DROP TABLE IF EXISTS event; DROP TABLE IF EXISTS person; DROP TABLE IF EXISTS incoming;"
	"DROP TABLE IF EXISTS incoming_told;"
	"DROP TABLE IF EXISTS taken; DROP TABLE IF EXISTS mailbox; DROP TABLE IF EXISTS account;"
	"DROP TABLE IF EXISTS process; DROP TABLE IF EXISTS word; DROP TABLE IF EXISTS setting;"
	"DROP TABLE IF EXISTS runner; DROP TABLE IF EXISTS workspace";

/* A runner that has the permit writes the final dot: what happened then would be told to nobody. */
static bool check_leaving(struct store *store, struct error *err)
{
	struct arena arena;
	struct outbox *letters;
	size_t count = 0;
	bool fine;

	if (!store_has_outbox(store))
		return true;
	arena_init(&arena);
	fine = outbox_rows_in(store, OUTBOX_PERMITTED, 1, &arena, &letters, &count, err);
	arena_clear(&arena);
	if (!fine || !count)
		return fine;
	error_set(err, ERROR_CHANGED, "a letter is leaving at this moment");
	return error_hint(err, "nothing was deleted; try again in a minute");
}

static bool drop(struct store *store, struct error *err)
{
	int64_t left;

	if (!check_leaving(store, err) || !driver_run(store->driver, drop_all, err) ||
		!driver_number(store->driver,
			"SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'",
			&left, err))
		return false;
	return left == 0 ||
	       error_set(err, ERROR_INVALID, "the database %s holds tables that are not known", store->path);
}

bool store_erase(struct store *store, struct error *err)
{
	if (!store_begin(store, err))
		return false;
	if (drop(store, err))
		return store_commit(store, err);
	store_rollback(store);
	return false;
}

bool store_remove(const char *path, struct error *err)
{
	static const char *const ends[] = {"-wal", "-shm", "-journal", ""};
	char name[4096];

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
		snprintf(name, sizeof(name), "%s%s", path, ends[i]);
		if (unlink(name) != 0 && errno != ENOENT)
			return error_set(err, ERROR_UNAVAILABLE, "%.300s could not be removed: %s", name,
				strerror(errno));
	}
	return true;
}
