/* An approved letter as the message that leaves. */
#include "app/letter_message.h"

#include "app/draft_approve.h"
#include "app/new_uuid.h"
#include "mail/message_id.h"
#include "mail/mime_write.h"
#include "store/thread_rows.h"

#include <assert.h>
#include <string.h>

enum { THREAD_MAX_MAILS = 10 };
_Static_assert((int)THREAD_MAX_MAILS <= (int)MIME_MAX_REFERENCES, "all of the thread is told");

/* What strangers wrote as Message-ID is used only where it is one. The oldest comes first. */
static bool add_thread(struct store *store, const struct matter *matter, const struct draft *draft,
	struct arena *arena, struct mime_letter *letter, struct error *err)
{
	const int16_t to = draft_recipient(draft);
	const bool known = to >= 0 && to < matter->process->people_count;
	const char **ids, **thread;
	size_t count;

	if (!thread_rows_list(store, draft->process, known ? matter->process->people[to].id : NULL,
		    draft->address, THREAD_MAX_MAILS, arena, &ids, &count, err))
		return false;
	thread = arena_array(arena, const char *, count + 1);
	for (size_t i = count; i-- > 0;)
		if (message_id_is_plain(ids[i]))
			thread[letter->reference_count++] = ids[i];
	letter->references = thread;
	if (letter->reference_count)
		letter->in_reply_to = thread[letter->reference_count - 1];
	return true;
}

static void add_ids(const struct draft *draft, const struct account *account, struct arena *arena,
	struct mime_letter *letter)
{
	const char *at = strrchr(account->address, '@');
	char uuid[UUID_TEXT_SIZE];

	uuid_print(new_uuid(), uuid);
	letter->message_id = arena_format(arena, "%s@%s", uuid, at ? at + 1 : "localhost");
	letter->mark = arena_format(arena, "d%lld-%s", (long long)draft->number, uuid);
}

bool letter_message_build(struct store *store, const struct matter *matter, const struct draft *draft,
	const struct account *account, const char *own_name, struct arena *arena,
	struct letter_message *ret_message, struct error *err)
{
	struct mime_letter letter = {
		.from_name = account->name ? account->name : own_name,
		.from_address = account->address,
		.to_name = draft->name,
		.to_address = draft->address,
		.subject = draft->subject,
		.body = draft->body,
		.date = draft->frozen,
		.offset_seconds = zone_offset(matter->zone, draft->frozen),
	};
	struct span bytes;

	assert(draft->digest);
	add_ids(draft, account, arena, &letter);
	if (!add_thread(store, matter, draft, arena, &letter, err) ||
		!mime_write(&letter, arena, &bytes, err))
		return false;
	*ret_message = (struct letter_message){letter.message_id, bytes};
	return true;
}
