/* Reading a .aff file: flags, prefixes and suffixes. What is not understood makes the dictionary foreign. */
#include "base/array.h"
#include "base/text.h"
#include "letter/dictionary.h"

#include <stdlib.h>
#include <string.h>

bool dictionary_flag(const struct dictionary *dictionary, struct span *flags, uint16_t *ret_flag)
{
	if (flags->length == 0)
		return false;
	size_t used = 1;
	uint32_t flag = (unsigned char)flags->start[0];
	if (dictionary->flag_kind == FLAG_LONG && flags->length > 1) {
		flag = flag << 8 | (unsigned char)flags->start[1];
		used = 2;
	} else if (dictionary->flag_kind == FLAG_POINT) {
		used = 0;
		flag = text_next_point(flags->start, flags->length, &used);
	} else if (dictionary->flag_kind == FLAG_NUMBER) {
		struct span part;
		long number = 0;
		span_cut(flags, ',', &part);
		span_number(part, UINT16_MAX, &number);
		*ret_flag = (uint16_t)number;
		return true;
	}
	*flags = (struct span){flags->start + used, flags->length - used};
	*ret_flag = (uint16_t)flag;
	return true;
}

static uint16_t one_flag(const struct dictionary *dictionary, struct span text)
{
	uint16_t flag = 0;
	dictionary_flag(dictionary, &text, &flag);
	return flag;
}

static struct span next_field(struct span *line)
{
	*line = span_trim(*line);
	size_t length = 0;
	while (length < line->length && line->start[length] != ' ' && line->start[length] != '\t')
		length++;
	struct span field = {line->start, length};
	*line = (struct span){line->start + length, line->length - length};
	return field;
}

static void allow(struct condition_letter *letter, unsigned char byte)
{
	letter->fits[byte / 64] |= UINT64_C(1) << byte % 64;
}

/* "[^aeiou]y" into its places; false for what has letters that are not ASCII, or too many places. */
static bool read_condition(struct span text, struct affix_row *row)
{
	size_t at = 0;
	while (at < text.length && !span_is(text, ".")) {
		if (row->condition_length == CONDITION_MAX || (unsigned char)text.start[at] >= 0x80)
			return false;
		struct condition_letter *letter = &row->condition[row->condition_length++];
		*letter = (struct condition_letter){.others = false};
		if (text.start[at] == '.') {
			*letter = (struct condition_letter){{UINT64_MAX, UINT64_MAX}, true};
			at++;
			continue;
		}
		if (text.start[at] != '[') {
			allow(letter, (unsigned char)text.start[at++]);
			continue;
		}
		bool negated = ++at < text.length && text.start[at] == '^';
		for (at += negated; at < text.length && text.start[at] != ']'; at++) {
			if ((unsigned char)text.start[at] >= 0x80)
				return false;
			allow(letter, (unsigned char)text.start[at]);
		}
		at++;
		if (negated)
			*letter = (struct condition_letter){{~letter->fits[0], ~letter->fits[1]}, true};
	}
	return true;
}

/* What an English ending tells of its stem and of what it makes. */
struct ending_class {
	const char *append; /* with '-' before it: any that ends so */
	uint16_t stem, word;
};
static const struct ending_class ending_classes[] = {
	{"'s", VALUE_NOUN, 0},
	{"ing", VALUE_VERB, VALUE_VERB_ING},
	{"-ing", VALUE_VERB, VALUE_VERB_ING},
	{"d", VALUE_VERB, VALUE_VERB_ED},
	{"-ed", VALUE_VERB, VALUE_VERB_ED},
	{"ly", VALUE_ADJECTIVE, VALUE_ADVERB},
	{"ily", VALUE_ADJECTIVE, VALUE_ADVERB},
	{"-ly", 0, VALUE_ADVERB},
	{"est", VALUE_ADJECTIVE, VALUE_ADJECTIVE},
	{"iest", VALUE_ADJECTIVE, VALUE_ADJECTIVE},
	{"st", VALUE_ADJECTIVE, VALUE_ADJECTIVE},
	{"iness", VALUE_ADJECTIVE, VALUE_NOUN},
	{"ness", VALUE_ADJECTIVE, VALUE_NOUN},
	{"-ness", 0, VALUE_NOUN},
	{"-less", 0, VALUE_ADJECTIVE},
	{"-ous", 0, VALUE_ADJECTIVE},
	{"-able", 0, VALUE_ADJECTIVE},
	{"-ible", 0, VALUE_ADJECTIVE},
	{"-ive", 0, VALUE_ADJECTIVE},
	{"-ful", 0, VALUE_ADJECTIVE},
	{"-al", 0, VALUE_ADJECTIVE},
	{"-ment", 0, VALUE_NOUN},
	{"-ion", 0, VALUE_NOUN},
	{"-ity", 0, VALUE_NOUN},
	{"-ism", 0, VALUE_NOUN},
	{"-er", 0, VALUE_NOUN},
	{"-or", 0, VALUE_NOUN},
	{"r", 0, VALUE_NOUN},
	/* -s of the stem itself: what it makes hangs on the stem, see dictionary_words.c. */
	{"s", 0, 0},
	{"es", 0, 0},
	{"ies", 0, 0},
	{"-s", 0, VALUE_PLURAL},
};

static void classify(struct affix_row *row)
{
	for (size_t i = 0; !row->prefix && i < ARRAY_COUNT(ending_classes); i++) {
		const struct ending_class *class = &ending_classes[i];
		bool any = class->append[0] == '-';
		size_t length = strlen(class->append + any);
		bool fits = any ? row->append.length >= length &&
					    memcmp(row->append.start + row->append.length - length,
						    class->append + 1, length) == 0
				: span_is(row->append, class->append);
		if (fits) {
			row->stem_classes = class->stem;
			row->word_classes = class->word;
			return;
		}
	}
}

static void add_row(struct dictionary *dictionary, struct span line, bool prefix, uint16_t flag, bool cross)
{
	struct affix_row row = {.prefix = prefix, .cross = cross};
	row.strip = next_field(&line);
	row.append = next_field(&line);
	struct span condition = next_field(&line);
	if (span_is(row.strip, "0"))
		row.strip.length = 0;
	if (memchr(row.append.start, '/', row.append.length) || !read_condition(condition, &row) ||
		dictionary->row_count >= AFFIX_MAX_ROWS) {
		dictionary->foreign = true;
		return;
	}
	if (span_is(row.append, "0"))
		row.append.length = 0;
	classify(&row);
	row.next = dictionary->first[flag];
	if (dictionary->row_count == dictionary->row_capacity) {
		dictionary->row_capacity = dictionary->row_capacity ? dictionary->row_capacity * 2 : 256;
		dictionary->rows =
			realloc(dictionary->rows, dictionary->row_capacity * sizeof(*dictionary->rows));
		if (!dictionary->rows)
			abort();
	}
	dictionary->rows[dictionary->row_count++] = row;
	dictionary->first[flag] = dictionary->row_count;
}

/* The table is read past its rows: a line "SFX D Y 4" is told from a row by its third field. */
static void read_affix(
	struct dictionary *dictionary, struct span line, bool prefix, bool cross[UINT16_MAX + 1])
{
	uint16_t flag = one_flag(dictionary, next_field(&line));
	struct span rest = line, third = next_field(&rest), fourth = next_field(&rest);
	long count;
	if (next_field(&rest).length == 0 && (span_is(third, "Y") || span_is(third, "N")) &&
		span_number(fourth, 100000, &count))
		cross[flag] = span_is(third, "Y");
	else
		add_row(dictionary, line, prefix, flag, cross[flag]);
}

static void read_flag_kind(struct dictionary *dictionary, struct span name)
{
	static const struct {
		const char *name;
		enum flag_kind kind;
	} kinds[] = {{"long", FLAG_LONG}, {"num", FLAG_NUMBER}, {"UTF-8", FLAG_POINT}};
	for (size_t i = 0; i < ARRAY_COUNT(kinds); i++)
		if (span_is(name, kinds[i].name))
			dictionary->flag_kind = kinds[i].kind;
}

static bool read_option(struct dictionary *dictionary, struct span key, struct span value)
{
	const struct {
		const char *key;
		uint16_t *flag;
	} flags[] = {{"NOSUGGEST", &dictionary->unfit}, {"ONLYINCOMPOUND", &dictionary->only_in_compound},
		{"FORBIDDENWORD", &dictionary->forbidden}, {"KEEPCASE", &dictionary->keep_case},
		{"NEEDAFFIX", &dictionary->need_affix}};
	for (size_t i = 0; i < ARRAY_COUNT(flags); i++)
		if (span_is(key, flags[i].key)) {
			*flags[i].flag = one_flag(dictionary, value);
			return true;
		}
	return false;
}

/* Of no weight for what is right: suggestions are our own, characters of words come from the tokens. */
static bool is_harmless(struct span key)
{
	static const char *const keys[] = {"TRY", "REP", "MAP", "PHONE", "KEY", "WORDCHARS", "MAXNGRAMSUGS",
		"MAXDIFF", "ONLYMAXDIFF", "NOSPLITSUGS", "MAXCPDSUGS", "COMPOUNDMIN", "HOME", "NAME",
		"VERSION", "LANG", "ICONV", "SUGSWITHDOTS", "COMPOUNDRULE"};
	for (size_t i = 0; i < ARRAY_COUNT(keys); i++)
		if (span_is(key, keys[i]))
			return true;
	return key.length == 0 || key.start[0] == '#';
}

static void read_line(struct dictionary *dictionary, struct span line, bool cross[UINT16_MAX + 1])
{
	struct span key = next_field(&line), rest = line, value = next_field(&rest);
	if (span_is(key, "PFX") || span_is(key, "SFX")) {
		read_affix(dictionary, line, key.start[0] == 'P', cross);
	} else if (span_is(key, "SET")) {
		dictionary->foreign |= !span_is(value, "UTF-8");
	} else if (span_is(key, "FLAG")) {
		read_flag_kind(dictionary, value);
	} else if (!read_option(dictionary, key, value)) {
		dictionary->ordinals |= span_is(key, "COMPOUNDRULE");
		dictionary->foreign |= !is_harmless(key);
	}
}

struct dictionary *dictionary_new(struct span affixes)
{
	struct dictionary *dictionary = calloc(1, sizeof(*dictionary));
	bool *cross = calloc(UINT16_MAX + 1, sizeof(bool));
	if (!dictionary || !cross)
		abort();
	dictionary->foreign = true;
	if (span_starts(affixes, "\xEF\xBB\xBF"))
		affixes = (struct span){affixes.start + 3, affixes.length - 3};
	struct span rest = affixes, line;
	while (span_cut(&rest, '\n', &line))
		if (span_starts(line, "SET UTF-8"))
			dictionary->foreign = false;
	while (span_cut(&affixes, '\n', &line))
		read_line(dictionary, span_trim(line), cross);
	free(cross);
	return dictionary;
}

void dictionary_free(struct dictionary *dictionary)
{
	if (!dictionary)
		return;
	free(dictionary->rows);
	free(dictionary);
}
