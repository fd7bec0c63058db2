/* The word-lists of our own that the lexicon is made of. */
#ifndef TACT_LETTER_LEXICON_WORDS_H
#define TACT_LETTER_LEXICON_WORDS_H

#include <stddef.h>
#include <stdint.h>

/* Words separated by spaces, all of the same classes; a word in several rows has the classes of all. */
struct word_row {
	uint32_t classes;
	const char *words;
};

struct word_list {
	const struct word_row *rows;
	size_t count;
};

/* lexicon_closed.c, lexicon_nouns.c, lexicon_verbs.c, lexicon_adjectives.c, lexicon_sound.c: ends with a list
 * of no rows. */
extern const struct word_list *const lexicon_lists[];
/* terms.c: words that dictionaries lack, for them to know. */
extern const struct word_list term_list;
extern const struct word_list closed_list, noun_list, verb_list, adjective_list, sound_list;

/* "write wrote written": base, past and participle; "got/gotten" where there are two. */
extern const char *const irregular_verbs[];
extern const size_t irregular_verb_count;
/* "child children": singular and plural. */
extern const char *const irregular_nouns[];
extern const size_t irregular_noun_count;
/* Verbs of several syllables that double their last letter: "prefer". */
extern const char doubling_verbs[];

#endif
