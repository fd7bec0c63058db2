/* People looked for over all processes. */
#ifndef TACT_APP_PERSON_SEARCH_H
#define TACT_APP_PERSON_SEARCH_H

#include "base/arena.h"
#include "core/process.h"

struct store;

enum { PERSON_SEARCH_MAX = 50 };

struct person_hit {
	int64_t process;
	const char *role, *organization;
	struct person person;
};

/* At most PERSON_SEARCH_MAX of that name, letter case and accents apart. */
bool person_search(struct store *store, const char *word, struct arena *arena, struct person_hit **ret_hits,
	size_t *ret_count, struct error *err);

#endif
