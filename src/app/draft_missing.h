/* What a draft could not say because the log does not know it, kept with the draft as lines. */
#ifndef TACT_APP_DRAFT_MISSING_H
#define TACT_APP_DRAFT_MISSING_H

#include "base/text.h"
#include "letter/compose.h"

void draft_missing_print(const struct missing_fact *missing, size_t count, struct text *text);
/* Lines that are none are passed over. */
void draft_missing_parse(
	const char *text, struct arena *arena, struct missing_fact **ret_missing, size_t *ret_count);

#endif
