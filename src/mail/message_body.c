/* What a mail says, as plain text, and the parts of a report in it. */
#include "mail/message_body.h"

#include "base/text.h"
#include "mail/flowed.h"
#include "mail/message_html.h"
#include "mail/message_read.h"
#include "mail/mime_read.h"

#include <string.h>
#include <strings.h>

enum { REPORT_MAX_BYTES = 1 << 16, PLAIN_TOO_SHORT = 80, HTML_MUCH_MORE = 4 };

struct walk {
	struct arena *arena;
	struct message_body *body;
	struct text *text;
	int parts; /* seen so far */
};

/* At most `limit` bytes of the decoded content, in UTF-8 where a charset is given. */
static struct span read_content(GMimePart *part, const char *charset, size_t limit, struct arena *arena)
{
	GMimeDataWrapper *content = g_mime_part_get_content(part);
	GMimeStream *filtered;
	GMimeFilter *decoder, *converter = charset ? g_mime_filter_charset_new(charset, "UTF-8") : NULL;
	struct text bytes TEXT_CLEANUP = {0};
	char piece[4096];
	ssize_t length;

	if (!content)
		return span_of("");
	g_mime_stream_reset(g_mime_data_wrapper_get_stream(content));
	filtered = g_mime_stream_filter_new(g_mime_data_wrapper_get_stream(content));
	decoder = g_mime_filter_basic_new(g_mime_data_wrapper_get_encoding(content), FALSE);
	g_mime_stream_filter_add(GMIME_STREAM_FILTER(filtered), decoder);
	g_object_unref(decoder);
	if (converter) {
		g_mime_stream_filter_add(GMIME_STREAM_FILTER(filtered), converter);
		g_object_unref(converter);
	}
	while (bytes.length < limit && (length = g_mime_stream_read(filtered, piece, sizeof(piece))) > 0)
		text_add(&bytes, piece, (size_t)length);
	g_object_unref(filtered);
	if (bytes.length > limit)
		bytes.length = limit;
	return (struct span){arena_copy(arena, bytes.start ? bytes.start : "", bytes.length), bytes.length};
}

/* A character that was cut at the limit does not make the rest invalid. */
static bool is_utf8(struct span bytes)
{
	size_t at;

	return text_utf8_valid(bytes.start, bytes.length, &at) ||
	       (bytes.length >= MESSAGE_MAX_BODY && at + 4 > bytes.length);
}

static struct span read_text(GMimeObject *object, struct arena *arena)
{
	const char *charset = g_mime_object_get_content_type_parameter(object, "charset");
	struct span bytes;

	if (charset && strcasecmp(charset, "utf-8") != 0 && strcasecmp(charset, "us-ascii") != 0) {
		bytes = read_content(
			GMIME_PART(object), g_mime_charset_canon_name(charset), MESSAGE_MAX_BODY, arena);
		if (bytes.length && is_utf8(bytes))
			return bytes;
	}
	bytes = read_content(GMIME_PART(object), NULL, MESSAGE_MAX_BODY, arena);
	return is_utf8(bytes) ? bytes
			      : read_content(GMIME_PART(object), "windows-1252", MESSAGE_MAX_BODY, arena);
}

/* So many bytes from there need no look at each. */
static size_t ordinary(struct span bytes, size_t at)
{
	const size_t first = at;

	while (at < bytes.length &&
		(((unsigned char)bytes.start[at] >= ' ' && (unsigned char)bytes.start[at] < 0x7f) ||
			bytes.start[at] == '\n' || bytes.start[at] == '\t'))
		at++;
	return at - first;
}

static void clean_point(struct span bytes, size_t *at, struct text *text)
{
	uint32_t next = text_next_point(bytes.start, bytes.length, at);
	char point[4];

	if (next == '\r' && (*at == bytes.length || bytes.start[*at] != '\n'))
		next = '\n';
	if (next == '\f' || next == 0x85 || next == 0x2028 || next == 0x2029)
		next = '\n';
	if ((next >= ' ' || next == '\n' || next == '\t') && next != 0x7f && next != 0xfeff)
		text_add(text, point, text_put_point(next, point));
}

/* LF line ends, and nothing that is no text. */
static struct span clean(struct span bytes, struct arena *arena)
{
	struct text text TEXT_CLEANUP = {0};

	for (size_t at = 0; at < bytes.length;) {
		size_t length = ordinary(bytes, at);
		text_add(&text, bytes.start + at, length);
		at += length;
		if (at < bytes.length)
			clean_point(bytes, &at, &text);
	}
	return (struct span){arena_copy(arena, text.start ? text.start : "", text.length), text.length};
}

static struct span plain_of(GMimeObject *object, struct arena *arena)
{
	const char *format = g_mime_object_get_content_type_parameter(object, "format");
	struct span text = clean(read_text(object, arena), arena);
	struct text joined TEXT_CLEANUP = {0};

	if (!format || strcasecmp(format, "flowed") != 0)
		return text;
	flowed_read(text, &joined);
	return (struct span){
		arena_copy(arena, joined.start ? joined.start : "", joined.length), joined.length};
}

static struct span html_of(GMimeObject *object, struct arena *arena)
{
	struct text text TEXT_CLEANUP = {0};

	message_html_text(clean(read_text(object, arena), arena), &text);
	return (struct span){arena_copy(arena, text.start ? text.start : "", text.length), text.length};
}

static bool is_attachment(GMimeObject *object)
{
	const char *disposition = g_mime_object_get_disposition(object);

	return disposition && strcasecmp(disposition, "attachment") == 0;
}

static bool is_type(GMimeObject *object, const char *type, const char *subtype)
{
	GMimeContentType *content_type = g_mime_object_get_content_type(object);

	return content_type && g_mime_content_type_is_type(content_type, type, subtype);
}

static void add_text(struct walk *walk, struct span text)
{
	if (span_trim(text).length == 0 || walk->text->length >= MESSAGE_MAX_BODY)
		return;
	if (walk->text->length)
		text_add_char(walk->text, '\n');
	text_add(walk->text, text.start, text.length);
	if (text.start[text.length - 1] != '\n')
		text_add_char(walk->text, '\n');
}

static void walk_object(struct walk *walk, GMimeObject *object, int depth);

static void walk_leaf(struct walk *walk, GMimeObject *object)
{
	struct span *report = is_type(object, "message", "delivery-status") ||
					      is_type(object, "message", "global-delivery-status")
				      ? &walk->body->status
			      : is_type(object, "text", "rfc822-headers") ||
					      is_type(object, "message", "rfc822") ||
					      is_type(object, "message", "global")
				      ? &walk->body->returned
				      : NULL;

	if (report && !report->length)
		*report = clean(
			read_content(GMIME_PART(object), NULL, REPORT_MAX_BYTES, walk->arena), walk->arena);
	else if (report || is_attachment(object))
		return;
	else if (is_type(object, "text", "plain"))
		add_text(walk, plain_of(object, walk->arena));
	else if (is_type(object, "text", "html"))
		add_text(walk, html_of(object, walk->arena));
}

/* The first child in which there is a text of that kind, however deep. */
static GMimeObject *alternative(GMimeMultipart *multipart, const char *subtype)
{
	int count = g_mime_multipart_get_count(multipart);

	for (int i = 0; i < count && i < MIME_MAX_PARTS; i++)
		if (is_type(g_mime_multipart_get_part(multipart, i), "text", subtype))
			return g_mime_multipart_get_part(multipart, i);
	return NULL;
}

/* The plain one, unless it only says that there is another. */
static void walk_alternatives(struct walk *walk, GMimeMultipart *multipart, int depth)
{
	GMimeObject *plain = alternative(multipart, "plain"), *html = alternative(multipart, "html");
	struct span short_text, long_text = {0};
	int count = g_mime_multipart_get_count(multipart);

	if (plain && GMIME_IS_PART(plain)) {
		short_text = plain_of(plain, walk->arena);
		if (html && GMIME_IS_PART(html) && span_trim(short_text).length < PLAIN_TOO_SHORT)
			long_text = html_of(html, walk->arena);
		if (long_text.length > HTML_MUCH_MORE * span_trim(short_text).length)
			short_text = long_text;
		if (span_trim(short_text).length) {
			add_text(walk, short_text);
			return;
		}
	}
	for (int i = count - 1; i >= 0; i--) {
		size_t before = walk->text->length;
		walk_object(walk, g_mime_multipart_get_part(multipart, i), depth + 1);
		if (walk->text->length > before)
			return;
	}
}

/* A mail in the mail is somebody else's; of what came back, only the head counts. */
static void walk_message(struct walk *walk, GMimeMessagePart *part)
{
	GMimeMessage *message = g_mime_message_part_get_message(part);
	char *head;

	if (!message || walk->body->returned.length)
		return;
	head = g_mime_object_get_headers(GMIME_OBJECT(message), NULL);
	walk->body->returned = clean((struct span){head, strnlen(head, REPORT_MAX_BYTES)}, walk->arena);
	g_free(head);
}

static void walk_object(struct walk *walk, GMimeObject *object, int depth)
{
	if (!object || depth > MIME_MAX_DEPTH || walk->parts++ > MIME_MAX_PARTS)
		return;
	if (GMIME_IS_MULTIPART(object) && is_type(object, "multipart", "alternative")) {
		walk_alternatives(walk, GMIME_MULTIPART(object), depth);
	} else if (GMIME_IS_MULTIPART(object)) {
		int count = g_mime_multipart_get_count(GMIME_MULTIPART(object));
		for (int i = 0; i < count; i++)
			walk_object(walk, g_mime_multipart_get_part(GMIME_MULTIPART(object), i), depth + 1);
	} else if (GMIME_IS_MESSAGE_PART(object)) {
		walk_message(walk, GMIME_MESSAGE_PART(object));
	} else if (GMIME_IS_PART(object)) {
		walk_leaf(walk, object);
	}
}

void message_body_read(GMimeMessage *message, struct arena *arena, struct message_body *ret_body)
{
	struct text text TEXT_CLEANUP = {0};
	struct walk walk = {.arena = arena, .body = ret_body, .text = &text};

	*ret_body = (struct message_body){0};
	walk_object(&walk, g_mime_message_get_mime_part(message), 0);
	if (text.length > MESSAGE_MAX_BODY) {
		text.length = MESSAGE_MAX_BODY;
		while (text.length && ((unsigned char)text.start[text.length] & 0xc0) == 0x80)
			text.length--;
	}
	ret_body->text = arena_copy(arena, text.start ? text.start : "", text.length);
}
