/* A letter read: what was found in it, where in the text as it came, without what the person called right. */
#ifndef TACT_APP_LETTER_PROOF_H
#define TACT_APP_LETTER_PROOF_H

#include "app/letter_read.h"
#include "app/proof_desk.h"
#include "core/gate.h"
#include "store/draft_rows.h"

struct letter_proof {
	struct span subject, body; /* as they came */
	struct letter letter;      /* as they were read: lines end with LF */
	struct letter_context context;
	struct proofread_result result;
	const struct draft_mark *marks; /* what the person called right */
	size_t mark_count;
	size_t marked; /* findings that were left out for it */
};

/* `draft` is the draft whose marks count, 0: none. */
bool letter_proof_read(struct proof_desk *desk, const struct letter_text *text,
	const struct letter_context *context, int64_t draft, struct arena *arena, struct letter_proof *ret,
	struct error *err);
/* A draft of ours, with all that is known around it. */
bool letter_proof_draft(struct proof_desk *desk, const struct matter *matter, const struct draft *draft,
	struct instant now, struct arena *arena, struct letter_proof *ret, struct error *err);
/* Adds "look again" hints, at most so long. */
bool letter_proof_look_again(
	struct letter_proof *proof, int max_milliseconds, struct arena *arena, struct error *err);
/* Where a finding's text stands: subject or body. */
static inline struct span letter_proof_part(const struct letter_proof *proof, const struct finding *finding)
{
	return finding->in_subject ? proof->letter.subject : proof->letter.body;
}

#endif
