/* Everything deleted: processes, letters, accounts with their passwords, the database, and what lies beside
 * it. */
#ifndef TACT_APP_DELETE_ALL_H
#define TACT_APP_DELETE_ALL_H

#include "base/arena.h"
#include "base/error.h"

#include <stddef.h>

/* What goes, told before. */
struct delete_all_count {
	size_t accounts, letters, mails; /* letters and mails counted up to DELETE_ALL_COUNT_MAX */
	int64_t processes;               /* the greatest number */
};

enum { DELETE_ALL_COUNT_MAX = 1000, DELETE_ALL_MAX_STAYED = 16 };

struct store;

bool delete_all_count(
	struct store *store, struct arena *arena, struct delete_all_count *ret_count, struct error *err);

/* What could not be taken away: each a sentence without full stop. */
struct delete_all_stayed {
	const char *sentences[DELETE_ALL_MAX_STAYED];
	size_t count;
};

/* Of the named database (NULL: the person's own). Nothing to delete is fine. Own playbooks and templates
 * stay. */
bool delete_all(
	const char *database, struct arena *arena, struct delete_all_stayed *ret_stayed, struct error *err);

#endif
