/* Rows of processes, for those who read whole ones. */
#ifndef TACT_STORE_PROCESS_ROWS_PRIVATE_H
#define TACT_STORE_PROCESS_ROWS_PRIVATE_H

#include "store/process_rows.h"
#include "store/process_scan.h"
#include "store/store_private.h"

/* From a row of process_range: the process with room for its people and its log. */
bool process_row_read(struct store *store, struct statement *row, struct arena *arena,
	struct process_row *ret_row, struct error *err);
/* process_link(), whose complaints mean damage here. */
bool process_row_link(const struct store *store, struct process_row *row, struct error *err);
/* Of one process, without its agenda row. */
bool process_scan_open_bare(
	struct store *store, int64_t number, struct process_scan **ret_scan, struct error *err);
/* The same scan over other numbers. */
bool process_scan_move(struct process_scan *scan, int64_t first, int64_t last, struct error *err);
/* Ends its reading, so that it holds nobody up; it can be moved again. */
void process_scan_rest(struct process_scan *scan);

#endif
