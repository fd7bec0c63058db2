/* Rows of people, for those who put in or read whole processes. */
#ifndef TACT_STORE_PERSON_ROWS_PRIVATE_H
#define TACT_STORE_PERSON_ROWS_PRIVATE_H

#include "base/arena.h"
#include "store/person_rows.h"
#include "store/store_private.h"

bool person_row_insert(
	struct store *store, int64_t process, int32_t n, const struct person *person, struct error *err);
/* From a row of person_range; false where it cannot be person n. */
bool person_row_read(struct statement *row, int32_t n, struct arena *arena, struct person *person);

#endif
