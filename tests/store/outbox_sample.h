/* Approved letters on their way out, for tests. */
#ifndef TACT_TESTS_STORE_OUTBOX_SAMPLE_H
#define TACT_TESTS_STORE_OUTBOX_SAMPLE_H

#include "store/outbox_rows.h"

enum { OUTBOX_SAMPLE_NOW = 1800000000 };

/* A new database with one process and so many letters d1, d2 … due at OUTBOX_SAMPLE_NOW. */
struct store *outbox_sample(const char *path, int count);
struct event outbox_sample_event(enum event_type type, const char *id);
/* How many events that process has. */
int32_t outbox_sample_events(struct store *store, int64_t process);
/* Each in a transaction of its own; fails the test where it is refused. The lease of a claim lasts 100
 * seconds, that of a permit 900. */
void outbox_sample_claim(struct store *store, struct outbox *letter, const char *holder);
void outbox_sample_permit(struct store *store, struct outbox *letter);

#endif
