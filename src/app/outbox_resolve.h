/* What the person decides about a letter on its way out: it went out, send it again, go on, drop it. */
#ifndef TACT_APP_OUTBOX_RESOLVE_H
#define TACT_APP_OUTBOX_RESOLVE_H

#include "app/outbox_look.h"
#include "app/send_window.h"

struct outbox_resolution {
	const struct outbox_arrow *arrow;
	struct outbox letter;      /* as it is afterwards */
	struct send_window window; /* where it is approved again */
};

/* Inside the caller's transaction, with the letter as it was read in it. `word` is one of outbox_event_names;
 * where it is approved again, the gate is asked anew (ERROR_FORBIDDEN), and a new window computed. Contacts
 * stay in the log as they are: a new one is made by the next permit. */
bool outbox_resolve(struct store *store, struct desk *desk, const struct outbox_look *look, const char *word,
	struct instant now, struct arena *arena, struct outbox_resolution *ret_resolution, struct error *err);

#endif
