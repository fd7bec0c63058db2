/* Mailboxes on disk, mail by mail: mbox files and Maildir folders. */
#ifndef TACT_MAIL_MBOX_H
#define TACT_MAIL_MBOX_H

#include "base/arena.h"
#include "base/error.h"
#include "base/span.h"

#include <stdint.h>

enum mbox_state { MBOX_MAIL, MBOX_TOO_LARGE, MBOX_UNREADABLE, MBOX_END };

struct mbox {
	struct arena arena; /* the names of a Maildir */
	char *path;
	char **names; /* of a Maildir; NULL: a file */
	size_t name_count, name_next;
	int file;
	char *buffer;
	size_t capacity, begin, end; /* unread bytes are begin … end */
	bool over;
	int64_t done, total; /* bytes of a file, mails of a Maildir */
};

/* The first bytes of a file tell an mbox by its first line, "From …". */
bool mbox_recognizes(struct span head);
/* A folder with "cur" and "new" in it. */
bool mbox_is_maildir(const char *path);
bool mbox_open(const char *path, struct mbox *ret_mbox, struct error *err);
void mbox_close(struct mbox *mbox);
/* The next mail, in the arena; of a Maildir by name, which is by the time of delivery. One that is larger
 * than a mail may be, or cannot be read, is told and passed over. False where the mailbox itself cannot be
 * read. */
bool mbox_next(struct mbox *mbox, struct arena *arena, enum mbox_state *ret_state, struct span *ret_mail,
	struct error *err);

#endif
