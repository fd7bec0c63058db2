/* Content lines of a calendar file: unfolded, in UTF-8 (RFC 5545, section 3.1; vCalendar 1.0, section 2.1).
 */
#include "calendar/ical_lines.h"

#include "calendar/ical_charset.h"

#include <string.h>
#include <strings.h>

enum { PARAMS_MAX_BYTES = 2048 };

void ical_lines_init(struct ical_lines *lines, struct span bytes)
{
	memset(lines, 0, sizeof(*lines));
	text_init(&lines->joined);
	text_init(&lines->decoded);
	if (bytes.length >= 3 && memcmp(bytes.start, "\xef\xbb\xbf", 3) == 0) {
		bytes.start += 3;
		bytes.length -= 3;
	}
	lines->rest = bytes;
	lines->line_break = !bytes.length || memchr(bytes.start, '\n', bytes.length) ? '\n' : '\r';
}

void ical_lines_clear(struct ical_lines *lines)
{
	text_clear(&lines->joined);
	text_clear(&lines->decoded);
}

static struct span without_return(struct span line)
{
	while (line.length && line.start[line.length - 1] == '\r')
		line.length--;
	return line;
}

/* One physical line without its break. */
static bool cut_line(struct ical_lines *lines, struct span *ret)
{
	if (!span_cut(&lines->rest, lines->line_break, ret))
		return false;
	*ret = without_return(*ret);
	return true;
}

static bool continued(const struct ical_lines *lines)
{
	return lines->rest.length && (lines->rest.start[0] == ' ' || lines->rest.start[0] == '\t');
}

static struct span found_nocase(struct span in, const char *word)
{
	size_t length = strlen(word);
	for (size_t i = 0; i + length <= in.length; i++)
		if ((in.start[i] | 0x20) == (word[0] | 0x20) && strncasecmp(in.start + i, word, length) == 0)
			return (struct span){in.start + i, length};
	return (struct span){0};
}

/* The ":" before the value: the first one outside of quotes. */
static size_t colon_at(struct span line)
{
	bool quoted = false;
	for (size_t i = 0; i < line.length; i++) {
		if (line.start[i] == '"')
			quoted = !quoted;
		else if (line.start[i] == ':' && !quoted)
			return i;
	}
	const char *any = line.length ? memchr(line.start, ':', line.length) : NULL;
	return any ? (size_t)(any - line.start) : line.length;
}

static bool quoted_printable(struct span line)
{
	size_t name = 0;
	while (name < line.length && line.start[name] != ':' && line.start[name] != ';')
		name++;
	if (name == line.length || line.start[name] == ':')
		return false;
	return found_nocase((struct span){line.start, colon_at(line)}, "QUOTED-PRINTABLE").start != NULL;
}

static void join(struct ical_lines *lines, struct span part)
{
	size_t room = ICAL_MAX_LINE_BYTES - lines->joined.length;
	text_add(&lines->joined, part.start, part.length < room ? part.length : room);
}

/* Unfolds: a line that begins with white space continues the one before, as does what follows a "=" of
 * quoted-printable. */
static bool logical_line(struct ical_lines *lines, struct span *ret, bool *ret_printable)
{
	struct span line, more;
	if (!cut_line(lines, &line))
		return false;
	bool printable = quoted_printable(line);
	if (!continued(lines) && !(printable && line.start[line.length - 1] == '=')) {
		if (line.length > ICAL_MAX_LINE_BYTES)
			line.length = ICAL_MAX_LINE_BYTES;
		*ret = line;
		*ret_printable = printable;
		return true;
	}
	lines->joined.length = 0;
	join(lines, line);
	for (;;) {
		struct text *joined = &lines->joined;
		bool soft = printable && joined->length && joined->start[joined->length - 1] == '=';
		if (soft)
			joined->length--;
		else if (!continued(lines))
			break;
		if (!cut_line(lines, &more))
			break;
		if (!soft)
			more = (struct span){more.start + 1, more.length - 1};
		join(lines, more);
		/* The parameter may itself be folded; not looked for without end. */
		if (!printable && joined->length < PARAMS_MAX_BYTES)
			printable = quoted_printable((struct span){joined->start, joined->length});
	}
	*ret = (struct span){lines->joined.start, lines->joined.length};
	*ret_printable = printable;
	return true;
}

static bool plain(struct span line)
{
	for (size_t i = 0; i < line.length; i++) {
		unsigned char c = (unsigned char)line.start[i];
		if (c >= 0x7f || (c < 0x20 && c != '\t'))
			return false;
	}
	return true;
}

static bool name_fine(struct span name)
{
	for (size_t i = 0; i < name.length; i++) {
		char c = name.start[i];
		if (!((c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
			    c == '-' || c == '_' || c == '.'))
			return false;
	}
	return name.length > 0 && name.length < 100;
}

static bool line_split(struct span whole, struct ical_line *ret)
{
	size_t colon = colon_at(whole);
	if (colon == whole.length)
		return false;
	size_t name = 0;
	while (name < colon && whole.start[name] != ';')
		name++;
	ret->whole = whole;
	ret->name = span_trim((struct span){whole.start, name});
	ret->params = (struct span){whole.start + name, colon - name};
	ret->value = (struct span){whole.start + colon + 1, whole.length - colon - 1};
	return name_fine(ret->name);
}

struct span ical_line_param(const struct ical_line *line, const char *name)
{
	struct span rest = line->params, part;
	while (span_cut(&rest, ';', &part)) {
		struct span key;
		if (!span_cut(&part, '=', &key) || !span_is_nocase(span_trim(key), name))
			continue;
		part = span_trim(part);
		if (part.length >= 2 && part.start[0] == '"' && part.start[part.length - 1] == '"')
			part = (struct span){part.start + 1, part.length - 2};
		return part;
	}
	return (struct span){0};
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	if (c >= 'A' && c <= 'F')
		return c - 'A' + 10;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static void add_unquoted(struct text *text, struct span value)
{
	for (size_t i = 0; i < value.length; i++) {
		int high = i + 2 < value.length && value.start[i] == '=' ? hex_digit(value.start[i + 1]) : -1;
		int low = high >= 0 ? hex_digit(value.start[i + 2]) : -1;
		text_add_char(text, low >= 0 ? (char)(high << 4 | low) : value.start[i]);
		i += low >= 0 ? 2 : 0;
	}
}

/* As iCalendar writes text. */
static void add_escaped(struct text *text, struct span value)
{
	for (size_t i = 0; i < value.length; i++) {
		char c = value.start[i];
		if (c == '\n')
			text_add_string(text, "\\n");
		else if (c == ',' || c == ';' || c == '\\')
			text_format(text, "\\%c", c);
		else if (c != '\r')
			text_add_char(text, c);
	}
}

/* Writes "NAME:text" for a line in quoted-printable. */
static void decode_printable(struct ical_lines *lines, struct ical_line *line)
{
	struct text unquoted TEXT_CLEANUP, utf8 TEXT_CLEANUP;
	bool guessed;
	text_init(&unquoted);
	text_init(&utf8);
	add_unquoted(&unquoted, line->value);
	ical_charset_add(&utf8, (struct span){unquoted.start, unquoted.length},
		ical_line_param(line, "CHARSET"), &guessed);
	lines->charset_guessed |= guessed;
	lines->decoded.length = 0;
	text_add(&lines->decoded, line->name.start, line->name.length);
	text_add_char(&lines->decoded, ':');
	add_escaped(&lines->decoded, (struct span){utf8.start, utf8.length});
}

static void decode_bytes(struct ical_lines *lines, struct ical_line *line)
{
	struct text utf8 TEXT_CLEANUP;
	size_t at;
	bool guessed = false;
	text_init(&utf8);
	if (text_utf8_valid(line->whole.start, line->whole.length, &at))
		text_add(&utf8, line->whole.start, line->whole.length);
	else
		ical_charset_add(&utf8, line->whole, ical_line_param(line, "CHARSET"), &guessed);
	lines->charset_guessed |= guessed;
	lines->decoded.length = 0;
	for (size_t i = 0; i < utf8.length; i++) {
		unsigned char c = (unsigned char)utf8.start[i];
		if ((c >= 0x20 || c == '\t') && c != 0x7f)
			text_add_char(&lines->decoded, (char)c);
	}
}

bool ical_lines_next(struct ical_lines *lines, struct ical_line *ret_line)
{
	struct span whole;
	bool printable;
	while (logical_line(lines, &whole, &printable)) {
		if (!line_split(whole, ret_line))
			continue;
		if (printable)
			decode_printable(lines, ret_line);
		else if (!plain(whole))
			decode_bytes(lines, ret_line);
		else
			return true;
		if (lines->decoded.length &&
			line_split((struct span){lines->decoded.start, lines->decoded.length}, ret_line))
			return true;
	}
	return false;
}
