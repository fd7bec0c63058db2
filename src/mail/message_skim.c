/* Heads that are written plainly, read without GMime. */
#include "mail/message_skim.h"

#include "base/array.h"

#include <string.h>
#include <strings.h>

enum { HEAD_MAX_BYTES = 1 << 16, VALUE_MAX_BYTES = 900, IDS_MAX = 20 };

enum field { FROM, REPLY_TO, SUBJECT, MESSAGE_ID, IN_REPLY_TO, REFERENCES, FAILED, FIELD_COUNT };

static const char *const field_names[FIELD_COUNT] = {
	[FROM] = "From",
	[REPLY_TO] = "Reply-To",
	[SUBJECT] = "Subject",
	[MESSAGE_ID] = "Message-ID",
	[IN_REPLY_TO] = "In-Reply-To",
	[REFERENCES] = "References",
	[FAILED] = "X-Failed-Recipients",
};

/* In the names and addresses of those who send mails back. */
static const char *const machine_words[] = {"daemon", "postmaster", "microsoftexchange", "mail delivery",
	"mail system", "mail admin", "system admin"};

static bool is_letter(char c)
{
	return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z');
}

static bool in_word(char c, const char *more)
{
	return is_letter(c) || (c && strchr(more, c));
}

/* Printable ASCII, as it stands: nothing encoded. */
static bool is_plain(struct span value)
{
	for (size_t i = 0; i < value.length; i++) {
		const char c = value.start[i];
		if ((c < ' ' || c > '~') && c != '\t' && c != '\n' && c != '\r')
			return false;
		if (i + 1 < value.length && ((c == '=' && value.start[i + 1] == '?') ||
						    (c == '\r' && value.start[i + 1] != '\n')))
			return false;
	}
	return value.length <= VALUE_MAX_BYTES;
}

/* On one line, with one space between words. */
static const char *one_line(struct span value, struct arena *arena)
{
	struct span rest = value.start ? value : span_of("");
	char *line = arena_copy(arena, rest.start, rest.length);
	size_t length = 0;
	bool space = false;

	for (size_t i = 0; i < rest.length; i++) {
		if (rest.start[i] <= ' ') {
			space = length > 0;
			continue;
		}
		if (space)
			line[length++] = ' ';
		space = false;
		line[length++] = rest.start[i];
	}
	line[length] = '\0';
	return line;
}

/* "dana.lee@acme.example"; the span moves behind it. */
static bool cut_address(struct span *rest, struct span *ret_address)
{
	const char *at = memchr(rest->start, '@', rest->length), *end = rest->start + rest->length, *p;

	if (!at || at == rest->start || !is_letter(*rest->start) || at[-1] == '.')
		return false;
	for (p = rest->start; p < at; p++)
		if (!in_word(*p, "._-+=") || (*p == '.' && p[1] == '.'))
			return false;
	for (p = at + 1; p < end && in_word(*p, ".-"); p++)
		if (*p == '.' && (p[-1] == '.' || p[-1] == '@'))
			return false;
	/* GMime makes letters of "xn--". */
	if (p == at + 1 || !is_letter(p[-1]) || memmem(at, (size_t)(p - at), "--", 2))
		return false;
	*ret_address = (struct span){rest->start, (size_t)(p - rest->start)};
	*rest = (struct span){p, (size_t)(end - p)};
	return true;
}

/* Words, or what stands in quotation marks. */
static bool cut_name(struct span *rest, struct span *ret_name)
{
	const bool quoted = rest->length && rest->start[0] == '"';
	size_t length = quoted;

	while (length < rest->length && (quoted ? rest->start[length] != '"' && rest->start[length] != '\\'
						: in_word(rest->start[length], " !#&*+-_'")))
		length++;
	if (length == rest->length || rest->start[length] != (quoted ? '"' : '<'))
		return false;
	*ret_name = span_trim((struct span){rest->start + quoted, length - quoted});
	length += quoted;
	*rest = span_trim((struct span){rest->start + length, rest->length - length});
	return true;
}

static bool read_mailbox(struct span value, struct arena *arena, struct message_address *ret_address)
{
	struct span address, name = {0}, rest = span_trim(value);

	if (!rest.length)
		return false;
	if (!cut_address(&rest, &address)) {
		if (!cut_name(&rest, &name) || rest.length < 3 || rest.start[0] != '<')
			return false;
		rest = (struct span){rest.start + 1, rest.length - 1};
		if (!cut_address(&rest, &address) || !span_is(rest, ">"))
			return false;
		rest.length = 0;
	}
	if (rest.length)
		return false;
	ret_address->address = arena_copy(arena, address.start, address.length);
	ret_address->name = name.length ? one_line(name, arena) : NULL;
	return true;
}

static bool cut_id(struct span *rest, struct arena *arena, const char **ret_id)
{
	const char *end = memchr(rest->start, '>', rest->length);
	size_t length;
	int signs = 0;

	if (rest->start[0] != '<' || !end)
		return false;
	length = (size_t)(end - rest->start) - 1;
	for (size_t i = 1; i <= length; i++) {
		signs += rest->start[i] == '@';
		if (!in_word(rest->start[i], "@._-+=$") ||
			(i > 1 && !is_letter(rest->start[i]) && !is_letter(rest->start[i - 1])))
			return false;
	}
	if (signs != 1 || !is_letter(rest->start[1]) || !is_letter(end[-1]))
		return false;
	*ret_id = arena_copy(arena, rest->start + 1, length);
	*rest = span_trim((struct span){end + 1, rest->length - length - 2});
	return true;
}

static bool read_ids(struct span value, struct arena *arena, const char **ids, size_t *count)
{
	struct span rest = span_trim(value);

	while (rest.length)
		if (*count == IDS_MAX || !cut_id(&rest, arena, &ids[(*count)++]))
			return false;
	return true;
}

static bool is_machine(const char *words)
{
	for (size_t i = 0; words && i < ARRAY_COUNT(machine_words); i++)
		if (strcasestr(words, machine_words[i]))
			return true;
	return false;
}

static bool read_fields(
	const struct span values[FIELD_COUNT], struct arena *arena, struct message *ret_message)
{
	const char *ids[2][IDS_MAX];
	size_t counts[2] = {0};

	for (size_t i = 0; i < FIELD_COUNT; i++)
		if (!is_plain(values[i]))
			return false;
	if (values[FAILED].start || !read_mailbox(values[FROM], arena, &ret_message->from) ||
		is_machine(ret_message->from.name) || is_machine(ret_message->from.address))
		return false;
	if (values[REPLY_TO].start && !read_mailbox(values[REPLY_TO], arena, &ret_message->reply_to))
		return false;
	if (!read_ids(values[MESSAGE_ID], arena, ids[0], &counts[0]) || counts[0] > 1 ||
		!read_ids(values[IN_REPLY_TO], arena, ids[1], &counts[1]))
		return false;
	ret_message->message_id = counts[0] ? ids[0][0] : NULL;
	ret_message->in_reply_to = counts[1] ? ids[1][0] : NULL;
	ret_message->references = arena_array(arena, const char *, IDS_MAX);
	ret_message->subject = one_line(values[SUBJECT], arena);
	ret_message->body = "";
	return read_ids(values[REFERENCES], arena, ret_message->references, &ret_message->reference_count);
}

/* The field that the line begins, FIELD_COUNT for one that does not matter. */
static bool begins_field(struct span line, size_t *ret_field, size_t *ret_colon)
{
	size_t length = 0;

	while (length < line.length && line.start[length] > ' ' && line.start[length] <= '~' &&
		line.start[length] != ':')
		length++;
	if (!length || length == line.length || line.start[length] != ':')
		return false;
	for (*ret_field = 0; *ret_field < FIELD_COUNT; (*ret_field)++)
		if (span_is_nocase((struct span){line.start, length}, field_names[*ret_field]))
			break;
	*ret_colon = length;
	return true;
}

bool message_skim(struct span head, struct arena *arena, struct message *ret_message)
{
	struct span values[FIELD_COUNT] = {{0}}, rest = head, line;
	struct message message = {0};
	size_t field = FIELD_COUNT, colon;

	if (head.length > HEAD_MAX_BYTES || memchr(head.start, '\0', head.length))
		return false;
	while (span_cut(&rest, '\n', &line) && line.length && !span_is(line, "\r")) {
		if (line.start[0] == ' ' || line.start[0] == '\t') {
			if (field < FIELD_COUNT)
				values[field].length =
					(size_t)(line.start + line.length - values[field].start);
			continue;
		}
		if (!begins_field(line, &field, &colon))
			return false;
		if (field == FIELD_COUNT)
			continue;
		if (values[field].start)
			return false;
		values[field] = (struct span){line.start + colon + 1, line.length - colon - 1};
	}
	if (!read_fields(values, arena, &message))
		return false;
	*ret_message = message;
	return true;
}
