/* A noun phrase read with all that hangs on it: "The description of the two projects". */
#ifndef TACT_LETTER_NOUN_PHRASE_H
#define TACT_LETTER_NOUN_PHRASE_H

#include "letter/proof.h"

/* A sentence to read in; the numbers are tokens'. */
struct noun_phrase_sentence {
	const struct token *tokens;
	uint32_t first, end;
};

/* Verbs that are nouns, too, but hardly ever behind another noun. */
#define NOUN_PHRASE_COMMON_VERBS                                                                             \
	"need|needs|help|helps|matter|matters|sound|sounds|look|looks|show|shows|mean|means|seem|seems|"     \
	"interest|interests|suit|suits|fit|fits|match|matches|want|wants|make|makes|take|takes|give|gives|"  \
	"work|works|wait|waits|run|runs|start|starts|keep|keeps|love|loves"

enum noun_phrase_number { NOUN_PHRASE_UNSURE, NOUN_PHRASE_SINGULAR, NOUN_PHRASE_PLURAL };

struct noun_phrase {
	uint32_t first, head, end; /* end outside */
	enum noun_phrase_number number;
	bool long_one; /* something hangs on it */
};

/* Determiner, what describes, noun; false where none can be read at this place. */
bool noun_phrase_read(
	const struct noun_phrase_sentence *sentence, uint32_t at, struct noun_phrase *ret_phrase);
/* Moves the phrase's end behind what hangs on it. */
void noun_phrase_extend(const struct noun_phrase_sentence *sentence, struct noun_phrase *phrase);
/* Ends of "about the plant", of several of them, of "that your nurses use"; 0: none stands here (of several:
 * where it began). */
uint32_t noun_phrase_after_preposition(const struct noun_phrase_sentence *sentence, uint32_t at);
uint32_t noun_phrase_after_prepositions(const struct noun_phrase_sentence *sentence, uint32_t at);
uint32_t noun_phrase_after_relative(const struct noun_phrase_sentence *sentence, uint32_t at);
/* The token at this place has one of the classes, or is one of the words; false behind the end. */
bool noun_phrase_has(const struct noun_phrase_sentence *sentence, uint32_t at, uint32_t classes);
bool noun_phrase_is(const struct noun_phrase_sentence *sentence, uint32_t at, const char *words);
/* An object or a determiner stands here. */
bool noun_phrase_begins_object(const struct noun_phrase_sentence *sentence, uint32_t at);
/* No other verb follows that could be the clause's own. */
bool noun_phrase_is_last_verb(const struct noun_phrase_sentence *sentence, uint32_t at);
/* Rule of a family: verbs that do not go with a subject further away. */
void noun_phrase_look(struct proof *proof, const struct family *family);

#endif
