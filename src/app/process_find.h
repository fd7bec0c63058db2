/* Processes found by what is typed: the number, or an unambiguous part of the organization or role. */
#ifndef TACT_APP_PROCESS_FIND_H
#define TACT_APP_PROCESS_FIND_H

#include "base/arena.h"
#include "store/store.h"

/* NULL: the only open one. ERROR_NOT_FOUND, or ERROR_USAGE where several may be meant. */
bool process_find(
	struct store *store, const char *word, struct arena *arena, int64_t *ret_number, struct error *err);

#endif
