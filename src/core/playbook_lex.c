/* Lines and words of a playbook's text, and errors that name their place. */
#include "core/playbook_lex.h"

#include "base/text.h"

#include <stdarg.h>
#include <string.h>

enum { SHOWN_MAX = 60, MESSAGE_SIZE = 720 };

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static bool is_continuation(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

static int column_of(const char *line_start, const char *at)
{
	int column = 1;
	for (const char *c = line_start; c < at; c++)
		column += !is_continuation(*c);
	return column;
}

int playbook_lex_shown(struct span found)
{
	if (found.length <= SHOWN_MAX)
		return (int)found.length;
	size_t length = SHOWN_MAX;
	while (length > 0 && is_continuation(found.start[length]))
		length--;
	return (int)length;
}

static bool error_place(struct playbook_lex *lex, int line, int column, const char *message)
{
	return error_set(lex->err, ERROR_INVALID, "%s:%d:%d: %s", lex->file, line, column, message);
}

bool playbook_lex_error(struct playbook_lex *lex, const char *at, const char *format, ...)
{
	char message[MESSAGE_SIZE];
	va_list args;
	va_start(args, format);
	vsnprintf(message, sizeof(message), format, args);
	va_end(args);
	return error_place(lex, lex->number, column_of(lex->line.start, at), message);
}

bool playbook_lex_error_at(struct playbook_lex *lex, struct source_place place, const char *format, ...)
{
	char message[MESSAGE_SIZE];
	va_list args;
	va_start(args, format);
	vsnprintf(message, sizeof(message), format, args);
	va_end(args);
	return error_place(lex, place.line, place.column, message);
}

/* Stands on the line that holds the byte at `offset`, so that an error can name it. */
static bool error_byte(struct playbook_lex *lex, struct span text, size_t offset, const char *what)
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
	return playbook_lex_error(lex, text.start + offset, "%s", what);
}

static bool characters_check(struct playbook_lex *lex, struct span text)
{
	size_t at = 0;
	const char *nul = text.length > 0 ? memchr(text.start, '\0', text.length) : NULL;
	if (nul != NULL)
		return error_byte(
			lex, text, (size_t)(nul - text.start), "a NUL byte; a playbook is plain text");
	if (!text_utf8_valid(text.start, text.length, &at))
		return error_byte(lex, text, at, "this is not UTF-8; save the playbook as UTF-8 text");
	for (size_t i = 0; i < text.length; i++) {
		unsigned char c = (unsigned char)text.start[i];
		bool line_end = c == '\n' || (c == '\r' && i + 1 < text.length && text.start[i + 1] == '\n');
		if ((c < 0x20 && c != '\t' && !line_end) || c == 0x7f)
			return error_byte(lex, text, i, "a control character; a playbook is plain text");
	}
	return true;
}

bool playbook_lex_init(
	struct playbook_lex *lex, const char *file, struct span text, struct arena *arena, struct error *err)
{
	*lex = (struct playbook_lex){.file = file, .arena = arena, .err = err};
	if (text.length > PLAYBOOK_MAX_BYTES)
		return error_set(err, ERROR_INVALID, "%s: the playbook has %zu bytes; at most %d are read",
			file, text.length, PLAYBOOK_MAX_BYTES);
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

/* A comment starts at a # that begins a word. */
static struct span line_trim(struct span line)
{
	for (size_t i = 0; i < line.length; i++) {
		if (line.start[i] == '#' && (i == 0 || is_blank(line.start[i - 1]))) {
			line.length = i;
			break;
		}
	}
	while (line.length > 0 &&
		(is_blank(line.start[line.length - 1]) || line.start[line.length - 1] == '\r'))
		line.length--;
	return line;
}

bool playbook_lex_line(struct playbook_lex *lex)
{
	struct span line;
	while (span_cut(&lex->rest, '\n', &line)) {
		lex->number++;
		lex->line = line_trim(line);
		if (lex->line.length == 0)
			continue;
		lex->next = lex->line.start;
		lex->indented = is_blank(lex->line.start[0]);
		lex->found = true;
		return true;
	}
	lex->found = false;
	return false;
}

struct span playbook_lex_peek(struct playbook_lex *lex)
{
	const char *end = lex->line.start + lex->line.length;
	while (lex->next < end && is_blank(*lex->next))
		lex->next++;
	const char *c = lex->next;
	if (c < end && *c == ',')
		return (struct span){c, 1};
	while (c < end && !is_blank(*c) && *c != ',')
		c++;
	size_t length = (size_t)(c - lex->next);
	if (length > 1 && c[-1] == ':')
		length--;
	return (struct span){lex->next, length};
}

struct span playbook_lex_take(struct playbook_lex *lex)
{
	struct span word = playbook_lex_peek(lex);
	lex->next += word.length;
	return word;
}

struct span playbook_lex_item(struct playbook_lex *lex)
{
	struct span item = {playbook_lex_peek(lex).start, 0};
	const char *end = lex->line.start + lex->line.length;
	while (item.start + item.length < end && item.start[item.length] != ',')
		item.length++;
	return span_trim(item);
}

struct span playbook_lex_rest(struct playbook_lex *lex)
{
	const char *start = playbook_lex_peek(lex).start;
	lex->next = lex->line.start + lex->line.length;
	return (struct span){start, (size_t)(lex->next - start)};
}

bool playbook_lex_skip(struct playbook_lex *lex, const char *phrase)
{
	const char *mark = lex->next, *end = lex->line.start + lex->line.length;
	struct span rest, word;
	/* Most phrases that are tried begin with another letter. */
	while (lex->next < end && is_blank(*lex->next))
		lex->next++;
	if (lex->next == end || *lex->next != phrase[0]) {
		lex->next = mark;
		return false;
	}
	rest = span_of(phrase);
	while (span_cut(&rest, ' ', &word)) {
		struct span found = playbook_lex_take(lex);
		if (found.length != word.length || memcmp(found.start, word.start, word.length) != 0) {
			lex->next = mark;
			return false;
		}
	}
	return true;
}

bool playbook_lex_expect(struct playbook_lex *lex, const char *phrase)
{
	if (playbook_lex_skip(lex, phrase))
		return true;
	struct span found = playbook_lex_peek(lex);
	if (found.length == 0)
		return playbook_lex_error(
			lex, found.start, "\"%s\" is missing at the end of the line", phrase);
	return playbook_lex_error(lex, found.start, "\"%.*s\" where \"%s\" was expected",
		playbook_lex_shown(found), found.start, phrase);
}

bool playbook_lex_end(struct playbook_lex *lex)
{
	struct span found = playbook_lex_peek(lex);
	if (found.length == 0)
		return true;
	return playbook_lex_error(lex, found.start, "\"%.*s\" is too much; the line should end before it",
		playbook_lex_shown(found), found.start);
}

bool playbook_lex_number(struct playbook_lex *lex, int least, int most, int *ret_number)
{
	struct span found = playbook_lex_peek(lex);
	long number;
	if (found.length == 0)
		return playbook_lex_error(lex, found.start, "a number is missing at the end of the line");
	if (!span_number(found, most, &number) || number < least)
		return playbook_lex_error(lex, found.start, "\"%.*s\" is no number from %d to %d",
			playbook_lex_shown(found), found.start, least, most);
	playbook_lex_take(lex);
	*ret_number = (int)number;
	return true;
}

static bool is_name(struct span word)
{
	for (size_t i = 0; i < word.length; i++) {
		char c = word.start[i];
		if (!((c >= 'a' && c <= 'z') || (i > 0 && ((c >= '0' && c <= '9') || c == '-'))))
			return false;
	}
	return word.length > 0;
}

bool playbook_lex_name(struct playbook_lex *lex, const char *noun, const char **ret_name)
{
	struct span found = playbook_lex_peek(lex);
	if (found.length == 0)
		return playbook_lex_error(lex, found.start, "the name of %s is missing", noun);
	if (!is_name(found))
		return playbook_lex_error(lex, found.start,
			"\"%.*s\" is no name of %s (names: small letters, digits and hyphens, a letter "
			"first)",
			playbook_lex_shown(found), found.start, noun);
	if (found.length > PLAYBOOK_MAX_NAME)
		return playbook_lex_error(lex, found.start,
			"the name of %s has %zu characters; at most %d fit", noun, found.length,
			PLAYBOOK_MAX_NAME);
	playbook_lex_take(lex);
	*ret_name = arena_copy(lex->arena, found.start, found.length);
	return true;
}

struct source_place playbook_lex_place(struct playbook_lex *lex)
{
	return (struct source_place){lex->number, column_of(lex->line.start, playbook_lex_peek(lex).start)};
}
