/* Whether a message in a mailbox can matter, by its head. */
#include "app/answer_own.h"
#include "app/collecting.h"
#include "app/letter_trace.h"
#include "mail/message_skim.h"

#include <string.h>
#include <strings.h>

/* Four letters, a slash, and the rest. */
static bool holds(struct span text, const char *word)
{
	const size_t length = strlen(word);
	const char *end = text.start + text.length, *slash = text.start;

	while (slash < end && (slash = memchr(slash, '/', (size_t)(end - slash)))) {
		if (slash - text.start >= 4 && (size_t)(end - slash) + 4 >= length &&
			strncasecmp(slash - 4, word, length) == 0)
			return true;
		slash++;
	}
	return false;
}

/* An invitation and nothing else. */
static bool names_calendar(const struct imap_head *head)
{
	return holds(head->head, "text/calendar");
}

/* What came back: whom it could not reach stands further down. */
static bool names_report(const struct imap_head *head)
{
	return holds(head->head, "part/report");
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
	if (message->is_bounce || message->is_report || message->mark) {
		*ret_matters = true;
		return true;
	}
	return matches(collecting, mailbox, message, arena, ret_matters, err);
}

/* Most heads are written plainly, and are of strangers. */
static bool is_strangers(struct collecting *collecting, const struct mailbox *mailbox,
	const struct imap_head *head, struct arena *arena, bool *ret_strangers, struct error *err)
{
	struct message message = {0};
	bool matters;

	*ret_strangers = false;
	if (mailbox->role == MAILBOX_SENT || head->cut || !message_skim(head->head, arena, &message) ||
		!message.from.address || answer_own(&collecting->reader, &message.from))
		return true;
	if (!matches(collecting, mailbox, &message, arena, &matters, err))
		return false;
	*ret_strangers = !matters;
	return true;
}

static bool read_whole(struct collecting *collecting, const struct mailbox *mailbox,
	const struct imap_head *head, struct arena *arena, bool *ret_matters, struct error *err)
{
	struct message message;
	bool strangers;

	if (!is_strangers(collecting, mailbox, head, arena, &strangers, err))
		return false;
	*ret_matters = !strangers;
	return strangers || !message_read(head->head, arena, &message, NULL) ||
	       decide(collecting, mailbox, &message, arena, ret_matters, err);
}

bool collecting_matters(struct collecting *collecting, const struct mailbox *mailbox,
	const struct imap_head *head, struct arena *arena, bool *ret_matters, struct error *err)
{
	struct store *store = collecting->collector->store;
	bool fine;

	if (names_report(head) || (mailbox->role == MAILBOX_INBOX && names_calendar(head))) {
		*ret_matters = true;
		return true;
	}
	if (!store_begin_read(store, err))
		return false;
	fine = read_whole(collecting, mailbox, head, arena, ret_matters, err);
	store_rollback(store);
	return fine;
}
