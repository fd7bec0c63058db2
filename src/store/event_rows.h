/* The log as rows: only ever appended to. */
#ifndef TACT_STORE_EVENT_ROWS_H
#define TACT_STORE_EVENT_ROWS_H

#include "core/process.h"
#include "store/store.h"

/* Appends behind the `expected_count` events there are; ERROR_CHANGED where somebody else appended meanwhile.
 */
bool event_rows_append(struct store *store, int64_t process, int32_t expected_count,
	const struct event *events, int32_t count, struct error *err);

#endif
