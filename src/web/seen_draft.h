/* The draft that a page speaks of, with its process and what was found in it. */
#ifndef TACT_WEB_SEEN_DRAFT_H
#define TACT_WEB_SEEN_DRAFT_H

#include "app/letter_proof.h"
#include "web/visit.h"

enum { SEEN_DRAFT_DIGEST = 17 };

struct seen_draft {
	struct draft draft;
	struct process process;
	struct matter matter;
	char digest[SEEN_DRAFT_DIGEST]; /* of its words: which ones somebody had before them */
};

/* By the "d7" that a part of the path is. */
bool seen_draft_load(struct visit *visit, int part, struct seen_draft *ret_seen, struct error *err);
/* Where the log says that it was done: since it was written, or at that very time; NULL: it does not. */
const struct event *seen_draft_done(
	const struct process *process, const struct draft *draft, struct instant at);
/* Other words stand in it now. */
void seen_draft_changed(struct seen_draft *seen);
/* What was found in it; errors under a playbook that forbids them: *ret_blocked. */
bool seen_draft_read(struct visit *visit, const struct seen_draft *seen, struct letter_proof *ret_proof,
	bool *ret_blocked, struct error *err);
/* "Thank Dana Lee by email" */
const char *seen_draft_title(struct visit *visit, const struct seen_draft *seen);

#endif
