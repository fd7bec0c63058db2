/* Capitals: what case a word is in, and the same word in another. */
#ifndef TACT_LETTER_SPELLING_CASE_H
#define TACT_LETTER_SPELLING_CASE_H

#include "base/span.h"

#include <stdint.h>

enum letter_case {
	CASE_LOWER,   /* "role", also what has no letters */
	CASE_INITIAL, /* "Role" */
	CASE_ALL,     /* "ROLE" */
	CASE_MIXED,   /* "iPhone", "McDonald" */
};

/* Room for a word whose letters grow by a byte when their case changes. */
enum { CASE_BUFFER = 256 };

enum letter_case letter_case_of(struct span word);
/* The word in lower case, or with a capital at its beginning alone; words longer than the buffer are cut. */
struct span word_lowered(struct span word, char ret_buffer[CASE_BUFFER]);
struct span word_capitalized(struct span word, char ret_buffer[CASE_BUFFER]);
uint32_t point_lowered(uint32_t point);
uint32_t point_raised(uint32_t point);

#endif
