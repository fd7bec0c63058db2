/* Words that are looked for in a text, letter case and accents apart, and the place where they stand. */
#ifndef TACT_APP_SEARCH_WORDS_H
#define TACT_APP_SEARCH_WORDS_H

#include "base/arena.h"
#include "base/span.h"

#include <stdbool.h>

enum { SEARCH_WORDS_MAX = 8, SEARCH_WORD_SIZE = 64 };

struct search_words {
	int count;
	char words[SEARCH_WORDS_MAX][SEARCH_WORD_SIZE]; /* folded */
};

/* What is beyond the limits is passed over. */
void search_words_init(struct search_words *words, const char *typed);
/* Which of them stand in it, each anywhere, as bits. */
unsigned search_words_in(const struct search_words *words, struct span text);
static inline bool search_words_are_all(const struct search_words *words, unsigned found)
{
	return words->count > 0 && found == (1U << words->count) - 1;
}
/* A line's length of the text around the first of them. */
const char *search_words_excerpt(const struct search_words *words, struct span text, struct arena *arena);

#endif
