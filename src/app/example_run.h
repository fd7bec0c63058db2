/* Runs the examples beside the rules of a playbook: what they say has to come out. */
#ifndef TACT_APP_EXAMPLE_RUN_H
#define TACT_APP_EXAMPLE_RUN_H

#include "base/arena.h"
#include "core/playbook.h"

/* Calls `fail` for each check that does not hold; returns how many checks there were. */
int example_run(const struct playbook *playbook, struct arena *arena,
	void (*fail)(void *closure, const struct source_place *place, const char *message), void *closure);

#endif
