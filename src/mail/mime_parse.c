/* The calendars of a mail, found with GMime. */
#include "mail/mime_message.h"
#include "mail/mime_module.h"

#include <string.h>
#include <strings.h>

struct found {
	struct arena *arena;
	struct span *parts;
	size_t count;
};

static bool names_calendar(GMimePart *part)
{
	const char *name = g_mime_part_get_filename(part);
	const char *dot = name ? strrchr(name, '.') : NULL;
	return dot && (strcasecmp(dot, ".ics") == 0 || strcasecmp(dot, ".vcs") == 0 ||
			      strcasecmp(dot, ".ical") == 0);
}

static bool is_calendar(GMimeObject *object)
{
	GMimeContentType *type = g_mime_object_get_content_type(object);
	if (type && (g_mime_content_type_is_type(type, "text", "calendar") ||
			    g_mime_content_type_is_type(type, "text", "x-vcalendar") ||
			    g_mime_content_type_is_type(type, "application", "ics")))
		return true;
	return names_calendar(GMIME_PART(object));
}

/* Only a charset that is named and is not UTF-8 has to be turned into it; the calendar reader knows what to
 * do with the rest. */
static GMimeFilter *charset_filter(GMimeObject *object)
{
	const char *charset = g_mime_object_get_content_type_parameter(object, "charset");
	if (!charset || strcasecmp(charset, "utf-8") == 0 || strcasecmp(charset, "us-ascii") == 0)
		return NULL;
	return g_mime_filter_charset_new(charset, "UTF-8");
}

static bool seen(const struct found *found, const GByteArray *bytes)
{
	for (size_t i = 0; i < found->count; i++)
		if (found->parts[i].length == bytes->len &&
			memcmp(found->parts[i].start, bytes->data, bytes->len) == 0)
			return true;
	return false;
}

static void add_part(struct found *found, GMimeObject *object)
{
	GMimeDataWrapper *content = g_mime_part_get_content(GMIME_PART(object));
	if (!content || found->count == MIME_MAX_PARTS)
		return;
	GMimeStream *memory = g_mime_stream_mem_new();
	GMimeStream *filtered = g_mime_stream_filter_new(memory);
	GMimeFilter *filter = charset_filter(object);
	if (filter) {
		g_mime_stream_filter_add(GMIME_STREAM_FILTER(filtered), filter);
		g_object_unref(filter);
	}
	g_mime_data_wrapper_write_to_stream(content, filtered);
	g_mime_stream_flush(filtered);
	GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
	if (bytes && bytes->len && !seen(found, bytes))
		found->parts[found->count++] = (struct span){
			arena_copy(found->arena, (const char *)bytes->data, bytes->len), bytes->len};
	g_object_unref(filtered);
	g_object_unref(memory);
}

static void walk(struct found *found, GMimeObject *object, int depth)
{
	if (!object || depth > MIME_MAX_DEPTH)
		return;
	if (GMIME_IS_MULTIPART(object)) {
		GMimeMultipart *multipart = GMIME_MULTIPART(object);
		int count = g_mime_multipart_get_count(multipart);
		for (int i = 0; i < count; i++)
			walk(found, g_mime_multipart_get_part(multipart, i), depth + 1);
	} else if (GMIME_IS_MESSAGE_PART(object)) {
		GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
		if (message)
			walk(found, g_mime_message_get_mime_part(message), depth + 1);
	} else if (GMIME_IS_PART(object) && is_calendar(object)) {
		add_part(found, object);
	}
}

GMimeMessage *mime_message_parse(struct span mail, struct error *err)
{
	static bool initialized;
	GMimeStream *stream;
	GMimeParser *parser;
	GMimeMessage *message;

	if (mail.length > MIME_MAX_BYTES) {
		error_set(err, ERROR_INVALID, "the mail is larger than %d MB", MIME_MAX_BYTES >> 20);
		return NULL;
	}
	if (!initialized)
		g_mime_init();
	initialized = true;
	stream = g_mime_stream_mem_new_with_buffer(mail.start, mail.length);
	parser = g_mime_parser_new_with_stream(stream);
	message = g_mime_parser_construct_message(parser, NULL);
	g_object_unref(parser);
	g_object_unref(stream);
	if (!message)
		error_set(err, ERROR_INVALID, "this is no mail");
	return message;
}

void mime_message_calendars(
	GMimeMessage *message, struct arena *arena, struct span **ret_parts, size_t *ret_count)
{
	struct found found = {.arena = arena, .parts = arena_array(arena, struct span, MIME_MAX_PARTS)};

	walk(&found, g_mime_message_get_mime_part(message), 0);
	*ret_parts = found.parts;
	*ret_count = found.count;
}

bool mime_parse_calendars(
	struct span mail, struct arena *arena, struct span **ret_parts, size_t *ret_count, struct error *err)
{
	GMimeMessage *message = mime_message_parse(mail, err);

	if (!message)
		return false;
	mime_message_calendars(message, arena, ret_parts, ret_count);
	g_object_unref(message);
	return true;
}
