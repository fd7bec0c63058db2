/* How a noted text reads inside a sentence of a letter. */
#ifndef TACT_LETTER_PHRASE_H
#define TACT_LETTER_PHRASE_H

#include "base/arena.h"
#include "base/span.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum phrase_use { PHRASE_DETAIL, PHRASE_FORGOT, PHRASE_SKILL, PHRASE_CONCERN, PHRASE_PROMISE };

enum { PHRASE_MAX_BYTES = 400, PHRASE_MAX_WORDS = 80 };

/* For whom it is made. */
struct phrase_reader {
	const char *first;  /* the first name, or NULL */
	bool is_meant;      /* the note is of the reader: "she" is "you" */
	bool is_of_company; /* "they" is "you" */
};

/* One of the three is known. None ends with a full stop; none begins with a capital that is not a name's. */
struct phrase {
	/* A thing, sure to fit after a preposition: "the migration to Kafka", "how I handle conflict"; for a
	 * skill, after "bring". */
	const char *thing;
	/* Forgot: "that I speak Spanish"; concern: "whether I would move"; skill: "building dashboards";
	 * promise: "send the slides". */
	const char *clause;
	/* Fits after a colon, where it is not sure what it is: "you asked me to sing". */
	const char *remark;
};

/* False where no sentence would be sure to be right with it, and where it is empty or not filled in. */
bool phrase_make(const char *note, enum phrase_use use, const struct phrase_reader *reader,
	struct arena *arena, struct phrase *ret_phrase);

#endif
