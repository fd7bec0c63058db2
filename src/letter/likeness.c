/* How alike two words are: the same but for accents and case, or a slip of the pen apart. */
#include "letter/likeness.h"

#include "base/array.h"
#include "base/text.h"

#include <string.h>

/* Letters with two accents, as Vietnamese has them (U+1EA0 to U+1EF9), and horned ones. */
static const struct {
	uint16_t first, last;
	char letter;
} accented[] = {
	{0x1a0, 0x1a1, 'o'},
	{0x1af, 0x1b0, 'u'},
	{0x1cd, 0x1ce, 'a'},
	{0x1cf, 0x1d0, 'i'},
	{0x1d1, 0x1d2, 'o'},
	{0x1d3, 0x1dc, 'u'},
	{0x218, 0x219, 's'},
	{0x21a, 0x21b, 't'},
	{0x1ea0, 0x1eb7, 'a'},
	{0x1eb8, 0x1ec7, 'e'},
	{0x1ec8, 0x1ecb, 'i'},
	{0x1ecc, 0x1ee3, 'o'},
	{0x1ee4, 0x1ef1, 'u'},
	{0x1ef2, 0x1ef9, 'y'},
};

static char base_letter(uint32_t point)
{
	for (size_t i = 0; i < ARRAY_COUNT(accented); i++)
		if (point >= accented[i].first && point <= accented[i].last)
			return accented[i].letter;
	return 0;
}

static bool is_dropped(uint32_t point)
{
	return (point >= 0x300 && point <= 0x36f) || point == 0x2019 || point == 0x2018 || point == 0x2bc ||
	       (point >= 0x2010 && point <= 0x2012) || point == '\'' || point == '-' || point == '.' ||
	       point == '`';
}

static struct span without_possessive(struct span word)
{
	static const char *const endings[] = {"'s", "\xe2\x80\x99s", "'", "\xe2\x80\x99"};

	for (size_t i = 0; i < ARRAY_COUNT(endings); i++) {
		const size_t length = strlen(endings[i]);

		if (word.length > length + 1 &&
			memcmp(word.start + word.length - length, endings[i], length) == 0)
			return (struct span){word.start, word.length - length};
	}
	return word;
}

struct folded likeness_fold(struct span word, struct arena *arena)
{
	char plain[LIKENESS_MAX_WORD * 2], folded[LIKENESS_MAX_WORD * 2];
	size_t length = 0, at = 0;
	bool marked = false;

	word = without_possessive(word);
	if (word.length > LIKENESS_MAX_WORD)
		return (struct folded){"", 0, false};
	while (at < word.length) {
		const size_t from = at;
		const uint32_t point = text_next_point(word.start, word.length, &at);
		const char letter = base_letter(point);

		if (is_dropped(point))
			continue;
		marked |= point >= 0x80;
		if (letter)
			plain[length++] = letter;
		else
			for (size_t i = from; i < at; i++)
				plain[length++] = word.start[i];
	}
	plain[length] = '\0';
	text_fold(plain, folded, sizeof(folded));
	length = strlen(folded);
	if (length == 0 || length > LIKENESS_MAX_WORD)
		return (struct folded){"", 0, false};
	return (struct folded){arena_copy(arena, folded, length), (uint32_t)length, marked};
}

bool folded_is(struct folded word, const char *list)
{
	for (const char *at = list; word.length > 0;) {
		const size_t length = strcspn(at, "|");

		if (length == word.length && memcmp(at, word.text, length) == 0)
			return true;
		if (at[length] == '\0')
			return false;
		at += length + 1;
	}
	return false;
}

/* "Mueller" stands for "Müller". */
static bool is_transcribed(struct folded plain, struct folded marked)
{
	uint32_t j = 0;

	for (uint32_t i = 0; i < plain.length; i++) {
		if (j < marked.length && plain.text[i] == marked.text[j])
			j++;
		else if (i == 0 || plain.text[i] != 'e' || !strchr("aou", plain.text[i - 1]))
			return false;
	}
	return j == marked.length;
}

bool likeness_same(struct folded a, struct folded b)
{
	if (a.length == 0 || b.length == 0)
		return false;
	if (a.length == b.length && memcmp(a.text, b.text, a.length) == 0)
		return true;
	if (a.marked == b.marked)
		return false;
	return a.marked ? is_transcribed(b, a) : is_transcribed(a, b);
}

static unsigned least(unsigned a, unsigned b)
{
	return a < b ? a : b;
}

static unsigned points_of(struct folded word, uint32_t ret_points[LIKENESS_MAX_WORD])
{
	unsigned count = 0;

	for (size_t at = 0; at < word.length && count < LIKENESS_MAX_WORD;)
		ret_points[count++] = text_next_point(word.text, word.length, &at);
	return count;
}

/* Optimal string alignment. */
unsigned likeness_distance(struct folded a, struct folded b, unsigned most)
{
	uint32_t x[LIKENESS_MAX_WORD], y[LIKENESS_MAX_WORD];
	unsigned rows[3][LIKENESS_MAX_WORD + 1];
	unsigned *before = rows[0], *last = rows[1], *row = rows[2];
	const unsigned m = points_of(a, x), n = points_of(b, y);

	if ((m > n ? m - n : n - m) > most || m == 0 || n == 0)
		return most + 1;
	for (unsigned j = 0; j <= n; j++)
		last[j] = j;
	for (unsigned i = 1; i <= m; i++) {
		unsigned *spare = before;

		row[0] = i;
		for (unsigned j = 1; j <= n; j++) {
			row[j] = least(least(last[j], row[j - 1]) + 1, last[j - 1] + (x[i - 1] != y[j - 1]));
			if (i > 1 && j > 1 && x[i - 1] == y[j - 2] && x[i - 2] == y[j - 1])
				row[j] = least(row[j], before[j - 2] + 1);
		}
		before = last;
		last = row;
		row = spare;
	}
	return least(last[n], most + 1);
}

/* Letters that begin the same sound: Catherine and Katherine, Jasmine and Yasmin, Philip and Filip. */
static bool begins_alike(struct folded a, struct folded b)
{
	static const char *const pairs = "ck jy pf gj sz ij vw kq cs";

	if (a.text[0] == b.text[0])
		return true;
	for (const char *pair = pairs;; pair += 3) {
		if ((pair[0] == a.text[0] && pair[1] == b.text[0]) ||
			(pair[1] == a.text[0] && pair[0] == b.text[0]))
			return true;
		if (pair[2] == '\0')
			return false;
	}
}

bool likeness_near(struct folded a, struct folded b, bool loose)
{
	const unsigned shorter = least(a.length, b.length);
	unsigned most = shorter < 4 ? 0 : shorter < 7 ? 1 : 2;
	unsigned distance;

	if (loose)
		most = shorter < 3 ? 0 : shorter < 5 ? 1 : 2;
	if (most == 0 || likeness_same(a, b))
		return false;
	distance = likeness_distance(a, b, most);
	if (distance > most)
		return false;
	return begins_alike(a, b) || (a.text[0] == b.text[1] && a.text[1] == b.text[0]) ||
	       (distance == 1 && shorter >= 6);
}

bool likeness_lacks_accents(struct span written, struct span known)
{
	size_t plain = 0, marked = 0;

	written = without_possessive(written);
	known = without_possessive(known);
	for (size_t i = 0; i < written.length; i++)
		plain += (unsigned char)written.start[i] >= 0x80;
	for (size_t i = 0; i < known.length; i++)
		marked += (unsigned char)known.start[i] >= 0x80;
	return plain < marked;
}
