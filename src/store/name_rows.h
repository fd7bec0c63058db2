/* Finding processes and people by any part of a name of a person or an organization. */
#ifndef TACT_STORE_NAME_ROWS_H
#define TACT_STORE_NAME_ROWS_H

#include "base/arena.h"
#include "core/process.h"
#include "store/store.h"

#include <stddef.h>

struct name_hit {
	int64_t process;
	int16_t person;                  /* NOBODY: the organization's name */
	const char *name;                /* the whole name as it is written */
	const char *id;                  /* the person's id; NULL for an organization */
	const char *organization, *role; /* of the process */
};

/* Names with words that start like the words of `part`, letter case and accents apart; where there are none,
 * names that contain the part. At most `limit`, by process and person; *ret_more tells that there were more.
 */
bool name_rows_find(struct store *store, const char *part, size_t limit, struct arena *arena,
	struct name_hit **ret_hits, size_t *ret_count, bool *ret_more, struct error *err);

/* The same by beginnings alone, for as-you-type: at most `most_read` rows of the index are read; *ret_more
 * tells also that some were not. */
bool name_rows_find_begun(struct store *store, const char *part, size_t limit, size_t most_read,
	struct arena *arena, struct name_hit **ret_hits, size_t *ret_count, bool *ret_more,
	struct error *err);

/* People of exactly that name, letter case and accents apart; at most `limit`, by process. */
bool name_rows_of_person(struct store *store, const char *name, size_t limit, struct arena *arena,
	struct name_hit **ret_hits, size_t *ret_count, struct error *err);

/* Does the name of some organization begin with these letters, letter case and accents apart? */
bool name_rows_some_begin(struct store *store, const char *letters, bool *ret_some, struct error *err);
/* Organizations of exactly that name, letter case and accents apart; at most `limit`, by process. */
bool name_rows_named(struct store *store, const char *organization, size_t limit, struct arena *arena,
	struct name_hit **ret_hits, size_t *ret_count, struct error *err);
/* Organizations whose name is that, or begins with it and a space or comma ("Acme" finds "Acme Ltd."); at
 * most `limit`, by name. */
bool name_rows_begun(struct store *store, const char *organization, size_t limit, struct arena *arena,
	struct name_hit **ret_hits, size_t *ret_count, struct error *err);

#endif
