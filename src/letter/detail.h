/* Whether a letter takes up something that was said, shown or done, or holds only what every letter holds. */
#ifndef TACT_LETTER_DETAIL_H
#define TACT_LETTER_DETAIL_H

#include "letter/proof.h"

bool detail_is_there(const struct proof *proof);
/* What was told, heard or asked there, in however plain words. */
bool detail_is_told(
	const struct proof *proof, const struct reading *reading, const struct sentence *sentence);
/* How much a word tells that is not in every such letter: 0 to 3. */
unsigned detail_weight(const struct proof *proof, const struct reading *reading, uint32_t token);

extern const char *const generic_words[];
extern const size_t generic_word_count;
bool word_is_generic(const char *lower); /* in any of its forms */
/* A word of the role, the company or somebody's name. */
bool word_is_of_the_case(const struct letter_context *context, const char *lower);

#endif
