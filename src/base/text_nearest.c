/* The word that was probably meant. */
#include "base/text.h"

#include <string.h>

enum { WORD_MAX = 48 };

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static int least(int a, int b)
{
	return a < b ? a : b;
}

/* Insertions, deletions, changes and swaps of neighbours (optimal string alignment). */
static int distance(struct span a, const char *b, size_t b_length)
{
	int rows[3][WORD_MAX + 1];
	int *before = rows[0], *last = rows[1], *row = rows[2];

	for (size_t j = 0; j <= b_length; j++)
		last[j] = (int)j;
	for (size_t i = 1; i <= a.length; i++) {
		int *spare = before;

		row[0] = (int)i;
		for (size_t j = 1; j <= b_length; j++) {
			const char x = lower(a.start[i - 1]), y = lower(b[j - 1]);

			row[j] = least(least(last[j], row[j - 1]) + 1, last[j - 1] + (x != y));
			if (i > 1 && j > 1 && x == lower(b[j - 2]) && y == lower(a.start[i - 2]))
				row[j] = least(row[j], before[j - 2] + 1);
		}
		before = last;
		last = row;
		row = spare;
	}
	return last[b_length];
}

const char *text_nearest(struct span misspelt, const char *const *words, size_t count)
{
	const char *nearest = NULL;
	int nearest_distance = misspelt.length < 3 ? 1 : misspelt.length < 9 ? 2 : 3;

	if (misspelt.length == 0 || misspelt.length > WORD_MAX)
		return NULL;
	for (size_t i = 0; i < count; i++) {
		const size_t length = words[i] ? strlen(words[i]) : 0;
		int d;

		if (length == 0 || length > WORD_MAX)
			continue;
		d = distance(misspelt, words[i], length);
		if (d < (int)length && (nearest ? d < nearest_distance : d <= nearest_distance)) {
			nearest = words[i];
			nearest_distance = d;
		}
	}
	return nearest;
}
