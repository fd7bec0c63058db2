/* Processes found by what is typed: the number, or an unambiguous part of the organization or role. */
#ifndef TACT_APP_PROCESS_FIND_H
#define TACT_APP_PROCESS_FIND_H

#include "base/arena.h"
#include "store/store.h"

/* The only open process with a person of that name; false in *ret_found where there is none, or more than
 * one. */
bool process_find_by_person(struct store *store, const char *word, struct arena *arena, bool *ret_found,
	int64_t *ret_number, struct error *err);
/* NULL: the only open one. ERROR_NOT_FOUND, or ERROR_USAGE where several may be meant. */
bool process_find(
	struct store *store, const char *word, struct arena *arena, int64_t *ret_number, struct error *err);

#endif
