/* Imports cases: one a file, or one a line by the million, in batches that are recorded whole. */
#ifndef TACT_APP_CASE_IMPORT_H
#define TACT_APP_CASE_IMPORT_H

#include "app/desk.h"
#include "store/store.h"

enum { IMPORT_BATCH = 20000, IMPORT_SEEN = 4096, IMPORT_COMPARED = 5000 };

struct case_import {
	struct store *store; /* NULL: check only */
	struct desk *desk;
	struct instant now;
	const char *name; /* how errors call the file; NULL: by its path */
	void *closure;
	void (*progress)(
		void *closure, int64_t cases, int64_t bytes_read, int64_t bytes_total); /* may be NULL */
	void (*recorded)(void *closure, int64_t number, const struct process *process); /* may be NULL */
	int64_t recorded_count, known_count; /* filled: new ones; those that were there already */
	int64_t first_number;                /* filled: of the first recorded */
	int64_t before;                      /* numbers up to this one were there before this import */
	struct case_seen {
		uint64_t digest;
		uint32_t times;
	} seen[IMPORT_SEEN];
	/* Digests of the processes that were there before, where they are no more than IMPORT_COMPARED:
	 * sorted. */
	uint64_t there[IMPORT_COMPARED];
	size_t there_count;
};

/* A case is known where an earlier import recorded the same content, or a small database holds it. On failure
 * nothing of the batch is recorded. */
bool case_import_file(struct case_import *import, const char *path, struct error *err);

#endif
