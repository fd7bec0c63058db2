/* The clauses of the five articles, each in a few words of our own. */
#ifndef TACT_APP_CLAUSE_H
#define TACT_APP_CLAUSE_H

#include "base/span.h"

struct clause {
	const char *id;    /* "one-call.7" */
	const char *kind;  /* what it is: "to do", "never" … */
	const char *words; /* what it asks, summed up */
};

extern const struct clause clauses[]; /* by article; ends with an id of NULL */
/* NULL where there is none. */
const struct clause *clause_find(const char *id);
/* "one-call" of "one-call.7" */
struct span clause_article(const struct clause *clause);

#endif
