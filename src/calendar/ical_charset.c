/* Text of calendar files in other charsets, turned into UTF-8. */
#include "calendar/ical_charset.h"

#include <iconv.h>
#include <stdio.h>

/* Windows-1252 where it is not Latin-1; 0: not defined there. */
static const uint16_t windows_1252[32] = {0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6,
	0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013,
	0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178};

void ical_charset_add_character(struct text *text, uint32_t character)
{
	char bytes[4];
	size_t length = 0;
	if (character < 0x80) {
		bytes[length++] = (char)character;
	} else if (character < 0x800) {
		bytes[length++] = (char)(0xc0 | character >> 6);
		bytes[length++] = (char)(0x80 | (character & 0x3f));
	} else if (character < 0x10000) {
		bytes[length++] = (char)(0xe0 | character >> 12);
		bytes[length++] = (char)(0x80 | (character >> 6 & 0x3f));
		bytes[length++] = (char)(0x80 | (character & 0x3f));
	} else {
		bytes[length++] = (char)(0xf0 | character >> 18);
		bytes[length++] = (char)(0x80 | (character >> 12 & 0x3f));
		bytes[length++] = (char)(0x80 | (character >> 6 & 0x3f));
		bytes[length++] = (char)(0x80 | (character & 0x3f));
	}
	text_add(text, bytes, length);
}

static bool add_iconv(struct text *text, struct span bytes, struct span charset)
{
	char name[32];
	if (!charset.length || charset.length >= sizeof(name))
		return false;
	snprintf(name, sizeof(name), "%.*s", (int)charset.length, charset.start);
	iconv_t conversion = iconv_open("UTF-8", name);
	if (conversion == (iconv_t)-1)
		return false;
	char *in = (char *)(uintptr_t)bytes.start, chunk[1024];
	size_t in_left = bytes.length;
	while (in_left) {
		char *out = chunk;
		size_t out_left = sizeof(chunk), before = in_left;
		iconv(conversion, &in, &in_left, &out, &out_left);
		text_add(text, chunk, sizeof(chunk) - out_left);
		if (in_left == before) { /* a byte that means nothing there */
			in++;
			in_left--;
		}
	}
	iconv_close(conversion);
	return true;
}

static void add_windows_1252(struct text *text, struct span bytes)
{
	for (size_t i = 0; i < bytes.length; i++) {
		unsigned char byte = (unsigned char)bytes.start[i];
		uint32_t character = byte >= 0x80 && byte < 0xa0 ? windows_1252[byte - 0x80] : byte;
		if (character >= 0x20 || character == '\t' || character == '\n' || character == '\r')
			ical_charset_add_character(text, character);
	}
}

static bool utf8_named(struct span charset)
{
	return span_is_nocase(charset, "utf-8") || span_is_nocase(charset, "utf8");
}

void ical_charset_add(struct text *text, struct span bytes, struct span charset, bool *ret_guessed)
{
	size_t at;
	*ret_guessed = false;
	if (charset.length && !utf8_named(charset)) {
		bool latin = span_is_nocase(charset, "iso-8859-1") || span_is_nocase(charset, "us-ascii");
		if (!latin && add_iconv(text, bytes, charset))
			return;
		if (latin) {
			add_windows_1252(text, bytes);
			return;
		}
	}
	if (text_utf8_valid(bytes.start, bytes.length, &at)) {
		text_add(text, bytes.start, bytes.length);
		return;
	}
	*ret_guessed = true;
	add_windows_1252(text, bytes);
}

void ical_charset_add_utf16(struct text *text, struct span bytes, bool big)
{
	uint32_t high = 0;
	for (size_t i = 0; i + 1 < bytes.length; i += 2) {
		uint32_t first = (unsigned char)bytes.start[i], second = (unsigned char)bytes.start[i + 1];
		uint32_t unit = big ? first << 8 | second : second << 8 | first;
		if (unit >= 0xd800 && unit < 0xdc00) {
			high = unit;
		} else if (unit >= 0xdc00 && unit < 0xe000) {
			if (high)
				ical_charset_add_character(
					text, 0x10000 + ((high - 0xd800) << 10) + (unit - 0xdc00));
			high = 0;
		} else if (unit && unit != 0xfeff) {
			ical_charset_add_character(text, unit);
			high = 0;
		}
	}
}
