/* What a letter says, whatever its words: thanks, the role, the company, a detail of the meeting, interest;
 * and which of the things that the playbook asks for. */
#ifndef TACT_LETTER_CONTENT_H
#define TACT_LETTER_CONTENT_H

#include "letter/proof.h"

enum said { SAID_NO, SAID_YES, SAID_WRONG };

struct content {
	uint8_t has_thanks, names_role, names_company, personal_detail, restates_interest; /* enum said */
};

/* Reads the content, and reports what is missing or wrong (kinds content, company, role). */
void content_check(struct proof *proof, struct content *ret_content);
/* The letter says it (enum topic; for "avoids": shows it). */
bool content_says(const struct proof *proof, enum topic topic);
/* The content rule of the playbook for that action and channel, or NULL. */
const struct content_rule *content_rule_for(
	const struct playbook *playbook, enum action action, uint8_t channel);

#endif
