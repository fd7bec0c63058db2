/* How far the folders of an account were read, and what was taken in of them. */
#ifndef TACT_STORE_MAILBOX_ROWS_H
#define TACT_STORE_MAILBOX_ROWS_H

#include "base/arena.h"
#include "base/instant.h"
#include "store/store.h"

#include <stddef.h>

enum mailbox_role { MAILBOX_INBOX, MAILBOX_SENT, MAILBOX_JUNK, MAILBOX_OTHER };

struct mailbox {
	int64_t account;
	const char *name; /* as the server spells it */
	uint8_t role;     /* enum mailbox_role */
	uint32_t validity;
	uint32_t first, cursor;         /* all from first to cursor were taken in */
	struct instant looked, audited; /* INSTANT_NEVER: not yet */
	uint32_t hole;                  /* a UID that could not be taken in; 0: none */
	const char *trouble;            /* why the last look failed, in words; or NULL */
};

/* By that account; the arena holds the names. */
bool mailbox_rows_list(struct store *store, int64_t account, struct arena *arena,
	struct mailbox **ret_mailboxes, size_t *ret_count, struct error *err);
/* Inserts or replaces what is known of that folder; a cursor never moves back under the same validity. Inside
 * the transaction that takes in what it passes. */
bool mailbox_row_save(struct store *store, const struct mailbox *mailbox, struct error *err);
/* That one was taken in; a second time is nothing new. */
bool taken_row_add(
	struct store *store, const struct mailbox *mailbox, uint32_t uid, int outcome, struct error *err);
/* Those taken in from `first` on under this validity, ascending. */
bool taken_rows_list(struct store *store, const struct mailbox *mailbox, uint32_t first, struct arena *arena,
	uint32_t **ret_uids, size_t *ret_count, struct error *err);

#endif
