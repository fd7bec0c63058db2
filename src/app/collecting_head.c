/* Whether a message in a mailbox can matter, by its head. */
#include "app/answer_own.h"
#include "app/collecting.h"
#include "app/letter_trace.h"

#include <string.h>

/* An invitation and nothing else. */
static bool names_calendar(const struct imap_head *head, struct arena *arena)
{
	return strcasestr(arena_copy(arena, head->head.start, head->head.length), "text/calendar") != NULL;
}

static bool matches(struct collecting *collecting, const struct mailbox *mailbox,
	const struct message *message, struct arena *arena, bool *ret_matters, struct error *err)
{
	struct answer_places places;

	if (!answer_match(collecting->collector->store, message, 0, arena, &places, err))
		return false;
	/* What lies in junk has to be of somebody who is known. */
	*ret_matters = mailbox->role == MAILBOX_JUNK ? places.count > 0 && places.list[0].way <= WAY_ADDRESS
						     : places.count > 0 || places.more;
	return true;
}

static bool decide(struct collecting *collecting, const struct mailbox *mailbox,
	const struct message *message, struct arena *arena, bool *ret_matters, struct error *err)
{
	if (answer_own(&collecting->reader, &message->from))
		return letter_trace_may(collecting->collector->store, message, arena, ret_matters, err);
	/* Whom it could not reach stands further down. */
	if (message->is_bounce || message->is_report || message->mark) {
		*ret_matters = true;
		return true;
	}
	return matches(collecting, mailbox, message, arena, ret_matters, err);
}

bool collecting_matters(struct collecting *collecting, const struct mailbox *mailbox,
	const struct imap_head *head, struct arena *arena, bool *ret_matters, struct error *err)
{
	struct store *store = collecting->collector->store;
	struct message message;
	bool fine;

	*ret_matters = true;
	if (!message_read(head->head, arena, &message, NULL) ||
		(mailbox->role == MAILBOX_INBOX && names_calendar(head, arena)))
		return true;
	if (!store_begin_read(store, err))
		return false;
	fine = decide(collecting, mailbox, &message, arena, ret_matters, err);
	store_rollback(store);
	return fine;
}
