/* What a code point is in a text: a letter, white space; and its lower case. */
#include "base/array.h"
#include "letter/token.h"

static const struct {
	uint32_t first, last;
} marks[] = {
	{0x00d7, 0x00d7},
	{0x00f7, 0x00f7},
	{0x02c2, 0x02df},
	{0x2000, 0x2bff}, /* punctuation, arrows, signs */
	{0x2e00, 0x2e7f},
	{0x3000, 0x303f},
	{0xe000, 0xf8ff},
	{0xfe00, 0xfe6f},
	{0xff00, 0xff0f},
	{0xfff0, 0xffff},
	{0x1f000, 0x1faff}, /* emoji */
	{0xe0000, 0x10ffff},
};

bool point_is_letter(uint32_t point)
{
	if (point < 0x80)
		return (point | 0x20) >= 'a' && (point | 0x20) <= 'z';
	if (point < 0xc0)
		return point == 0xaa || point == 0xb5 || point == 0xba;
	for (size_t i = 0; i < ARRAY_COUNT(marks); i++)
		if (point >= marks[i].first && point <= marks[i].last)
			return false;
	return true;
}

bool point_is_space(uint32_t point)
{
	if (point < 0x80)
		return point <= ' ' || point == 0x7f;
	return point == 0xa0 || point == 0xad || point == 0x1680 || (point >= 0x2000 && point <= 0x200f) ||
	       (point >= 0x2028 && point <= 0x202f) || (point >= 0x205f && point <= 0x2069) ||
	       point == 0x3000 || point == 0xfeff;
}

/* Latin Extended-A, where capitals and small letters take turns. */
static uint32_t latin_a_lower(uint32_t point)
{
	if (point == 0x130)
		return 'i';
	if (point == 0x178)
		return 0xff;
	bool odd_capitals = (point >= 0x139 && point <= 0x148) || (point >= 0x179 && point <= 0x17e);
	if (point == 0x131 || point == 0x138 || point == 0x149 || point == 0x17f)
		return point;
	return (point & 1) == (odd_capitals ? 1U : 0U) ? point + 1 : point;
}

uint32_t point_lower(uint32_t point)
{
	if (point < 0x80)
		return point >= 'A' && point <= 'Z' ? point + 0x20 : point;
	if (point >= 0xc0 && point <= 0xde)
		return point == 0xd7 ? point : point + 0x20;
	if (point >= 0x100 && point <= 0x17f)
		return latin_a_lower(point);
	if ((point >= 0x391 && point <= 0x3a9) || (point >= 0x410 && point <= 0x42f))
		return point + 0x20;
	if (point >= 0x400 && point <= 0x40f)
		return point + 0x50;
	return point;
}
