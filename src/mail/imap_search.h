/* Which messages are there: searches, whose answers are not believed beyond what was asked. */
#ifndef TACT_MAIL_IMAP_SEARCH_H
#define TACT_MAIL_IMAP_SEARCH_H

#include "mail/imap_wire.h"

/* UID SEARCH within a call that has begun: those from `first` to `last`, ascending, each once. */
bool imap_search(struct imap *imap, const char *criteria, uint32_t first, uint32_t last, struct arena *arena,
	uint32_t **ret_uids, size_t *ret_count);

#endif
