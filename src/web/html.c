/* HTML that can only be made of literals and of escaped text. */
#include "web/html.h"

#include <assert.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

/* What stands instead of a byte; NULL: itself. */
static const char *entity(unsigned char c)
{
	static const char *const entities['>' + 1] = {
		['&'] = "&amp;", ['<'] = "&lt;", ['>'] = "&gt;", ['"'] = "&quot;", ['\''] = "&#39;"};

	if (c > '>' && c != 0x7f)
		return NULL;
	return c >= ' ' && c != 0x7f ? entities[c] : c == '\n' || c == '\t' ? NULL : "\xef\xbf\xbd";
}

/* Stands for itself, and is text whatever goes before it. */
static bool is_plain(unsigned char c)
{
	return c < 0x7f && !entity(c);
}

static void add_escaped(struct html *html, struct span text)
{
	size_t from = 0;

	for (size_t i = 0; i < text.length; i++) {
		const char *instead = entity((unsigned char)text.start[i]);
		if (!instead)
			continue;
		text_add(&html->text, text.start + from, i - from);
		text_add_string(&html->text, instead);
		from = i + 1;
	}
	text_add(&html->text, text.start + from, text.length - from);
}

/* A message may have been cut in the middle of a character: that byte is shown as what it is, nothing. */
void html_text(struct html *html, struct span text)
{
	size_t at = 0;

	while (at < text.length && is_plain((unsigned char)text.start[at]))
		at++;
	text_add(&html->text, text.start, at);
	text = (struct span){text.start + at, text.length - at};
	while (!text_utf8_valid(text.start, text.length, &at)) {
		add_escaped(html, (struct span){text.start, at});
		text_add_string(&html->text, "\xef\xbf\xbd");
		text.start += at + 1;
		text.length -= at + 1;
	}
	add_escaped(html, text);
}

void html_lines(struct html *html, const char *text)
{
	struct span rest = span_of(text), line;
	bool first = true;

	while (span_cut(&rest, '\n', &line)) {
		if (!first)
			text_add_string(&html->text, "<br>\n");
		html_text(html, line);
		first = false;
	}
}

void html_url(struct html *html, const char *text)
{
	static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

	for (; *text; text++) {
		if (strchr(plain, *text))
			text_add_char(&html->text, *text);
		else
			text_format(&html->text, "%%%02X", (unsigned char)*text);
	}
}

const char *html_part(const char *text, struct arena *arena)
{
	const bool way = strcmp(text, ".") == 0 || strcmp(text, "..") == 0;
	TEXT_CLEANUP struct text part = {0};
	struct html html = {0};

	html_url(&html, text);
	part = html.text;
	return arena_format(arena, "%s%s", way || text[0] == '~' ? "~" : "", part.start ? part.start : "");
}

/* One conversion behind the percent sign at `format`; returns what follows it. */
static const char *convert(struct html *html, const char *format, va_list *args)
{
	if (format[1] == 's') {
		html_text(html, span_of(va_arg(*args, const char *)));
		return format + 2;
	}
	if (strncmp(format, "%.*s", 4) == 0) {
		int length = va_arg(*args, int);
		html_text(html, (struct span){va_arg(*args, const char *), (size_t)length});
		return format + 4;
	}
	if (format[1] == 'd') {
		text_add_number(&html->text, va_arg(*args, int));
		return format + 2;
	}
	if (strncmp(format, "%lld", 4) == 0) {
		text_add_number(&html->text, va_arg(*args, long long));
		return format + 4;
	}
	if (strncmp(format, "%zu", 3) == 0) {
		text_format(&html->text, "%zu", va_arg(*args, size_t));
		return format + 3;
	}
	assert(format[1] == '%');
	text_add_char(&html->text, '%');
	return format + 2;
}

void html_add_format(struct html *html, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	while (*format) {
		const size_t length = (size_t)(strchrnul(format, '%') - format);
		text_add(&html->text, format, length);
		format += length;
		if (*format)
			format = convert(html, format, &args);
	}
	va_end(args);
}
