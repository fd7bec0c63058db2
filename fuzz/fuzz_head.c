/* Heads: whatever bytes come, what the head alone tells is what the whole mail tells. */
#include "base/arena.h"
#include "mail/message_head.h"
#include "mail/message_skim.h"
#include "mail/mime_module.h"

#include <assert.h>
#include <stdint.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length);

static void same(const char *a, const char *b)
{
	assert((!a && !b) || (a && b && strcmp(a, b) == 0));
}

static void same_head(const struct message *a, const struct message *b)
{
	same(a->from.address, b->from.address);
	same(a->from.name, b->from.name);
	same(a->reply_to.address, b->reply_to.address);
	same(a->subject, b->subject);
	same(a->message_id, b->message_id);
	same(a->in_reply_to, b->in_reply_to);
	assert(a->reference_count == b->reference_count && a->is_bounce == b->is_bounce);
	for (size_t i = 0; i < a->reference_count; i++)
		same(a->references[i], b->references[i]);
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t length)
{
	struct span mail = {(const char *)bytes, length}, head = message_head(mail);
	struct message whole, alone;
	struct arena arena;
	struct error error = {0};

	assert(head.start == mail.start && head.length <= mail.length);
	arena_init(&arena);
	if (message_head_tells(mail) && tact_mime_module.message(mail, &arena, &whole, &error)) {
		assert(whole.calendar_count == 0);
		if (tact_mime_module.message(head, &arena, &alone, &error))
			same_head(&whole, &alone);
		if (message_skim(head, &arena, &alone))
			same_head(&whole, &alone);
	}
	arena_clear(&arena);
	return 0;
}
