/* Processes as rows: put in whole, read back whole into an arena, listed, found by number or id. */
#ifndef TACT_STORE_PROCESS_ROWS_H
#define TACT_STORE_PROCESS_ROWS_H

#include "base/arena.h"
#include "base/digest.h"
#include "core/process.h"
#include "store/agenda_rows.h"
#include "store/store.h"

#include <stddef.h>

/* A process as it is stored. People type the number (1, 2, 3 …); the id holds across databases. */
struct process_row {
	int64_t number;
	struct uuid uuid;
	struct process process;
};

/* One line of a listing, without people and log. */
struct process_brief {
	int64_t number;
	struct uuid uuid;
	const char *role, *organization, *timezone;
	const char *playbook; /* NULL: the default */
	int32_t events_count;
	struct agenda_row agenda; /* its process is 0 where nothing was planned yet */
};

/* Stores the process, its people and its log; the caller has begun a transaction and called process_link().
 */
bool process_row_insert(struct store *store, struct uuid uuid, const struct process *process,
	int64_t *ret_number, struct error *err);
/* Saves role, organization, timezone, playbook, holidays, via and represented; people and log stay. */
bool process_row_update(
	struct store *store, int64_t number, const struct process *process, struct error *err);
/* Reads one process, linked; ERROR_NOT_FOUND where there is none. */
bool process_row_load(struct store *store, int64_t number, struct arena *arena, struct process_row *ret_row,
	struct error *err);
/* The number of the process with that id; ERROR_NOT_FOUND. */
bool process_row_find(struct store *store, struct uuid uuid, int64_t *ret_number, struct error *err);
/* At most `limit` processes with a number greater than `after` (0: from the first), by number. */
bool process_rows_list(struct store *store, int64_t after, size_t limit, struct arena *arena,
	struct process_brief **ret_briefs, size_t *ret_count, struct error *err);
/* How many follow that playbook by name; and let them follow another. */
bool process_rows_following(struct store *store, const char *playbook, int64_t *ret_count, struct error *err);
bool process_rows_follow(struct store *store, const char *playbook, const char *instead, struct error *err);
/* The greatest number in use, 0 where there is no process. */
bool process_rows_last(struct store *store, int64_t *ret_number, struct error *err);

#endif
