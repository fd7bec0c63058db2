/* Holidays that a person imported, kept with the data by name and known to a desk. */
#ifndef TACT_APP_OWN_HOLIDAYS_H
#define TACT_APP_OWN_HOLIDAYS_H

#include "app/desk.h"

struct store;

enum { OWN_HOLIDAYS_MAX = 8, OWN_HOLIDAYS_MAX_DAYS = 5000, OWN_HOLIDAYS_MAX_NAME = 20 };

/* Reads the all-day entries of a calendar file and keeps them under that name; *ret_count tells how many
 * days. */
bool own_holidays_import(struct store *store, const char *name, const char *path, struct arena *arena,
	size_t *ret_count, struct error *err);
/* Makes all of them known to the desk. */
bool own_holidays_load(struct store *store, struct desk *desk, struct error *err);

#endif
