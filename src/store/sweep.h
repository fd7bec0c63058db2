/* Plans every process anew on all processors and saves the agenda rows that changed. */
#ifndef TACT_STORE_SWEEP_H
#define TACT_STORE_SWEEP_H

#include "store/agenda_rows.h"
#include "store/process_rows.h"

enum { SWEEP_MAX_THREADS = 16 };

struct sweep {
	int threads; /* 0: one a processor */
	void *closure;
	/* Fills everything of *row but its process. Runs on several threads at once; `thread` counts from 0
	 * below SWEEP_MAX_THREADS, so that each can have its own memory; the arena is cleared after each
	 * process. */
	bool (*plan)(void *closure, int thread, const struct process_row *process, struct arena *arena,
		struct agenda_row *row, struct error *err);
	/* Called on the caller's thread now and then, and at the end; may be NULL. False stops with
	 * ERROR_UNAVAILABLE. */
	bool (*progress)(void *closure, int64_t done, int64_t last_number);
};

/* One transaction of its own: all rows or none. */
bool sweep_run(struct store *store, const struct sweep *sweep, int64_t *ret_done, int64_t *ret_changed,
	struct error *err);

#endif
