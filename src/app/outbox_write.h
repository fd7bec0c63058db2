/* Letters on their way out, and mails that ask, as JSON. */
#ifndef TACT_APP_OUTBOX_WRITE_H
#define TACT_APP_OUTBOX_WRITE_H

#include "app/json_text.h"
#include "app/outbox_look.h"
#include "store/incoming_rows.h"

/* The pairs of one letter, into the object that is open; its message too where it was read. */
void outbox_write(const struct outbox_look *look, struct json_text *json);
/* One mail that asks, as an object; times are written in that zone. */
void outbox_write_incoming(const struct incoming *incoming, const struct zone *zone, struct json_text *json);

#endif
