/* Whether a pattern matches at one place, as long as possible. */
#include "letter/pattern_match.h"

static bool class_matches(const struct element_class *class, const struct token *token)
{
	if (token->kind == TOKEN_MARK || (token->classes & class->none))
		return false;
	return class->any == 0 || (token->classes & class->any);
}

bool element_matches(const struct element *element, const struct match_place *place, uint32_t token)
{
	bool found = false;
	uint32_t word = place->words[token];
	for (unsigned i = 0; i < element->word_count && !found; i++)
		found = element->words[i] == word;
	for (unsigned i = 0; i < element->class_count && !found; i++)
		found = class_matches(&element->classes[i], &place->tokens[token]);
	return found != element->negated;
}

static bool match_rest(const struct pattern *pattern, const struct match_place *place, unsigned element,
	uint32_t token, struct match *match)
{
	if (element == pattern->count) {
		match->end = token;
		return !pattern->at_end || token >= place->closed;
	}
	const struct element *it = &pattern->elements[element];
	if (token < place->end && element_matches(it, place, token)) {
		match->at[element] = token;
		if (match_rest(pattern, place, element + 1, token + 1, match))
			return true;
	}
	match->at[element] = PATTERN_NO_TOKEN;
	return it->optional && match_rest(pattern, place, element + 1, token, match);
}

bool pattern_matches(const struct pattern *pattern, const struct match_place *place, uint32_t start,
	struct match *ret_match)
{
	if (pattern->at_begin && start != place->first_word)
		return false;
	ret_match->begin = start;
	return match_rest(pattern, place, 0, start, ret_match) && ret_match->end > start;
}
