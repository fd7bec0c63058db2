/* The runner as a process beside the pages: it alone holds mail passwords. */
#ifndef TACT_WEB_RUNNER_CHILD_H
#define TACT_WEB_RUNNER_CHILD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

struct runner_child {
	pid_t process; /* 0: none runs */
	int errors;    /* a file in memory with what it said last; -1: none */
	int64_t next_start_seconds, wait_seconds;
	bool failed;
};

void runner_child_init(struct runner_child *child);
/* Starts `tact run` where none runs and the last did not just fail. `now` (or NULL) is given to --now. Only
 * the main thread may call this: the child ends with the thread that started it. */
void runner_child_start(struct runner_child *child, const char *database, const char *now);
/* Whether it has ended since; *ret_words (of `size` bytes) then tell why, or are empty. */
bool runner_child_ended(struct runner_child *child, char *ret_words, size_t size);
/* Asks it to end, and gives it time to finish what it sends. */
void runner_child_stop(struct runner_child *child);

#endif
