/* Entities of HTML, such as "&eacute;" or "&#8217;". */
#include "mail/message_entity.h"

#include "base/text.h"

#include <string.h>

enum { NUMBER_MAX_DIGITS = 8 };

static const struct entity_row {
	const char *name;
	uint32_t point;
} entities[] = {
	{"amp", '&'},
	{"lt", '<'},
	{"gt", '>'},
	{"quot", '"'},
	{"apos", '\''},
	{"nbsp", ' '},
	{"ensp", ' '},
	{"emsp", ' '},
	{"thinsp", ' '},
	{"shy", 0},
	{"zwnj", 0},
	{"zwj", 0},
	{"lrm", 0},
	{"rlm", 0},
	{"lsquo", 0x2018},
	{"rsquo", 0x2019},
	{"sbquo", 0x201a},
	{"ldquo", 0x201c},
	{"rdquo", 0x201d},
	{"bdquo", 0x201e},
	{"laquo", 0xab},
	{"raquo", 0xbb},
	{"ndash", 0x2013},
	{"mdash", 0x2014},
	{"hellip", 0x2026},
	{"bull", 0x2022},
	{"middot", 0xb7},
	{"copy", 0xa9},
	{"reg", 0xae},
	{"trade", 0x2122},
	{"euro", 0x20ac},
	{"pound", 0xa3},
	{"yen", 0xa5},
	{"cent", 0xa2},
	{"sect", 0xa7},
	{"deg", 0xb0},
	{"para", 0xb6},
	{"frac12", 0xbd},
	{"times", 0xd7},
	{"iexcl", 0xa1},
	{"iquest", 0xbf},
	{"szlig", 0xdf},
	{"Auml", 0xc4},
	{"auml", 0xe4},
	{"Ouml", 0xd6},
	{"ouml", 0xf6},
	{"Uuml", 0xdc},
	{"uuml", 0xfc},
	{"euml", 0xeb},
	{"iuml", 0xef},
	{"yuml", 0xff},
	{"Agrave", 0xc0},
	{"agrave", 0xe0},
	{"Egrave", 0xc8},
	{"egrave", 0xe8},
	{"igrave", 0xec},
	{"ograve", 0xf2},
	{"ugrave", 0xf9},
	{"Aacute", 0xc1},
	{"aacute", 0xe1},
	{"Eacute", 0xc9},
	{"eacute", 0xe9},
	{"iacute", 0xed},
	{"oacute", 0xf3},
	{"uacute", 0xfa},
	{"Acirc", 0xc2},
	{"acirc", 0xe2},
	{"Ecirc", 0xca},
	{"ecirc", 0xea},
	{"icirc", 0xee},
	{"Icirc", 0xce},
	{"ocirc", 0xf4},
	{"ucirc", 0xfb},
	{"Ccedil", 0xc7},
	{"ccedil", 0xe7},
	{"Ntilde", 0xd1},
	{"ntilde", 0xf1},
	{"atilde", 0xe3},
	{"otilde", 0xf5},
	{"aring", 0xe5},
	{"Aring", 0xc5},
	{"aelig", 0xe6},
	{"AElig", 0xc6},
	{"oslash", 0xf8},
	{"Oslash", 0xd8},
	{"oelig", 0x153},
	{"OElig", 0x152},
};

/* Numbers from 128 to 159 mean the letters of Windows, as browsers read them. */
static const uint16_t windows_points[32] = {0x20ac, 0, 0x201a, 0x192, 0x201e, 0x2026, 0x2020, 0x2021, 0x2c6,
	0x2030, 0x160, 0x2039, 0x152, 0, 0x17d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
	0x2dc, 0x2122, 0x161, 0x203a, 0x153, 0, 0x17e, 0x178};

static uint32_t seen_point(uint32_t point)
{
	if (point >= 0x80 && point < 0xa0)
		return windows_points[point - 0x80];
	if (point == 0xa0 || (point < ' '))
		return ' ';
	/* Marks that are not seen: soft hyphen, zero width, directions. */
	if (point == 0xad || (point >= 0x200b && point <= 0x200f) || point == 0xfeff || point == 0x34f ||
		point == 0x7f)
		return 0;
	return point > 0x10ffff || (point >= 0xd800 && point < 0xe000) ? 0xfffd : point;
}

static int digit(char c, uint32_t base)
{
	int value = c >= '0' && c <= '9'                     ? c - '0'
		    : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10
							     : 99;

	return value < (int)base ? value : -1;
}

static size_t number(struct span text, uint32_t *ret_point)
{
	size_t at = 2, first;
	uint32_t base = 10, value = 0;

	if (text.length > at && (text.start[at] | 0x20) == 'x') {
		base = 16;
		at++;
	}
	for (first = at;
		at < text.length && at - first < NUMBER_MAX_DIGITS && digit(text.start[at], base) >= 0; at++)
		if (value <= 0x10ffff)
			value = value * base + (uint32_t)digit(text.start[at], base);
	if (at == first)
		return 0;
	*ret_point = seen_point(value);
	return at + (at < text.length && text.start[at] == ';');
}

static size_t named(struct span text, uint32_t *ret_point)
{
	for (size_t i = 0; i < sizeof(entities) / sizeof(entities[0]); i++) {
		const size_t length = strlen(entities[i].name);
		if (text.length > length && memcmp(text.start + 1, entities[i].name, length) == 0 &&
			text.length > length + 1 && text.start[length + 1] == ';') {
			*ret_point = entities[i].point;
			return length + 2;
		}
	}
	return 0;
}

size_t message_entity(struct span text, char ret_bytes[4], size_t *ret_length)
{
	uint32_t point;
	size_t taken = text.length > 2 && text.start[1] == '#' ? number(text, &point) : named(text, &point);

	if (taken)
		*ret_length = point ? text_put_point(point, ret_bytes) : 0;
	return taken;
}
