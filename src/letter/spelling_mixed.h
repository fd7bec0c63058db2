/* British and American spellings in one letter. */
#ifndef TACT_LETTER_SPELLING_MIXED_H
#define TACT_LETTER_SPELLING_MIXED_H

#include "letter/proof.h"

/* One hint where both stand in the body; each alone is right. */
void spelling_mixed_check(struct proof *proof);

#endif
