/* Files that were sent and wait for a yes: kept in memory for a while, under a key of chance. */
#ifndef TACT_WEB_HELD_H
#define TACT_WEB_HELD_H

#include "base/error.h"
#include "base/instant.h"
#include "base/span.h"

enum {
	HELD_KEY_LENGTH = 32,
	HELD_FILES = 20,
	HELD_MAX_BYTES = 8 * 1024 * 1024,
	HELD_ALL_BYTES = 16 * 1024 * 1024,
	HELD_SECONDS = 600
};

/* The oldest gives way. The key is written to ret_key. */
bool held_keep(const char *name, struct span bytes, struct instant now, char ret_key[HELD_KEY_LENGTH + 1],
	struct error *err);
/* ERROR_CHANGED where it is no longer kept. What is given back lives until the next held_keep(). */
bool held_find(const char *key, struct instant now, const char **ret_name, struct span *ret_bytes,
	struct error *err);
void held_drop(const char *key);

#endif
