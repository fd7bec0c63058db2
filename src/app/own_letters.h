/* The person's settings for letters, read at once. */
#ifndef TACT_APP_OWN_LETTERS_H
#define TACT_APP_OWN_LETTERS_H

#include "base/arena.h"
#include "base/error.h"

#include <stddef.h>

struct store;

struct own_letters {
	const char *name, *phone, *email, *postal_address; /* NULL: never set */
	const char *paper;                                 /* A4 or Letter */
	bool full_names;
	size_t linkedin_max_points;
	const char *dictionaries; /* NULL: none wanted */
};

/* `store` may be NULL: what holds where nothing was set. */
bool own_letters_load(
	struct store *store, struct arena *arena, struct own_letters *ret_letters, struct error *err);

#endif
