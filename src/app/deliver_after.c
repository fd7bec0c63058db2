/* What is done about letters once they have left: copies in Sent, and evidence of those nobody knows about.
 */
#include "app/deliver_after.h"

enum { BATCH = 100 };

static void tell(const struct delivery *delivery, const struct outbox *letter, struct arena *arena,
	const char *words, const struct error *trouble)
{
	if (delivery->tell)
		delivery->tell(delivery->closure, letter,
			trouble ? arena_format(arena, "%s: %s", words, trouble->message) : words);
}

/* With its message, and the account it left from; *ret_there is false where that is gone. */
static bool load(struct store *store, int64_t draft, struct arena *arena, struct outbox *ret_letter,
	struct account *ret_account, bool *ret_there, struct error *err)
{
	struct error trouble = {0};

	if (!outbox_row_load(store, draft, arena, ret_letter, err))
		return false;
	*ret_there = account_row_find(store, ret_letter->account, arena, ret_account, &trouble);
	if (*ret_there || trouble.kind == ERROR_NOT_FOUND)
		return true;
	if (err)
		*err = trouble;
	return false;
}

static bool change_copy(struct store *store, struct outbox *letter, enum outbox_copy to, struct error *err)
{
	const bool fine = store_begin(store, err) && outbox_row_copy(store, letter, to, err) &&
			  store_commit(store, err);

	store_rollback(store);
	return fine;
}

static bool file_copy(const struct delivery *delivery, int64_t draft, struct arena *arena, struct error *err)
{
	struct store *store = delivery->collector->store;
	struct error trouble = {0};
	struct account account;
	struct outbox letter;
	bool there;

	if (!load(store, draft, arena, &letter, &account, &there, err))
		return false;
	/* Another program has seen to it meanwhile. */
	if (letter.copy != OUTBOX_COPY_DUE)
		return true;
	if (!there)
		return change_copy(store, &letter, OUTBOX_COPY_FAILED, err);
	if (!collect_file_copy(delivery->collector, &account, &letter, &trouble) &&
		trouble.kind == ERROR_CHANGED)
		return true;
	if (trouble.kind)
		tell(delivery, &letter, arena, "was sent, but its copy could not be put into Sent", &trouble);
	else if (letter.copy == OUTBOX_COPY_FAILED)
		tell(delivery, &letter, arena, "was sent, but its copy could not be put into Sent", NULL);
	else if (letter.copy == OUTBOX_COPY_FILED || letter.copy == OUTBOX_COPY_THEIRS)
		tell(delivery, &letter, arena, "has its copy in Sent", NULL);
	return true;
}

static bool make_due_again(struct store *store, struct arena *arena, struct error *err)
{
	struct outbox *letters;
	size_t count;

	if (!outbox_rows_copies(store, OUTBOX_COPY_FAILED, BATCH, arena, &letters, &count, err))
		return false;
	for (size_t i = 0; i < count; i++)
		if (!change_copy(store, &letters[i], OUTBOX_COPY_DUE, err))
			return false;
	return true;
}

bool deliver_copies(const struct delivery *delivery, bool again, struct arena *arena, struct error *err)
{
	struct store *store = delivery->collector->store;
	struct outbox *letters;
	size_t count;

	if ((again && !make_due_again(store, arena, err)) ||
		!outbox_rows_copies(store, OUTBOX_COPY_DUE, BATCH, arena, &letters, &count, err))
		return false;
	for (size_t i = 0; i < count; i++)
		if (!file_copy(delivery, letters[i].draft, arena, err))
			return false;
	return true;
}

static bool found_in_sent(
	const struct delivery *delivery, struct outbox *letter, struct arena *arena, struct error *err)
{
	const struct outbox_change change = {.reply = "it stands in Sent"};
	struct store *store = delivery->collector->store;
	const bool fine = store_begin(store, err) &&
			  outbox_row_move(store, letter, OUTBOX_FIND, &change, err) &&
			  outbox_row_copy(store, letter, OUTBOX_COPY_THEIRS, err) && store_commit(store, err);

	store_rollback(store);
	if (fine)
		tell(delivery, letter, arena, "was sent: it stands in Sent", NULL);
	return fine;
}

static bool look_for(
	const struct delivery *delivery, int64_t draft, struct arena *arena, size_t *found, struct error *err)
{
	struct error trouble = {0};
	struct account account;
	struct outbox letter;
	bool there, in_sent;

	if (!load(delivery->collector->store, draft, arena, &letter, &account, &there, err))
		return false;
	if (!there || letter.state != OUTBOX_UNKNOWN)
		return true;
	if (!collect_find_sent(delivery->collector, &account, &letter, &in_sent, &trouble)) {
		tell(delivery, &letter, arena, "could not be looked for in Sent", &trouble);
		return true;
	}
	if (!in_sent)
		return true;
	(*found)++;
	return found_in_sent(delivery, &letter, arena, &trouble) || trouble.kind == ERROR_CHANGED ||
	       error_set(err, trouble.kind, "%s", trouble.message);
}

bool deliver_evidence(
	const struct delivery *delivery, struct arena *arena, size_t *ret_found, struct error *err)
{
	struct outbox *letters;
	size_t count, found = 0;

	if (!outbox_rows_in(delivery->collector->store, OUTBOX_UNKNOWN, BATCH, arena, &letters, &count, err))
		return false;
	for (size_t i = 0; i < count; i++)
		if (!look_for(delivery, letters[i].draft, arena, &found, err))
			return false;
	*ret_found = found;
	return true;
}
