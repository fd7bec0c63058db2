/* The head of a mail, and whether it can be judged by that alone. */
#include "mail/message_head.h"

#include <string.h>
#include <strings.h>

enum { VALUE_MAX_BYTES = 4096 };

/* Of a type, what has to be read; NULL: all of it. */
static const struct type_row {
	const char *type, *subtype;
} read_types[] = {{"text", "calendar"}, {"text", "x-vcalendar"}, {"text", "rfc822-headers"},
	{"application", "ics"}, {"message", NULL}, {"multipart", "report"}, {"multipart", "digest"}};

static bool is_blank(char c)
{
	return c == ' ' || c == '\t' || c == '\r';
}

struct span message_head(struct span mail)
{
	const char *end = mail.start + mail.length, *line = mail.start, *next;
	bool begun = false;

	while (line < end && (next = memchr(line, '\n', (size_t)(end - line)))) {
		const bool empty = next == line || (next == line + 1 && *line == '\r');
		if (empty && begun)
			return (struct span){mail.start, (size_t)(next + 1 - mail.start)};
		/* Editors and mailboxes put lines before the head. */
		begun |= !empty && !span_starts((struct span){line, (size_t)(next - line)}, "From ");
		line = next + 1;
	}
	return mail;
}

/* The value of the field that begins at `line`, with the lines that go on; length 0 where it is another. */
static struct span field_value(struct span rest, const char *name)
{
	const char *end = rest.start + rest.length, *at = rest.start + strlen(name), *next = at;

	if (rest.length <= strlen(name) || strncasecmp(rest.start, name, strlen(name)) != 0)
		return (struct span){0};
	while (at < end && is_blank(*at))
		at++;
	if (at == end || *at != ':')
		return (struct span){0};
	do {
		next = memchr(next, '\n', (size_t)(end - next));
		next = next ? next + 1 : end;
	} while (next < end && is_blank(*next) && *next != '\r');
	return (struct span){at, (size_t)(next - at)};
}

static bool in_word(char c)
{
	return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c && strchr("-+._", c));
}

static bool cut_word(struct span *rest, struct span *ret_word)
{
	size_t length = 0;

	while (length < rest->length && in_word(rest->start[length]))
		length++;
	*ret_word = (struct span){rest->start, length};
	rest->start += length;
	rest->length -= length;
	return length > 0;
}

/* "multipart/mixed; …", written without anything unusual. */
static bool cut_type(struct span value, struct span *ret_type, struct span *ret_subtype)
{
	struct span rest = span_trim((struct span){value.start + 1, value.length - 1});

	if (!cut_word(&rest, ret_type) || !rest.length || rest.start[0] != '/')
		return false;
	rest = (struct span){rest.start + 1, rest.length - 1};
	return cut_word(&rest, ret_subtype) &&
	       (!rest.length || rest.start[0] == ';' || rest.start[0] == '\n' || is_blank(rest.start[0]));
}

static bool is_read_type(struct span value, bool *ret_has_parts)
{
	struct span type, subtype;

	if (!cut_type(value, &type, &subtype))
		return true;
	*ret_has_parts |= span_is_nocase(type, "multipart");
	for (size_t i = 0; i < sizeof(read_types) / sizeof(read_types[0]); i++)
		if (span_is_nocase(type, read_types[i].type) &&
			(!read_types[i].subtype || span_is_nocase(subtype, read_types[i].subtype)))
			return true;
	return false;
}

/* The name of a calendar, or one that is written in a way that hides it. */
static bool names_calendar(struct span value)
{
	static const char *const endings[] = {"ics", "vcs", "ical"};

	for (size_t i = 0; i < value.length; i++) {
		const char *at = value.start + i;
		const size_t left = value.length - i;
		if (*at == '*' || *at == '\\' || (*at == '=' && left > 1 && at[1] == '?'))
			return true;
		for (size_t n = 0; *at == '.' && n < sizeof(endings) / sizeof(endings[0]); n++)
			if (left > strlen(endings[n]) &&
				strncasecmp(at + 1, endings[n], strlen(endings[n])) == 0)
				return true;
	}
	return false;
}

/* Is the line that `rest` begins with a field of a part that has to be read? */
static bool begins_read_part(struct span rest, bool *ret_has_parts)
{
	struct span type = field_value(rest, "Content-Type"),
		    disposition = field_value(rest, "Content-Disposition");

	if (type.length > VALUE_MAX_BYTES || disposition.length > VALUE_MAX_BYTES)
		return true;
	return (type.length && (is_read_type(type, ret_has_parts) || names_calendar(type))) ||
	       (disposition.length && names_calendar(disposition));
}

bool message_head_tells(struct span mail)
{
	const char *end = mail.start + mail.length, *head_end = mail.start + message_head(mail).length,
		   *line = mail.start;
	bool has_parts = false;

	while (line < end && (line < head_end || has_parts)) {
		const char *next = memchr(line, '\n', (size_t)(end - line));
		if ((*line | 0x20) == 'c' &&
			begins_read_part((struct span){line, (size_t)(end - line)}, &has_parts))
			return false;
		line = next ? next + 1 : end;
	}
	return true;
}
