/* Letters that leave at any hour as rows: the person said so, for a while. */
#ifndef TACT_STORE_OUTBOX_HOUR_ROWS_H
#define TACT_STORE_OUTBOX_HOUR_ROWS_H

#include "base/instant.h"
#include "store/store.h"

/* Inside the caller's transaction; the last word holds. */
bool outbox_hour_row_save(struct store *store, int64_t draft, struct instant till, struct error *err);
/* INSTANT_FIRST where the person never said so. */
bool outbox_hour_row_load(struct store *store, int64_t draft, struct instant *ret_till, struct error *err);

#endif
