/* The index of the words of names, for those who store names. */
#ifndef TACT_STORE_NAME_ROWS_PRIVATE_H
#define TACT_STORE_NAME_ROWS_PRIVATE_H

#include "store/name_rows.h"
#include "store/store_private.h"

/* Person NOBODY: the name is that of the organization. */
bool name_words_insert(
	struct store *store, const char *name, int64_t process, int16_t person, struct error *err);
bool name_words_delete(
	struct store *store, const char *name, int64_t process, int16_t person, struct error *err);

#endif
