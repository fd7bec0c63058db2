/* Text of a calendar entry made fit to be shown and searched. */
#include "calendar/ical_text.h"

#include "base/array.h"
#include "base/span.h"

#include <string.h>
#include <strings.h>

enum { TAG_MAX_BYTES = 2000 };

/* The number of bytes to leave out at c: control, zero-width and direction characters, U+0080 to U+009F. */
static size_t invisible(const unsigned char *c)
{
	if (c[0] == 0x7f || (c[0] < 0x20 && c[0] != '\n' && c[0] != '\t'))
		return 1;
	if (c[0] == 0xc2 && c[1] >= 0x80 && c[1] < 0xa0)
		return 2;
	if (c[0] == 0xe2 && c[1] == 0x80 &&
		((c[2] >= 0x8b && c[2] <= 0x8f) || (c[2] >= 0xaa && c[2] <= 0xae)))
		return 3;
	if (c[0] == 0xe2 && c[1] == 0x81 && c[2] >= 0xa0 && c[2] <= 0xaf)
		return 3;
	return c[0] == 0xef && c[1] == 0xbb && c[2] == 0xbf ? 3 : 0;
}

static bool white(const unsigned char *c, size_t *ret_length)
{
	*ret_length = c[0] == 0xc2 && c[1] == 0xa0 ? 2 : 1;
	return *ret_length == 2 || c[0] == ' ' || c[0] == '\t' || c[0] == '\n';
}

static size_t whole_characters(const char *text, size_t length)
{
	if (length <= ICAL_MAX_FIELD_BYTES)
		return length;
	length = ICAL_MAX_FIELD_BYTES;
	while (length && ((unsigned char)text[length] & 0xc0) == 0x80)
		length--;
	return length;
}

/* Tidies in place. */
static const char *tidy_in_place(char *tidy, size_t length, bool one_line)
{
	size_t used = 0;
	for (size_t i = 0; i < length;) {
		const unsigned char *c = (const unsigned char *)tidy + i;
		bool letter = c[0] > ' ' && c[0] < 0x7f;
		size_t skip = letter ? 0 : invisible(c), space;
		if (skip) {
			i += skip;
		} else if (!letter && one_line && white(c, &space)) {
			if (used && tidy[used - 1] != ' ')
				tidy[used++] = ' ';
			i += space;
		} else {
			tidy[used++] = tidy[i++];
		}
	}
	struct span whole = span_trim((struct span){tidy, used});
	if (!whole.length)
		return NULL;
	tidy[whole.start - tidy + (ptrdiff_t)whole.length] = '\0';
	return whole.start;
}

const char *ical_text_tidy(struct arena *arena, const char *text, bool one_line)
{
	if (!text || !*text)
		return NULL;
	size_t length = whole_characters(text, strlen(text));
	return tidy_in_place(arena_copy(arena, text, length), length, one_line);
}

const char *ical_text_value(struct arena *arena, struct span value, bool one_line)
{
	size_t length = whole_characters(value.start, value.length), used = 0;
	if (!length)
		return NULL;
	char *text = arena_copy(arena, value.start, length);
	for (size_t i = 0; i < length; i++) {
		bool escape = text[i] == '\\' && i + 1 < length;
		char c = text[i += escape];
		text[used++] = escape && (c == 'n' || c == 'N') ? '\n' : c;
	}
	text[used] = '\0';
	return tidy_in_place(text, used, one_line);
}

static const struct {
	const char *name;
	char text;
} entities[] = {{"&nbsp;", ' '}, {"&amp;", '&'}, {"&lt;", '<'}, {"&gt;", '>'}, {"&quot;", '"'},
	{"&#39;", '\''}, {"&apos;", '\''}};

static bool breaks_line(const char *tag)
{
	static const char *const names[] = {
		"<br", "<p", "</p", "<div", "</div", "<li", "</li", "<tr", "</tr", "<h", "<ul", "<ol"};
	for (size_t i = 0; i < ARRAY_COUNT(names); i++)
		if (strncasecmp(tag, names[i], strlen(names[i])) == 0)
			return true;
	return false;
}

static bool is_tag(const char *c)
{
	return c[0] == '<' &&
	       (c[1] == '/' || c[1] == '!' || (c[1] >= 'a' && c[1] <= 'z') || (c[1] >= 'A' && c[1] <= 'Z'));
}

const char *ical_text_plain(struct arena *arena, const char *text)
{
	if (!text || !(strstr(text, "</") || strcasestr(text, "<br") || strcasestr(text, "<p") ||
			     strstr(text, "&nbsp;")))
		return text;
	size_t used = 0;
	char *plain = arena_copy(arena, text, strlen(text));
	for (const char *c = text; *c;) {
		const char *close = is_tag(c) ? memchr(c, '>', strnlen(c, TAG_MAX_BYTES)) : NULL;
		if (close && !memchr(c, '@', (size_t)(close - c))) {
			if (breaks_line(c))
				plain[used++] = '\n';
			c = close + 1;
			continue;
		}
		size_t skip = 0;
		for (size_t i = 0; *c == '&' && i < ARRAY_COUNT(entities) && !skip; i++)
			if (strncasecmp(c, entities[i].name, strlen(entities[i].name)) == 0) {
				skip = strlen(entities[i].name);
				plain[used++] = entities[i].text;
			}
		if (!skip) {
			plain[used++] = *c;
			skip = 1;
		}
		c += skip;
	}
	plain[used] = '\0';
	return plain;
}
