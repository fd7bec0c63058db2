/* A letter while the roles in it are looked for. */
#ifndef TACT_LETTER_ROLE_LOOK_H
#define TACT_LETTER_ROLE_LOOK_H

#include "letter/employer_read.h"

struct role_look {
	struct proof *proof;
	struct employer_reading *result;
	struct employer_words right, all, company; /* all: with "senior" and "(Backend)" */
	const struct reading *reading;
	const struct sentence *sentence;
	uint32_t end; /* of the sentence */
	uint32_t frames;
};

enum role_fit { ROLE_NONE, ROLE_RIGHT, ROLE_ANOTHER };

/* "senior|junior": what a role may have before it or not. */
extern const char role_seniority[];

struct folded role_fold(const struct role_look *look, uint32_t token);
/* "engineer", "nurses": what somebody can be hired as. */
bool role_is_occupation(const struct token *token);
/* The same word, in the plural, cut short, misspelt, or another word for it. */
bool role_word_alike(struct folded a, struct folded b);
/* A word of the role of the context, or its initials. */
bool role_word_is_right(const struct role_look *look, struct folded word);
/* Whether tokens [first, end) are the role of the context, another one, or none. */
enum role_fit role_fit_of(const struct role_look *look, uint32_t first, uint32_t end);

#endif
