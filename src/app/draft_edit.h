/* A draft as a file that the person edits; the text is never lost, whatever goes wrong. */
#ifndef TACT_APP_DRAFT_EDIT_H
#define TACT_APP_DRAFT_EDIT_H

#include "base/span.h"
#include "core/process.h"
#include "store/draft_rows.h"

struct draft_edit {
	const char *path;           /* of the file */
	const char *given;          /* what was written into it */
	bool resumed;               /* it was there: a text that was kept when something went wrong */
	const char *subject, *body; /* as they were read back */
	bool changed;
	const char *to; /* as it stands in the head */
};

/* Beside the database: "tact-d7.txt". */
const char *draft_edit_path(const char *database, int64_t draft, struct arena *arena);
/* Makes the file (0600), or finds the one that is there. */
bool draft_edit_begin(struct draft_edit *edit, const char *database, const struct process *process,
	const struct draft *draft, struct arena *arena, struct error *err);
/* Runs $VISUAL or $EDITOR on it; ERROR_UNAVAILABLE where there is none, or it failed. */
bool draft_edit_run(struct draft_edit *edit, struct error *err);
/* Reads it strictly: a head with To and Subject, an empty line, a body. */
bool draft_edit_read(
	struct draft_edit *edit, const struct draft *draft, struct arena *arena, struct error *err);
/* The same from words that were typed elsewhere. */
bool draft_edit_words(struct draft_edit *edit, const struct draft *draft, struct span subject,
	struct span body, struct arena *arena, struct error *err);
/* Inside the caller's transaction: the draft changed, or a new one that revises it where it is no longer
 * open. Fills *draft as it is then. */
bool draft_edit_save(const struct draft_edit *edit, struct store *store, struct instant now,
	struct draft *draft, struct error *err);
/* Removes the file. */
void draft_edit_end(const struct draft_edit *edit);
/* Where the person wrote anything into it, the hint tells where the text is kept; else the file is removed.
 * Returns false. */
bool draft_edit_fail(
	const struct draft_edit *edit, const struct draft *draft, struct arena *arena, struct error *err);

#endif
