/* The words that are right in one letter whatever dictionaries say: names, companies, roles, notes. */
#ifndef TACT_LETTER_CASE_WORDS_H
#define TACT_LETTER_CASE_WORDS_H

#include "base/arena.h"
#include "letter/letter.h"

struct case_words {
	const char **slots; /* lower case; open addressing */
	size_t size, count;
};

void case_words_make(const struct letter_context *context, struct arena *arena, struct case_words *ret_words);
/* Of the word in lower case, with plain apostrophes; also with 's behind it. */
bool case_words_have(const struct case_words *words, struct span lower);

#endif
