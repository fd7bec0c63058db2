/* What the rows of the store share: the open database, and its workspace. */
#ifndef TACT_STORE_STORE_PRIVATE_H
#define TACT_STORE_STORE_PRIVATE_H

#include "store/driver.h"
#include "store/store.h"

struct process_scan;

struct store {
	struct driver *driver;
	char *path;
	int64_t workspace;
	int64_t version;             /* of the file: an older one that cannot be written is read as it is */
	int64_t planned_latest;      /* at least this stands in the table, in this transaction */
	struct process_scan *loader; /* of single processes; made when first needed */
};

enum {
	STORE_VERSION_LETTERS = 2,
	STORE_VERSION_OUTBOX = 4,
	STORE_VERSION_MAILBOXES = 5,
	STORE_VERSION_HOURS = 6,
	STORE_VERSION_TOLD = 7
};

/* Older files hold no drafts and no words. */
static inline bool store_has_letters(const struct store *store)
{
	return store->version >= STORE_VERSION_LETTERS;
}

/* Nor letters on their way out. */
static inline bool store_has_outbox(const struct store *store)
{
	return store->version >= STORE_VERSION_OUTBOX;
}

/* Nor mailboxes and mails that came. */
static inline bool store_has_mailboxes(const struct store *store)
{
	return store->version >= STORE_VERSION_MAILBOXES;
}

/* Nor letters that leave at any hour. */
static inline bool store_has_hours(const struct store *store)
{
	return store->version >= STORE_VERSION_HOURS;
}

/* Nor what a mail told that waits for the person. */
static inline bool store_has_told(const struct store *store)
{
	return store->version >= STORE_VERSION_TOLD;
}

/* The named statement with $1, the workspace, set; NULL on failure. */
struct statement *store_statement(struct store *store, enum sql sql, struct error *err);
/* ERROR_INVALID: "what" of that process cannot be right; returns false. */
bool store_damaged(const struct store *store, struct error *err, const char *what, int64_t process);

#endif
