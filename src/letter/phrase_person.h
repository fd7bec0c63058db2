/* Turns a note about somebody into words to that person: "she asked" becomes "you asked". */
#ifndef TACT_LETTER_PHRASE_PERSON_H
#define TACT_LETTER_PHRASE_PERSON_H

#include "letter/phrase_words.h"

/* False where it cannot be said for sure. */
bool phrase_person_turn(struct phrase_words *words, const struct phrase_reader *reader);
/* "thinks" as it stands after "you": "think"; NULL where it is not sure. */
const char *phrase_person_verb(const char *word, struct arena *arena);

#endif
