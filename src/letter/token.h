/* Words, numbers, addresses and marks: the smallest parts of a text. */
#ifndef TACT_LETTER_TOKEN_H
#define TACT_LETTER_TOKEN_H

#include "letter/reading.h"

/* Tokens as they are cut; the list grows in the arena. */
struct tokens {
	struct span text;
	struct arena *arena;
	const struct lexicon *lexicon;
	struct token *list;
	uint32_t count;
	size_t capacity;
};

/* Adds the tokens of text[start, end), which is one line. */
void tokens_cut(struct tokens *tokens, uint32_t start, uint32_t end);

/* Code points that words are made of. */
bool point_is_letter(uint32_t point);
bool point_is_space(uint32_t point); /* white space, and marks of direction, which nobody sees */
uint32_t point_lower(uint32_t point);

/* The length of the address that begins at text[start], or 0: a URL, an email address, a file name. */
uint32_t address_length(struct span text, uint32_t start, uint32_t end);

#endif
