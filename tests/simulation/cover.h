/* What was seen of states, arrows and mishaps, over all worlds and workers. */
#ifndef TACT_TESTS_SIMULATION_COVER_H
#define TACT_TESTS_SIMULATION_COVER_H

#include "core/outbox.h"

/* Before the first worker is begun: the counts are shared. */
void cover_begin(void);
void cover_arrow(enum outbox_state from, enum outbox_event event);
void cover_state(enum outbox_state state);
/* A mishap of the world, by its name. */
void cover_mishap(const char *name);
void cover_count(const char *name, int64_t count);
/* Prints all; returns how many arrows were not seen that can happen. Those that are known to be rare are
 * counted apart. */
int cover_print(int *ret_rare);

#endif
