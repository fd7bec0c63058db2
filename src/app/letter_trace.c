/* The person's own mail in Sent: which letter of ours it is. */
#include "app/letter_trace.h"

#include "app/answer_thread.h"

enum { RECIPIENTS_MAX = 5, LETTERS_MAX = 20, CLOCK_SECONDS = 300 };

static bool is_space(char c)
{
	return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/* Providers wrap lines anew and put white space at their ends. */
static bool same_words(const char *a, const char *b)
{
	bool any = false;

	for (;;) {
		while (is_space(*a))
			a++;
		while (is_space(*b))
			b++;
		if (*a != *b)
			return false;
		if (!*a)
			return any;
		any = true;
		a++;
		b++;
	}
}

bool letter_trace_same(const struct message *message, const struct outbox *letter, struct arena *arena)
{
	struct message sent;

	return message_read(letter->message, arena, &sent, NULL) && same_words(message->body, sent.body);
}

/* Those of which nobody knows whether they went out go first; then the newest. */
static bool is_nearer(const struct outbox *letter, const struct outbox *than)
{
	const bool open = letter->state == OUTBOX_PERMITTED || letter->state == OUTBOX_UNKNOWN,
		   than_open = than->state == OUTBOX_PERMITTED || than->state == OUTBOX_UNKNOWN;

	return open && !than_open;
}

static bool by_words_to(struct store *store, const struct message *message, const char *recipient,
	struct arena *arena, int64_t *ret_draft, struct error *err)
{
	struct outbox *letters, best = {0};
	size_t count;

	if (!outbox_rows_to(store, recipient, LETTERS_MAX, arena, &letters, &count, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		struct outbox letter;
		/* What was there before it was approved is another. */
		if (message->has_date && message->date.seconds + CLOCK_SECONDS < letters[i].at.seconds)
			continue;
		if (best.draft && !is_nearer(&letters[i], &best))
			continue;
		if (!outbox_row_load(store, letters[i].draft, arena, &letter, err))
			return false;
		if (letter_trace_same(message, &letter, arena))
			best = letter;
	}
	*ret_draft = best.draft;
	return true;
}

static bool by_head(struct store *store, const struct message *message, struct arena *arena,
	int64_t *ret_draft, struct error *err)
{
	*ret_draft = 0;
	if (message->message_id && !answer_thread_letter(store, message->message_id, arena, ret_draft, err))
		return false;
	return *ret_draft || !message->mark ||
	       answer_thread_marked(store, message->mark, arena, ret_draft, err);
}

bool letter_trace_may(struct store *store, const struct message *head, struct arena *arena, bool *ret_may,
	struct error *err)
{
	struct outbox *letters;
	size_t count = 0;
	int64_t draft;

	if (!by_head(store, head, arena, &draft, err))
		return false;
	for (size_t i = 0; i < head->recipient_count && i < RECIPIENTS_MAX && !draft && !count; i++)
		if (!outbox_rows_to(store, head->recipients[i].address, 1, arena, &letters, &count, err))
			return false;
	*ret_may = draft || count;
	return true;
}

bool letter_trace_find(struct store *store, const struct message *message, struct arena *arena,
	int64_t *ret_draft, struct error *err)
{
	int64_t draft;

	if (!by_head(store, message, arena, &draft, err))
		return false;
	for (size_t i = 0; i < message->recipient_count && i < RECIPIENTS_MAX && !draft; i++)
		if (!by_words_to(store, message, message->recipients[i].address, arena, &draft, err))
			return false;
	*ret_draft = draft;
	return true;
}
