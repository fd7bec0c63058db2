/* "On Monday Dana wrote:": the words above a quote, over one line or several. */
#include "mail/reply_attribution.h"

#include "mail/reply_words.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

enum { LINES_MOST = 4, LENGTH_MOST = 420 };

static bool has_year(const char *text)
{
	for (const char *p = text; *p; p++)
		if ((strncmp(p, "19", 2) == 0 || strncmp(p, "20", 2) == 0) && isdigit((unsigned char)p[2]) &&
			isdigit((unsigned char)p[3]) && !isdigit((unsigned char)p[4]))
			return true;
	return false;
}

static bool has_time(const char *text)
{
	for (const char *p = text; *p; p++)
		if (isdigit((unsigned char)p[0]) && (p[1] == ':' || p[1] == '.' || p[1] == 'h') &&
			isdigit((unsigned char)p[2]) && isdigit((unsigned char)p[3]))
			return true;
	return false;
}

/* What ends with a colon, whatever rules and stars follow it. */
static bool ends_with_colon(const char *text)
{
	size_t length = strlen(text);

	while (length > 0 && strchr(" *->_", text[length - 1]))
		length--;
	/* One program leaves it out. */
	if (length > 6 && strcmp(text + length - 6, " wrote") == 0)
		return true;
	return (length > 0 && text[length - 1] == ':') ||
	       (length > 2 && memcmp(text + length - 3, "：", 3) == 0);
}

static bool starts_with_date(const char *text)
{
	return isdigit((unsigned char)text[0]) && isdigit((unsigned char)text[1]) &&
	       isdigit((unsigned char)text[2]) && isdigit((unsigned char)text[3]) &&
	       (text[4] == '-' || text[4] == '/') && isdigit((unsigned char)text[5]);
}

static bool is_whole(const char *text)
{
	bool wrote = reply_holds(text, reply_wrote_words), dated = has_year(text) || has_time(text);
	bool address = strchr(text, '@') != NULL;

	if (strncmp(text, "----", 4) == 0 && wrote && dated)
		return true;
	if (starts_with_date(text) && (address || strstr(text, " gmt")))
		return strlen(text) < 160;
	if (!ends_with_colon(text))
		return false;
	if (wrote && (dated || address))
		return true;
	return address && dated && strchr(text, '<') && isdigit((unsigned char)text[0]);
}

/* Can these words begin on this line? */
static bool can_begin(const char *text)
{
	return reply_starts_with(text, reply_on_words) || isdigit((unsigned char)text[0]) ||
	       strchr(text, '<') || strchr(text, '@') || strncmp(text, "----", 4) == 0;
}

static size_t length_at(const struct reply_line *lines, size_t count, size_t at)
{
	char joined[LENGTH_MOST];
	size_t used = 0;

	if (at >= count || !can_begin(lines[at].folded))
		return 0;
	for (size_t i = 0; i < LINES_MOST && at + i < count; i++) {
		const char *text = lines[at + i].folded;
		size_t length = strlen(text);
		if (lines[at + i].kind == REPLY_EMPTY || (i > 0 && lines[at + i].kind == REPLY_QUOTE) ||
			used + length + 2 > sizeof(joined))
			return 0;
		if (i > 0)
			joined[used++] = ' ';
		memcpy(joined + used, text, length + 1);
		used += length;
		if (is_whole(joined))
			return i + 1;
	}
	return 0;
}

size_t reply_attribution(const struct reply_line *lines, size_t count, size_t at)
{
	size_t length = length_at(lines, count, at);

	/* "See you at 10:30." above the words is no part of them. */
	for (size_t i = 1; i < length; i++)
		if (length_at(lines, count, at + i) == length - i &&
			reply_starts_with(lines[at + i].folded, reply_on_words))
			return 0;
	/* "Dana wrote:" says so by the quote below it. */
	if (length == 0 && at < count && ends_with_colon(lines[at].folded) && strlen(lines[at].folded) < 80 &&
		reply_holds(lines[at].folded, reply_wrote_words) && at + 1 < count)
		for (size_t next = at + 1; next < count && next <= at + 2; next++)
			if (lines[next].kind != REPLY_EMPTY)
				return lines[next].kind == REPLY_QUOTE;
	return length;
}
