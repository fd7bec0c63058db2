/* What looks into the person's mailboxes: whose mails are their own, by settings and accounts. */
#ifndef TACT_APP_OWN_COLLECTOR_H
#define TACT_APP_OWN_COLLECTOR_H

#include "app/collect.h"

/* Told of nothing yet. */
bool own_collector(struct store *store, struct desk *desk, const struct post *post, struct arena *arena,
	struct collector *ret_collector, struct error *err);

#endif
