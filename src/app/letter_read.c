/* A letter as text: lines "To: …" and "Subject: …", an empty line, and the body; or the body alone. */
#include "app/letter_read.h"

#include "base/arena.h"

static const char byte_order_mark[] = "\xef\xbb\xbf";

static long line_of(struct span text, size_t at)
{
	long line = 1;

	for (size_t i = 0; i < at; i++)
		line += text.start[i] == '\n';
	return line;
}

static bool check_bytes(const char *file, struct span text, struct error *err)
{
	size_t at;

	if (text_utf8_valid(text.start, text.length, &at))
		return true;
	error_set(err, ERROR_INVALID, text.start[at] ? "%s:%ld: not valid UTF-8" : "%s:%ld: a zero byte",
		file, line_of(text, at));
	return error_hint(err, "a letter is plain text in UTF-8");
}

static bool head_value(struct span line, const char *name, struct span *ret_value)
{
	size_t length = strlen(name);

	if (line.length <= length || line.start[length] != ':' ||
		!span_is_nocase((struct span){line.start, length}, name))
		return false;
	*ret_value = span_trim((struct span){line.start + length + 1, line.length - length - 1});
	return true;
}

bool letter_read(const char *file, struct span text, struct letter_text *ret_text, struct error *err)
{
	struct letter_text whole = {.body = text}, found = {.has_head = true};
	struct span line, value;
	bool any = false;

	if (!check_bytes(file, text, err))
		return false;
	if (span_starts(text, byte_order_mark))
		whole.body = (struct span){text.start + 3, text.length - 3};
	found.body = whole.body;
	for (long number = 1; span_cut(&found.body, '\n', &line); number++) {
		struct span *part;
		if (any && span_trim(line).length == 0) {
			*ret_text = found;
			return true;
		}
		part = head_value(line, "Subject", &value) ? &found.subject
		       : head_value(line, "To", &value)    ? &found.to
							   : NULL;
		if (!part)
			break;
		if (part->start)
			return error_set(err, ERROR_INVALID, "%s:%ld: %s stands twice in the head", file,
				number, part == &found.to ? "To" : "Subject");
		*part = value;
		any = true;
	}
	*ret_text = whole;
	return true;
}

void letter_write(const char *to, const char *subject, const char *body, struct text *text)
{
	size_t length = strlen(body);

	if (to)
		text_format(text, "To: %s\n", to);
	text_format(text, "Subject: %s\n\n%s", subject ? subject : "", body);
	if (length == 0 || body[length - 1] != '\n')
		text_add_char(text, '\n');
}

struct span letter_plain(struct span text, struct arena *arena)
{
	size_t length = 0;
	char *copy;

	if (text.length == 0 || !memchr(text.start, '\r', text.length))
		return text;
	copy = arena_alloc(arena, text.length + 1);
	for (size_t i = 0; i < text.length; i++)
		if (text.start[i] != '\r' || i + 1 == text.length || text.start[i + 1] != '\n')
			copy[length++] = text.start[i];
	return (struct span){copy, length};
}
