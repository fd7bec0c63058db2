/* One pattern held against one place of a reading. */
#ifndef TACT_LETTER_PATTERN_MATCH_H
#define TACT_LETTER_PATTERN_MATCH_H

#include "letter/pattern_parse.h"

/* A sentence made ready for matching. */
struct match_place {
	const struct token *tokens;
	const uint32_t *words;       /* numbers of the tokens' words */
	uint32_t begin, end;         /* of the sentence */
	uint32_t first_word, closed; /* where ^ matches, and from where on $ does */
};

struct match {
	uint32_t begin, end;               /* tokens, end outside */
	uint32_t at[PATTERN_MAX_ELEMENTS]; /* token of each element, or PATTERN_NO_TOKEN */
};

bool element_matches(const struct element *element, const struct match_place *place, uint32_t token);
bool pattern_matches(const struct pattern *pattern, const struct match_place *place, uint32_t start,
	struct match *ret_match);

/* `instead` filled in; NULL where a form is not known or nothing would change. */
struct suggestion_source {
	const struct reading *reading;
	const struct pattern *pattern;
	const struct match *match;
	const struct lexicon *lexicon;
	struct arena *arena;
	uint32_t first, last; /* tokens that it replaces */
};
const char *suggestion_make(const struct suggestion_source *source, struct span instead);

#endif
