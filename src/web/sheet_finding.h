/* What proof-reading found, on a page: the letter with the places marked, and the findings as a list. */
#ifndef TACT_WEB_SHEET_FINDING_H
#define TACT_WEB_SHEET_FINDING_H

#include "app/letter_proof.h"
#include "web/visit.h"

/* The section with its sum, the list and the way to correct each; its buttons belong to the form "letter". */
void sheet_finding_all(struct visit *visit, const struct letter_proof *proof);
/* Text as it will go, each place that was found as <mark>. */
void sheet_finding_text(struct visit *visit, const struct letter_proof *proof, bool in_subject);

#endif
