/* Drafts of letters as rows; what was approved is never changed. */
#ifndef TACT_STORE_DRAFT_ROWS_H
#define TACT_STORE_DRAFT_ROWS_H

#include "base/arena.h"
#include "base/instant.h"
#include "store/store.h"

#include <stddef.h>

enum draft_state { DRAFT_OPEN, DRAFT_APPROVED, DRAFT_SENT, DRAFT_DROPPED, DRAFT_STATE_COUNT };
extern const char *const draft_state_names[DRAFT_STATE_COUNT];

struct draft {
	int64_t number; /* d1, d2 …; given by draft_row_insert() */
	int64_t process;
	uint8_t action, channel, state;
	int16_t person, through; /* or NOBODY */
	int32_t trigger;         /* the event it hangs on, or NO_EVENT */
	int64_t revises;         /* the draft it takes the place of, or 0 */
	unsigned variant;
	bool generic, edited;
	uint64_t facts; /* digest of the words as they were made */
	struct instant at;
	const char *template_name, *subject, *body, *missing;
	/* Of an approved one; else NULL. */
	struct instant frozen;
	const char *name, *address, *digest;
};

/* What the person called right in one letter. */
struct draft_mark {
	uint8_t kind; /* enum finding_kind */
	const char *text;
	struct instant at;
};

/* Inserts an open one behind the last and fills its number; inside a transaction. */
bool draft_row_insert(struct store *store, struct draft *draft, struct error *err);
/* ERROR_NOT_FOUND where there is none. */
bool draft_row_load(
	struct store *store, int64_t number, struct arena *arena, struct draft *ret_draft, struct error *err);
/* At most `limit` numbered below `before` (INT64_MAX: the newest), newest first; body and missing are empty.
 */
bool draft_rows_list(struct store *store, int64_t before, size_t limit, struct arena *arena,
	struct draft **ret_drafts, size_t *ret_count, struct error *err);
/* The same of one process, whole. */
bool draft_rows_of_process(struct store *store, int64_t process, int64_t before, size_t limit,
	struct arena *arena, struct draft **ret_drafts, size_t *ret_count, struct error *err);

/* Each changes the draft only while it is open and says what the caller read: ERROR_CHANGED. */
bool draft_row_edit(struct store *store, const struct draft *read, const char *subject, const char *body,
	struct error *err);
/* Freezes it with its name, address, digest and the instant `frozen`. */
bool draft_row_freeze(
	struct store *store, const struct draft *read, const struct draft *frozen, struct error *err);
/* Drops an open one; nothing to do for any other. */
bool draft_row_drop(struct store *store, int64_t number, struct error *err);

/* The same mark twice is one. */
bool draft_mark_add(struct store *store, int64_t draft, const struct draft_mark *mark, struct error *err);
bool draft_marks_list(struct store *store, int64_t draft, struct arena *arena, struct draft_mark **ret_marks,
	size_t *ret_count, struct error *err);

#endif
