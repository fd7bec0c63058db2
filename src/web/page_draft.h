/* The parts of the page of a draft. */
#ifndef TACT_WEB_PAGE_DRAFT_H
#define TACT_WEB_PAGE_DRAFT_H

#include "web/seen_draft.h"
#include "web/sheet.h"

struct draft_page {
	struct seen_draft seen;
	struct letter_proof proof; /* of an open one */
	bool blocked;
};

/* draft_words.c: the form "letter" with its subject and body. */
bool draft_words_form(struct visit *visit, const struct draft_page *page, struct error *err);
/* What was stored meanwhile, where somebody else was faster. */
void draft_words_other(struct visit *visit, const struct draft_page *page);
/* draft_known.c: beside it, what the log knows, and what it does not know yet. */
void draft_known_add(struct visit *visit, const struct draft_page *page);
/* draft_leave.c: what will go, word for word. */
void draft_leave_preview(struct visit *visit, const struct draft_page *page);
/* The gate's word, and the button that approves. */
bool draft_leave_approve(struct visit *visit, const struct draft_page *page, struct error *err);
/* The button that sends what was approved when there was no account yet. */
bool draft_leave_send(struct visit *visit, const struct draft_page *page, struct error *err);
/* The ways without a mailbox. */
bool draft_leave_ways(struct visit *visit, const struct draft_page *page, struct error *err);

#endif
