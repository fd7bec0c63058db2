/* The runner: collects, delivers, sleeps till the next due instant; one at a time, by lease. */
#ifndef TACT_RUNNER_RUNNER_H
#define TACT_RUNNER_RUNNER_H

#include "app/deliver.h"

enum { RUNNER_LEASE_SECONDS = 900, RUNNER_LOOK_SECONDS = 300 };

struct runner {
	struct store *store;
	struct desk *desk; /* shared by desks of each pass */
	const struct post *post;
	const char *holder; /* unlike any other process's */
	bool once;          /* one pass, for timers */
	/* Told of what happens, in words for people; may be NULL. */
	void (*tell)(void *closure, const char *words);
	void *closure;
};

/* Runs until post->sleep_till() says to end, or one pass. ERROR_UNAVAILABLE where another runner has the
 * lease. A server that fails is told and tried again later; what ends it is the database. */
bool runner_run(struct runner *runner, struct error *err);

#endif
