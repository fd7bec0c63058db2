/* Mails read from files: one a file, pasted text, mailboxes. */
#ifndef TACT_APP_ANSWER_FILE_H
#define TACT_APP_ANSWER_FILE_H

#include "mail/message_read.h"

/* The first line of an mbox, or a Maildir. */
bool answer_file_is_mailbox(const char *path, struct span head);
bool answer_file_is_maildir(const char *path);
/* "From:" or another field that mails begin with. */
bool answer_file_begins_mail(struct span head);

bool answer_file_read_mail(
	const char *path, struct arena *arena, struct message *ret_message, struct error *err);
/* A mail as it was pasted, with its head or without one: then `from` has to tell who wrote it, by
 * address or name. */
bool answer_file_read_text(const char *path, const char *from, struct arena *arena,
	struct message *ret_message, struct error *err);

/* The same of text that is there already; `name` is how errors call it. */
bool answer_text_read(const char *name, struct span text, const char *from, struct arena *arena,
	struct message *ret_message, struct error *err);

struct answer_box {
	void *closure;
	/* Takes one mail, or NULL where it cannot be read; the arena is cleared after each. False stops. */
	bool (*take)(void *closure, const struct message *message, struct arena *arena, struct error *err);
	/* The same by the head of it where that settles it; may be NULL. */
	bool (*skim)(void *closure, const struct message *head, struct arena *arena, bool *ret_settled,
		struct error *err);
	/* `done` of `total` bytes or mails; may be NULL. */
	void (*progress)(void *closure, int64_t mails, int64_t done, int64_t total);
};

/* Every mail of an mbox file or a Maildir. */
bool answer_box_read(const char *path, const struct answer_box *box, struct error *err);

#endif
