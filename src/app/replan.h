/* Plans processes anew and keeps what came of it: all of them, or those whose row no longer holds. */
#ifndef TACT_APP_REPLAN_H
#define TACT_APP_REPLAN_H

#include "app/desk.h"
#include "store/agenda_rows.h"

struct replan {
	struct instant now;
	const struct desk *desk; /* knows the default playbook and the holidays that were imported */
	void *closure;
	bool (*progress)(void *closure, int64_t done, int64_t last_number); /* may be NULL */
	int64_t done, changed,
		broken;          /* filled: planned, rows that changed, processes that cannot be planned */
	char first_problem[768]; /* of the first broken one */
};

bool replan_all(struct store *store, struct replan *replan, struct error *err);
/* Those whose row does not hold at now; *ret_left: more than `limit` are stale, of which none was touched. */
bool replan_stale(struct store *store, struct desk *desk, struct instant now, size_t limit, bool *ret_left,
	struct error *err);

#endif
