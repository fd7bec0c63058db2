/* Mails as they leave, built with GMime and parsed back. */
#include "mail/flowed.h"
#include "mail/message_id.h"
#include "mail/mime_module.h"

#include <gmime/gmime.h>
#include <string.h>

static bool is_plain(const char *value)
{
	for (; value && *value; value++)
		if ((unsigned char)*value < ' ' || *value == 0x7f)
			return false;
	return true;
}

static bool check_ids(const struct mime_letter *letter, struct error *err)
{
	bool fine = (!letter->message_id || message_id_is_plain(letter->message_id)) &&
		    (!letter->in_reply_to || message_id_is_plain(letter->in_reply_to)) &&
		    letter->reference_count <= MIME_MAX_REFERENCES;

	for (size_t i = 0; fine && i < letter->reference_count; i++)
		fine = message_id_is_plain(letter->references[i]);
	return fine || error_set(err, ERROR_INVALID, "a message id is none, or there are too many");
}

static bool check_values(const struct mime_letter *letter, struct error *err)
{
	const struct {
		const char *name, *value;
	} values[] = {{"the sender's name", letter->from_name},
		{"the sender's address", letter->from_address}, {"the recipient's name", letter->to_name},
		{"the recipient's address", letter->to_address}, {"the subject", letter->subject},
		{"the message id", letter->message_id},
		{"the message id of the mail it answers", letter->in_reply_to}, {"the mark", letter->mark}};
	for (size_t i = 0; i < sizeof(values) / sizeof(values[0]); i++)
		if (!is_plain(values[i].value))
			return error_set(err, ERROR_INVALID, "%s holds a line break or control character",
				values[i].name);
	if (!check_ids(letter, err))
		return false;
	for (const char *at = letter->body; *at; at++)
		if ((unsigned char)*at < ' ' && *at != '\n' && *at != '\t')
			return error_set(err, ERROR_INVALID, "the text holds a control character");
	return true;
}

static GMimeObject *body_part(const char *body)
{
	struct text flowed TEXT_CLEANUP = {0};
	GMimePart *part = g_mime_part_new_with_type("text", "plain");
	GMimeStream *stream;
	GMimeDataWrapper *content;

	text_init(&flowed);
	flowed_write(span_of(body), &flowed);
	stream = g_mime_stream_mem_new_with_buffer(flowed.start ? flowed.start : "", flowed.length);
	content = g_mime_data_wrapper_new_with_stream(stream, GMIME_CONTENT_ENCODING_DEFAULT);
	g_mime_part_set_content(part, content);
	g_mime_part_set_content_encoding(part, GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
	g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "charset", "utf-8");
	g_mime_object_set_content_type_parameter(GMIME_OBJECT(part), "format", "flowed");
	g_object_unref(content);
	g_object_unref(stream);
	return GMIME_OBJECT(part);
}

static void add_thread(GMimeMessage *message, const struct mime_letter *letter)
{
	struct text ids TEXT_CLEANUP = {0};

	for (size_t i = 0; i < letter->reference_count; i++)
		text_format(&ids, "%s<%s>", i ? " " : "", letter->references[i]);
	if (ids.length)
		g_mime_object_set_header(GMIME_OBJECT(message), "References", ids.start, NULL);
	if (!letter->in_reply_to)
		return;
	ids.length = 0;
	text_format(&ids, "<%s>", letter->in_reply_to);
	g_mime_object_set_header(GMIME_OBJECT(message), "In-Reply-To", ids.start, NULL);
}

static GMimeMessage *build(const struct mime_letter *letter)
{
	GMimeMessage *message = g_mime_message_new(TRUE);
	GMimeObject *part = body_part(letter->body);
	GTimeZone *zone = g_time_zone_new_offset(letter->offset_seconds);
	GDateTime *utc = g_date_time_new_from_unix_utc(letter->date.seconds);
	GDateTime *date = g_date_time_to_timezone(utc, zone);

	if (letter->from_address)
		g_mime_message_add_mailbox(
			message, GMIME_ADDRESS_TYPE_FROM, letter->from_name, letter->from_address);
	g_mime_message_add_mailbox(message, GMIME_ADDRESS_TYPE_TO, letter->to_name, letter->to_address);
	g_mime_message_set_subject(message, letter->subject, "utf-8");
	g_mime_message_set_date(message, date);
	if (letter->message_id)
		g_mime_message_set_message_id(message, letter->message_id);
	else
		g_mime_object_set_header(GMIME_OBJECT(message), "X-Unsent", "1", NULL);
	add_thread(message, letter);
	if (letter->mark)
		g_mime_object_set_header(GMIME_OBJECT(message), MIME_MARK_HEADER, letter->mark, NULL);
	g_mime_message_set_mime_part(message, part);
	g_object_unref(part);
	g_date_time_unref(date);
	g_date_time_unref(utc);
	g_time_zone_unref(zone);
	return message;
}

static struct span print(GMimeMessage *message, struct arena *arena)
{
	GMimeFormatOptions *options = g_mime_format_options_new();
	GMimeStream *memory = g_mime_stream_mem_new();
	GByteArray *bytes;
	struct span printed;

	g_mime_format_options_set_newline_format(options, GMIME_NEWLINE_FORMAT_DOS);
	g_mime_object_write_to_stream(GMIME_OBJECT(message), options, memory);
	bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
	printed = (struct span){arena_copy(arena, (const char *)bytes->data, bytes->len), bytes->len};
	g_object_unref(memory);
	g_mime_format_options_free(options);
	return printed;
}

/* RFC 5321, section 4.5.3.1.6: the end of the line not counted. */
enum { LINE_MAX_BYTES = 998 };

/* Nothing but ASCII, in lines that are not too long and end with CRLF. */
static bool goes_over_the_wire(struct span bytes)
{
	size_t begin = 0;

	for (size_t i = 0; i < bytes.length; i++) {
		bool after_cr = i > 0 && bytes.start[i - 1] == '\r';
		if ((bytes.start[i] == '\n') != after_cr || (unsigned char)bytes.start[i] >= 0x80)
			return false;
		if (bytes.start[i] != '\n')
			continue;
		if (i - 1 - begin > LINE_MAX_BYTES)
			return false;
		begin = i + 1;
	}
	return begin == bytes.length;
}

/* What a reader of the message would see, in the form in which flowed_write() takes text. */
static void read_body(GMimeMessage *message, struct text *ret_body)
{
	GMimeStream *memory = g_mime_stream_mem_new();
	GMimeStream *filtered = g_mime_stream_filter_new(memory);
	GMimeFilter *filter = g_mime_filter_dos2unix_new(FALSE);
	GByteArray *bytes;

	g_mime_stream_filter_add(GMIME_STREAM_FILTER(filtered), filter);
	g_mime_data_wrapper_write_to_stream(
		g_mime_part_get_content(GMIME_PART(g_mime_message_get_mime_part(message))), filtered);
	g_mime_stream_flush(filtered);
	bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory));
	flowed_read((struct span){(const char *)bytes->data, bytes->len}, ret_body);
	g_object_unref(filter);
	g_object_unref(filtered);
	g_object_unref(memory);
}

static bool same_mailbox(InternetAddressList *list, const char *name, const char *address)
{
	InternetAddress *only;

	if (!address)
		return !list || internet_address_list_length(list) == 0;
	if (!list || internet_address_list_length(list) != 1)
		return false;
	only = internet_address_list_get_address(list, 0);
	return INTERNET_ADDRESS_IS_MAILBOX(only) &&
	       strcmp(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(only)), address) == 0 &&
	       (!name || (internet_address_get_name(only) &&
				 strcmp(internet_address_get_name(only), name) == 0));
}

static bool same_header(GMimeMessage *message, const char *name, const char *value)
{
	const char *read = g_mime_object_get_header(GMIME_OBJECT(message), name);

	return value ? read && strcmp(read, value) == 0 : !read;
}

static bool same_ids(GMimeMessage *message, const char *name, const char *const *ids, size_t count)
{
	const char *read = g_mime_object_get_header(GMIME_OBJECT(message), name);
	GMimeReferences *list;
	bool same;

	if (!read)
		return count == 0;
	list = g_mime_references_parse(NULL, read);
	same = (size_t)g_mime_references_length(list) == count;
	for (size_t i = 0; same && i < count; i++)
		same = strcmp(g_mime_references_get_message_id(list, (int)i), ids[i]) == 0;
	g_mime_references_free(list);
	return same;
}

static bool same_head(GMimeMessage *message, const struct mime_letter *letter)
{
	const char *subject = g_mime_message_get_subject(message);
	GDateTime *date = g_mime_message_get_date(message);
	const char *id = g_mime_message_get_message_id(message);

	return same_mailbox(g_mime_message_get_from(message), letter->from_name, letter->from_address) &&
	       same_mailbox(g_mime_message_get_to(message), letter->to_name, letter->to_address) && subject &&
	       strcmp(subject, letter->subject) == 0 && date &&
	       g_date_time_to_unix(date) == letter->date.seconds &&
	       (!letter->message_id || (id && strcmp(id, letter->message_id) == 0)) &&
	       same_ids(message, "References", letter->references, letter->reference_count) &&
	       same_ids(message, "In-Reply-To", &letter->in_reply_to, letter->in_reply_to ? 1 : 0) &&
	       same_header(message, MIME_MARK_HEADER, letter->mark);
}

static bool same_text(GMimeMessage *message, const char *body)
{
	struct text read TEXT_CLEANUP = {0}, flowed TEXT_CLEANUP = {0}, wanted TEXT_CLEANUP = {0};

	if (!GMIME_IS_PART(g_mime_message_get_mime_part(message)))
		return false;
	flowed_write(span_of(body), &flowed);
	flowed_read((struct span){flowed.start, flowed.length}, &wanted);
	read_body(message, &read);
	return read.length == wanted.length &&
	       (read.length == 0 || memcmp(read.start, wanted.start, read.length) == 0);
}

static bool check_back(const struct mime_letter *letter, struct span bytes, struct error *err)
{
	GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes.start, bytes.length);
	GMimeParser *parser = g_mime_parser_new_with_stream(stream);
	GMimeMessage *message = g_mime_parser_construct_message(parser, NULL);
	bool same = message && goes_over_the_wire(bytes) && same_head(message, letter) &&
		    same_text(message, letter->body);

	if (message)
		g_object_unref(message);
	g_object_unref(parser);
	g_object_unref(stream);
	if (same)
		return true;
	error_set(err, ERROR_INVALID, "the message would not arrive as it was written");
	return error_hint(err, "look at the names, the addresses and the subject for odd characters");
}

bool mime_build(
	const struct mime_letter *letter, struct arena *arena, struct span *ret_bytes, struct error *err)
{
	GMimeMessage *message;
	struct span bytes;

	if (!check_values(letter, err))
		return false;
	g_mime_init();
	message = build(letter);
	bytes = print(message, arena);
	g_object_unref(message);
	if (!check_back(letter, bytes, err))
		return false;
	*ret_bytes = bytes;
	return true;
}

void mime_sha256(struct span bytes, char ret_digest[MIME_DIGEST_LENGTH + 1])
{
	char *digest =
		g_compute_checksum_for_data(G_CHECKSUM_SHA256, (const guchar *)bytes.start, bytes.length);

	memcpy(ret_digest, digest, MIME_DIGEST_LENGTH + 1);
	g_free(digest);
}
