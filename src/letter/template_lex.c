/* Lines of a template's text, and errors that name their place. */
#include "letter/template_lex.h"

#include "base/text.h"

#include <string.h>

enum { SHOWN_MAX = 60, MESSAGE_SIZE = 560, NAME_MAX_LENGTH = 60 };

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static bool is_continuation(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

static int shown(struct span found)
{
	size_t length = found.length < SHOWN_MAX ? found.length : SHOWN_MAX;

	while (length < found.length && length > 0 && is_continuation(found.start[length]))
		length--;
	return (int)length;
}

struct source_place template_lex_place(const struct template_lex *lex, const char *at)
{
	int column = 1;

	for (const char *c = lex->line.start; c < at; c++)
		column += !is_continuation(*c);
	return (struct source_place){lex->number, column};
}

bool template_lex_error(struct template_lex *lex, const char *at, const char *format, ...)
{
	char message[MESSAGE_SIZE];
	struct source_place place = template_lex_place(lex, at);
	va_list args;

	va_start(args, format);
	vsnprintf(message, sizeof(message), format, args);
	va_end(args);
	return error_set(
		lex->err, ERROR_INVALID, "%s:%d:%d: %s", lex->file, place.line, place.column, message);
}

static bool error_byte(struct template_lex *lex, struct span text, size_t offset, const char *what)
{
	size_t start = 0;

	lex->number = 1;
	for (size_t i = 0; i < offset; i++) {
		if (text.start[i] == '\n') {
			lex->number++;
			start = i + 1;
		}
	}
	lex->line = (struct span){text.start + start, offset - start};
	return template_lex_error(lex, text.start + offset, "%s", what);
}

static bool characters_check(struct template_lex *lex, struct span text)
{
	const char *nul = text.length ? memchr(text.start, '\0', text.length) : NULL;
	size_t at = 0;

	if (nul)
		return error_byte(
			lex, text, (size_t)(nul - text.start), "a NUL byte; a template is plain text");
	if (!text_utf8_valid(text.start, text.length, &at))
		return error_byte(lex, text, at, "this is not UTF-8; save the template as UTF-8 text");
	for (size_t i = 0; i < text.length; i++) {
		unsigned char c = (unsigned char)text.start[i];
		bool line_end = c == '\n' || (c == '\r' && i + 1 < text.length && text.start[i + 1] == '\n');
		if ((c < 0x20 && c != '\t' && !line_end) || c == 0x7f)
			return error_byte(lex, text, i, "a control character; a template is plain text");
	}
	return true;
}

bool template_lex_init(
	struct template_lex *lex, const char *file, struct span text, struct arena *arena, struct error *err)
{
	*lex = (struct template_lex){.file = file, .arena = arena, .err = err};
	if (text.length > TEMPLATE_MAX_BYTES)
		return error_set(err, ERROR_INVALID, "%s: the template has %zu bytes; at most %d are read",
			file, text.length, TEMPLATE_MAX_BYTES);
	if (!characters_check(lex, text))
		return false;
	if (span_starts(text, "\xef\xbb\xbf")) {
		text.start += 3;
		text.length -= 3;
	}
	lex->rest = text;
	lex->number = 0;
	return true;
}

bool template_lex_line(struct template_lex *lex)
{
	struct span line;

	while (span_cut(&lex->rest, '\n', &line)) {
		lex->number++;
		while (line.length > 0 &&
			(is_blank(line.start[line.length - 1]) || line.start[line.length - 1] == '\r'))
			line.length--;
		lex->line = line;
		lex->indent = 0;
		while (lex->indent < line.length && is_blank(line.start[lex->indent]))
			lex->indent++;
		if (lex->indent == line.length || line.start[lex->indent] == '#')
			continue;
		lex->next = line.start + lex->indent;
		lex->found = true;
		return true;
	}
	lex->found = false;
	return false;
}

struct span template_lex_peek(struct template_lex *lex)
{
	const char *end = lex->line.start + lex->line.length, *c;

	while (lex->next < end && is_blank(*lex->next))
		lex->next++;
	c = lex->next;
	while (c < end && !is_blank(*c) && (*c != ',' || c == lex->next))
		c++;
	return (struct span){lex->next, (size_t)(c - lex->next)};
}

bool template_lex_skip(struct template_lex *lex, const char *phrase)
{
	const char *mark = lex->next;
	struct span rest = span_of(phrase), word;

	while (span_cut(&rest, ' ', &word)) {
		struct span found = template_lex_peek(lex);
		if (found.length != word.length || memcmp(found.start, word.start, word.length) != 0) {
			lex->next = mark;
			return false;
		}
		lex->next += found.length;
	}
	return true;
}

struct span template_lex_item(struct template_lex *lex)
{
	const char *end = lex->line.start + lex->line.length;
	struct span item = {template_lex_peek(lex).start, 0};

	while (item.start + item.length < end && item.start[item.length] != ',')
		item.length++;
	lex->next = item.start + item.length;
	if (lex->next < end)
		lex->next++;
	return span_trim(item);
}

static bool is_name(struct span word)
{
	for (size_t i = 0; i < word.length; i++) {
		char c = word.start[i];
		if (!((c >= 'a' && c <= 'z') || (i > 0 && ((c >= '0' && c <= '9') || c == '-'))))
			return false;
	}
	return word.length > 0 && word.length <= NAME_MAX_LENGTH;
}

bool template_lex_name(struct template_lex *lex, const char *noun, const char **ret_name)
{
	struct span found = template_lex_peek(lex);

	if (found.length == 0)
		return template_lex_error(lex, found.start, "the name of %s is missing", noun);
	if (!is_name(found))
		return template_lex_error(lex, found.start,
			"\"%.*s\" is no name of %s (names: at most %d small letters, digits and hyphens, a "
			"letter first)",
			shown(found), found.start, noun, NAME_MAX_LENGTH);
	lex->next += found.length;
	*ret_name = arena_copy(lex->arena, found.start, found.length);
	return true;
}

bool template_lex_end(struct template_lex *lex)
{
	struct span found = template_lex_peek(lex);

	if (found.length == 0)
		return true;
	return template_lex_error(lex, found.start, "\"%.*s\" is too much; the line should end before it",
		shown(found), found.start);
}

bool template_lex_unknown(struct template_lex *lex, struct span found, const char *noun, const char *nouns,
	const char *const *names, size_t count)
{
	const char *nearest = text_nearest(found, names, count);
	TEXT_CLEANUP struct text all = {0};

	if (found.length == 0)
		template_lex_error(lex, found.start, "the %s is missing", noun);
	else if (nearest)
		template_lex_error(lex, found.start, "\"%.*s\" is no %s; did you mean \"%s\"?", shown(found),
			found.start, noun, nearest);
	else
		template_lex_error(lex, found.start, "\"%.*s\" is no %s", shown(found), found.start, noun);
	for (size_t i = 0; i < count; i++)
		if (names[i])
			text_format(&all, "%s%s", all.length ? ", " : "", names[i]);
	return error_hint(lex->err, "%s: %s", nouns, all.length ? all.start : "none");
}
