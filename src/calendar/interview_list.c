/* Lists of names in running text: "Ben Torres (Staff Engineer), Kofi Annan-Boateng and Rachel Price". */
#include "calendar/interview_list.h"

#include "base/array.h"
#include "calendar/interview_part.h"
#include "calendar/interview_words.h"

#include <string.h>

enum { NAME_MAX_BYTES = 60, NAME_MAX_WORDS = 5, LINES_MAX = 12 };

static bool capital(char c)
{
	unsigned char first = (unsigned char)c;
	return (first >= 'A' && first <= 'Z') || first >= 0x80;
}

/* Particles inside of names are written small. */
static bool particle(struct span word)
{
	static const char *const words[] = {"von", "van", "de", "der", "den", "da", "di", "du", "del", "la",
		"le", "el", "al", "bin", "ibn", "zu", "dos", "das", "ter", "y", NULL};
	return words_have(words, word);
}

static bool name_like(struct span text)
{
	if (text.length < 2 || text.length > NAME_MAX_BYTES || words_have(words_noise, text) ||
		part_is_talk(text))
		return false;
	struct span rest = text, word;
	size_t count = 0;
	while (span_cut(&rest, ' ', &word)) {
		if (!word.length)
			continue;
		if (!capital(word.start[0]) && !(count && particle(word)))
			return false;
		count++;
	}
	for (size_t i = 0; i < text.length; i++)
		if (strchr("0123456789@/:#?!<>=_|", text.start[i]))
			return false;
	return count && count <= NAME_MAX_WORDS;
}

/* "Ben Torres (Staff Engineer)", "Ben Torres - Staff Engineer", "Ben Torres <ben@acme.example>" → "Ben
 * Torres" */
struct span list_bare_name(struct span text)
{
	static const char *const ends[] = {"(", "<", " - ", " – ", " — ", "[", ":", " @ ", " | ", " from ",
		" at ", " von ", " de chez "};
	for (size_t i = 0; i < ARRAY_COUNT(ends); i++) {
		const char *at = memmem(text.start, text.length, ends[i], strlen(ends[i]));
		if (at && at > text.start)
			text.length = (size_t)(at - text.start);
	}
	text = title_trim(text);
	static const char *const titles[] = {"frau", "herr", "herrn", "mr", "mr.", "mrs", "mrs.", "ms", "ms.",
		"mme", "mme.", "m.", "monsieur", "madame", "our", "the", NULL};
	size_t length = words_begin(titles, text);
	return length && length < text.length
		       ? title_trim((struct span){text.start + length, text.length - length})
		       : text;
}

static bool add(struct span name, struct interview_text *ret)
{
	name = list_bare_name(name);
	bool role = title_role_score(name) >= 3 && !title_person_likely(name);
	if (!name_like(name) || role || ret->people_count == TEXT_PEOPLE_MAX)
		return false;
	for (size_t i = 0; i < ret->people_count; i++)
		if (ret->people[i].length == name.length &&
			memcmp(ret->people[i].start, name.start, name.length) == 0)
			return true;
	ret->people[ret->people_count++] = name;
	return true;
}

/* Where the next name begins; separators inside of parentheses do not count. */
static size_t cut_next(struct span text, bool semicolons, size_t *ret_skip)
{
	static const char *const words[] = {" and ", " und ", " et ", " & ", " / ", " y ", " sowie "};
	size_t depth = 0;
	for (size_t i = 0; i < text.length; i++) {
		char c = text.start[i];
		depth += c == '(' || c == '<';
		depth -= depth && (c == ')' || c == '>');
		if (depth)
			continue;
		*ret_skip = 1;
		if (c == ';' || c == '\n' || c == '|' || (c == ',' && !semicolons))
			return i;
		for (size_t j = 0; j < ARRAY_COUNT(words); j++) {
			*ret_skip = strlen(words[j]);
			if (i + *ret_skip <= text.length && memcmp(text.start + i, words[j], *ret_skip) == 0)
				return i;
		}
	}
	*ret_skip = 0;
	return text.length;
}

static void add_all(struct span text, bool sentence, struct interview_text *ret)
{
	bool semicolons = memchr(text.start, ';', text.length) != NULL;
	while (text.length) {
		size_t skip, length = cut_next(text, semicolons, &skip);
		struct span name = {text.start, length};
		text = (struct span){text.start + length + skip, text.length - length - skip};
		/* "Torres, Ben; Li, Anna" or "Ben Torres, Staff Engineer; …" */
		const char *comma = semicolons ? memchr(name.start, ',', name.length) : NULL;
		if (comma)
			name.length = (size_t)(comma - name.start);
		name = span_trim(name);
		static const char *const joins[] = {"and", "und", "et", "sowie", NULL};
		size_t join = words_begin(joins, name);
		if (join)
			name = span_trim((struct span){name.start + join, name.length - join});
		if (!add(name, ret) && sentence && title_role_score(name) < 3)
			return;
	}
}

void list_add_names(struct span text, struct interview_text *ret)
{
	text = span_trim(text);
	if (text.length)
		add_all(text, false, ret);
}

void list_add_lines(struct span text, struct interview_text *ret)
{
	struct span line;
	for (int i = 0; i < LINES_MAX && span_cut(&text, '\n', &line); i++) {
		line = span_trim(line);
		size_t before = ret->people_count;
		struct span bare = title_trim(line);
		while (bare.length && strchr("0123456789.)", bare.start[0]))
			bare = title_trim((struct span){bare.start + 1, bare.length - 1});
		if (!bare.length && i == 0)
			continue;
		if (!bare.length)
			return;
		const char *comma = memchr(bare.start, ',', bare.length);
		if (comma)
			bare.length = (size_t)(comma - bare.start);
		add(bare, ret);
		if (ret->people_count == before)
			return;
	}
}

void list_add_sentence(struct span text, bool strict, struct interview_text *ret)
{
	static const char *const ends[] = {". ", "! ", "? ", "\n", " on ", " at ", " from ", " for ", " to ",
		" who ", " via ", " about ", " am ", " in ", " over ", " using ", " regarding ", " um ",
		" für ", " pour ", " chez ", " bei ", " by "};
	struct span sentence = text;
	for (size_t i = 0; i < ARRAY_COUNT(ends); i++) {
		const char *at = memmem(sentence.start, sentence.length, ends[i], strlen(ends[i]));
		/* "Dr. Ann Lee" goes on behind its full stop */
		if (at && ends[i][0] == '.' && at - sentence.start <= 3)
			continue;
		if (at)
			sentence.length = (size_t)(at - sentence.start);
	}
	sentence = title_trim(sentence);
	/* A name of two words at least, or a first name that is known: "with Acme" is a company. */
	struct span first = sentence;
	size_t skip;
	first.length = cut_next(sentence, false, &skip);
	first = list_bare_name(first);
	bool words = first.length && memchr(first.start, ' ', first.length);
	if (!first.length || (!words && !words_have(words_given_name, first)) ||
		words_end(words_company, first) || (strict && !title_person_likely(first)))
		return;
	add_all(sentence, true, ret);
}
