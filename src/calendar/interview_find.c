/* Looking words of the lists up in text, by an index over their first and last letters. */
#include "calendar/interview_words.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { LETTERS = 256, LISTS_MAX = 128 };

struct word {
	const char *text;
	size_t length;
};

/* The words of one list, those with one first letter side by side, and again by their last letter. */
struct index {
	const char *const *list;
	struct word *by_first, *by_last;
	uint16_t first[LETTERS + 1], last[LETTERS + 1];
};

static unsigned char lower(char c)
{
	return (unsigned char)(c >= 'A' && c <= 'Z' ? c + 32 : c);
}

bool words_char(char c)
{
	unsigned char byte = (unsigned char)c;
	return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
	       byte >= 0x80;
}

static unsigned char letter_of(const struct word *word, bool last)
{
	return lower(word->text[last ? word->length - 1 : 0]);
}

/* Sorts by a letter, by counting. */
static void fill(const char *const *list, bool last, struct word *words, uint16_t *starts)
{
	uint16_t next[LETTERS] = {0};
	size_t used = 0;
	for (const char *const *text = list; *text; text++)
		next[letter_of(&(struct word){*text, strlen(*text)}, last)]++;
	for (int letter = 0; letter <= LETTERS; letter++) {
		starts[letter] = (uint16_t)used;
		used += letter < LETTERS ? next[letter] : 0;
	}
	memcpy(next, starts, sizeof(next));
	for (const char *const *text = list; *text; text++) {
		struct word word = {*text, strlen(*text)};
		words[next[letter_of(&word, last)]++] = word;
	}
}

static struct index *index_new(const char *const *list)
{
	size_t count = 0;
	while (list[count])
		count++;
	struct index *index = malloc(sizeof(*index));
	struct word *words = malloc((2 * count + 1) * sizeof(*words));
	if (!index || !words)
		abort();
	index->list = list;
	index->by_first = words;
	index->by_last = words + count;
	fill(list, false, index->by_first, index->first);
	fill(list, true, index->by_last, index->last);
	return index;
}

/* Each list is indexed when it is first asked for, and for good: the lists are constants. */
static const struct index *index_of(const char *const *list)
{
	static struct index *indexes[LISTS_MAX];
	size_t at = ((uintptr_t)list >> 4) % LISTS_MAX;
	while (indexes[at] && indexes[at]->list != list)
		at = (at + 1) % LISTS_MAX;
	if (!indexes[at])
		indexes[at] = index_new(list);
	return indexes[at];
}

bool words_have(const char *const *words, struct span text)
{
	if (!text.length)
		return false;
	const struct index *index = index_of(words);
	unsigned char letter = lower(text.start[0]);
	for (size_t i = index->first[letter]; i < index->first[letter + 1]; i++)
		if (index->by_first[i].length == text.length &&
			strncasecmp(text.start, index->by_first[i].text, text.length) == 0)
			return true;
	return false;
}

static size_t begin(const struct index *index, struct span text)
{
	size_t longest = 0;
	unsigned char letter = lower(text.start[0]), second = text.length > 1 ? lower(text.start[1]) : 0;
	for (size_t i = index->first[letter]; i < index->first[letter + 1]; i++) {
		size_t length = index->by_first[i].length;
		if (length <= longest || length > text.length ||
			(length > 1 && (unsigned char)index->by_first[i].text[1] != second) ||
			strncasecmp(text.start, index->by_first[i].text, length) != 0)
			continue;
		if (length == text.length || !words_char(text.start[length]) ||
			!words_char(text.start[length - 1]))
			longest = length;
	}
	return longest;
}

size_t words_begin(const char *const *words, struct span text)
{
	return text.length ? begin(index_of(words), text) : 0;
}

size_t words_end(const char *const *words, struct span text)
{
	size_t longest = 0;
	if (!text.length)
		return 0;
	const struct index *index = index_of(words);
	unsigned char letter = lower(text.start[text.length - 1]);
	for (size_t i = index->last[letter]; i < index->last[letter + 1]; i++) {
		size_t length = index->by_last[i].length, before = text.length - length;
		if (length <= longest || length > text.length ||
			strncasecmp(text.start + before, index->by_last[i].text, length) != 0)
			continue;
		if (!before || !words_char(text.start[before - 1]) || !words_char(text.start[before]))
			longest = length;
	}
	return longest;
}

bool words_within(const char *const *words, struct span text)
{
	const struct index *index = index_of(words);
	for (size_t i = 0; i < text.length; i++)
		if ((!i || !words_char(text.start[i - 1])) &&
			begin(index, (struct span){text.start + i, text.length - i}))
			return true;
	return false;
}

size_t words_find_span(struct span text, struct span needle)
{
	if (!needle.length)
		return text.length;
	unsigned char letter = lower(needle.start[0]);
	for (size_t i = 0; i + needle.length <= text.length; i++) {
		if (lower(text.start[i]) != letter ||
			strncasecmp(text.start + i, needle.start, needle.length) != 0)
			continue;
		size_t end = i + needle.length;
		bool starts = !i || !words_char(text.start[i - 1]) || !words_char(needle.start[0]);
		if (starts && (end == text.length || !words_char(text.start[end]) ||
				      !words_char(text.start[end - 1])))
			return i;
	}
	return text.length;
}

size_t words_find(struct span text, const char *needle)
{
	return words_find_span(text, span_of(needle));
}

bool words_host(const char *const *words, struct span host)
{
	for (struct span part; host.length; span_cut(&host, '.', &part))
		if (words_have(words, host))
			return true;
	return false;
}

bool words_suffix(const char *const *words, struct span text, size_t least_before)
{
	if (!text.length)
		return false;
	const struct index *index = index_of(words);
	unsigned char letter = lower(text.start[text.length - 1]);
	for (size_t i = index->last[letter]; i < index->last[letter + 1]; i++) {
		size_t length = index->by_last[i].length;
		if (length + least_before <= text.length &&
			strncasecmp(text.start + text.length - length, index->by_last[i].text, length) == 0)
			return true;
	}
	return false;
}

bool words_host_part(const char *const *words, struct span host)
{
	struct span part;
	while (span_cut(&host, '.', &part)) {
		const char *dash = part.length ? memchr(part.start, '-', part.length) : NULL;
		struct span before = {part.start, dash ? (size_t)(dash - part.start) : part.length};
		if (words_have(words, part) || (dash && words_have(words, before)))
			return true;
	}
	return false;
}
