/* Rows of the agenda, for those who read whole processes. */
#ifndef TACT_STORE_AGENDA_ROWS_PRIVATE_H
#define TACT_STORE_AGENDA_ROWS_PRIVATE_H

#include "store/agenda_rows.h"
#include "store/store_private.h"

/* From a row of agenda_range, or the columns from the given one on. */
void agenda_row_read_at(struct statement *row, int column, struct agenda_row *ret_row);
/* Writes what differs from the row stored, whose process is 0 where there is none. */
bool agenda_row_put(struct store *store, const struct agenda_row *stored, const struct agenda_row *row,
	struct error *err);

static inline void agenda_row_read(struct statement *row, struct agenda_row *ret_row)
{
	agenda_row_read_at(row, 0, ret_row);
}

#endif
