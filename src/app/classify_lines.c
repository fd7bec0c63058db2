/* Mails that are to be classified, as a line of JSON Lines or as a text, and what was found as JSON. */
#include "app/classify_lines.h"

#include "app/json_line.h"
#include "base/text.h"
#include "mail/message_read.h"

#include <ctype.h>
#include <string.h>

enum { HUNDRED = 100 };

static bool read_whole(
	const json_t *whole, struct arena *arena, struct classify_mail *mail, struct error *err)
{
	if (!json_line_id(whole, arena, &mail->id, err) ||
		!json_line_part(whole, "subject", arena, &mail->subject, err) ||
		!json_line_part(whole, "from", arena, &mail->from, err) ||
		!json_line_part(whole, "body", arena, &mail->body, err))
		return false;
	if (!mail->body.start && !mail->subject.start)
		return error_set(err, ERROR_INVALID, "body is missing");
	return true;
}

bool classify_lines_read(
	struct span line, struct arena *arena, struct classify_mail *ret_mail, struct error *err)
{
	json_t *whole;
	bool fine;

	*ret_mail = (struct classify_mail){.id = "null"};
	if (!json_line_load(line, &whole, err))
		return false;
	fine = read_whole(whole, arena, ret_mail, err);
	json_decref(whole);
	return fine;
}

/* "Name: value", and which name. */
static bool is_head_line(struct span line, struct span *ret_name, struct span *ret_value)
{
	const char *colon = line.length ? memchr(line.start, ':', line.length) : NULL;

	if (!colon || colon == line.start)
		return false;
	*ret_name = (struct span){line.start, (size_t)(colon - line.start)};
	for (size_t i = 0; i < ret_name->length; i++)
		if (!isalpha((unsigned char)ret_name->start[i]) && ret_name->start[i] != '-')
			return false;
	*ret_value = span_trim((struct span){colon + 1, line.length - ret_name->length - 1});
	return true;
}

/* Only a mail as it is stored says how it was made. */
static bool is_stored(struct span name)
{
	return span_is_nocase(name, "MIME-Version") || span_is_nocase(name, "Content-Type") ||
	       span_is_nocase(name, "Received") || span_is_nocase(name, "Message-ID") ||
	       span_is_nocase(name, "Return-Path");
}

/* Takes the head off a text; false where it has none. */
static bool read_head(struct span text, struct classify_mail *mail, bool *ret_stored)
{
	struct span rest = text, line, name, value;
	bool any = false;

	*ret_stored = false;
	mail->body = text;
	while (span_cut(&rest, '\n', &line)) {
		if (span_trim(line).length == 0) {
			if (any)
				mail->body = rest;
			return any;
		}
		if (any && (line.start[0] == ' ' || line.start[0] == '\t'))
			continue;
		if (!is_head_line(line, &name, &value))
			return false;
		*ret_stored = *ret_stored || is_stored(name);
		if (span_is_nocase(name, "Subject"))
			mail->subject = value;
		else if (span_is_nocase(name, "From"))
			mail->from = value;
		any = any || *ret_stored || mail->subject.start || mail->from.start;
	}
	return false;
}

static bool read_stored(
	struct span text, struct arena *arena, struct classify_mail *ret_mail, struct error *err)
{
	struct message message;

	if (!message_read(text, arena, &message, err))
		return false;
	ret_mail->subject = span_of(message.subject);
	ret_mail->body = span_of(message.body);
	if (message.from.address)
		ret_mail->from = span_of(arena_format(
			arena, "%s <%s>", message.from.name ? message.from.name : "", message.from.address));
	return true;
}

bool classify_text_read(const char *file, struct span text, struct arena *arena,
	struct classify_mail *ret_mail, struct error *err)
{
	struct classify_mail mail = {.id = "null"};
	bool stored;
	size_t at;

	if (!read_head(text, &mail, &stored))
		mail = (struct classify_mail){.id = "null", .body = text};
	else if (stored && !read_stored(text, arena, &mail, err))
		return error_prefix(err, "%s", file);
	if (!text_utf8_valid(mail.body.start ? mail.body.start : "", mail.body.length, &at)) {
		error_set(err, ERROR_INVALID, "%s: not valid UTF-8", file);
		return error_hint(
			err, "give the mail as it is stored, with all its headers, or as text in UTF-8");
	}
	*ret_mail = mail;
	return true;
}

void classify_write(const struct mail_class *class, struct arena *arena, struct json_text *json)
{
	json_text_pair(json, "label", mail_label_names[class->label]);
	json_text_key(json, "confidence");
	json_text_hundredths(json, (unsigned)(class->confidence * HUNDRED + 0.5));
	json_text_key(json, "evidence");
	json_text_string(json, arena_copy(arena, class->evidence.start, class->evidence.length));
}
