/* Drops the words of a note that only lead to what is meant: "We talked about". */
#ifndef TACT_LETTER_PHRASE_LEAD_H
#define TACT_LETTER_PHRASE_LEAD_H

#include "letter/phrase_words.h"

/* What is left. */
enum phrase_rest {
	REST_ALL,      /* nothing was dropped */
	REST_THING,    /* what is meant */
	REST_QUESTION, /* how …, whether … */
	REST_SENTENCE,
};

enum phrase_rest phrase_lead_drop(
	struct phrase_words *words, enum phrase_use use, const struct phrase_reader *reader);

#endif
