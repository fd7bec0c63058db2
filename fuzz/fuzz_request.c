/* Feeds paths, forms, forms with files and cookies to the readers of requests: what they take is text without
 * control characters, within the limits, and comes back escaped. */
#include "base/text.h"
#include "web/field_check.h"
#include "web/html.h"
#include "web/request.h"

#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *start, size_t length);

static const char *const words[] = {"one", "two", NULL};
static const struct field_row rows[] = {
	{.name = "line", .kind = FIELD_LINE, .max_bytes = 40},
	{.name = "text", .kind = FIELD_TEXT},
	{.name = "number", .kind = FIELD_NUMBER},
	{.name = "word", .kind = FIELD_WORD, .words = words},
	{.name = "day", .kind = FIELD_DAY},
	{.name = "file", .kind = FIELD_FILE, .max_bytes = 1 << 20},
	{.name = "many-*", .kind = FIELD_LINE, .repeats = true},
	{.name = NULL},
};
static const struct route route = {.method = "POST", .path = "/x", .fields = rows};

static void check_text(struct span text)
{
	struct html html = {0};
	size_t at;

	if (!text_utf8_valid(text.start, text.length, &at) || strlen(text.start) != text.length)
		abort();
	for (size_t i = 0; i < text.length; i++) {
		unsigned char c = (unsigned char)text.start[i];
		if ((c < 0x20 && c != '\n' && c != '\t') || c == 0x7f)
			abort();
	}
	html_add(&html, "%.*s", (int)text.length, text.start);
	if (html.text.length && strpbrk(html.text.start, "<>\"'"))
		abort();
	text_clear(&html.text);
}

static void check_error(const struct error *err)
{
	struct html html = {0};
	size_t at;

	if (err->kind == ERROR_NONE || err->message[0] == '\0')
		abort();
	html_add(&html, "%s %s", err->message, err->hint);
	if (!text_utf8_valid(html.text.start, html.text.length, &at))
		abort();
	text_clear(&html.text);
}

static void check_fields(const struct request *request, bool read, struct error *err)
{
	if (request->field_count > REQUEST_MAX_FIELDS)
		abort();
	if (!read) {
		check_error(err);
		return;
	}
	for (size_t i = 0; i < request->field_count; i++) {
		const struct request_field *field = &request->fields[i];
		check_text(span_of(field->name));
		if (field->file)
			check_text(span_of(field->file));
		else
			check_text(field->value);
	}
	if (!field_check_all(&route, request, &(const char *){NULL}, err))
		check_error(err);
}

/* The first line is the content type. */
static void read_body(struct span input, struct arena *arena)
{
	struct request request = {.method = "POST"};
	struct error err = {0};
	struct span type;

	span_cut(&input, '\n', &type);
	request.content_type = arena_copy(arena, type.start, type.length);
	request.body = input;
	check_fields(&request, request_add_body(&request, arena, &err), &err);
}

static void read_path(struct span input, struct arena *arena)
{
	struct span parts[ROUTE_MAX_PARTS] = {{0}};
	struct error err = {0};
	const char *path;
	bool other;

	if (!request_path(input, arena, &path, &err)) {
		check_error(&err);
		return;
	}
	if (path[0] != '/' || strstr(path, "/../") || strpbrk(path, "\r\n\t"))
		abort();
	if (route_find("GET", path, parts, &other) || route_find("POST", path, parts, &other))
		for (int i = 0; i < ROUTE_MAX_PARTS && parts[i].start; i++)
			check_text(span_of(request_part(parts[i], arena)));
}

static void read_cookie(struct span input, struct arena *arena)
{
	const struct request request = {.cookie = arena_copy(arena, input.start, input.length)};
	struct span value = request_cookie(&request, "tact-8228");

	if (value.length > input.length || memchr(value.start, ';', value.length))
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *start, size_t length)
{
	const struct span input = {(const char *)start + 1, length ? length - 1 : 0};
	struct request request = {.method = "GET"};
	struct error err = {0};
	struct arena arena;

	if (!length)
		return 0;
	arena_init(&arena);
	switch (start[0]) {
	case '/':
		read_path((struct span){(const char *)start, length}, &arena);
		break;
	case '?':
		check_fields(&request, request_add_form(&request, input, &arena, &err), &err);
		break;
	case ';':
		read_cookie(input, &arena);
		break;
	default:
		read_body((struct span){(const char *)start, length}, &arena);
	}
	arena_clear(&arena);
	return 0;
}
