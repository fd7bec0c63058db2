/* Mails: whatever bytes come, they are read or refused, and what is read is text. */
#include "base/arena.h"
#include "base/text.h"
#include "mail/mime_module.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void check_text(const char *text, bool one_line)
{
	size_t at;

	if (!text)
		return;
	assert(text_utf8_valid(text, strlen(text), &at));
	assert(!one_line || !strpbrk(text, "\r\n\t\x1b"));
	assert(!strpbrk(text, "\r\x1b"));
}

static void check_address(const struct message_address *address)
{
	check_text(address->name, true);
	check_text(address->address, true);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct arena arena;
	struct message message;
	struct error error = {0};

	arena_init(&arena);
	if (tact_mime_module.message((struct span){(const char *)bytes, length}, &arena, &message, &error)) {
		check_text(message.subject, true);
		check_text(message.body, false);
		check_text(message.message_id, true);
		check_address(&message.from);
		check_address(&message.reply_to);
		for (size_t i = 0; i < message.recipient_count; i++)
			check_address(&message.recipients[i]);
		for (size_t i = 0; i < message.reference_count; i++)
			check_text(message.references[i], true);
		assert(strlen(message.body) <= MESSAGE_MAX_BODY);
		assert(message.is_bounce || !message.bounced);
	} else {
		assert(error.kind == ERROR_INVALID && error.message[0]);
	}
	arena_clear(&arena);
	return 0;
}
