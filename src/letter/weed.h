/* Findings put in order, and of what overlaps only the best. */
#ifndef TACT_LETTER_WEED_H
#define TACT_LETTER_WEED_H

#include "letter/finding.h"

/* Subject first, then by place. Findings about words push out worse ones about the same words; those about
 * tone, length, promises … stand beside them. */
void findings_weed(struct findings *findings);

#endif
