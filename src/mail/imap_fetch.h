/* Parts of many messages by UID FETCH: a few commands at once, and each message that was asked for at most
 * once. */
#ifndef TACT_MAIL_IMAP_FETCH_H
#define TACT_MAIL_IMAP_FETCH_H

#include "mail/imap_item.h"
#include "mail/imap_wire.h"

struct imap_fetch {
	const char *items;   /* what is asked for: "UID BODY.PEEK[]" */
	const char *section; /* as what the part comes: "BODY[]" */
	/* Takes one message; false ends the connection. */
	bool (*take)(void *closure, const struct imap_item *item);
	void *closure;
};

/* Within a call that has begun. What is not there any more is left out; what is there and does not come is an
 * error. */
bool imap_fetch_run(struct imap *imap, const struct imap_fetch *fetch, const uint32_t *uids, size_t count);

#endif
