/* Processes that were read and planned lately: while nothing in the database changes, the same log gives the
 * same agenda until the instant that the agenda itself names. */
#ifndef TACT_APP_PLANNED_H
#define TACT_APP_PLANNED_H

#include "app/desk.h"
#include "core/agenda.h"

struct store;

/* Facts are entries of logs, people and items: what is held has a limit. */
enum { PLANNED_SLOTS = 512, PLANNED_MAX = 256, PLANNED_MAX_FACTS = 8192 };

struct planned_process {
	int64_t number;
	struct process process;
	struct matter matter;
	struct agenda agenda; /* with done and void items */
	const char **ids;     /* of its items */
	struct instant from;  /* when it was planned */
};

struct planned {
	struct arena arena;
	const struct store *store; /* what they were read from */
	int64_t version;           /* of its database */
	size_t count, facts;
	struct planned_process *slots[PLANNED_SLOTS]; /* by number */
};

void planned_init(struct planned *planned);
void planned_clear(struct planned *planned);
/* Forgets all where the database is another one; to be called inside the view that the processes are read in.
 */
bool planned_begin(struct planned *planned, struct store *store, struct error *err);
/* A process as it stands at now: held already, or read and planned, and held where there is room, else in the
 * arena. `planned` NULL: nothing is held. *ret_process is NULL where it cannot be planned, `ret_problem` says
 * why. */
bool planned_get(struct planned *planned, struct store *store, struct desk *desk, int64_t number,
	struct instant now, struct arena *arena, const struct planned_process **ret_process,
	struct error *ret_problem, struct error *err);

#endif
