/* Forms with files (multipart/form-data, RFC 7578). */
#include "base/text.h"
#include "web/request_field.h"

#include <string.h>

enum { BOUNDARY_MAX = 70, HEAD_MAX = 4096 };

/* boundary=… of the content type, without quotes. */
static bool boundary_of(const char *content_type, char ret_mark[BOUNDARY_MAX + 3])
{
	const char *at = strcasestr(content_type, "boundary="), *end;
	size_t length;

	if (!at)
		return false;
	at += strlen("boundary=");
	end = *at == '"' ? strchr(++at, '"') : at + strcspn(at, "; \t");
	if (!end || end == at || end - at > BOUNDARY_MAX)
		return false;
	length = (size_t)(end - at);
	memcpy(ret_mark, "--", 2);
	memcpy(ret_mark + 2, at, length);
	ret_mark[length + 2] = '\0';
	return true;
}

static const char *find(struct span text, const char *what, size_t length)
{
	return text.length >= length ? memmem(text.start, text.length, what, length) : NULL;
}

/* name="…" of a head; NULL where it has none. A quote inside is sent as %22. */
static const char *parameter(struct span head, const char *key, struct arena *arena)
{
	const char *at = head.start, *end = head.start + head.length, *close;
	size_t length = strlen(key);

	while ((at = memmem(at, (size_t)(end - at), key, length)) != NULL) {
		if (at > head.start && strchr("; \t", at[-1]) && at + length + 1 < end && at[length] == '=' &&
			at[length + 1] == '"')
			break;
		at += length;
	}
	if (!at)
		return NULL;
	at += length + 2;
	close = memchr(at, '"', (size_t)(end - at));
	return close ? arena_copy(arena, at, (size_t)(close - at)) : NULL;
}

static bool is_name(const char *text)
{
	size_t at;

	for (const char *p = text; *p; p++)
		if ((unsigned char)*p < 0x20 || *p == 0x7f)
			return false;
	return text_utf8_valid(text, strlen(text), &at);
}

static bool add_part(struct request *request, struct span part, struct arena *arena, struct error *err)
{
	const char *gap = find(part, "\r\n\r\n", 4), *name, *file;
	struct span head, value;

	if (!gap || gap - part.start > HEAD_MAX)
		return error_set(err, ERROR_INVALID, "the form is not well formed");
	head = (struct span){part.start, (size_t)(gap - part.start)};
	value = (struct span){gap + 4, part.length - head.length - 4};
	name = parameter(head, "name", arena);
	file = parameter(head, "filename", arena);
	if (!name || !is_name(name) || (file && !is_name(file)))
		return error_set(err, ERROR_INVALID, "the form is not well formed");
	return request_field_add(request, name, value, file, arena, err);
}

bool request_add_parts(struct request *request, struct span body, const char *content_type,
	struct arena *arena, struct error *err)
{
	char mark[BOUNDARY_MAX + 3];
	const char *at;
	size_t length;

	if (!boundary_of(content_type, mark))
		return error_set(err, ERROR_INVALID, "the form is not well formed");
	length = strlen(mark);
	at = find(body, mark, length);
	while (at) {
		struct span rest, part;
		const char *next;
		at += length;
		rest = (struct span){at, (size_t)(body.start + body.length - at)};
		if (span_starts(rest, "--"))
			return true;
		next = find(rest, mark, length);
		if (!next || !span_starts(rest, "\r\n") || next < at + 4 || memcmp(next - 2, "\r\n", 2) != 0)
			break;
		part = (struct span){at + 2, (size_t)(next - 2 - at - 2)};
		if (!add_part(request, part, arena, err))
			return false;
		at = next;
	}
	return error_set(err, ERROR_INVALID, "the form ends too early");
}
