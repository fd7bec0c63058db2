/* A pattern taken apart: elements that test one token each. */
#ifndef TACT_LETTER_PATTERN_PARSE_H
#define TACT_LETTER_PATTERN_PARSE_H

#include "letter/pattern.h"

enum { PATTERN_MAX_ELEMENTS = 24 };
#define PATTERN_NO_TOKEN UINT32_MAX

/* The words of all patterns, numbered from 1. */
struct pattern_words {
	struct arena *arena;
	struct pattern_word {
		const char *start;
		uint32_t length, hash;
	} * list;
	uint32_t *slots; /* hash table of numbers */
	uint32_t count, capacity, slot_count;
};

void pattern_words_init(struct pattern_words *words, struct arena *arena);
uint32_t pattern_words_add(struct pattern_words *words, struct span word);
uint32_t pattern_words_find(const struct pattern_words *words, const char *word); /* 0: no pattern has it */

struct element_class {
	uint32_t any, none; /* classes; any 0: every word */
};

struct element {
	bool negated, optional;
	uint8_t class_count;
	uint16_t word_count;
	const uint32_t *words;
	const struct element_class *classes;
};

struct pattern {
	bool at_begin, at_end; /* ^ $ */
	uint8_t count;
	uint8_t first, last; /* elements round which the brackets are */
	const struct element *elements;
};

/* A pattern that is wrong is a bug of ours: says which, and aborts. */
void pattern_parse(
	struct span text, struct pattern_words *words, struct arena *arena, struct pattern *ret_pattern);

#endif
