/* A subject read with all that hangs on it: "The description of the two projects". */
#ifndef TACT_LETTER_CLAUSE_H
#define TACT_LETTER_CLAUSE_H

#include "letter/proof.h"

/* A sentence to read in; the numbers are tokens'. */
struct clause {
	const struct token *tokens;
	uint32_t first, end;
};

enum clause_number { CLAUSE_UNSURE, CLAUSE_SINGULAR, CLAUSE_PLURAL };

struct clause_phrase {
	uint32_t first, head, end; /* end outside */
	enum clause_number number;
	bool long_one; /* something hangs on it */
};

/* Determiner, what describes, noun; false where none can be read at this place. */
bool clause_noun_phrase(const struct clause *clause, uint32_t at, struct clause_phrase *ret_phrase);
/* Moves the phrase's end behind what hangs on it. */
void clause_subject_rest(const struct clause *clause, struct clause_phrase *phrase);
/* Rule of a family: verbs that do not go with a subject further away. */
void clause_look(struct proof *proof, const struct family *family);

#endif
