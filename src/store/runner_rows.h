/* The one runner: its lease, and what clock and database looked like when it last looked. */
#ifndef TACT_STORE_RUNNER_ROWS_H
#define TACT_STORE_RUNNER_ROWS_H

#include "base/arena.h"
#include "base/instant.h"
#include "store/store.h"

struct runner_row {
	const char *holder; /* NULL: nobody */
	struct instant lease_end;
	int64_t epoch;
	struct instant now;
	int64_t steady;    /* seconds of a clock that nobody sets, at `now` */
	int64_t awake;     /* the same without the time asleep */
	const char *boot;  /* which start of which machine */
	const char *place; /* which file on which machine the database is */
	int64_t count; /* how often a letter moved, by the database itself: a restored one has counted less
			  far */
};

/* *ret_found is false where nobody ever looked; `count` holds all the same. */
bool runner_row_load(struct store *store, struct arena *arena, bool *ret_found, struct runner_row *ret_row,
	struct error *err);
/* Takes or renews the lease for `holder` until `lease_end`, where nobody else's lasts at `row->now`; saves
 * what it saw. *ret_taken tells. Inside the caller's transaction, as what follows. */
bool runner_row_take(struct store *store, const struct runner_row *row, bool *ret_taken, struct error *err);
/* Saves what was seen of clock and database, whoever has the lease. */
bool runner_row_look(struct store *store, const struct runner_row *row, struct error *err);
/* Gives it back, where it is still this holder's. */
bool runner_row_release(struct store *store, const char *holder, struct error *err);

#endif
