/* A request as it came, taken apart: its path, its cookies, and forms of the usual kind. */
#include "web/request.h"

#include "base/text.h"
#include "web/request_field.h"

#include <string.h>

static int hex(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c = (char)(c | 0x20);
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* Percent-decodes; NULL where it is no valid UTF-8 text afterwards. */
static char *decode(struct span raw, bool plus_is_blank, struct arena *arena)
{
	char *text = arena_copy(arena, raw.start, raw.length);
	size_t length = 0, at;

	for (size_t i = 0; i < raw.length; i++) {
		char c = raw.start[i];
		if (c == '%') {
			int high = i + 2 < raw.length ? hex(raw.start[i + 1]) : -1,
			    low = i + 2 < raw.length ? hex(raw.start[i + 2]) : -1;
			if (high < 0 || low < 0)
				return NULL;
			c = (char)(high * 16 + low);
			i += 2;
		} else if (c == '+' && plus_is_blank) {
			c = ' ';
		}
		text[length++] = c;
	}
	text[length] = '\0';
	return text_utf8_valid(text, length, &at) ? text : NULL;
}

static bool has_controls(const char *text)
{
	for (; *text; text++)
		if ((unsigned char)*text < 0x20 || *text == 0x7f)
			return true;
	return false;
}

bool request_path(struct span raw, struct arena *arena, const char **ret_path, struct error *err)
{
	struct span rest = raw, part;
	bool fine = span_starts(raw, "/");

	while (fine && span_cut(&rest, '/', &part)) {
		const char *text = decode(part, false, arena);
		fine = text && strcmp(text, ".") != 0 && strcmp(text, "..") != 0 && !has_controls(text);
	}
	if (!fine)
		return error_set(err, ERROR_INVALID, "the address is not well formed");
	*ret_path = arena_copy(arena, raw.start, raw.length);
	return true;
}

const char *request_part(struct span part, struct arena *arena)
{
	const char *text = decode(part, false, arena);

	if (!text)
		return "";
	return text[0] == '~' && (text[1] == '~' || strcmp(text, "~.") == 0 || strcmp(text, "~..") == 0)
		       ? text + 1
		       : text;
}

bool request_field_add(struct request *request, const char *name, struct span value, const char *file,
	struct arena *arena, struct error *err)
{
	if (!request->fields)
		request->fields = arena_array(arena, struct request_field, REQUEST_MAX_FIELDS);
	if (request->field_count == REQUEST_MAX_FIELDS)
		return error_set(err, ERROR_INVALID, "the form has more than %d fields", REQUEST_MAX_FIELDS);
	if (!file && !request_field_clean(&value, arena)) {
		error_set(err, ERROR_INVALID, "the field \"%.40s\" is not text", name);
		return error_hint(err, "type it anew, or save it as UTF-8 text");
	}
	request->fields[request->field_count++] = (struct request_field){name, value, file};
	return true;
}

/* Lines end with LF; other control characters have no business in what people type. */
bool request_field_clean(struct span *value, struct arena *arena)
{
	char *text;
	size_t length = 0, at;

	if (!text_utf8_valid(value->start, value->length, &at))
		return false;
	text = arena_copy(arena, value->start, value->length);
	for (size_t i = 0; i < value->length; i++) {
		char c = text[i];
		if (c == '\r') {
			if (i + 1 < value->length && text[i + 1] == '\n')
				continue;
			c = '\n';
		}
		if (((unsigned char)c < 0x20 && c != '\n' && c != '\t') || c == 0x7f)
			return false;
		text[length++] = c;
	}
	text[length] = '\0';
	*value = (struct span){text, length};
	return true;
}

bool request_add_form(struct request *request, struct span form, struct arena *arena, struct error *err)
{
	struct span pair, name;

	while (span_cut(&form, '&', &pair)) {
		const char *key, *value;
		if (pair.length == 0)
			continue;
		span_cut(&pair, '=', &name);
		key = decode(name, true, arena);
		value = decode(pair, true, arena);
		if (!key || !value || has_controls(key))
			return error_set(err, ERROR_INVALID, "the form is not well formed");
		if (!request_field_add(request, key, span_of(value), NULL, arena, err))
			return false;
	}
	return true;
}

static bool is_type(const char *content_type, const char *type)
{
	size_t length = strlen(type);

	return strncasecmp(content_type, type, length) == 0 && strchr("; \t", content_type[length]);
}

bool request_is_form(const struct request *request)
{
	const char *type = request->content_type ? request->content_type : "";

	return is_type(type, "application/x-www-form-urlencoded") || is_type(type, "multipart/form-data");
}

bool request_add_body(struct request *request, struct arena *arena, struct error *err)
{
	const char *type = request->content_type ? request->content_type : "";

	if (is_type(type, "application/x-www-form-urlencoded"))
		return request_add_form(request, request->body, arena, err);
	if (is_type(type, "multipart/form-data"))
		return request_add_parts(request, request->body, type, arena, err);
	return error_set(err, ERROR_INVALID, "the form came in a kind that is not read here");
}

struct span request_cookie(const struct request *request, const char *name)
{
	struct span rest = span_of(request->cookie ? request->cookie : ""), pair, key;

	while (span_cut(&rest, ';', &pair)) {
		pair = span_trim(pair);
		span_cut(&pair, '=', &key);
		if (span_is(key, name))
			return pair;
	}
	return (struct span){"", 0};
}
