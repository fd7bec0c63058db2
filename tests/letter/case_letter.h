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

/* A letter of thanks about which nothing is known. */
extern const struct letter_context case_letters_plain;

/* Group set-up and tear-down: the dictionaries; without them the group fails. */
int case_letters_open(void **state);
int case_letters_close(void **state);
/* Fails where the check does not find just that in each of them. */
void case_letters_expect(const struct case_letter *letters, size_t count, const struct letter_context *more,
	void (*check)(struct proof *proof));

#endif
