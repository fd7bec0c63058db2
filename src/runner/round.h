/* One round of the runner: clock, time, mailboxes, letters. Of this room alone. */
#ifndef TACT_RUNNER_ROUND_H
#define TACT_RUNNER_ROUND_H

#include "app/trust.h"
#include "runner/runner.h"

/* What outlives a round. */
struct runner_memory {
	struct trust_asker asker;
	struct instant next_look;   /* into the mailboxes */
	struct instant next_copies; /* when copies that failed are tried again */
	struct instant next_listen; /* when a server that failed is listened to again */
	bool more;                  /* letters are waiting: no sleep */
	bool ended;                 /* by the person, between two letters */
};

void runner_tell(const struct runner *runner, const char *format, ...) __attribute__((format(printf, 2, 3)));
struct instant runner_now(const struct runner *runner);

bool runner_round(struct runner *runner, struct runner_memory *memory, struct error *err);

#endif
