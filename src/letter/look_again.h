/* "Look again near this word": sentences that link-grammar cannot join up. Slow, therefore apart from
 * proofread(), and never more than a hint. */
#ifndef TACT_LETTER_LOOK_AGAIN_H
#define TACT_LETTER_LOOK_AGAIN_H

#include "letter/proofread.h"

/* Adds hints to the result, for sentences of the body that have no finding yet, until `max_milliseconds` are
 * over. ERROR_UNAVAILABLE where the library or its dictionary is not installed. */
bool look_again(const struct letter *letter, const struct letter_context *context, int max_milliseconds,
	struct arena *arena, struct proofread_result *result, struct error *err);

#endif
