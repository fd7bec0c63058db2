/* All processes planned anew beside the pages: one thread, of which is known how far it is. */
#ifndef TACT_WEB_PLANNING_H
#define TACT_WEB_PLANNING_H

#include "base/error.h"
#include "base/instant.h"

enum planning_state {
	PLANNING_NONE, /* none was begun */
	PLANNING_RUNS,
	PLANNING_DONE,
	PLANNING_FAILED,
};

struct planning_view {
	enum planning_state state;
	int64_t done, all;       /* processes; `all` is 0 until it is known */
	int64_t changed, broken; /* once done: rows that changed, processes that cannot be planned */
	char first_problem[768]; /* of the first broken one */
	struct error trouble;    /* failed */
};

/* Begins it, where need be once the one before is over; the database is named by its path. */
bool planning_begin(const char *database, struct instant now, struct error *err);
/* Waits at most so long for its end. */
void planning_wait(int milliseconds, struct planning_view *ret_view);
/* What is under way breaks off, and nothing of it is kept; before the program ends. */
void planning_end(void);

#endif
