/* What a case knows that a letter can say: the facts and situations of the template language. */
#ifndef TACT_LETTER_FACTS_H
#define TACT_LETTER_FACTS_H

#include "core/history.h"
#include "letter/compose.h"
#include "letter/phrase.h"
#include "letter/template.h"
#include "letter/template_words.h"

struct text;

/* A value is known where its own field is filled. */
struct known {
	const char *text;
	int16_t person; /* NOBODY: not known */
	const int16_t *people;
	int16_t people_count;
	struct day day;       /* DAY_NONE: not known */
	struct instant begin; /* of an interview; INSTANT_NEVER: no time of day is known */
	struct phrase phrase;
};

struct facts {
	const struct compose_request *request;
	const struct process *process;
	struct arena *arena;
	struct history history;
	struct day today;
	int32_t interview; /* that the letter is about, or NO_EVENT */
	int32_t promise;
	int32_t word;        /* what was heard that it answers */
	uint32_t rank;       /* of the recipient among those who were there */
	uint32_t situations; /* bits of enum situation */
	struct known known[FACT_COUNT];
};

/* Reads everything from the log as it stands at request->now. */
void facts_gather(const struct compose_request *request, struct arena *arena, struct facts *ret_facts);
/* facts_event.c: which interview, promise and word the letter is about. */
void facts_find_events(struct facts *facts);
/* facts_note.c: what was noted. */
void facts_find_notes(struct facts *facts);
/* facts_situation.c */
uint32_t facts_situations(const struct facts *facts);

bool facts_know(const struct facts *facts, enum fact fact);
/* Adds the value as the filter wants it; false where it is not known in that form. */
bool facts_print(const struct facts *facts, enum fact fact, enum filter filter, struct text *text);
/* For template_set_choose() and the conditions of parts; `data` is a struct facts. */
bool facts_hold(const struct template_condition *condition, const void *data);
/* "Dana" of "Dana Lee", "Ms. Ortiz" of "Ms. Ana Ortiz". */
const char *facts_first_name(const char *name, struct arena *arena);

#endif
