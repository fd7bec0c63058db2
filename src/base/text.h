/* Growing text, UTF-8 checks, and the nearest word for a misspelt one. */
#ifndef TACT_BASE_TEXT_H
#define TACT_BASE_TEXT_H

#include "base/span.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct text {
	char *start; /* always NUL-terminated once something was added; NULL before */
	size_t length, capacity;
};

void text_init(struct text *text);
void text_clear(struct text *text);
void text_add(struct text *text, const char *start, size_t length);
void text_add_string(struct text *text, const char *string);
void text_add_char(struct text *text, char c);
void text_add_number(struct text *text, int64_t number);
void text_format(struct text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* True for valid UTF-8 without NUL, surrogates, overlong forms or values past U+10FFFF. On false *ret_at is
 * the offset of the first bad byte. */
bool text_utf8_valid(const char *start, size_t length, size_t *ret_at);
/* Number of code points; the text has to be valid. */
size_t text_utf8_length(const char *start, size_t length);
/* The code point at *at, which moves on; a byte that begins none counts as U+FFFD. */
uint32_t text_next_point(const char *start, size_t length, size_t *at);
/* Writes the UTF-8 of a code point; returns its length, 1 to 4. */
size_t text_put_point(uint32_t point, char ret_bytes[4]);
/* Number of terminal columns, wide and combining characters counted as a terminal does. */
size_t text_columns(const char *start, size_t length);
/* Lower-cases ASCII, Latin-1, Latin Extended-A, Greek and Cyrillic and strips their common accents, for
 * look-ups of names: "Schröder" and "schroder" fold alike. Writes at most size bytes with the NUL. */
void text_fold(const char *text, char *ret_folded, size_t size);
/* The word of words[count] (NULLs skipped) nearest to the misspelt one, or NULL if none is near enough to be
 * meant. */
const char *text_nearest(struct span misspelt, const char *const *words, size_t count);

#define TEXT_CLEANUP __attribute__((cleanup(text_clear)))

#endif
