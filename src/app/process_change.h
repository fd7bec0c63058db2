/* One process, changed under the writer's lock: read, given new people and events, recorded whole or not at
 * all. */
#ifndef TACT_APP_PROCESS_CHANGE_H
#define TACT_APP_PROCESS_CHANGE_H

#include "app/entry.h"

struct process_change {
	int64_t number;
	struct process before;
	struct matter matter; /* of `before` */
	struct entry entry;   /* as it will be */
	int64_t stopped;      /* once committed: letters that waited there */
};

/* Begins the transaction and reads the process; room for that many more people and events. */
bool process_change_begin(struct store *store, struct desk *desk, int64_t number, int people_room,
	int events_room, struct arena *arena, struct process_change *ret_change, struct error *err);
/* Records what the entry has more, stops the letters that it overtakes, and commits. */
bool process_change_commit(struct store *store, struct desk *desk, struct process_change *change,
	struct instant now, struct arena *arena, struct error *err);

/* That instant on the clock of the process. */
struct moment process_change_moment(const struct process_change *change, struct instant instant);

#endif
