/* Spelling out a .dic file: each stem with its suffixes, prefixes and both. */
#include "letter/dictionary.h"
#include "letter/spelling.h"
#include "letter/spelling_case.h"

#include <string.h>

enum { STEM_MAX_FLAGS = 64, FORM_SIZE = 512 };

struct stem {
	struct span word;
	uint32_t suffixes[STEM_MAX_FLAGS], prefixes[STEM_MAX_FLAGS]; /* first rows */
	size_t suffix_count, prefix_count;
	uint16_t classes;
	uint16_t marks; /* VALUE_WORD, VALUE_UNFIT …, of every form */
	bool bare;      /* right without an affix, too */
	bool forbidden;
	bool flagged;
};

struct speller {
	const struct dictionary *dictionary;
	struct word_gathering *gathering;
	uint16_t marks;
};

static bool letter_fits(const struct condition_letter *letter, unsigned char byte)
{
	return byte < 0x80 ? letter->fits[byte / 64] >> byte % 64 & 1 : letter->others;
}

static bool is_inner(char byte)
{
	return ((unsigned char)byte & 0xC0) == 0x80;
}

static bool suffix_fits(const struct affix_row *row, struct span stem)
{
	size_t at = stem.length;
	for (size_t i = row->condition_length; i > 0; i--) {
		if (at == 0)
			return false;
		for (at--; at > 0 && is_inner(stem.start[at]);)
			at--;
		if (!letter_fits(&row->condition[i - 1], (unsigned char)stem.start[at]))
			return false;
	}
	return stem.length > row->strip.length &&
	       memcmp(stem.start + stem.length - row->strip.length, row->strip.start, row->strip.length) == 0;
}

static bool prefix_fits(const struct affix_row *row, struct span stem)
{
	size_t at = 0;
	for (size_t i = 0; i < row->condition_length; i++) {
		if (at >= stem.length || !letter_fits(&row->condition[i], (unsigned char)stem.start[at]))
			return false;
		for (at++; at < stem.length && is_inner(stem.start[at]);)
			at++;
	}
	return stem.length > row->strip.length &&
	       memcmp(stem.start, row->strip.start, row->strip.length) == 0;
}

static struct span join(struct span a, struct span b, char buffer[FORM_SIZE])
{
	if (a.length + b.length > FORM_SIZE)
		return (struct span){buffer, 0};
	memcpy(buffer, a.start, a.length);
	memcpy(buffer + a.length, b.start, b.length);
	return (struct span){buffer, a.length + b.length};
}

/* "Dana's" is kept as a mark of "Dana". */
static void add_form(const struct speller *speller, struct span form, uint16_t marks, uint16_t classes)
{
	if (form.length > 2 && memcmp(form.start + form.length - 2, "'s", 2) == 0) {
		form.length -= 2;
		marks = (uint16_t)((marks & ~(VALUE_WORD | VALUE_SHOUTED)) |
				   (marks & VALUE_WORD ? VALUE_TAKES_S : 0) |
				   (marks & VALUE_SHOUTED ? VALUE_SHOUTED_S : 0));
		classes = 0;
	}
	word_gathering_add(speller->gathering, form.start, form.length, marks | classes);
}

static void add_prefixed(const struct speller *speller, const struct stem *stem, struct span form,
	bool crossing, uint16_t classes)
{
	char buffer[FORM_SIZE];
	for (size_t i = 0; i < stem->prefix_count; i++)
		for (uint32_t at = stem->prefixes[i]; at; at = speller->dictionary->rows[at - 1].next) {
			const struct affix_row *row = &speller->dictionary->rows[at - 1];
			if ((crossing && !row->cross) || !prefix_fits(row, form))
				continue;
			struct span rest = {form.start + row->strip.length, form.length - row->strip.length};
			add_form(speller, join(row->append, rest, buffer), stem->marks, classes);
		}
}

static uint16_t form_classes(const struct affix_row *row, uint16_t stem)
{
	bool plain_s = span_is(row->append, "s") || span_is(row->append, "es") || span_is(row->append, "ies");
	if (!plain_s)
		return row->word_classes;
	if (!(stem & (VALUE_VERB | VALUE_NOUN)))
		return VALUE_PLURAL;
	return (uint16_t)((stem & VALUE_VERB ? VALUE_VERB_S : 0) | (stem & VALUE_NOUN ? VALUE_PLURAL : 0));
}

static void add_suffixed(const struct speller *speller, const struct stem *stem, const struct affix_row *row)
{
	char buffer[FORM_SIZE];
	struct span kept = {stem->word.start, stem->word.length - row->strip.length};
	struct span form = join(kept, row->append, buffer);
	uint16_t classes = form_classes(row, stem->classes);
	add_form(speller, form, stem->marks, classes);
	if (row->cross)
		add_prefixed(speller, stem, form, true, classes);
}

static void spell_out(const struct speller *speller, const struct stem *stem)
{
	const struct affix_row *rows = speller->dictionary->rows;
	if (stem->bare)
		add_form(speller, stem->word, stem->marks, stem->classes);
	add_prefixed(speller, stem, stem->word, false, stem->classes);
	for (size_t i = 0; i < stem->suffix_count; i++)
		for (uint32_t at = stem->suffixes[i]; at; at = rows[at - 1].next)
			if (suffix_fits(&rows[at - 1], stem->word))
				add_suffixed(speller, stem, &rows[at - 1]);
}

static void take_rows(const struct dictionary *dictionary, struct stem *stem, uint16_t flag)
{
	uint32_t first = dictionary->first[flag];
	if (!first)
		return;
	if (dictionary->rows[first - 1].prefix) {
		if (stem->prefix_count < STEM_MAX_FLAGS)
			stem->prefixes[stem->prefix_count++] = first;
		return;
	}
	if (stem->suffix_count < STEM_MAX_FLAGS)
		stem->suffixes[stem->suffix_count++] = first;
	for (uint32_t at = first; at; at = dictionary->rows[at - 1].next)
		if (suffix_fits(&dictionary->rows[at - 1], stem->word))
			stem->classes |= dictionary->rows[at - 1].stem_classes;
}

static void read_flags(const struct dictionary *dictionary, struct span flags, struct stem *stem)
{
	uint16_t flag;
	stem->flagged = flags.length > 0;
	while (dictionary_flag(dictionary, &flags, &flag)) {
		if (flag == 0)
			continue;
		if (flag == dictionary->unfit)
			stem->marks |= VALUE_UNFIT;
		if (flag == dictionary->keep_case)
			stem->marks |= VALUE_KEEP_CASE;
		if (flag == dictionary->only_in_compound || flag == dictionary->need_affix)
			stem->bare = false;
		stem->forbidden |= flag == dictionary->forbidden;
		take_rows(dictionary, stem, flag);
	}
}

/* Cuts what stands behind the word and its flags: "word/FLAGS<tab>noun", "word/FLAGS po:noun". */
static struct span without_morphology(struct span line)
{
	const char *tab = memchr(line.start, '\t', line.length);
	if (tab)
		line.length = (size_t)(tab - line.start);
	for (size_t at = 4; at < line.length; at++)
		if (line.start[at] == ':' && line.start[at - 3] == ' ') {
			line.length = at - 3;
			break;
		}
	return span_trim(line);
}

/* "and\/or/S" into word and flags; the word goes into the buffer where it has a backslash to lose. */
static struct span split_word(struct span line, char buffer[FORM_SIZE], struct span *ret_flags)
{
	size_t length = 0;
	*ret_flags = (struct span){line.start + line.length, 0};
	for (size_t at = 0; at < line.length && length < FORM_SIZE; at++) {
		if (line.start[at] == '\\' && at + 1 < line.length && line.start[at + 1] == '/')
			at++;
		else if (line.start[at] == '/' && at > 0) {
			*ret_flags = (struct span){line.start + at + 1, line.length - at - 1};
			break;
		}
		buffer[length++] = line.start[at];
	}
	return (struct span){buffer, length};
}

/* "NASA" and "iPhone" are right as "NASA'S" and "IPHONE"; that form is kept as "Nasa". */
static void spell_shouted(const struct speller *speller, const struct stem *stem, struct span flags)
{
	enum letter_case written = letter_case_of(stem->word);
	if (written != CASE_MIXED && (written != CASE_ALL || !stem->flagged))
		return;
	char buffer[CASE_BUFFER];
	struct stem shouted = {
		.word = word_capitalized(stem->word, buffer), .marks = VALUE_SHOUTED, .bare = true};
	read_flags(speller->dictionary, flags, &shouted);
	shouted.marks |= VALUE_UNFIT;
	spell_out(speller, &shouted);
}

static void gather_line(const struct speller *speller, struct span line)
{
	char buffer[FORM_SIZE];
	struct span flags;
	line = without_morphology(line);
	struct stem stem = {
		.word = split_word(line, buffer, &flags), .marks = VALUE_WORD | speller->marks, .bare = true};
	if (stem.word.length == 0 || stem.word.length > SPELLING_MAX_WORD)
		return;
	read_flags(speller->dictionary, span_trim(flags), &stem);
	if (stem.forbidden)
		return;
	spell_out(speller, &stem);
	spell_shouted(speller, &stem, span_trim(flags));
}

void dictionary_gather(const struct dictionary *dictionary, struct span words, uint16_t marks,
	struct word_gathering *gathering)
{
	struct speller speller = {dictionary, gathering, marks};
	struct span line;
	if (span_starts(words, "\xEF\xBB\xBF"))
		words = (struct span){words.start + 3, words.length - 3};
	span_cut(&words, '\n', &line); /* the number of words */
	while (span_cut(&words, '\n', &line))
		gather_line(&speller, line);
}
