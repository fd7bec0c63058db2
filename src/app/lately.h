/* What the person recorded lately, of the processes that are at hand: those with something to do, and the
 * newest.
 */
#ifndef TACT_APP_LATELY_H
#define TACT_APP_LATELY_H

#include "app/since.h"
#include "app/today.h"

enum { LATELY_MAX = 8, LATELY_NEWEST = 20 };

struct lately_entry {
	int64_t number; /* of the process */
	const struct process *process;
	const struct matter *matter;
	const struct event *event;
};

struct lately {
	struct lately_entry list[LATELY_MAX]; /* the newest first */
	size_t count;
};

/* What happened from then on; without notes and interviews, and without what `since` tells of. */
bool lately_load(struct store *store, struct desk *desk, const struct today *today, const struct since *since,
	struct instant from, struct arena *arena, struct lately *ret_lately, struct error *err);

#endif
