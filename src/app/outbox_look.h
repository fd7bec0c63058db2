/* Letters on their way out, read for a page: with the draft, the process, and what is known of the sending.
 */
#ifndef TACT_APP_OUTBOX_LOOK_H
#define TACT_APP_OUTBOX_LOOK_H

#include "app/desk.h"
#include "store/draft_rows.h"
#include "store/outbox_rows.h"

enum { OUTBOX_MAX_CHOICES = 4 };

struct outbox_look {
	struct outbox letter; /* as time has left it, written down or not; its message is empty in lists */
	struct draft draft;
	struct process process;
	struct matter matter; /* of that process */
	/* When it goes on: not before then, at a decent hour; INSTANT_NEVER where it does not by itself. */
	struct instant next;
	struct instant sent_looked; /* when Sent was last read, where that was after the permit; else
				       INSTANT_NEVER */
	size_t choice_count;
	const struct outbox_arrow *choices[OUTBOX_MAX_CHOICES]; /* what the person may decide */
};

enum outbox_which {
	OUTBOX_UNDER_WAY, /* has not ended */
	OUTBOX_ASKING,    /* waits for the person */
	OUTBOX_ALL,
};

/* The newest first; *ret_more: there are others beyond the limit. The arena holds it all. */
bool outbox_look_list(struct store *store, struct desk *desk, enum outbox_which which, size_t limit,
	struct instant now, struct arena *arena, struct outbox_look **ret_looks, size_t *ret_count,
	bool *ret_more, struct error *err);
/* Those that came back from an address that is still the last one known, the oldest first. */
bool outbox_look_returned(struct store *store, struct desk *desk, size_t limit, struct instant now,
	struct arena *arena, struct outbox_look **ret_looks, size_t *ret_count, bool *ret_more,
	struct error *err);
/* ERROR_NOT_FOUND, which tells a draft that was not approved from one that is not there. */
bool outbox_look_load(struct store *store, struct desk *desk, int64_t draft, struct instant now,
	struct arena *arena, struct outbox_look *ret_look, struct error *err);
/* Its state, or OUTBOX_DRAFT where it is not in the outbox. */
bool outbox_look_state(struct store *store, int64_t draft, struct arena *arena, enum outbox_state *ret_state,
	struct error *err);

#endif
