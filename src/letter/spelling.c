/* Which words are spelt right, by the ways of hunspell with capitals, hyphens and full stops. */
#include "base/array.h"
#include "base/module.h"
#include "letter/lexicon.h"
#include "letter/spelling_case.h"
#include "letter/spelling_private.h"

#include <stdlib.h>
#include <string.h>

enum { MOST_HYPHENS = 9 };

static bool open_foreign(
	struct spelling *spelling, const struct word_source *sources, size_t count, struct error *err)
{
	spelling->module = module_table("tact-spelling.so", "letter", "tact_spelling_module", err);
	if (!spelling->module)
		return false;
	for (size_t i = 0; i < count; i++) {
		if (!(spelling->file.foreign >> i & 1))
			continue;
		void *opened = spelling->module->open(sources[i].affixes, sources[i].words);
		if (!opened)
			return error_set(
				err, ERROR_UNAVAILABLE, "could not read the dictionary %s", sources[i].words);
		spelling->foreign[spelling->foreign_count++] = opened;
	}
	return true;
}

bool spelling_open(
	const char *dictionaries, const char *cache_folder, struct spelling **ret_spelling, struct error *err)
{
	struct word_source sources[SPELLING_MAX_DICTIONARIES];
	size_t count;
	struct spelling *spelling = calloc(1, sizeof(*spelling));
	if (!spelling)
		abort();
	if (!word_source_find(dictionaries, sources, &count, err) ||
		!word_file_open(sources, count, cache_folder, &spelling->file, err) ||
		(spelling->file.foreign && !open_foreign(spelling, sources, count, err))) {
		spelling_close(spelling);
		return false;
	}
	*ret_spelling = spelling;
	return true;
}

void spelling_close(struct spelling *spelling)
{
	if (!spelling)
		return;
	for (size_t i = 0; i < spelling->foreign_count; i++)
		spelling->module->close(spelling->foreign[i]);
	word_file_close(&spelling->file);
	free(spelling);
}

/* "21st", "112th": what the compound rules of the English dictionaries make of their digits. */
static bool is_ordinal(struct span word)
{
	static const char *const endings[] = {"th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th"};
	if (word.length < 3)
		return false;
	size_t digits = word.length - 2;
	for (size_t i = 0; i < digits; i++)
		if (word.start[i] < '0' || word.start[i] > '9')
			return false;
	bool teen = digits > 1 && word.start[digits - 2] == '1';
	const char *ending = teen ? "th" : endings[word.start[digits - 1] - '0'];
	return memcmp(word.start + digits, ending, 2) == 0;
}

/* The bits of `plain` where the word stands in the set, or of `with_s` where it does without its 's. */
static bool stands(
	const struct spelling *spelling, struct span word, unsigned plain, unsigned with_s, bool no_kept)
{
	uint16_t value = word_set_find(&spelling->file.set, word);
	if ((value & plain) && !(no_kept && value & VALUE_KEEP_CASE))
		return true;
	if (word.length < 3 || memcmp(word.start + word.length - 2, "'s", 2) != 0)
		return spelling->file.ordinals && is_ordinal(word);
	value = word_set_find(&spelling->file.set, (struct span){word.start, word.length - 2});
	return (value & with_s) && !(no_kept && value & VALUE_KEEP_CASE);
}

static bool is_right(const struct spelling *spelling, struct span word, bool no_kept)
{
	return stands(spelling, word, VALUE_WORD, VALUE_TAKES_S, no_kept);
}

/* "O'BRIEN" is "O'Brien". */
static bool apostrophe_parts_right(const struct spelling *spelling, struct span lower)
{
	const char *mark = memchr(lower.start, '\'', lower.length);
	if (!mark || mark + 1 == lower.start + lower.length)
		return false;
	char joined[2 * CASE_BUFFER], capital[CASE_BUFFER];
	size_t before = (size_t)(mark + 1 - lower.start);
	struct span after = word_capitalized((struct span){mark + 1, lower.length - before}, capital);
	memcpy(joined, lower.start, before);
	memcpy(joined + before, after.start, after.length);
	if (is_right(spelling, (struct span){joined, before + after.length}, false))
		return true;
	word_capitalized((struct span){lower.start, before}, capital);
	memcpy(joined, capital, before);
	return is_right(spelling, (struct span){joined, before + after.length}, false);
}

/* One word without hyphens to break at, in any case. */
static bool any_case_right(const struct spelling *spelling, struct span word)
{
	char lower_buffer[CASE_BUFFER], capital_buffer[CASE_BUFFER];
	enum letter_case written = letter_case_of(word);
	if (is_right(spelling, word, false))
		return true;
	if (written == CASE_LOWER || written == CASE_MIXED)
		return false;
	struct span lower = word_lowered(word, lower_buffer),
		    capital = word_capitalized(word, capital_buffer);
	bool all = written == CASE_ALL;
	if (all && apostrophe_parts_right(spelling, lower))
		return true;
	unsigned shouted = all ? VALUE_SHOUTED : 0, shouted_s = all ? VALUE_SHOUTED_S : 0;
	return stands(spelling, capital, VALUE_WORD | shouted, VALUE_TAKES_S | shouted_s, all) ||
	       is_right(spelling, lower, true);
}

/* "10,000", "9.30", "2024-25": digits with single marks between them. */
static bool is_number(struct span word)
{
	bool digit_before = false;
	for (size_t i = 0; i < word.length; i++) {
		bool digit = word.start[i] >= '0' && word.start[i] <= '9';
		if (!digit && (!strchr(".,-", word.start[i]) || !digit_before || !word.start[i]))
			return false;
		digit_before = digit;
	}
	return digit_before;
}

static bool known_or_broken(const struct spelling *spelling, struct span word, int depth);

static bool parts_known(const struct spelling *spelling, struct span word, size_t at, int depth)
{
	struct span before = {word.start, at}, after = {word.start + at + 1, word.length - at - 1};
	return known_or_broken(spelling, after, depth + 1) && known_or_broken(spelling, before, depth + 1);
}

/* As hunspell breaks words: off the ends first, then at the second hyphen, then at the first. */
static bool broken_known(const struct spelling *spelling, struct span word, int depth)
{
	if (word.length < 2)
		return false;
	if (word.start[0] == '-' &&
		known_or_broken(spelling, (struct span){word.start + 1, word.length - 1}, depth + 1))
		return true;
	if (word.start[word.length - 1] == '-' &&
		known_or_broken(spelling, (struct span){word.start, word.length - 1}, depth + 1))
		return true;
	size_t hyphens[2], count = 0;
	for (size_t i = 1; i + 1 < word.length && count < 2; i++)
		if (word.start[i] == '-')
			hyphens[count++] = i;
	return (count > 1 && parts_known(spelling, word, hyphens[1], depth)) ||
	       (count > 0 && parts_known(spelling, word, hyphens[0], depth));
}

static bool without_stops_known(const struct spelling *spelling, struct span word)
{
	size_t stops = 0;
	while (stops < word.length && word.start[word.length - 1 - stops] == '.')
		stops++;
	struct span plain = {word.start, word.length - stops};
	if (plain.length == 0)
		return stops > 0;
	if (is_number(plain) || any_case_right(spelling, plain))
		return true;
	return stops > 0 && any_case_right(spelling, (struct span){word.start, plain.length + 1});
}

static bool known_or_broken(const struct spelling *spelling, struct span word, int depth)
{
	if (depth > MOST_HYPHENS)
		return false;
	return without_stops_known(spelling, word) ||
	       (memchr(word.start, '-', word.length) && broken_known(spelling, word, depth));
}

static bool foreign_knows(const struct spelling *spelling, struct span word)
{
	char copy[SPELLING_MAX_WORD + 1];
	memcpy(copy, word.start, word.length);
	copy[word.length] = '\0';
	if (strlen(copy) != word.length)
		return false;
	for (size_t i = 0; i < spelling->foreign_count; i++)
		if (spelling->module->knows(spelling->foreign[i], copy))
			return true;
	return false;
}

bool spelling_has(const struct spelling *spelling, struct span word)
{
	size_t hyphens = 0;
	for (size_t i = 0; i < word.length; i++)
		hyphens += word.start[i] == '-';
	bool known = hyphens > MOST_HYPHENS ? without_stops_known(spelling, word)
					    : known_or_broken(spelling, word, 0);
	return known || (spelling->foreign_count > 0 && foreign_knows(spelling, word));
}

/* Hunspell has 's at what its dictionary lists as a noun; a letter puts it to much else, but not to these. */
static bool takes_no_s(struct span stem)
{
	static const char *const stems[] = {"your", "her", "their", "our", "his", "its", "my", "me", "i",
		"you", "we", "they", "him", "them", "us", "the", "a", "an", "do", "is", "was", "are", "will",
		"can", "has", "have", "thank", "look", "like"};
	for (size_t i = 0; i < ARRAY_COUNT(stems); i++)
		if (span_is_nocase(stem, stems[i]))
			return true;
	return false;
}

static bool possessive_known(const struct spelling *spelling, struct span word)
{
	if (word.length > 2 && word.start[word.length - 1] == '\'' && word.start[word.length - 2] == 's')
		return spelling_has(spelling, (struct span){word.start, word.length - 1});
	if (word.length < 4 || word.start[word.length - 2] != '\'' ||
		(word.start[word.length - 1] | 32) != 's')
		return false;
	struct span stem = {word.start, word.length - 2};
	/* "James's", but not "modules's". */
	if (stem.start[stem.length - 1] == 's' && letter_case_of(stem) == CASE_LOWER)
		return false;
	return !takes_no_s(stem) && spelling_has(spelling, stem);
}

struct span spelling_plain(struct span word, char ret_buffer[SPELLING_MAX_WORD])
{
	size_t length = 0;
	for (size_t at = 0; at < word.length; at++) {
		if (length == SPELLING_MAX_WORD)
			return (struct span){ret_buffer, 0};
		bool mark = word.length - at >= 3 && memcmp(word.start + at, "\xE2\x80", 2) == 0;
		unsigned char last = mark ? (unsigned char)word.start[at + 2] : 0;
		if (last == 0x99 || last == 0x90 || last == 0x91) {
			ret_buffer[length++] = last == 0x99 ? '\'' : '-';
			at += 2;
		} else {
			ret_buffer[length++] = word.start[at];
		}
	}
	return (struct span){ret_buffer, length};
}

bool spelling_knows(const struct spelling *spelling, struct span word)
{
	char buffer[SPELLING_MAX_WORD];
	word = spelling_plain(word, buffer);
	return word.length > 0 && (spelling_has(spelling, word) || possessive_known(spelling, word));
}

uint32_t spelling_classes(const struct spelling *spelling, struct span lower)
{
	if (lower.length == 0 || lower.length > SPELLING_MAX_WORD)
		return 0;
	uint16_t value = word_set_find(&spelling->file.set, lower);
	return value & VALUE_WORD ? word_set_classes(value) : 0;
}
