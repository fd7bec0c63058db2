/* Reading a letter the way a careful friend would: everything that is found, in the order of the text. */
#ifndef TACT_LETTER_PROOFREAD_H
#define TACT_LETTER_PROOFREAD_H

#include "letter/content.h"

struct proofreader; /* dictionaries and patterns made ready once, for many letters */

struct proofread_result {
	struct content content;
	struct finding *findings; /* subject first, then by start; of what overlaps the graver one */
	size_t count, dropped;
	size_t error_count, warning_count;
};

/* `spelling` may be NULL: then spelling is not checked. `all`: families that are off, too. */
struct proofreader *proofreader_new(const struct spelling *spelling, bool all, struct arena *arena);
/* ERROR_INVALID for text that is no UTF-8, holds NUL or is too long, with its place. The result lives in the
 * arena. */
bool proofread(const struct proofreader *proofreader, const struct letter *letter,
	const struct letter_context *context, struct arena *arena, struct proofread_result *ret_result,
	struct error *err);

#endif
