/* Short letters against a case, for tests: what the checks of a case find in them. */
#ifndef TACT_TESTS_CASE_LETTER_H
#define TACT_TESTS_CASE_LETTER_H

#include "letter/letter.h"

struct proof;

/* A letter, what is known around it, and what has to be found. */
struct case_letter {
	const char *person, *also; /* also: another one who was there; NULL: those of the context */
	const char *role, *company;
	const char *subject, *body;
	const char *found; /* "error name Hollister -> Hollis", or NULL: nothing but hints */
};

/* Opens the dictionaries; false where they are not installed. */
bool case_letters_open(void);
void case_letters_close(void);
/* Fails where the check does not find just that in each of them. */
void case_letters_expect(const struct case_letter *letters, size_t count, const struct letter_context *more,
	void (*check)(struct proof *proof));

#endif
