/* The words of a note, and what kinds of word they may be. */
#ifndef TACT_LETTER_PHRASE_WORDS_H
#define TACT_LETTER_PHRASE_WORDS_H

#include "letter/phrase.h"

struct phrase_words {
	struct arena *arena;
	const char *list[PHRASE_MAX_WORDS + 2]; /* with the marks that stand at them */
	size_t count;
};

/* The first sentence of the note, without its full stop; false where it is empty, too long or not plain text.
 */
bool phrase_words_split(const char *note, struct arena *arena, struct phrase_words *ret_words);
const char *phrase_words_join(const struct phrase_words *words, size_t first);
/* True where the word, in any case, is one of those separated by blanks. */
bool phrase_word_is(const char *word, const char *list);
/* The number of words of the phrase, where it stands at `at`; else 0. */
size_t phrase_words_match(const struct phrase_words *words, size_t at, const char *phrase);
void phrase_words_drop(struct phrase_words *words, size_t count);
bool phrase_words_push(struct phrase_words *words, const char *first);
/* Small initials for what begins with a capital only because the note begins there. */
void phrase_words_lower(struct phrase_words *words);

bool phrase_is_question(const char *word);   /* how what why … */
bool phrase_is_determiner(const char *word); /* the a my … and numbers */
bool phrase_is_preposition(const char *word);
bool phrase_is_finite(const char *word); /* can be the verb of a sentence */
bool phrase_is_past(const char *word);   /* found, asked, built */
bool phrase_is_third(const char *word);  /* thinks, wants */
bool phrase_is_gerund(const char *word); /* building */
bool phrase_is_mass(const char *word);   /* SQL, management: needs no article */

#endif
