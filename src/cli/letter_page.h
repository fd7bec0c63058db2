/* Letters for people: a draft with what is missing, and what was found in one. */
#ifndef TACT_CLI_LETTER_PAGE_H
#define TACT_CLI_LETTER_PAGE_H

#include "app/letter_proof.h"
#include "cli/chosen.h"

/* "thank Dana Lee by email" */
const char *letter_page_title(
	struct session *session, const struct matter *matter, const struct draft *draft);
/* Head and body. */
void letter_page_text(struct session *session, const struct matter *matter, const struct draft *draft);
/* What the log does not know, and how to log it. */
void letter_page_missing(struct session *session, const struct draft *draft);
/* What was frozen. */
void letter_page_frozen(struct session *session, const struct chosen *chosen, const struct draft *draft);
/* The gate says no; nothing where it says yes. Returns whether it is allowed. */
bool letter_page_gate(struct session *session, const struct chosen *chosen, const struct draft *draft);

#endif
