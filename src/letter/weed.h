/* Findings put in order, and of what overlaps only the best. */
#ifndef TACT_LETTER_WEED_H
#define TACT_LETTER_WEED_H

#include "letter/proof.h"

/* Subject first, then by place. Findings about words push out worse ones about the same words; those about
 * tone, length, promises … stand beside them. What a rule of usage found in a word that no dictionary knows
 * is a finding of spelling. */
void findings_weed(struct proof *proof);

#endif
