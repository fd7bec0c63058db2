/* Short forms of a company: its initials, its words joined or taken apart, its telling word alone. */
#include "letter/company_look.h"

#include <string.h>

enum { STREAM_MAX = EMPLOYER_MAX_WORDS * LIKENESS_MAX_WORD, TELLING_LETTERS = 4 };

/* Words that many companies have. */
static const char common[] =
	"media|group|foods|food|services|service|partners|solutions|systems|technologies|technology|"
	"consulting|"
	"software|industries|engineering|logistics|properties|trials|tools|works|sons|brothers|associates|"
	"publishing|press|books|capital|insurance|consultants|network|networks|water|power|energy|air|"
	"transport|motors|electronics|pharma|medical|clinical|dental|surgery|farm|farms|park|valley|hill|"
	"hills|"
	"bakery|brewery|coffee|tea|gardens|garden|parts|supplies|stores|store|shop|market|markets|theatre|"
	"theater|cemetery|library|hospice|care|homes|home|interiors|designs|design|ceramics|marine|yachts|"
	"railways|railway|rail|airlines|airways|analytics|labs|lab|robotics|games|studios|pictures|films|"
	"records|music|news|post|times|international|workshop|werkstatt|primary|secondary|high|civil|road|"
	"street|bridge|city|town|union|trust|council|board|society|association|institution|service|health|"
	"journal|review|daily|weekly|quarterly|magazine|fisheries|pumps|payments|financial|wealth|retail";
static const char before_name[] =
	"at|with|for|join|joining|the|from|of|to|and|by|in|into|visit|visiting|represent";

static bool begins_with(const char *stream, size_t at, struct folded word)
{
	return word.length > 0 && strncmp(stream + at, word.text, word.length) == 0;
}

/* Tokens that together spell the stream: "Hewlett-Packard", "JP Morgan", "HalcyonMedia"; 0: they do not. */
static uint32_t spelt_by(const struct company_look *look, uint32_t token, const char *stream)
{
	size_t at = 0;
	for (uint32_t i = token; i < look->end && stream[at] && i < token + EMPLOYER_MAX_WORDS * 2; i++) {
		struct folded word;
		if (i > token && token_is(&look->reading->tokens[i], "&|+|-|.|,|/|and"))
			continue;
		word = company_fold(look, i);
		if (!begins_with(stream, at, word))
			return 0;
		at += word.length;
		if (stream[at] == '\0')
			return i + 1 - token;
	}
	return 0;
}

static void join_words(const struct employer_words *words, char *ret_stream)
{
	size_t length = 0;
	for (uint8_t i = 0; i < words->count; i++) {
		memcpy(ret_stream + length, words->words[i].text, words->words[i].length);
		length += words->words[i].length;
	}
	ret_stream[length] = '\0';
}

static bool is_initial_letters(
	const struct company_look *look, uint32_t token, const struct employer_words *words)
{
	return words->count > 1 && look->reading->tokens[token].shouted &&
	       spelt_by(look, token, words->initials) == 1;
}

/* "M&B", "J. P.": one capital letter after the other. */
static uint32_t single_letters(const struct company_look *look, uint32_t token)
{
	if (look->right.count < 2 || company_fold(look, token).length != 1)
		return 0;
	return spelt_by(look, token, look->right.initials);
}

/* "at the Heron", "with Rombach": a word that no other company has. */
static bool is_telling_word(const struct company_look *look, uint32_t token)
{
	const struct token *it = &look->reading->tokens[token];
	const struct folded word = company_fold(look, token);
	if (look->right.count < 2 || word.length < TELLING_LETTERS || folded_is(word, common) ||
		company_is_general(word) || company_is_person(look, word) ||
		!employer_words_have(&look->right, word))
		return false;
	if (token > look->sentence->first && !token_is(it - 1, before_name))
		return false;
	return token + 1 >= look->end || !look->reading->tokens[token + 1].capital;
}

uint32_t company_names_short(const struct company_look *look, uint32_t token)
{
	char stream[STREAM_MAX + 1];
	const struct token *it = &look->reading->tokens[token];
	uint32_t count;
	if (it->kind == TOKEN_MARK || !it->capital)
		return 0;
	if (is_initial_letters(look, token, &look->right) || is_initial_letters(look, token, &look->all))
		return 1;
	join_words(&look->right, stream);
	count = spelt_by(look, token, stream);
	if (count == 0)
		count = single_letters(look, token);
	if (count > 0)
		return count;
	return !it->first && is_telling_word(look, token);
}
