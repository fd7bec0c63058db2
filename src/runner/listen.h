/* The runner at rest: it listens at the inbox of the first account. Of this room alone. */
#ifndef TACT_RUNNER_LISTEN_H
#define TACT_RUNNER_LISTEN_H

#include "runner/round.h"

/* Until that instant at most; where something arrives, the next look is at once. False where there is nothing
 * to listen at: then it is slept. */
bool listen_till(struct runner *runner, struct runner_memory *memory, struct instant till);

#endif
