/* The table by which the program calls the module that holds GMime. */
#ifndef TACT_MAIL_MIME_MODULE_H
#define TACT_MAIL_MIME_MODULE_H

#include "base/module.h"
#include "mail/message_read.h"
#include "mail/mime_read.h"
#include "mail/mime_write.h"

struct mime_module {
	struct module_head head;
	bool (*calendar_parts)(struct span mail, struct arena *arena, struct span **ret_parts,
		size_t *ret_count, struct error *err);
	bool (*build)(const struct mime_letter *letter, struct arena *arena, struct span *ret_bytes,
		struct error *err);
	void (*sha256)(struct span bytes, char ret_digest[MIME_DIGEST_LENGTH + 1]);
	bool (*message)(
		struct span mail, struct arena *arena, struct message *ret_message, struct error *err);
};

/* Inside the module. */
bool mime_parse_calendars(
	struct span mail, struct arena *arena, struct span **ret_parts, size_t *ret_count, struct error *err);
bool mime_build(
	const struct mime_letter *letter, struct arena *arena, struct span *ret_bytes, struct error *err);
void mime_sha256(struct span bytes, char ret_digest[MIME_DIGEST_LENGTH + 1]);
bool message_parse(struct span mail, struct arena *arena, struct message *ret_message, struct error *err);

/* The one symbol of the module. */
extern const struct mime_module tact_mime_module;

#endif
