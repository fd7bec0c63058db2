/* How alike two words are: the same but for accents and case, or a slip of the pen apart. */
#ifndef TACT_LETTER_LIKENESS_H
#define TACT_LETTER_LIKENESS_H

#include "base/arena.h"
#include "base/span.h"

#include <stdint.h>

enum { LIKENESS_MAX_WORD = 48 /* bytes folded; longer words are like nothing */ };

struct folded {
	const char *text; /* lower case, without accents, apostrophes, hyphens, full stops, a closing 's */
	uint32_t length;  /* bytes; 0 for a word that is too long or holds no letter */
	bool marked;      /* it had letters beyond ASCII */
};

struct folded likeness_fold(struct span word, struct arena *arena);
/* One of the words in the list "a|b". */
bool folded_is(struct folded word, const char *list);
bool likeness_same(struct folded a, struct folded b);
/* Letters inserted, left out, changed or swapped with their neighbour; more than `most`: most + 1. */
unsigned likeness_distance(struct folded a, struct folded b, unsigned most);
/* Different, but so little that one was probably meant for the other; `loose` allows for one slip more. */
bool likeness_near(struct folded a, struct folded b, bool loose);
/* The same letters with other accents: "Zoe" for "Zoë". */
bool likeness_lacks_accents(struct span written, struct span known);

#endif
