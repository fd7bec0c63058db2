/* Folding names for look-ups: lower case, accents stripped. */
#include "base/array.h"
#include "base/text.h"

#include <string.h>

/* U+00C0 to U+017F: Latin-1 and Latin Extended-A. */
static const char *const latin[] = {
	"a",
	"a",
	"a",
	"a",
	"a",
	"a",
	"ae",
	"c",
	"e",
	"e",
	"e",
	"e",
	"i",
	"i",
	"i",
	"i",
	"d",
	"n",
	"o",
	"o",
	"o",
	"o",
	"o",
	NULL,
	"o",
	"u",
	"u",
	"u",
	"u",
	"y",
	"th",
	"ss",
	"a",
	"a",
	"a",
	"a",
	"a",
	"a",
	"ae",
	"c",
	"e",
	"e",
	"e",
	"e",
	"i",
	"i",
	"i",
	"i",
	"d",
	"n",
	"o",
	"o",
	"o",
	"o",
	"o",
	NULL,
	"o",
	"u",
	"u",
	"u",
	"u",
	"y",
	"th",
	"y",
	"a",
	"a",
	"a",
	"a",
	"a",
	"a",
	"c",
	"c",
	"c",
	"c",
	"c",
	"c",
	"c",
	"c",
	"d",
	"d",
	"d",
	"d",
	"e",
	"e",
	"e",
	"e",
	"e",
	"e",
	"e",
	"e",
	"e",
	"e",
	"g",
	"g",
	"g",
	"g",
	"g",
	"g",
	"g",
	"g",
	"h",
	"h",
	"h",
	"h",
	"i",
	"i",
	"i",
	"i",
	"i",
	"i",
	"i",
	"i",
	"i",
	"i",
	"ij",
	"ij",
	"j",
	"j",
	"k",
	"k",
	"k",
	"l",
	"l",
	"l",
	"l",
	"l",
	"l",
	"l",
	"l",
	"l",
	"l",
	"n",
	"n",
	"n",
	"n",
	"n",
	"n",
	"n",
	"n",
	"n",
	"o",
	"o",
	"o",
	"o",
	"o",
	"o",
	"oe",
	"oe",
	"r",
	"r",
	"r",
	"r",
	"r",
	"r",
	"s",
	"s",
	"s",
	"s",
	"s",
	"s",
	"s",
	"s",
	"t",
	"t",
	"t",
	"t",
	"t",
	"t",
	"u",
	"u",
	"u",
	"u",
	"u",
	"u",
	"u",
	"u",
	"u",
	"u",
	"u",
	"u",
	"w",
	"w",
	"y",
	"y",
	"y",
	"z",
	"z",
	"z",
	"z",
	"z",
	"z",
	"s",
};

/* Greek letters with tonos or dialytika, and what is left without. */
static const uint16_t greek[][2] = {
	{0x386, 0x3b1},
	{0x388, 0x3b5},
	{0x389, 0x3b7},
	{0x38a, 0x3b9},
	{0x38c, 0x3bf},
	{0x38e, 0x3c5},
	{0x38f, 0x3c9},
	{0x390, 0x3b9},
	{0x3aa, 0x3b9},
	{0x3ab, 0x3c5},
	{0x3ac, 0x3b1},
	{0x3ad, 0x3b5},
	{0x3ae, 0x3b7},
	{0x3af, 0x3b9},
	{0x3b0, 0x3c5},
	{0x3c2, 0x3c3},
	{0x3ca, 0x3b9},
	{0x3cb, 0x3c5},
	{0x3cc, 0x3bf},
	{0x3cd, 0x3c5},
	{0x3ce, 0x3c9},
};

/* Letters of Romanian and Vietnamese: the base letter up to each code point, 0 for those in between. */
static const struct {
	uint16_t last;
	char letter;
} extended[] = {
	{0x19f, 0},
	{0x1a1, 'o'},
	{0x1ae, 0},
	{0x1b0, 'u'},
	{0x217, 0},
	{0x219, 's'},
	{0x21b, 't'},
	{0x1e9f, 0},
	{0x1eb7, 'a'},
	{0x1ec7, 'e'},
	{0x1ecb, 'i'},
	{0x1ee3, 'o'},
	{0x1ef1, 'u'},
	{0x1ef9, 'y'},
};

static char fold_extended(uint32_t point)
{
	for (size_t i = 0; i < ARRAY_COUNT(extended); i++)
		if (point <= extended[i].last)
			return extended[i].letter;
	return 0;
}

static uint32_t fold_greek(uint32_t point)
{
	for (size_t i = 0; i < ARRAY_COUNT(greek); i++)
		if (greek[i][0] == point)
			return greek[i][1];
	return point >= 0x391 && point <= 0x3a9 ? point + 0x20 : point;
}

static uint32_t fold_cyrillic(uint32_t point)
{
	if (point >= 0x400 && point <= 0x40f)
		point += 0x50;
	else if (point >= 0x410 && point <= 0x42f)
		point += 0x20;
	if (point == 0x450 || point == 0x451) /* ѐ ё */
		return 0x435;
	if (point == 0x45d || point == 0x439) /* ѝ й */
		return 0x438;
	if (point == 0x457) /* ї */
		return 0x456;
	return point;
}

/* The folded form of one code point as UTF-8; empty for combining accents. */
static size_t fold_point(uint32_t point, char folded[4])
{
	if (point >= 'A' && point <= 'Z')
		point += 'a' - 'A';
	if (point >= 0x300 && point <= 0x36f)
		return 0;
	if (point >= 0xc0 && point < 0xc0 + ARRAY_COUNT(latin) && latin[point - 0xc0]) {
		const size_t length = strlen(latin[point - 0xc0]);

		memcpy(folded, latin[point - 0xc0], length);
		return length;
	}
	if (point >= 0x180 && fold_extended(point)) {
		folded[0] = fold_extended(point);
		return 1;
	}
	if (point >= 0x386 && point <= 0x3ff)
		point = fold_greek(point);
	else if (point >= 0x400 && point <= 0x45f)
		point = fold_cyrillic(point);
	return text_put_point(point, folded);
}

void text_fold(const char *text, char *ret_folded, size_t size)
{
	const size_t length = strlen(text);
	size_t used = 0;

	for (size_t i = 0; i < length;) {
		char folded[4];
		const size_t count = fold_point(text_next_point(text, length, &i), folded);

		if (used + count + 1 > size)
			break;
		memcpy(ret_folded + used, folded, count);
		used += count;
	}
	if (size > 0)
		ret_folded[used] = '\0';
}
