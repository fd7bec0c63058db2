/* Which company and which role a letter names: the right one, a misspelt one, another in its place. */
#ifndef TACT_LETTER_EMPLOYER_READ_H
#define TACT_LETTER_EMPLOYER_READ_H

#include "letter/likeness.h"
#include "letter/proof.h"

enum { EMPLOYER_MAX_WORDS = 10, EMPLOYER_MAX_MISFITS = 16 };

/* What does not fit the context. */
struct employer_misfit {
	const struct reading *reading;
	uint32_t first, last; /* tokens */
	uint8_t severity;
	bool another;           /* another one in its place; else a misspelling of it */
	bool firm;              /* stands even where the right one is named as well */
	bool elsewhere;         /* it is of another process */
	const char *suggestion; /* NULL: the right one as the context has it */
};

struct employer_reading {
	bool named;
	struct employer_misfit list[EMPLOYER_MAX_MISFITS];
	size_t count;
};

/* The words of a company or role that count. */
struct employer_words {
	struct folded words[EMPLOYER_MAX_WORDS];
	uint8_t count;
	char initials[EMPLOYER_MAX_WORDS + 1];
};

void company_read(struct proof *proof, struct employer_reading *ret_reading);
void role_read(struct proof *proof, struct employer_reading *ret_reading);
void employer_misfit_add(struct employer_reading *reading, struct employer_misfit misfit);
/* The words of a text but those of the list ("inc|ltd"). */
void employer_words_make(
	const char *text, const char *without, struct arena *arena, struct employer_words *ret_words);
bool employer_words_have(const struct employer_words *words, struct folded word);

#endif
