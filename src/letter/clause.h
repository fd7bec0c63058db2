/* A subject read with all that hangs on it: "The description of the two projects". */
#ifndef TACT_LETTER_CLAUSE_H
#define TACT_LETTER_CLAUSE_H

#include "letter/proof.h"

/* A sentence to read in; the numbers are tokens'. */
struct clause {
	const struct token *tokens;
	uint32_t first, end;
};

/* Verbs that are nouns, too, but hardly ever behind another noun. */
#define CLAUSE_COMMON_VERBS                                                                                  \
	"need|needs|help|helps|matter|matters|sound|sounds|look|looks|show|shows|mean|means|seem|seems|"     \
	"interest|interests|suit|suits|fit|fits|match|matches|want|wants|make|makes|take|takes|give|gives|"  \
	"work|works|wait|waits|run|runs|start|starts|keep|keeps|love|loves"

enum clause_number { CLAUSE_UNSURE, CLAUSE_SINGULAR, CLAUSE_PLURAL };

struct clause_phrase {
	uint32_t first, head, end; /* end outside */
				   /* Verbs that are nouns, too, but hardly ever behind another noun. */
#define CLAUSE_COMMON_VERBS                                                                                  \
	"need|needs|help|helps|matter|matters|sound|sounds|look|looks|show|shows|mean|means|seem|seems|"     \
	"interest|interests|suit|suits|fit|fits|match|matches|want|wants|make|makes|take|takes|give|gives|"  \
	"work|works|wait|waits|run|runs|start|starts|keep|keeps|love|loves"

	enum clause_number number;
	bool long_one; /* something hangs on it */
};

/* Determiner, what describes, noun; false where none can be read at this place. */
bool clause_noun_phrase(const struct clause *clause, uint32_t at, struct clause_phrase *ret_phrase);
/* Moves the phrase's end behind what hangs on it. */
void clause_subject_rest(const struct clause *clause, struct clause_phrase *phrase);
/* Ends of "about the plant", of several of them, of "that your nurses use"; 0: none stands here (of several:
 * where it began). */
uint32_t clause_after_preposition(const struct clause *clause, uint32_t at);
uint32_t clause_after_prepositions(const struct clause *clause, uint32_t at);
uint32_t clause_after_relative(const struct clause *clause, uint32_t at);
/* The token at this place has one of the classes, or is one of the words; false behind the end. */
bool clause_has(const struct clause *clause, uint32_t at, uint32_t classes);
bool clause_is(const struct clause *clause, uint32_t at, const char *words);
/* An object or a determiner stands here. */
bool clause_begins_object(const struct clause *clause, uint32_t at);
/* No other verb follows that could be the clause's own. */
bool clause_is_last_verb(const struct clause *clause, uint32_t at);
/* Rule of a family: verbs that do not go with a subject further away. */
void clause_look(struct proof *proof, const struct family *family);

#endif
