/* Growing text and UTF-8. */
#include "base/text.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { TEXT_FIRST_CAPACITY = 128 };

void text_init(struct text *text)
{
	*text = (struct text){0};
}

void text_clear(struct text *text)
{
	free(text->start);
	text_init(text);
}

static void make_room(struct text *text, size_t more)
{
	size_t capacity = text->capacity ? text->capacity : TEXT_FIRST_CAPACITY;

	if (more < text->capacity - text->length)
		return;
	if (more >= SIZE_MAX / 4 - text->length)
		abort();
	while (capacity < text->length + more + 1)
		capacity *= 2;
	if (capacity == text->capacity)
		return;
	text->start = realloc(text->start, capacity);
	if (!text->start)
		abort();
	text->capacity = capacity;
}

void text_add(struct text *text, const char *start, size_t length)
{
	make_room(text, length);
	if (length > 0)
		memcpy(text->start + text->length, start, length);
	text->length += length;
	text->start[text->length] = '\0';
}

void text_add_string(struct text *text, const char *string)
{
	text_add(text, string, strlen(string));
}

void text_add_char(struct text *text, char c)
{
	text_add(text, &c, 1);
}

void text_add_number(struct text *text, int64_t number)
{
	char digits[20];
	uint64_t rest = number < 0 ? -(uint64_t)number : (uint64_t)number;
	size_t at = sizeof(digits);

	do
		digits[--at] = (char)('0' + rest % 10);
	while (rest /= 10);
	if (number < 0)
		digits[--at] = '-';
	text_add(text, digits + at, sizeof(digits) - at);
}

void text_format(struct text *text, const char *format, ...)
{
	va_list arguments;
	int length;

	make_room(text, TEXT_FIRST_CAPACITY);
	va_start(arguments, format);
	length = vsnprintf(text->start + text->length, text->capacity - text->length, format, arguments);
	va_end(arguments);
	assert(length >= 0);
	if ((size_t)length >= text->capacity - text->length) {
		make_room(text, (size_t)length);
		va_start(arguments, format);
		vsnprintf(text->start + text->length, text->capacity - text->length, format, arguments);
		va_end(arguments);
	}
	text->length += (size_t)length;
}

/* Length of the valid sequence that begins at start, or 0 (Unicode, table 3-7). */
static size_t sequence_length(const unsigned char *start, size_t length)
{
	const unsigned char c = start[0];
	const size_t count = c < 0x80 ? 1 : c < 0xc2 ? 0 : c < 0xe0 ? 2 : c < 0xf0 ? 3 : c < 0xf5 ? 4 : 0;
	unsigned char low = 0x80, high = 0xbf;

	if (count < 2)
		return count;
	if (count > length)
		return 0;
	if (c == 0xe0)
		low = 0xa0;
	else if (c == 0xed)
		high = 0x9f;
	else if (c == 0xf0)
		low = 0x90;
	else if (c == 0xf4)
		high = 0x8f;
	if (start[1] < low || start[1] > high)
		return 0;
	for (size_t i = 2; i < count; i++)
		if ((start[i] & 0xc0) != 0x80)
			return 0;
	return count;
}

bool text_utf8_valid(const char *start, size_t length, size_t *ret_at)
{
	const unsigned char *bytes = (const unsigned char *)start;

	for (size_t i = 0; i < length;) {
		const size_t count = bytes[i] ? sequence_length(bytes + i, length - i) : 0;

		if (count == 0) {
			*ret_at = i;
			return false;
		}
		i += count;
	}
	return true;
}

size_t text_utf8_length(const char *start, size_t length)
{
	size_t count = 0;

	for (size_t i = 0; i < length; i++)
		count += ((unsigned char)start[i] & 0xc0) != 0x80;
	return count;
}

uint32_t text_next_point(const char *start, size_t length, size_t *at)
{
	static const unsigned char first_mask[] = {0, 0x7f, 0x1f, 0x0f, 0x07};
	const unsigned char *bytes = (const unsigned char *)start + *at;
	const size_t count = sequence_length(bytes, length - *at);
	uint32_t point;

	if (count == 0) {
		++*at;
		return 0xfffd;
	}
	point = bytes[0] & first_mask[count];
	for (size_t i = 1; i < count; i++)
		point = point << 6 | (bytes[i] & 0x3f);
	*at += count;
	return point;
}

size_t text_put_point(uint32_t point, char ret_bytes[4])
{
	static const unsigned char first_mark[] = {0, 0, 0xc0, 0xe0, 0xf0};
	const size_t count = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;

	for (size_t i = count; i-- > 1; point >>= 6)
		ret_bytes[i] = (char)(0x80 | (point & 0x3f));
	ret_bytes[0] = (char)(first_mark[count] | point);
	return count;
}
