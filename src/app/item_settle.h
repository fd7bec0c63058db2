/* An item of the agenda carried out, or let go on purpose: the event that says so. */
#ifndef TACT_APP_ITEM_SETTLE_H
#define TACT_APP_ITEM_SETTLE_H

#include "app/item_find.h"
#include "app/process_change.h"

/* The event of having done it by that channel; more may be said in it. */
struct event *item_settle_done(
	struct entry *entry, const struct item *item, uint8_t channel, struct moment at, struct arena *arena);
/* Whether letting it go means this one: skipping lets go the first item of its action and person. */
bool item_settle_may_skip(const struct matter *matter, const struct item_found *found, struct error *err);
/* The event of letting it go; `why` has to hold something. */
bool item_settle_skip(struct entry *entry, const struct item *item, const char *why, struct moment at,
	struct arena *arena, struct error *err);

#endif
