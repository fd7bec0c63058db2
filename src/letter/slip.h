/* Slips of the pen and of the ear, and how much each costs; ten is a letter that has nothing to do with it.
 */
#ifndef TACT_LETTER_SLIP_H
#define TACT_LETTER_SLIP_H

#include "base/span.h"

#include <stdbool.h>
#include <stddef.h>

enum { SLIP_SWAPPED = 6, SLIP_FIRST = 5, SLIP_SPACE = 5, SLIP_APOSTROPHE = 5 };

/* A letter of the right word that was not written, after another. */
int slip_missing(char before, char letter);
/* A letter that was written and is too many. */
int slip_extra(char before, char letter);
/* A letter written for another; beginnings are seldom wrong. */
int slip_instead(char written, char meant, bool first);

/* Letters that sound like others. */
struct slip_sound {
	const char *written, *meant;
	int cost;
};
const struct slip_sound *slip_sound(size_t index); /* NULL after the last */

/* What a much-seen slip means: "a lot" for "alot"; NULL for any other. */
const char *slip_known(struct span word);

#endif
