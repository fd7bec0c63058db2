/* Whether a letter takes up something that was said, shown or done, or holds only what every letter holds. */
#ifndef TACT_LETTER_DETAIL_H
#define TACT_LETTER_DETAIL_H

#include "letter/proof.h"

bool detail_is_there(const struct proof *proof);
/* How much a word tells that is not in every such letter: 0 to 3. */
unsigned detail_weight(const struct proof *proof, const struct reading *reading, uint32_t token);

extern const char *const generic_words[];
extern const size_t generic_word_count;
bool word_is_generic(const char *lower); /* in any of its forms */

#endif
