/* Organizations whose name stands in a line of text, or in the name of a domain. */
#ifndef TACT_APP_ANSWER_PHRASE_H
#define TACT_APP_ANSWER_PHRASE_H

#include "base/arena.h"
#include "store/name_rows.h"

/* Where there are so many, there may be more. */
enum { ANSWER_PHRASE_MAX_HITS = 60 };

/* "Your application to Acme" names Acme, and "Acme Ltd." too. Words in lower case begin no name. */
bool answer_phrase_organizations(struct store *store, const char *line, struct arena *arena,
	struct name_hit **ret_hits, size_t *ret_count, struct error *err);
/* "north-wind.example" and "northwind.example" resemble "North Wind GmbH". */
bool answer_phrase_domain(struct store *store, const char *domain, struct arena *arena,
	struct name_hit **ret_hits, size_t *ret_count, struct error *err);

#endif
