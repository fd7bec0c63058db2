/* Settings kept with the data: name and text. */
#ifndef TACT_STORE_SETTING_ROWS_H
#define TACT_STORE_SETTING_ROWS_H

#include "base/arena.h"
#include "store/store.h"

/* *ret_value is NULL where it was never saved. */
bool setting_row_load(struct store *store, const char *name, struct arena *arena, const char **ret_value,
	struct error *err);
/* NULL removes it. */
bool setting_row_save(struct store *store, const char *name, const char *value, struct error *err);

#endif
