/* One letter while it is delivered: what the steps of it share. Of the files of delivering alone. */
#ifndef TACT_APP_DELIVERING_H
#define TACT_APP_DELIVERING_H

#include "app/deliver.h"
#include "app/draft_approve.h"
#include "app/letter_gate.h"

struct delivering {
	const struct delivery *delivery;
	struct arena *arena;
	struct outbox letter; /* as it was last read or moved */
	struct account account;
	int64_t epoch;          /* of our claim */
	struct span message;    /* what is handed to the server */
	const char *refusal;    /* why the permit was not given; NULL: it was not asked for, or given */
	uint8_t word;           /* enum letter_word, of the refusal */
	struct instant opens;   /* of the refusal */
	struct instant expires; /* where it is held past its time for a reason of theirs; else 0 */
	bool committed;         /* the permit stands in the database */
};

void delivering_tell(const struct delivering *delivering, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
/* What is wrong, with the way out. */
const char *delivering_words(const struct delivering *delivering, const struct error *trouble);
struct instant delivering_now(const struct delivering *delivering);

/* Why it is no hour to send it, or NULL; *ret_next is the next that is one. */
bool delivering_hour(const struct delivering *delivering, const struct letter_gate *gate, struct instant now,
	const char **ret_why, struct instant *ret_next, struct error *err);

/* Asked before the final dot: all or nothing in one transaction; false: no dot. `data` is the delivering. */
bool delivering_permit(void *data);

/* Records what came of it, where the claim still holds; where the store fails, tries a few times. */
bool delivering_settle(struct delivering *delivering, const struct smtp_result *result, struct error *err);
/* The attempt failed before anything was sent: again later, or the person has to mend something. */
bool delivering_fail(struct delivering *delivering, bool needs_person, const char *why, struct error *err);
/* One step in a transaction of its own. */
bool delivering_move(struct delivering *delivering, enum outbox_event event, struct instant not_before,
	const char *why, struct error *err);

#endif
