/* Where in a case the reader stands, and errors that name that place. */
#include "app/case_place.h"

#include "base/text.h"

#include <stdarg.h>

enum { SHOWN_BYTES = 60 };

/* At most SHOWN_BYTES, cut between code points, control characters as '?'. */
static const char *shown(struct case_reader *reader, const char *value)
{
	size_t length = strlen(value);
	bool cut = length > SHOWN_BYTES;
	char *copy;

	if (cut)
		length = SHOWN_BYTES;
	while (cut && length > 0 && ((unsigned char)value[length] & 0xc0) == 0x80)
		length--;
	copy = arena_copy(reader->arena, value, length);
	for (char *p = copy; *p; p++)
		if ((unsigned char)*p < 0x20 || *p == 0x7f)
			*p = '?';
	return cut ? arena_format(reader->arena, "%s…", copy) : copy;
}

static void add_place(const struct case_place *at, struct text *text)
{
	text_format(text, "%s:", at->file);
	if (at->line > 0)
		text_format(text, "%ld:", at->line);
	text_add_char(text, ' ');
	if (!at->part)
		return;
	text_add_string(text, at->part);
	if (at->index >= 0)
		text_format(text, "[%d]", at->index);
	if (at->field)
		text_format(text, ".%s", at->field);
	if (at->element >= 0)
		text_format(text, "[%d]", at->element);
	text_add_string(text, ": ");
}

static bool fail_with(struct case_reader *reader, const char *message)
{
	TEXT_CLEANUP struct text text = {0};

	add_place(&reader->at, &text);
	text_add_string(&text, message);
	return error_set(reader->err, ERROR_INVALID, "%s", text.start);
}

bool case_place_fail(struct case_reader *reader, const char *format, ...)
{
	char message[512];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(message, sizeof(message), format, arguments);
	va_end(arguments);
	return fail_with(reader, message);
}

static const char *found_words(struct case_reader *reader, const json_t *found)
{
	switch (json_typeof(found)) {
	case JSON_OBJECT:
		return "an object";
	case JSON_ARRAY:
		return "a list";
	case JSON_STRING:
		return arena_format(reader->arena, "\"%s\"", shown(reader, json_string_value(found)));
	case JSON_INTEGER:
		return arena_format(reader->arena, "%lld", (long long)json_integer_value(found));
	case JSON_REAL:
		return arena_format(reader->arena, "%g", json_real_value(found));
	case JSON_TRUE:
		return "true";
	case JSON_FALSE:
		return "false";
	case JSON_NULL:
		return "null";
	}
	return "something else";
}

bool case_place_expected(struct case_reader *reader, const char *expected, const json_t *found)
{
	return case_place_fail(reader, "expected %s, found %s", expected, found_words(reader, found));
}

bool case_place_unknown(struct case_reader *reader, const char *what, const char *found,
	const char *const *words, size_t count)
{
	TEXT_CLEANUP struct text list = {0};
	const char *nearest = text_nearest(span_of(found), words, count);

	if (nearest)
		case_place_fail(
			reader, "unknown %s \"%s\"; did you mean %s?", what, shown(reader, found), nearest);
	else
		case_place_fail(reader, "unknown %s \"%s\"", what, shown(reader, found));
	for (size_t i = 0; i < count; i++)
		if (words[i])
			text_format(&list, " %s", words[i]);
	return error_hint(reader->err, "known:%s", list.start ? list.start : " none");
}
