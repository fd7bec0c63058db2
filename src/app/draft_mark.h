/* What proof-reading found in a draft called right: in this letter, or for ever. */
#ifndef TACT_APP_DRAFT_MARK_H
#define TACT_APP_DRAFT_MARK_H

#include "app/letter_proof.h"

/* The finding of that number (as they are listed, from 1) or of those words; NULL where there is none. */
const struct finding *draft_mark_find(
	const struct letter_proof *proof, const char *word, struct arena *arena, const char **ret_text);
/* Inside the caller's transaction. ERROR_USAGE where only a word can be right for ever, ERROR_INVALID where
 * the draft is no longer open. */
bool draft_mark_record(struct store *store, const struct draft *draft, const struct finding *finding,
	const char *text, bool forever, struct instant now, struct error *err);
/* What is frozen stays as it is, and so does what was called right in it. */
bool draft_mark_check(const struct draft *draft, struct error *err);

#endif
