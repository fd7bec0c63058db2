/* A draft made from the facts of a process, and kept: asked for again, it is the same one until the facts
 * change. */
#ifndef TACT_APP_DRAFT_MAKE_H
#define TACT_APP_DRAFT_MAKE_H

#include "app/own_letters.h"
#include "letter/compose.h"
#include "store/draft_rows.h"

/* Which letter is wanted. */
struct draft_wish {
	const struct matter *matter;
	int64_t number; /* of the process; 0: from a case file, then nothing is recorded */
	uint8_t action, channel;
	int16_t to, through; /* person or NOBODY */
	int32_t trigger;     /* or NO_EVENT */
	struct instant now;
	bool again;           /* other words than those there are */
	bool without_prompts; /* what is recorded after a call is asked by a page, not told as commands */
	const struct own_letters *own;
	const struct template_set *templates;
};

struct item;
/* The letter that an item asks for, by the channel that it prefers. */
void draft_wish_item(struct draft_wish *wish, const struct item *item);

struct draft_made {
	struct draft draft; /* its number is 0 where nothing was recorded */
	bool existing;      /* it was there already */
	bool outdated;      /* it was, and the log has changed since: it was edited or approved */
	int64_t replaced;   /* the draft it takes the place of, which was dropped; 0: none */
};

/* Inside the caller's transaction; `store` may be NULL where nothing is recorded. */
bool draft_make(struct store *store, const struct draft_wish *wish, struct arena *arena,
	struct draft_made *ret_made, struct error *err);

#endif
