/* All processes in the order of their numbers, whole, at the speed of the disk: for export and replan. */
#ifndef TACT_STORE_PROCESS_SCAN_H
#define TACT_STORE_PROCESS_SCAN_H

#include "store/agenda_rows.h"
#include "store/process_rows.h"

struct process_scan;

/* From number `first` to `last`, both included. One scan at a time on a store; begin a transaction where
 * other writes run. */
bool process_scan_open(
	struct store *store, int64_t first, int64_t last, struct process_scan **ret_scan, struct error *err);
/* The next process, linked, in the arena, which the caller resets in between; *ret_found false behind the
 * last. *ret_agenda (may be NULL) is its agenda row, whose process is 0 where it has none. */
bool process_scan_next(struct process_scan *scan, struct arena *arena, bool *ret_found,
	struct process_row *ret_row, struct agenda_row *ret_agenda, struct error *err);
void process_scan_close(struct process_scan *scan);

#endif
