/* To whom a letter speaks, against to whom it goes. */
#ifndef TACT_LETTER_GREETING_H
#define TACT_LETTER_GREETING_H

#include "letter/checks.h"
#include "letter/name_book.h"

/* Reports whom the greeting names wrongly. */
void greeting_check(struct proof *proof, const struct name_book *book);

#endif
