/* Turns a note about somebody into words to that person: "she asked" becomes "you asked". */
#include "letter/phrase_person.h"

#include "base/array.h"

#include <string.h>

static const char *const verbs[][2] = {
	{"is", "are"},
	{"was", "were"},
	{"has", "have"},
	{"does", "do"},
	{"goes", "go"},
	{"isn't", "aren't"},
	{"wasn't", "weren't"},
	{"hasn't", "haven't"},
	{"doesn't", "don't"},
};

static bool ends(const char *word, const char *end)
{
	size_t length = strlen(word), end_length = strlen(end);

	return length > end_length && !strcmp(word + length - end_length, end);
}

const char *phrase_person_verb(const char *word, struct arena *arena)
{
	size_t length = strlen(word);

	for (size_t i = 0; i < ARRAY_COUNT(verbs); i++)
		if (!strcmp(word, verbs[i][0]))
			return verbs[i][1];
	if (!ends(word, "s") || ends(word, "ss") || ends(word, "us"))
		return word;
	if (ends(word, "ies") && length > 4)
		return arena_format(arena, "%.*sy", (int)(length - 3), word);
	if (ends(word, "sses") || ends(word, "shes") || ends(word, "ches") || ends(word, "xes") ||
		ends(word, "zzes") || ends(word, "oes"))
		return arena_copy(arena, word, length - 2);
	return arena_copy(arena, word, length - 1);
}

static bool is_adverb(const char *word)
{
	return ends(word, "ly") || phrase_word_is(word, "also never always often just still even once");
}

/* "she" at `at`, and the verb that goes with it. */
static void turn_subject(struct phrase_words *words, size_t at, bool conjugate)
{
	size_t verb = at + 1;

	words->list[at] = "you";
	while (verb + 1 < words->count && is_adverb(words->list[verb]))
		verb++;
	if (conjugate && verb < words->count)
		words->list[verb] = phrase_person_verb(words->list[verb], words->arena);
}

/* "she's" is "she is" or "she has". */
static const char *turn_contraction(const struct phrase_words *words, size_t at)
{
	const char *word = words->list[at], *next = at + 1 < words->count ? words->list[at + 1] : "";

	if (phrase_word_is(word, "she'd he'd"))
		return "you'd";
	if (phrase_word_is(word, "she'll he'll"))
		return "you'll";
	if (!phrase_word_is(word, "she's he's"))
		return NULL;
	return phrase_is_past(next) || ends(next, "en") || phrase_word_is(next, "been done") ? "you have"
											     : "you are";
}

static bool is_possessive(const struct phrase_words *words, size_t at)
{
	return at + 1 < words->count &&
	       !phrase_word_is(words->list[at + 1],
		       "about that how what why where when to in on at for with and a an the my i if whether "
		       "was is from of not but because");
}

/* A second verb that would have to change, too. */
static bool second_verb(const struct phrase_words *words)
{
	for (size_t i = 2; i + 1 < words->count; i++)
		if (phrase_word_is(words->list[i], "and but or") && ends(words->list[i + 1], "s") &&
			!ends(words->list[i + 1], "ss") && !ends(words->list[i - 1], "s"))
			return true;
	return false;
}

/* "Dana's dog" is "her dog". */
static void turn_name(struct phrase_words *words, const char *first)
{
	for (size_t i = 0; i < words->count; i++) {
		size_t length = strlen(first);
		const char *word = words->list[i];
		if (length && !strncmp(word, first, length) &&
			(!strcmp(word + length, "'s") || !strcmp(word + length, "’s")))
			words->list[i] = "her";
	}
}

static bool is_about_somebody(const char *word)
{
	return phrase_word_is(
		word, "she he him her his hers she's he's she'd he'd she'll he'll herself himself");
}

static void turn_word(struct phrase_words *words, size_t at)
{
	const char *word = words->list[at], *contraction = turn_contraction(words, at);

	if (contraction)
		words->list[at] = contraction;
	else if (phrase_word_is(word, "she he"))
		turn_subject(words, at, true);
	else if (phrase_word_is(word, "him"))
		words->list[at] = "you";
	else if (phrase_word_is(word, "her"))
		words->list[at] = is_possessive(words, at) ? "your" : "you";
	else if (phrase_word_is(word, "his"))
		words->list[at] = "your";
	else if (phrase_word_is(word, "hers"))
		words->list[at] = "yours";
	else if (phrase_word_is(word, "herself himself"))
		words->list[at] = "yourself";
}

static void turn_company(struct phrase_words *words)
{
	if (phrase_word_is(words->list[0], "they"))
		words->list[0] = "you";
	else if (phrase_word_is(words->list[0], "their"))
		words->list[0] = "your";
	else
		return;
	for (size_t i = 1; i < words->count; i++)
		if (phrase_word_is(words->list[i], "their"))
			words->list[i] = "your";
}

bool phrase_person_turn(struct phrase_words *words, const struct phrase_reader *reader)
{
	bool turned = false;

	if (words->count && reader->is_meant && reader->first && words->count > 1 &&
		phrase_word_is(words->list[0], reader->first) &&
		(phrase_is_finite(words->list[1]) || phrase_is_past(words->list[1])))
		words->list[0] = "she";
	if (reader->is_meant && reader->first)
		turn_name(words, reader->first);
	for (size_t i = 0; i < words->count; i++) {
		if (!is_about_somebody(words->list[i]))
			continue;
		if (!reader->is_meant)
			return false;
		turned = true;
		turn_word(words, i);
	}
	if (!turned && reader->is_of_company && words->count)
		turn_company(words);
	return !turned || !second_verb(words);
}
