/* What the parts of the lexicon share. */
#ifndef TACT_LETTER_LEXICON_PRIVATE_H
#define TACT_LETTER_LEXICON_PRIVATE_H

#include "letter/lexicon.h"

/* The dictionary knows it; false without one. */
bool lexicon_spells(const struct lexicon *lexicon, struct span word);
bool lexicon_has_dictionary(const struct lexicon *lexicon);
/* What the own lists say, with WORD_KNOWN; 0 where they do not have it. */
uint32_t lexicon_listed(const struct lexicon *lexicon, struct span lower);
/* True where lists or dictionary give one of the classes, its ending apart. */
bool lexicon_is(const struct lexicon *lexicon, struct span lower, uint32_t classes);

/* lexicon_guess.c: what the ending adds to the classes known. */
uint32_t lexicon_guess(const struct lexicon *lexicon, struct span lower, uint32_t known);
/* lexicon_guess.c: WORD_VOWEL, WORD_CONSONANT or neither for a word that no list of sounds has. */
uint32_t lexicon_sound(struct span lower, uint32_t classes);

enum { STEMS_MAX = 4 };
struct stem {
	char text[104];
};
/* lexicon_form.c: what may stand before -ing, -ed, -s, the likeliest first. */
size_t lexicon_stems(struct span lower, const char *ending, struct stem ret_stems[STEMS_MAX]);

#endif
