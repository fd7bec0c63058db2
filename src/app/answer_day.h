/* Days as people write them in mails: in English, German and French, in words and in numbers. */
#ifndef TACT_APP_ANSWER_DAY_H
#define TACT_APP_ANSWER_DAY_H

#include "base/instant.h"

enum { ANSWER_WORDS_MAX = 600, ANSWER_WORD_SIZE = 24 };

/* The first words of a text, folded; numbers keep the signs between them. */
struct answer_words {
	int count;
	char word[ANSWER_WORDS_MAX][ANSWER_WORD_SIZE];
	bool ends[ANSWER_WORDS_MAX]; /* a sentence ends behind it */
};

void answer_words_split(const char *text, struct answer_words *words);
/* The first date behind that word, in the same sentence and within `reach` words; else a weekday, "tomorrow"
 * or "next week", seen from the day when it was sent. DAY_NONE where there is none, or one that is past or
 * more than a year ahead. */
struct day answer_day_after(const struct answer_words *words, int at, int reach, struct day sent);

#endif
