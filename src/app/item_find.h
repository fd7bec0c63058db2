/* The item of a process that a short id, or the first letters of it, names. */
#ifndef TACT_APP_ITEM_FIND_H
#define TACT_APP_ITEM_FIND_H

#include "base/error.h"
#include "core/agenda.h"

#include <stdint.h>

struct arena;

struct item_found {
	struct item item;
	const char *id;
	struct agenda agenda; /* of its process, with done and void items */
	const char **ids;
};

/* What is done or void gives way to what is open. ERROR_NOT_FOUND, or ERROR_USAGE where several may be meant.
 */
bool item_find(const struct matter *matter, int64_t number, const char *word, struct instant now,
	struct arena *arena, struct item_found *ret, struct error *err);

#endif
