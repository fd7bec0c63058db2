/* The lines of a text, and which part of a letter each is. */
#ifndef TACT_LETTER_REGION_H
#define TACT_LETTER_REGION_H

#include "letter/token.h"

struct line {
	uint32_t start, end;   /* bytes, its line end apart */
	uint32_t first, count; /* tokens */
	uint32_t paragraph;
	uint8_t region;
	bool blank;
	bool goes_on;      /* the next line belongs to the same paragraph and was only wrapped */
	uint32_t greeting; /* tokens of it that greet, where text follows on the same line */
};

struct lines {
	struct line *list;
	uint32_t count, paragraph_count;
};

/* Cuts the text into lines and tokens. */
void lines_read(struct tokens *tokens, struct lines *ret_lines);
/* Finds greeting, closing, signature, quoted lines, headings and items of lists. */
void regions_find(const struct tokens *tokens, struct lines *lines);

/* "Dear", "Hi": a word that greets. */
bool token_greets(const struct token *token);

#endif
