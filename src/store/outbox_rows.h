/* Letters on their way out as rows: each step is one change that holds only for what was read. */
#ifndef TACT_STORE_OUTBOX_ROWS_H
#define TACT_STORE_OUTBOX_ROWS_H

#include "base/arena.h"
#include "base/span.h"
#include "core/outbox.h"
#include "core/process.h"
#include "store/store.h"

struct outbox {
	int64_t draft, process;
	uint8_t state; /* enum outbox_state */
	uint8_t copy;  /* enum outbox_copy */
	int32_t round; /* which approval: 1, and one more for each "send it again" */
	int32_t attempts;
	int64_t epoch;
	const char *holder; /* of the lease, or NULL */
	struct instant lease_end, at, not_before, expires;
	struct instant answered;  /* INSTANT_NEVER: no answer was seen */
	struct instant permitted; /* the latest; INSTANT_NEVER: none */
	int32_t contact;          /* the event that the latest permit appended, or NO_EVENT */
	const char *account, *message_id, *recipient;
	const char *reply;   /* what the server said last, or why it is not sent; or NULL */
	struct span message; /* as it goes over the wire; empty in lists */
};

enum { OUTBOX_MAX_MESSAGE = 1 << 20 };

/* What a step says beside the event; what is 0 or NULL stays. Events are appended to the log behind the
 * `expected_count` there are; a `did` among them becomes the letter's contact. */
struct outbox_change {
	struct instant not_before, expires;
	const char *reply;
	const struct event *events;
	int32_t event_count, expected_count;
};

/* All that write have to stand in a transaction of the caller's, and are durable once it is committed. */

/* Of an approved draft; the state, counts and lease are set. ERROR_INVALID where it is already there or too
 * long. */
bool outbox_row_insert(struct store *store, struct outbox *letter, struct error *err);
/* Takes the lease of an approved one that is due, and raises the epoch. ERROR_CHANGED where another was
 * faster, as in all that follow; *letter is as it stands after. */
bool outbox_row_claim(struct store *store, struct outbox *letter, const char *holder, struct instant now,
	struct instant lease_end, struct error *err);
/* The one before the final dot: appends the contact and renews the lease, only if the claim of this epoch
 * still holds, nothing was appended to the log since it was read, and no answer was seen. */
bool outbox_row_permit(struct store *store, struct outbox *letter, struct instant now,
	struct instant lease_end, const struct event *did, int32_t expected_count, struct error *err);
/* Every other event. ERROR_INVALID where the table has no row for it; ERROR_FORBIDDEN: an answer came before.
 * "Refuse" after a permit has to append the retract of its contact. */
bool outbox_row_move(struct store *store, struct outbox *letter, enum outbox_event event,
	const struct outbox_change *change, struct error *err);
/* The copy in Sent, of one that was sent. */
bool outbox_row_copy(struct store *store, struct outbox *letter, enum outbox_copy to, struct error *err);

/* ERROR_NOT_FOUND where there is none. */
bool outbox_row_load(struct store *store, int64_t draft, struct arena *arena, struct outbox *ret_letter,
	struct error *err);
/* The draft sent with that Message-ID, or 0. */
bool outbox_row_find(struct store *store, const char *message_id, int64_t *ret_draft, struct error *err);
/* What was approved for that address, letter case apart, the newest first. */
bool outbox_rows_to(struct store *store, const char *recipient, size_t limit, struct arena *arena,
	struct outbox **ret_letters, size_t *ret_count, struct error *err);
/* Drafts below `before` (INT64_MAX: the newest), newest first. */
bool outbox_rows_list(struct store *store, int64_t before, size_t limit, struct arena *arena,
	struct outbox **ret_letters, size_t *ret_count, struct error *err);
/* The same of those that have not ended. */
bool outbox_rows_under_way(struct store *store, int64_t before, size_t limit, struct arena *arena,
	struct outbox **ret_letters, size_t *ret_count, struct error *err);
/* The same of one process. */
bool outbox_rows_of_process(struct store *store, int64_t process, size_t limit, struct arena *arena,
	struct outbox **ret_letters, size_t *ret_count, struct error *err);
/* How many wait for the person at now, and how many have not ended. */
bool outbox_rows_ask(struct store *store, struct instant now, int64_t *ret_asking, int64_t *ret_under_way,
	struct error *err);
/* What may be claimed at now, the longest waiting first. */
bool outbox_rows_due(struct store *store, struct instant now, size_t limit, struct arena *arena,
	struct outbox **ret_letters, size_t *ret_count, struct error *err);
/* What is in that state, the oldest draft first. */
bool outbox_rows_in(struct store *store, enum outbox_state state, size_t limit, struct arena *arena,
	struct outbox **ret_letters, size_t *ret_count, struct error *err);
/* What was sent and has its copy in that state: due or failed. */
bool outbox_rows_copies(struct store *store, enum outbox_copy copy, size_t limit, struct arena *arena,
	struct outbox **ret_letters, size_t *ret_count, struct error *err);
/* The earliest instant at which a sweep or a claim may have something to do, or INSTANT_NEVER. */
bool outbox_rows_next(struct store *store, struct instant *ret_next, struct error *err);

/* Sweeps: each says how many letters it moved. */

/* An answer of that employer: what is not sent stops, and nothing of it is permitted from now on. */
bool outbox_rows_answered(struct store *store, int64_t process, struct instant now, const char *why,
	int64_t *ret_count, struct error *err);
/* What time alone does: leases that ran out, holds that are over, letters past their time. */
bool outbox_rows_pass(struct store *store, struct instant now, int64_t *ret_count, struct error *err);
/* Neither clock nor database can be trusted: all that is not sent waits for the person. */
bool outbox_rows_freeze(struct store *store, const char *why, int64_t *ret_count, struct error *err);

#endif
