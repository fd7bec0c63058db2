/* Patterns over words, by which most rules of usage are written: one row a mistake.
 *
 * A pattern is a row of elements, each of which matches one token of one sentence:
 *   could|should       one of these words, in any case; punctuation marks stand for themselves
 *   <verb>             a word of that class (lexicon.h); <noun -verb> of the one and not the other
 *   <noun|plural>      of one or the other
 *   *                  any word
 *   !of|in             any token but these; !<noun> any token not of that class
 *   of?                there or not (any element may end with ?); as long a match as possible is taken
 *   ^  $               begin and end of the sentence (its closing mark apart)
 *   [ … ]              round the part that is wrong; without brackets it is the whole match
 * `instead` is text in which $1 to $9 stand for the tokens that the elements matched (counted from 1, ^ and $
 * and brackets apart; what an absent optional one leaves is empty, with its space), and $3:ing for a form of
 * it (:base :s :ed :en :ing :singular :plural). Several suggestions are separated by " / "; NULL: none.
 * A suggestion begins with a capital where what it replaces does. Greeting, text, closing and headings are
 * looked at; quoted lines and signatures are not. A pattern that cannot be parsed aborts, with its text. */
#ifndef TACT_LETTER_PATTERN_H
#define TACT_LETTER_PATTERN_H

#include "letter/finding.h"
#include "letter/lexicon.h"
#include "letter/reading.h"

struct usage {
	const char *pattern;
	const char *instead;
	const char *unless; /* patterns separated by " / "; where one matches over the first token, nothing is
			       wrong; NULL: none */
	const char *message; /* NULL: the family's */
	uint8_t grave;       /* USAGE_AS_FAMILY, or severity + 1 */
};
enum { USAGE_AS_FAMILY, USAGE_ERROR, USAGE_WARNING, USAGE_HINT };

struct proof;

/* A family of rules, counted together when precision and recall are measured. */
struct family {
	const char *name;    /* "its or it's" */
	const char *message; /* one sentence without a full stop */
	uint8_t kind, severity;
	bool off; /* finds too much: only where a setting or an option asks for it */
	const struct usage *usages;
	size_t usage_count;
	void (*look)(struct proof *proof, const struct family *family); /* rules that are code; may be NULL */
};

/* Every family, in the arrays of the files that hold them. */
struct family_list {
	const struct family *families;
	size_t count;
};
extern const struct family_list *const family_lists[];
extern const size_t family_list_count;

/* Patterns made ready, found by the words they begin with. */
struct patterns;
/* All usages of all families that are on. */
struct patterns *patterns_new(bool all, struct arena *arena);
/* The same for families that are no rules of language: what a letter says. */
struct patterns *patterns_of(
	const struct family_list *const *lists, size_t count, bool all, struct arena *arena);
/* Reports every match in the reading. */
void patterns_look(const struct patterns *patterns, struct proof *proof, const struct reading *reading);

/* A match: tokens first to last, the brackets'. */
struct pattern_hit {
	const struct family *family;
	const struct usage *usage;
	const struct reading *reading;
	uint32_t first, last;
};
/* Calls for every match instead of reporting it. */
void patterns_each(const struct patterns *patterns, struct proof *proof, const struct reading *reading,
	void (*hit)(struct proof *proof, const struct pattern_hit *hit));

#endif
