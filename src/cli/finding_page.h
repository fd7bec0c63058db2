/* What was found in a letter, for people: each with its line, the place marked, and what to write instead. */
#ifndef TACT_CLI_FINDING_PAGE_H
#define TACT_CLI_FINDING_PAGE_H

#include "app/letter_proof.h"
#include "cli/session.h"

/* One finding; `number` as `tact mark` takes it. */
void finding_page(struct session *session, const struct letter_proof *proof, const struct finding *finding,
	size_t number);
/* Those of that severity or graver, and how many there are of each. */
void finding_page_all(struct session *session, const struct letter_proof *proof, enum severity least);
void finding_page_sum(struct session *session, const struct letter_proof *proof);

#endif
