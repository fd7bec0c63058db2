/* The people of a process as rows; they may be added and corrected, unlike the log. */
#ifndef TACT_STORE_PERSON_ROWS_H
#define TACT_STORE_PERSON_ROWS_H

#include "core/process.h"
#include "store/store.h"

/* Adds people behind the `expected_count` there are; ERROR_CHANGED where there are more or fewer. */
bool person_rows_append(struct store *store, int64_t process, int32_t expected_count,
	const struct person *people, int32_t count, struct error *err);
/* Saves everything of person n of the process. */
bool person_row_update(
	struct store *store, int64_t process, int16_t n, const struct person *person, struct error *err);

#endif
