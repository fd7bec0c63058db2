/* Mails read from files: one a file, pasted text, mailboxes. */
#include "app/answer_file.h"

#include "app/file_read.h"
#include "base/text.h"
#include "mail/mbox.h"
#include "mail/message_head.h"
#include "mail/message_skim.h"
#include "mail/mime_read.h"

#include <string.h>
#include <strings.h>

bool answer_file_is_maildir(const char *path)
{
	return mbox_is_maildir(path);
}

bool answer_file_is_mailbox(const char *path, struct span head)
{
	return mbox_recognizes(head) || mbox_is_maildir(path);
}

bool answer_file_begins_mail(struct span head)
{
	static const char *const names[] = {"received:", "from:", "return-path:", "delivered-to:",
		"mime-version:", "date:", "subject:", "to:", "message-id:", "dkim-signature:", "x-",
		"authentication-results:", "arc-seal:", "sender:", "reply-to:"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (head.length > strlen(names[i]) &&
			strncasecmp(head.start, names[i], strlen(names[i])) == 0)
			return true;
	return false;
}

bool answer_file_read_mail(
	const char *path, struct arena *arena, struct message *ret_message, struct error *err)
{
	struct span mail;

	return file_read(path, MIME_MAX_BYTES, arena, &mail, err) &&
	       (message_read(mail, arena, ret_message, err) || error_prefix(err, "%s", path));
}

static bool read_words(const char *path, struct span text, const char *from, struct arena *arena,
	struct message *ret_message, struct error *err)
{
	struct message message = {.subject = ""};
	size_t at;

	if (!from) {
		error_set(err, ERROR_INVALID,
			"\"%s\" is nothing that can be imported: it has no head of a mail", path);
		return error_hint(
			err, "where it is the text of a mail, tell who wrote it: --from dana@acme.example");
	}
	if (!text_utf8_valid(text.start, text.length, &at))
		return error_set(err, ERROR_INVALID, "%s: byte %zu is no UTF-8 text", path, at + 1);
	if (!span_trim(text).length)
		return error_set(err, ERROR_INVALID, "%s: there is no text", path);
	message.body = arena_copy(arena, text.start, text.length);
	if (strchr(from, '@'))
		message.from.address = from;
	else
		message.from.name = from;
	*ret_message = message;
	return true;
}

bool answer_text_read(const char *name, struct span text, const char *from, struct arena *arena,
	struct message *ret_message, struct error *err)
{
	if (answer_file_begins_mail(text))
		return message_read(text, arena, ret_message, err) || error_prefix(err, "%s", name);
	return read_words(name, text, from, arena, ret_message, err);
}

bool answer_file_read_text(const char *path, const char *from, struct arena *arena,
	struct message *ret_message, struct error *err)
{
	struct span text;

	return file_read(path, MESSAGE_MAX_BODY, arena, &text, err) &&
	       answer_text_read(path, text, from, arena, ret_message, err);
}

static bool skim_mail(const struct answer_box *box, struct span mail, struct arena *arena, bool *ret_settled,
	struct error *err)
{
	struct message head;

	*ret_settled = false;
	if (!box->skim || !message_head_tells(mail))
		return true;
	return !(message_skim(message_head(mail), arena, &head) ||
		       message_read(message_head(mail), arena, &head, NULL)) ||
	       box->skim(box->closure, &head, arena, ret_settled, err);
}

static bool take_mail(const struct answer_box *box, enum mbox_state state, struct span mail,
	struct arena *arena, struct error *err)
{
	struct message message;
	bool settled = false, readable;

	if (state == MBOX_MAIL && !skim_mail(box, mail, arena, &settled, err))
		return false;
	if (settled)
		return true;
	readable = state == MBOX_MAIL && message_read(mail, arena, &message, NULL);
	return box->take(box->closure, readable ? &message : NULL, arena, err);
}

bool answer_box_read(const char *path, const struct answer_box *box, struct error *err)
{
	enum mbox_state state = MBOX_MAIL;
	struct span mail = {0};
	struct arena arena;
	struct mbox mbox;
	bool fine = true;
	int64_t count = 0;

	if (!mbox_open(path, &mbox, err))
		return false;
	arena_init(&arena);
	while (fine && state != MBOX_END) {
		arena_reset(&arena);
		fine = mbox_next(&mbox, &arena, &state, &mail, err) &&
		       (state == MBOX_END || take_mail(box, state, mail, &arena, err));
		count += state != MBOX_END;
		if (box->progress)
			box->progress(box->closure, count, mbox.done, mbox.total);
	}
	arena_clear(&arena);
	mbox_close(&mbox);
	return fine;
}
