/* Looking at, cutting and comparing pieces of text. */
#include "base/span.h"

#include <string.h>

static char lower(char c)
{
	return c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
}

static bool is_space(char c)
{
	return c == ' ' || (c >= '\t' && c <= '\r');
}

struct span span_of(const char *text)
{
	return (struct span){text, text ? strlen(text) : 0};
}

bool span_is(struct span span, const char *text)
{
	const size_t length = strlen(text);

	return span.length == length && (length == 0 || memcmp(span.start, text, length) == 0);
}

bool span_starts(struct span span, const char *prefix)
{
	const size_t length = strlen(prefix);

	return span.length >= length && (length == 0 || memcmp(span.start, prefix, length) == 0);
}

bool span_is_nocase(struct span span, const char *text)
{
	if (span.length != strlen(text))
		return false;
	for (size_t i = 0; i < span.length; i++)
		if (lower(span.start[i]) != lower(text[i]))
			return false;
	return true;
}

struct span span_trim(struct span span)
{
	while (span.length > 0 && is_space(span.start[0])) {
		span.start++;
		span.length--;
	}
	while (span.length > 0 && is_space(span.start[span.length - 1]))
		span.length--;
	return span;
}

bool span_cut(struct span *rest, char c, struct span *ret_part)
{
	const char *found;

	if (rest->length == 0)
		return false;
	found = memchr(rest->start, c, rest->length);
	ret_part->start = rest->start;
	if (!found) {
		ret_part->length = rest->length;
		rest->start += rest->length;
		rest->length = 0;
		return true;
	}
	ret_part->length = (size_t)(found - rest->start);
	rest->start = found + 1;
	rest->length -= ret_part->length + 1;
	return true;
}

bool span_number(struct span span, long max, long *ret_number)
{
	long number = 0;

	if (span.length == 0)
		return false;
	for (size_t i = 0; i < span.length; i++) {
		const int digit = span.start[i] - '0';

		if (digit < 0 || digit > 9)
			return false;
		if (number > (max - digit) / 10)
			return false;
		number = number * 10 + digit;
	}
	if (number > max)
		return false;
	*ret_number = number;
	return true;
}
