/* The forms of verbs and nouns. */
#include "base/array.h"
#include "letter/lexicon_private.h"
#include "letter/lexicon_words.h"
#include "letter/spelling.h"

#include <stdio.h>
#include <string.h>

static bool is_vowel(char c)
{
	return c != '\0' && strchr("aeiou", c) != NULL;
}

static bool ends_with(const char *word, const char *ending)
{
	size_t length = strlen(word), end = strlen(ending);
	return length >= end && memcmp(word + length - end, ending, end) == 0;
}

static void add_stem(struct stem *ret_stems, size_t *count, struct span lower, size_t cut, const char *more)
{
	if (*count < STEMS_MAX && cut < lower.length)
		snprintf(ret_stems[(*count)++].text, sizeof(ret_stems->text), "%.*s%s",
			(int)(lower.length - cut), lower.start, more);
}

size_t lexicon_stems(struct span lower, const char *ending, struct stem ret_stems[STEMS_MAX])
{
	size_t count = 0, length = strlen(ending);
	if (lower.length <= length + 1 || lower.length > SPELLING_MAX_WORD ||
		memcmp(lower.start + lower.length - length, ending, length) != 0)
		return 0;
	const char *before = lower.start + lower.length - length; /* the first letter of the ending */
	if (strcmp(ending, "s") == 0) {
		if (before[-1] == 's')
			return 0;
		if (lower.length > 3 && memcmp(before - 2, "ie", 2) == 0)
			add_stem(ret_stems, &count, lower, 3, "y");
		add_stem(ret_stems, &count, lower, 1, "");
		if (before[-1] == 'e')
			add_stem(ret_stems, &count, lower, 2, "");
		return count;
	}
	if (strcmp(ending, "ly") == 0) {
		add_stem(ret_stems, &count, lower, 2, "");
		add_stem(ret_stems, &count, lower, 1, "e");
		if (before[-1] == 'i')
			add_stem(ret_stems, &count, lower, 3, "y");
		return count;
	}
	if (before[-1] == 'i' && ending[0] == 'e')
		add_stem(ret_stems, &count, lower, 3, "y");
	if (before[-1] == 'y' && ending[0] == 'i')
		add_stem(ret_stems, &count, lower, 4, "ie");
	add_stem(ret_stems, &count, lower, length, "e");
	add_stem(ret_stems, &count, lower, length, "");
	if (before[-1] == before[-2] && !is_vowel(before[-1]))
		add_stem(ret_stems, &count, lower, length + 1, "");
	return count;
}

/* Copies part `index` of "write wrote written" (the first of alternatives); false where it has none. */
static bool copy_part(const char *row, int index, char ret_part[104])
{
	while (index-- > 0) {
		row = strchr(row, ' ');
		if (!row)
			return false;
		row++;
	}
	snprintf(ret_part, 104, "%.*s", (int)strcspn(row, " /"), row);
	return true;
}

static bool row_has(const char *row, struct span word, bool first_only)
{
	for (const char *part = row; *part;) {
		size_t length = strcspn(part, " /");
		if (length == word.length && memcmp(part, word.start, length) == 0)
			return true;
		if (first_only || !part[length])
			return false;
		part += length + 1;
	}
	return false;
}

/* The row that has the word, as its base before any other form. */
static const char *find_row(const char *const *rows, size_t count, struct span word)
{
	for (int base = 1; base >= 0; base--)
		for (size_t i = 0; i < count; i++)
			if (row_has(rows[i], word, base))
				return rows[i];
	return NULL;
}

/* The base of a regular verb, or false. */
static bool regular_base(const struct lexicon *lexicon, struct span lower, char ret_base[104])
{
	static const char *const verb_endings[] = {"ing", "ed", "s"};
	if (lexicon_is(lexicon, lower, WORD_VERB)) {
		snprintf(ret_base, 104, "%.*s", (int)lower.length, lower.start);
		return true;
	}
	for (size_t i = 0; i < ARRAY_COUNT(verb_endings); i++) {
		struct stem stems[STEMS_MAX];
		size_t count = lexicon_stems(lower, verb_endings[i], stems);
		for (size_t j = 0; j < count; j++)
			if (lexicon_is(lexicon, span_of(stems[j].text), WORD_VERB)) {
				memcpy(ret_base, stems[j].text, sizeof(stems[j].text));
				return true;
			}
	}
	return false;
}

/* "stop", "prefer": a short vowel and one consonant under the stress. */
static bool doubles_last(const char *base)
{
	size_t length = strlen(base);
	char padded[112];
	snprintf(padded, sizeof(padded), " %s ", base);
	if (strstr(doubling_verbs, padded))
		return true;
	if (length < 3 || length > 5 || strchr("wxyaeiouh", base[length - 1]) ||
		!is_vowel(base[length - 2]) || is_vowel(base[length - 3]))
		return false;
	size_t vowels = 0;
	for (size_t i = 0; i < length; i++)
		vowels += is_vowel(base[i]) || (i > 0 && base[i] == 'y');
	return vowels == 1;
}

static const char *with_s(const char *base, struct arena *arena)
{
	size_t length = strlen(base);
	if (length > 1 && base[length - 1] == 'y' && !is_vowel(base[length - 2]))
		return arena_format(arena, "%.*sies", (int)length - 1, base);
	bool hissing = ends_with(base, "s") || ends_with(base, "x") || ends_with(base, "z") ||
		       ends_with(base, "ch") || ends_with(base, "sh") || ends_with(base, "go") ||
		       ends_with(base, "do");
	return arena_format(arena, "%s%s", base, hissing ? "es" : "s");
}

static const char *with_ed(const char *base, bool doubled, struct arena *arena)
{
	size_t length = strlen(base);
	if (base[length - 1] == 'e')
		return arena_format(arena, "%sd", base);
	if (length > 1 && base[length - 1] == 'y' && !is_vowel(base[length - 2]))
		return arena_format(arena, "%.*sied", (int)length - 1, base);
	return doubled ? arena_format(arena, "%s%ced", base, base[length - 1])
		       : arena_format(arena, "%sed", base);
}

static const char *with_ing(const char *base, bool doubled, struct arena *arena)
{
	size_t length = strlen(base);
	if (ends_with(base, "ie"))
		return arena_format(arena, "%.*sying", (int)length - 2, base);
	if (base[length - 1] == 'e' && length > 2 && !strchr("eoy", base[length - 2]))
		return arena_format(arena, "%.*sing", (int)length - 1, base);
	return doubled ? arena_format(arena, "%s%cing", base, base[length - 1])
		       : arena_format(arena, "%sing", base);
}

/* The dictionary decides between "travelled" and "traveled"; without one the rule does. */
static const char *choose(const struct lexicon *lexicon, const char *base,
	const char *(*add)(const char *, bool, struct arena *), struct arena *arena)
{
	bool doubled = doubles_last(base);
	const char *word = add(base, doubled, arena);
	if (!lexicon_has_dictionary(lexicon) || lexicon_spells(lexicon, span_of(word)))
		return word;
	word = add(base, !doubled, arena);
	return lexicon_spells(lexicon, span_of(word)) ? word : NULL;
}

static const char *irregular_form(const char *row, enum word_form form, struct arena *arena)
{
	char part[104];
	int index = form == FORM_BASE ? 0 : form == FORM_ED ? 1 : form == FORM_EN ? 2 : -1;
	if (index >= 0)
		return copy_part(row, index, part) ? arena_strdup(arena, part) : NULL;
	copy_part(row, 0, part);
	if (form == FORM_ING)
		return strcmp(part, "be") == 0 ? "being" : with_ing(part, doubles_last(part), arena);
	if (strcmp(part, "be") == 0)
		return "is";
	return strcmp(part, "have") == 0 ? "has" : with_s(part, arena);
}

/* -s and -ing of an irregular verb: "gives", "getting". */
static const char *irregular_row(struct span lower)
{
	const char *row = find_row(irregular_verbs, irregular_verb_count, lower);
	static const char *const verb_endings[] = {"ing", "s"};
	for (size_t i = 0; !row && i < ARRAY_COUNT(verb_endings); i++) {
		struct stem stems[STEMS_MAX];
		size_t count = lexicon_stems(lower, verb_endings[i], stems);
		for (size_t j = 0; !row && j < count; j++) {
			row = find_row(irregular_verbs, irregular_verb_count, span_of(stems[j].text));
			if (row && !row_has(row, span_of(stems[j].text), true))
				row = NULL;
		}
	}
	return row;
}

static const char *verb_form(
	const struct lexicon *lexicon, struct span lower, enum word_form form, struct arena *arena)
{
	if (span_is(lower, "is") || span_is(lower, "am") || span_is(lower, "are") || span_is(lower, "were"))
		lower = span_of("be");
	if (span_is(lower, "has"))
		lower = span_of("have");
	const char *row = irregular_row(lower);
	if (row)
		return irregular_form(row, form, arena);
	char base[104];
	if (!regular_base(lexicon, lower, base))
		return NULL;
	if (form == FORM_BASE)
		return arena_strdup(arena, base);
	if (form == FORM_S)
		return with_s(base, arena);
	return choose(lexicon, base, form == FORM_ING ? with_ing : with_ed, arena);
}

static const char *singular(const struct lexicon *lexicon, struct span lower, struct arena *arena)
{
	bool plural = lexicon_classes(lexicon, lower) & WORD_PLURAL; /* "works" is both */
	if (!plural && lexicon_is(lexicon, lower, WORD_NOUN))
		return arena_copy(arena, lower.start, lower.length);
	struct stem stems[STEMS_MAX];
	size_t count = lexicon_stems(lower, "s", stems);
	for (size_t i = 0; i < count; i++)
		if (lexicon_is(lexicon, span_of(stems[i].text), WORD_NOUN))
			return arena_strdup(arena, stems[i].text);
	return NULL;
}

static const char *noun_form(
	const struct lexicon *lexicon, struct span lower, enum word_form form, struct arena *arena)
{
	char part[104];
	const char *row = find_row(irregular_nouns, irregular_noun_count, lower);
	if (row)
		return copy_part(row, form == FORM_PLURAL, part) ? arena_strdup(arena, part) : NULL;
	const char *base = singular(lexicon, lower, arena);
	if (!base || form == FORM_SINGULAR)
		return base;
	uint32_t listed = lexicon_listed(lexicon, span_of(base));
	if ((listed & WORD_MASS) && !(listed & WORD_VERB))
		return NULL;
	const char *word = with_s(base, arena);
	return !lexicon_has_dictionary(lexicon) || lexicon_spells(lexicon, span_of(word)) ? word : NULL;
}

const char *lexicon_form(
	const struct lexicon *lexicon, struct span lower, enum word_form form, struct arena *arena)
{
	if (lower.length == 0 || lower.length > SPELLING_MAX_WORD - 4)
		return NULL;
	return form >= FORM_SINGULAR ? noun_form(lexicon, lower, form, arena)
				     : verb_form(lexicon, lower, form, arena);
}
