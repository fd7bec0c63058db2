/* How much one word tells: whether it stands in every letter of the kind, or belongs to one meeting. */
#include "letter/detail.h"
#include "letter/lexicon.h"
#include "letter/spelling.h"

#include <string.h>

enum { GENERIC_MAX_LENGTH = 32, DETAIL_MIN_LETTERS = 3, COMPOUND_PART = 4, DETAIL_NOUN = 3 };

static int by_bytes(const void *one, const void *two)
{
	return strcmp(*(const char *const *)one, *(const char *const *)two);
}

static bool is_listed(const char *word)
{
	return bsearch(&word, generic_words, generic_word_count, sizeof *generic_words, by_bytes) != NULL;
}

/* Endings, and what stands in their place in the base form. */
static const struct {
	const char *ending, *instead;
} endings[] = {
	{"'s", ""},
	{"s'", ""},
	{"s", ""},
	{"es", ""},
	{"ies", "y"},
	{"ed", ""},
	{"ed", "e"},
	{"ied", "y"},
	{"ing", ""},
	{"ing", "e"},
	{"ly", ""},
	{"er", ""},
	{"er", "e"},
	{"est", ""},
	{"ations", "e"},
	{"'s", "s"},
};

bool word_is_generic(const char *lower)
{
	size_t length = strlen(lower);
	char base[GENERIC_MAX_LENGTH + 2];
	if (length >= GENERIC_MAX_LENGTH)
		return false;
	if (is_listed(lower))
		return true;
	for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
		size_t ending = strlen(endings[i].ending);
		if (length < ending + 3 || strcmp(lower + length - ending, endings[i].ending) != 0)
			continue;
		size_t stem = length - ending;
		memcpy(base, lower, stem);
		memcpy(base + stem, endings[i].instead, strlen(endings[i].instead) + 1);
		if (is_listed(base))
			return true;
		/* "planning": the last letter twice */
		if (stem > 3 && base[stem - 1] == base[stem - 2] && endings[i].instead[0] == '\0') {
			base[stem - 1] = '\0';
			if (is_listed(base))
				return true;
		}
	}
	return false;
}

static bool is_word_of(const char *text, const char *lower)
{
	struct span rest = span_of(text), word;
	while (span_cut(&rest, ' ', &word))
		if (span_is_nocase(word, lower))
			return true;
	return false;
}

/* The role, the company and the people are in every letter. */
bool word_is_of_the_case(const struct letter_context *context, const char *lower)
{
	if (is_word_of(context->role, lower) || is_word_of(context->company, lower) ||
		is_word_of(context->own_name, lower))
		return true;
	for (size_t i = 0; i < context->people_count; i++)
		if (is_word_of(context->people[i].name, lower))
			return true;
	return false;
}

static const uint32_t closed = WORD_DETERMINER | WORD_POSSESSIVE | WORD_SUBJECT | WORD_OBJECT |
			       WORD_PREPOSITION | WORD_CONJUNCTION | WORD_MODAL | WORD_BE | WORD_HAVE |
			       WORD_DO | WORD_DAY | WORD_MONTH | WORD_TIME | WORD_NUMBER;
static const uint32_t nouns = WORD_NOUN | WORD_PLURAL | WORD_MASS;
static const uint32_t others =
	WORD_VERB | WORD_VERB_S | WORD_VERB_ED | WORD_VERB_EN | WORD_VERB_ING | WORD_ADJECTIVE;

/* A name tells something where it is no person's: "the misprinted Brueghel". */
static unsigned name_weight(const struct reading *reading, uint32_t token)
{
	if (reading->tokens[token].shouted)
		return 2;
	return token > 0 && token_is(&reading->tokens[token - 1],
				    "the|your|our|a|an|of|about|that|this|to|from|near|in")
		       ? 1
		       : 0;
}

/* "timesheets": words of the trade are often two in one. */
static bool is_compound(const struct spelling *spelling, const char *lower)
{
	size_t length = strlen(lower);
	for (size_t cut = COMPOUND_PART; cut + COMPOUND_PART <= length && length < GENERIC_MAX_LENGTH; cut++)
		if (spelling_knows(spelling, (struct span){lower, cut}) &&
			spelling_knows(spelling, (struct span){lower + cut, length - cut}))
			return true;
	return false;
}

unsigned detail_weight(const struct proof *proof, const struct reading *reading, uint32_t token)
{
	const struct token *it = &reading->tokens[token];
	if (it->kind != TOKEN_WORD || strlen(it->lower) < DETAIL_MIN_LETTERS || (it->classes & closed) ||
		word_is_generic(it->lower) || word_is_of_the_case(proof->context, it->lower))
		return 0;
	if (it->classes & nouns)
		return DETAIL_NOUN;
	if (it->capital && !it->first)
		return name_weight(reading, token);
	if (it->classes & WORD_ADVERB)
		return 0;
	if (it->classes & others)
		return 1;
	/* Without a class: a word of the trade, or a misspelt one. */
	bool known = (it->classes & WORD_KNOWN) || strchr(it->lower, '-') || !proof->spelling;
	return known || is_compound(proof->spelling, it->lower) ? DETAIL_NOUN : 0;
}
