/* What was last planned of each process, and until when it holds: so that asking what is due is an index
 * look-up. */
#ifndef TACT_STORE_AGENDA_ROWS_H
#define TACT_STORE_AGENDA_ROWS_H

#include "base/instant.h"
#include "store/store.h"

#include <stddef.h>

struct agenda_row {
	int64_t process;
	struct instant valid_from, valid_until; /* half-open; INSTANT_NEVER: for ever */
	bool visible;      /* something is due, missed, held or upcoming: listed by urgency */
	int64_t urgency;   /* the caller's sort key, smallest first */
	int32_t due_count; /* items due */
	uint8_t state;     /* enum process_state */
};

/* True where both say the same and the row stored holds at least from the start of the other: nothing has to
 * be written. */
bool agenda_row_holds(const struct agenda_row *stored, const struct agenda_row *planned);
/* Inserts or replaces, but writes only where agenda_row_holds() does not. */
bool agenda_row_save(struct store *store, const struct agenda_row *row, struct error *err);
/* *ret_found tells whether there is one. */
bool agenda_row_load(
	struct store *store, int64_t process, bool *ret_found, struct agenda_row *ret_row, struct error *err);

/* Numbers of at most `limit` processes whose row does not hold at now; the same call after saving new rows
 * gives the next ones. An index look-up, unless now is earlier than some row holds from. Whoever changes a
 * log saves its row in the same transaction. */
bool agenda_rows_stale(struct store *store, struct instant now, size_t limit, int64_t *ret_numbers,
	size_t *ret_count, struct error *err);

/* A place in the listing by urgency, to go on from. */
struct agenda_place {
	int64_t urgency, process;
};
#define AGENDA_START ((struct agenda_place){INT64_MIN, 0})

/* Where the next at most `limit` visible rows behind `after` stand, most urgent first. The index tells it
 * alone. */
bool agenda_rows_page(struct store *store, struct agenda_place after, size_t limit,
	struct agenda_place *ret_places, size_t *ret_count, struct error *err);
/* Sums of all rows, by reading them all: processes with a row, visible ones, items due. */
bool agenda_rows_total(struct store *store, int64_t *ret_processes, int64_t *ret_visible, int64_t *ret_due,
	struct error *err);

#endif
