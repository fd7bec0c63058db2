/* A text that people write, line by line, and errors that name their place. */
#include "base/source.h"

#include "base/text.h"

#include <stdarg.h>
#include <string.h>

enum { SHOWN_MAX = 60, MESSAGE_SIZE = 720 };

static bool is_continuation(char c)
{
	return ((unsigned char)c & 0xc0) == 0x80;
}

int source_shown(struct span found)
{
	size_t length = found.length < SHOWN_MAX ? found.length : SHOWN_MAX;

	while (length < found.length && length > 0 && is_continuation(found.start[length]))
		length--;
	return (int)length;
}

struct source_place source_place(const struct source *source, const char *at)
{
	int column = 1;

	for (const char *c = source->line.start; c < at; c++)
		column += !is_continuation(*c);
	return (struct source_place){source->number, column};
}

__attribute__((format(printf, 3, 0))) static bool error_at(
	struct source *source, struct source_place place, const char *format, va_list args)
{
	char message[MESSAGE_SIZE];

	vsnprintf(message, sizeof(message), format, args);
	return error_set(
		source->err, ERROR_INVALID, "%s:%d:%d: %s", source->file, place.line, place.column, message);
}

bool source_error(struct source *source, const char *at, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	error_at(source, source_place(source, at), format, args);
	va_end(args);
	return false;
}

bool source_error_at(struct source *source, struct source_place place, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	error_at(source, place, format, args);
	va_end(args);
	return false;
}

/* Stands on the line that holds the byte at `offset`, so that an error can name it. */
static void stand_on(struct source *source, struct span text, size_t offset)
{
	size_t start = 0;

	source->number = 1;
	for (size_t i = 0; i < offset; i++) {
		if (text.start[i] == '\n') {
			source->number++;
			start = i + 1;
		}
	}
	source->line = (struct span){text.start + start, offset - start};
}

static bool is_control(struct span text, size_t at)
{
	unsigned char c = (unsigned char)text.start[at];
	bool line_end = c == '\n' || (c == '\r' && at + 1 < text.length && text.start[at + 1] == '\n');

	return (c < 0x20 && c != '\t' && !line_end) || c == 0x7f;
}

static bool characters_check(struct source *source, struct span text, const char *noun)
{
	const char *nul = text.length ? memchr(text.start, '\0', text.length) : NULL;
	size_t at = 0;

	if (nul) {
		stand_on(source, text, (size_t)(nul - text.start));
		return source_error(source, nul, "a NUL byte; a %s is plain text", noun);
	}
	if (!text_utf8_valid(text.start, text.length, &at)) {
		stand_on(source, text, at);
		return source_error(
			source, text.start + at, "this is not UTF-8; save the %s as UTF-8 text", noun);
	}
	for (size_t i = 0; i < text.length; i++) {
		if (!is_control(text, i))
			continue;
		stand_on(source, text, i);
		return source_error(source, text.start + i, "a control character; a %s is plain text", noun);
	}
	return true;
}

bool source_init(struct source *source, const char *file, struct span text, const char *noun, int most_bytes,
	struct error *err)
{
	*source = (struct source){.file = file, .err = err};
	if (text.length > (size_t)most_bytes)
		return error_set(err, ERROR_INVALID, "%s: the %s has %zu bytes; at most %d are read", file,
			noun, text.length, most_bytes);
	if (!characters_check(source, text, noun))
		return false;
	if (span_starts(text, "\xef\xbb\xbf")) {
		text.start += 3;
		text.length -= 3;
	}
	source->rest = text;
	source->number = 0;
	return true;
}

bool source_next(struct source *source)
{
	if (!span_cut(&source->rest, '\n', &source->line))
		return false;
	source->number++;
	return true;
}

bool source_is_name(struct span word)
{
	for (size_t i = 0; i < word.length; i++) {
		char c = word.start[i];
		if (!((c >= 'a' && c <= 'z') || (i > 0 && ((c >= '0' && c <= '9') || c == '-'))))
			return false;
	}
	return word.length > 0;
}
