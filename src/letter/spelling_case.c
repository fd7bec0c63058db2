/* Capitals of the Latin, Greek and Cyrillic letters. */
#include "letter/spelling_case.h"

#include "base/text.h"

/* Capital letters whose small ones lie at a fixed distance. */
struct case_range {
	uint32_t first, last, distance;
};
static const struct case_range ranges[] = {{'A', 'Z', 32}, {0xC0, 0xD6, 32}, {0xD8, 0xDE, 32},
	{0x391, 0x3A1, 32}, {0x3A3, 0x3AB, 32}, {0x410, 0x42F, 32}, {0x400, 0x40F, 80}};
/* Where capital and small letters take turns, the capital first. */
static const struct case_range pairs[] = {
	{0x100, 0x137, 0}, {0x14A, 0x177, 0}, {0x1E00, 0x1E95, 0}, {0x1EA0, 0x1EFF, 0}, {0x460, 0x481, 0}};
static const struct case_range odd_pairs[] = {{0x139, 0x148, 1}, {0x179, 0x17E, 1}};

static bool in_pairs(uint32_t point, bool *ret_capital)
{
	for (size_t i = 0; i < sizeof(pairs) / sizeof(pairs[0]); i++)
		if (point >= pairs[i].first && point <= pairs[i].last) {
			*ret_capital = point % 2 == 0;
			return true;
		}
	for (size_t i = 0; i < sizeof(odd_pairs) / sizeof(odd_pairs[0]); i++)
		if (point >= odd_pairs[i].first && point <= odd_pairs[i].last) {
			*ret_capital = point % 2 == 1;
			return true;
		}
	return false;
}

uint32_t point_lowered(uint32_t point)
{
	bool capital;
	for (size_t i = 0; i < sizeof(ranges) / sizeof(ranges[0]); i++)
		if (point >= ranges[i].first && point <= ranges[i].last)
			return point + ranges[i].distance;
	return in_pairs(point, &capital) && capital ? point + 1 : point;
}

uint32_t point_raised(uint32_t point)
{
	bool capital;
	for (size_t i = 0; i < sizeof(ranges) / sizeof(ranges[0]); i++)
		if (point >= ranges[i].first + ranges[i].distance &&
			point <= ranges[i].last + ranges[i].distance)
			return point - ranges[i].distance;
	return in_pairs(point, &capital) && !capital ? point - 1 : point;
}

enum letter_case letter_case_of(struct span word)
{
	size_t capitals = 0, letters = 0, points = 0;
	bool first = false;
	for (size_t at = 0; at < word.length; points++) {
		uint32_t point = text_next_point(word.start, word.length, &at);
		bool capital = point_lowered(point) != point;
		if (points == 0)
			first = capital;
		capitals += capital;
		letters += capital || point_raised(point) != point;
	}
	if (capitals == 0)
		return CASE_LOWER;
	if (capitals == 1 && first)
		return CASE_INITIAL;
	return capitals == letters ? CASE_ALL : CASE_MIXED;
}

static struct span change(struct span word, bool capital, char ret_buffer[CASE_BUFFER])
{
	size_t length = 0;
	for (size_t at = 0; at < word.length && length + 4 <= CASE_BUFFER; capital = false) {
		uint32_t point = text_next_point(word.start, word.length, &at);
		length += text_put_point(capital ? point_raised(point_lowered(point)) : point_lowered(point),
			ret_buffer + length);
	}
	return (struct span){ret_buffer, length};
}

struct span word_lowered(struct span word, char ret_buffer[CASE_BUFFER])
{
	return change(word, false, ret_buffer);
}

struct span word_capitalized(struct span word, char ret_buffer[CASE_BUFFER])
{
	return change(word, true, ret_buffer);
}
