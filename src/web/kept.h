/* Pages that were just made: the same log, playbooks and now give the same bytes, so within one second the
 * same page is made once. */
#ifndef TACT_WEB_KEPT_H
#define TACT_WEB_KEPT_H

#include "base/arena.h"
#include "base/instant.h"
#include "base/span.h"
#include "base/text.h"

enum { KEPT_PAGES = 4, KEPT_ADDRESS_MAX = 200, KEPT_BODY_MAX = 512 * 1024 };

struct kept {
	struct kept_page {
		char address[KEPT_ADDRESS_MAX + 1]; /* "": nothing is kept here */
		int64_t version;                    /* of the database */
		struct instant now;
		struct text body;
	} pages[KEPT_PAGES];
	size_t next; /* to be replaced */
};

void kept_clear(struct kept *kept);
/* Something changed that the version of the database does not tell of. */
void kept_forget(struct kept *kept);
/* Copied into the arena; false where it has to be made. */
bool kept_get(const struct kept *kept, const char *address, int64_t version, struct instant now,
	struct arena *arena, struct span *ret_body);
void kept_put(struct kept *kept, const char *address, int64_t version, struct instant now, struct span body);

#endif
