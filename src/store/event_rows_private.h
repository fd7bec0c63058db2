/* Rows of the log, for those who put in or read whole processes. */
#ifndef TACT_STORE_EVENT_ROWS_PRIVATE_H
#define TACT_STORE_EVENT_ROWS_PRIVATE_H

#include "base/arena.h"
#include "store/event_rows.h"
#include "store/store_private.h"

bool event_row_insert(
	struct store *store, int64_t process, int32_t n, const struct event *event, struct error *err);
/* From a row of event_range; false where it cannot be event n of the process. */
bool event_row_read(struct statement *row, const struct process *process, int32_t n, struct arena *arena,
	struct event *event);
/* Raises people_count or events_count, if it is the expected one: ERROR_CHANGED, or ERROR_NOT_FOUND. */
bool process_count_add(struct store *store, enum sql sql, int64_t process, int32_t expected_count,
	int32_t count, struct error *err);

#endif
