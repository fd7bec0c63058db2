/* What a word's ending and beginning tell where no list has it. */
#include "base/array.h"
#include "letter/lexicon_private.h"
#include "letter/spelling.h"

#include <string.h>

static bool span_ends(struct span word, const char *ending)
{
	size_t length = strlen(ending);
	return word.length > length + 1 && memcmp(word.start + word.length - length, ending, length) == 0;
}

/* An ending and what it makes of a stem. */
struct inflection {
	const char *ending;
	uint32_t stem, word;
};
static const struct inflection inflections[] = {
	{"ing", WORD_VERB, WORD_VERB_ING},
	{"ed", WORD_VERB, WORD_VERB_ED | WORD_VERB_EN},
	{"ly", WORD_ADJECTIVE, WORD_ADVERB},
	{"s", WORD_VERB, WORD_VERB_S},
	{"s", WORD_NOUN, WORD_PLURAL},
};

struct ending {
	const char *ending;
	uint32_t classes;
};
static const struct ending endings[] = {
	{"tion", WORD_NOUN},
	{"sion", WORD_NOUN},
	{"ment", WORD_NOUN},
	{"ness", WORD_NOUN},
	{"ity", WORD_NOUN},
	{"ance", WORD_NOUN},
	{"ence", WORD_NOUN},
	{"ship", WORD_NOUN},
	{"hood", WORD_NOUN},
	{"ism", WORD_NOUN},
	{"ist", WORD_NOUN},
	{"logy", WORD_NOUN},
	{"tions", WORD_PLURAL},
	{"ments", WORD_PLURAL},
	{"ities", WORD_PLURAL},
	{"ous", WORD_ADJECTIVE},
	{"ful", WORD_ADJECTIVE},
	{"less", WORD_ADJECTIVE},
	{"able", WORD_ADJECTIVE},
	{"ible", WORD_ADJECTIVE},
	{"ical", WORD_ADJECTIVE},
	{"ive", WORD_ADJECTIVE},
	{"ly", WORD_ADVERB},
};

static uint32_t guess_inflection(const struct lexicon *lexicon, struct span lower, uint32_t known)
{
	uint32_t found = 0;
	for (size_t i = 0; i < ARRAY_COUNT(inflections); i++) {
		const struct inflection *row = &inflections[i];
		if ((known & row->word) || !span_ends(lower, row->ending))
			continue;
		if (row->word == WORD_VERB_ING && (known & WORD_VERB)) /* "bring" */
			continue;
		struct stem stems[STEMS_MAX];
		size_t count = lexicon_stems(lower, row->ending, stems);
		for (size_t j = 0; j < count; j++)
			if (lexicon_is(lexicon, span_of(stems[j].text), row->stem)) {
				found |= row->word;
				break;
			}
	}
	return found;
}

uint32_t lexicon_guess(const struct lexicon *lexicon, struct span lower, uint32_t known)
{
	if (memchr(lower.start, '\'', lower.length))
		return 0;
	if (known & WORD_MASS) /* "news" */
		return 0;
	uint32_t found = guess_inflection(lexicon, lower, known);
	if (known | found)
		return found;
	for (size_t i = 0; i < ARRAY_COUNT(endings); i++)
		if (span_ends(lower, endings[i].ending))
			return endings[i].classes;
	return 0;
}

static uint32_t number_sound(struct span lower)
{
	size_t digits = 0;
	while (digits < lower.length && strchr("0123456789", lower.start[digits]))
		digits++;
	if (lower.start[0] == '8')
		return WORD_VOWEL;
	bool eleven = digits >= 2 && (memcmp(lower.start, "11", 2) == 0 || memcmp(lower.start, "18", 2) == 0);
	if (!eleven)
		return WORD_CONSONANT;
	if (digits == 4) /* "eleven hundred" or "one thousand one hundred" */
		return 0;
	return digits % 3 == 2 ? WORD_VOWEL : WORD_CONSONANT;
}

struct beginning {
	const char *start;
	uint32_t sound;
};
/* The first that fits decides. */
static const struct beginning beginnings[] = {
	{"hour", WORD_VOWEL},
	{"honest", WORD_VOWEL},
	{"honour", WORD_VOWEL},
	{"honor", WORD_VOWEL},
	{"heir", WORD_VOWEL},
	{"one-", WORD_CONSONANT},
	{"eu", WORD_CONSONANT},
	{"ewe", WORD_CONSONANT},
	{"unin", WORD_VOWEL},
	{"unim", WORD_VOWEL},
	{"unid", 0},
	{"uniss", WORD_VOWEL},
	{"unio", WORD_CONSONANT},
	{"unani", WORD_CONSONANT},
	{"uni", WORD_CONSONANT},
	{"usa", WORD_CONSONANT},
	{"use", WORD_CONSONANT},
	{"usi", WORD_CONSONANT},
	{"usu", WORD_CONSONANT},
	{"uti", WORD_CONSONANT},
	{"uto", WORD_CONSONANT},
	{"ute", WORD_CONSONANT},
	{"ubi", WORD_CONSONANT},
	{"ura", WORD_CONSONANT},
	{"uri", WORD_CONSONANT},
	{"uro", WORD_CONSONANT},
	{"ure", WORD_CONSONANT},
};

/* 0 of what begins with no Latin letter. */
static uint32_t letter_sound(struct span lower)
{
	unsigned char first = (unsigned char)lower.start[0];
	if (strchr("aeiou", first))
		return WORD_VOWEL;
	if (first >= 'a' && first <= 'z')
		return WORD_CONSONANT;
	if (first != 0xC3 || lower.length < 2) /* U+00C0 to U+00FF */
		return 0;
	unsigned char second = (unsigned char)lower.start[1];
	if (second < 0xA0 || second > 0xBC || second == 0xB7 || second == 0xB0)
		return 0;
	return second == 0xA7 || second == 0xB1 ? WORD_CONSONANT : WORD_VOWEL;
}

uint32_t lexicon_sound(struct span lower, uint32_t classes)
{
	if (lower.start[0] >= '0' && lower.start[0] <= '9')
		return number_sound(lower);
	for (size_t i = 0; i < ARRAY_COUNT(beginnings); i++)
		if (span_starts(lower, beginnings[i].start))
			return beginnings[i].sound;
	/* An acronym may be read by its letters: "an F…", "a U…". */
	if (!(classes & WORD_KNOWN) && strchr("fhlmnrsxu", lower.start[0]))
		return 0;
	return letter_sound(lower);
}
