/* Which concepts the sentences of a text hold, and how they stand there. */
#include "mail/class_match.h"

#include "base/array.h"
#include "mail/class_pattern.h"

#include <string.h>

enum { NOT_REACH = 5 };

static const char *const not_words[] = {"not", "no", "unable", "cannot", "never", "neither", "nor", "without",
	"nicht", "kein", "keine", "keinen", "keinem", "pas", "aucune", "aucun", "unfortunately", "leider",
	"malheureusement"};
static const char *const if_words[] = {"if", "should", "once", "unless", "whether", "when", "until", "falls",
	"wenn", "sofern", "sobald", "si", "lorsque", "provided", "may", "might", "otherwise"};
/* "Those who are not selected …" */
static const char *const many_words[] = {
	"those", "candidates", "applicants", "anyone", "everyone", "anybody", "everybody", "people", "all"};
static const char *const but_words[] = {"however", "but", "instead", "nevertheless", "nonetheless",
	"although", "though", "allerdings", "jedoch", "stattdessen", "dennoch", "aber", "cependant",
	"toutefois", "mais"};

static bool is_among(const struct class_word *word, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (strcmp(word->text, words[i]) == 0)
			return true;
	return false;
}

struct stances {
	bool subject, conditional, but;
	long last_not;
};

/* "Should you …" and "if …" anywhere before the match; "should" only at the beginning, else it advises. */
static void see_word(struct stances *stances, const struct class_word *word, size_t at)
{
	if (is_among(word, not_words, ARRAY_COUNT(not_words)))
		stances->last_not = (long)at;
	if (is_among(word, if_words, ARRAY_COUNT(if_words)) && (at == 0 || strcmp(word->text, "should") != 0))
		stances->conditional = true;
	if (at > 0 && strcmp(word->text, "who") == 0 &&
		is_among(word - 1, many_words, ARRAY_COUNT(many_words)))
		stances->conditional = true;
	if (is_among(word, but_words, ARRAY_COUNT(but_words)))
		stances->but = true;
}

static enum class_stance stance_at(const struct stances *stances, size_t at)
{
	if (stances->subject)
		return STANCE_SUBJECT;
	if (stances->last_not >= 0 && (long)at - stances->last_not <= NOT_REACH)
		return STANCE_NOT;
	if (stances->conditional)
		return STANCE_IF;
	return stances->but ? STANCE_BUT : STANCE_PLAIN;
}

/* Concepts that are told by a word of denial themselves stand as they are. */
static bool is_bare(enum class_concept concept)
{
	return concept == CONCEPT_DECLINES || concept == CONCEPT_OTHERS || concept == CONCEPT_GONE ||
	       concept == CONCEPT_WITHDRAWN || concept == CONCEPT_REGRETS || concept == CONCEPT_BOUNCE ||
	       concept == CONCEPT_AWAY || concept == CONCEPT_IF_FITTING || concept == CONCEPT_STILL ||
	       concept == CONCEPT_JOB || concept == CONCEPT_MOVES;
}

static enum class_stance settle(enum class_concept concept, const struct stances *stances, size_t at)
{
	enum class_stance stance = stance_at(stances, at);

	if (concept == CONCEPT_JOB)
		return stance == STANCE_SUBJECT ? stance : STANCE_PLAIN;
	if (!is_bare(concept) || stance != STANCE_NOT)
		return stance;
	return stances->conditional ? STANCE_IF : STANCE_PLAIN;
}

size_t class_match(const struct class_text *text, struct class_found *ret_found, size_t room)
{
	const struct class_patterns *patterns = class_patterns_get();
	size_t count = 0;

	for (uint32_t s = 0; s < text->sentence_count; s++) {
		const struct class_sentence *sentence = &text->sentences[s];
		const struct class_word *words = text->words + sentence->first;
		struct stances stances = {.subject = sentence->in_subject, .last_not = -1};
		for (size_t at = 0; at < sentence->count; at++) {
			uint64_t concepts = class_patterns_at(patterns, words + at, sentence->count - at);
			see_word(&stances, words + at, at);
			for (unsigned c = 0; concepts; c++, concepts >>= 1) {
				enum class_stance stance = settle((enum class_concept)c, &stances, at);
				if ((concepts & 1) && count < room)
					ret_found[count++] = (struct class_found){
						(uint16_t)(c * STANCE_COUNT + stance), s};
			}
		}
	}
	return count;
}
