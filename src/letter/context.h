/* What a case knows that matters when one of its letters is read. */
#ifndef TACT_LETTER_CONTEXT_H
#define TACT_LETTER_CONTEXT_H

#include "core/gate.h"
#include "letter/letter.h"

/* Which letter of the case it is. */
struct letter_subject {
	uint8_t action, channel; /* ACTION_ANY, CHANNEL_ANY: unknown */
	int16_t to, through;     /* person or NOBODY */
	int32_t interview;       /* NO_EVENT: the latest ended one with that person */
	struct instant now;
};

/* Fills what the case tells: role, company, people, notes, promises, dates. What lies outside the case (other
 * processes, earlier letters, known words, the own name) is the caller's to add. */
void context_from_case(const struct matter *matter, const struct letter_subject *subject, struct arena *arena,
	struct letter_context *ret_context);

#endif
