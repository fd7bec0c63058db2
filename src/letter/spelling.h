/* Which words are spelt right: the system's hunspell dictionaries, compiled into one file that is mapped, so
 * that a letter is read in milliseconds. */
#ifndef TACT_LETTER_SPELLING_H
#define TACT_LETTER_SPELLING_H

#include "base/arena.h"
#include "base/error.h"
#include "base/span.h"

#include <stdint.h>

struct spelling;

enum { SPELLING_MAX_DICTIONARIES = 8, SPELLING_MAX_WORD = 100 /* bytes; longer ones are no words */ };

/* Opens dictionaries by name ("en_US,en_GB": a word is right that one of them knows) from the folders where
 * Debian keeps them, or those of DICPATH. The compiled form is kept in `cache_folder` (made if missing; NULL
 * or not writable: compiled in memory) and made anew when a dictionary's size or date changes.
 * ERROR_NOT_FOUND names the dictionary and the package that has it. */
bool spelling_open(const char *dictionaries, const char *cache_folder, struct spelling **ret_spelling,
	struct error *err);
void spelling_close(struct spelling *spelling); /* NULL is fine */

/* The word as written, apostrophes plain or typographic; "Monday" but not "monday". */
bool spelling_knows(const struct spelling *spelling, struct span word);
/* At most `max` words that were probably meant, the likeliest first; returns how many. */
size_t spelling_suggest(const struct spelling *spelling, struct span word, struct arena *arena,
	const char **ret_words, size_t max);
/* One of the words that such letters are made of. */
bool spelling_is_common(const struct spelling *spelling, struct span word);
/* Bits of enum word_class that the dictionary's endings tell of a lower-case word. */
uint32_t spelling_classes(const struct spelling *spelling, struct span lower);

#endif
