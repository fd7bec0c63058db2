/* Messages of a mailbox on their way in: their heads first, then those that matter. */
#include "app/collecting.h"
#include "app/intake.h"

enum { CHUNK = 200 };

enum state { NOT_SEEN, PASSED, WANTED, TOO_LARGE, GONE };

/* Some messages, and what their heads said. */
struct chunk {
	struct collecting *collecting;
	struct mailbox *mailbox;
	const uint32_t *uids;
	size_t count;
	size_t done; /* that many are behind the cursor, or need nothing */
	uint8_t state[CHUNK];
	struct arena arena; /* of one message */
};

static int compare_uids(const void *a, const void *b)
{
	const uint32_t first = *(const uint32_t *)a, second = *(const uint32_t *)b;

	return first < second ? -1 : first > second;
}

static bool take_head(void *closure, const struct imap_head *head, struct arena *arena, struct error *err)
{
	struct chunk *chunk = closure;
	const uint32_t *at =
		bsearch(&head->uid, chunk->uids, chunk->count, sizeof(*chunk->uids), compare_uids);
	bool matters;

	if (!at)
		return true;
	if (!collecting_matters(chunk->collecting, chunk->mailbox, head, arena, &matters, err))
		return false;
	chunk->state[at - chunk->uids] = !matters                        ? PASSED
					 : head->size > IMAP_MAX_LITERAL ? TOO_LARGE
									 : WANTED;
	chunk->collecting->sum.heads++;
	return true;
}

/* A head that did not come is of a message that is gone; one that is there all the same is read whole. */
static bool look_again(struct chunk *chunk, struct error *err)
{
	struct collecting *collecting = chunk->collecting;
	const struct imap_service *service = collecting_service(collecting);
	bool missing = false;
	uint32_t *there;
	size_t count;

	for (size_t i = 0; i < chunk->count; i++)
		missing = missing || chunk->state[i] == NOT_SEEN;
	if (!missing)
		return true;
	if (!service->uids(collecting->imap, chunk->uids[0], chunk->uids[chunk->count - 1], &chunk->arena,
		    &there, &count, err))
		return false;
	for (size_t i = 0; i < chunk->count; i++)
		if (chunk->state[i] == NOT_SEEN)
			chunk->state[i] = bsearch(&chunk->uids[i], there, count, sizeof(*there), compare_uids)
						  ? WANTED
						  : GONE;
	return true;
}

static bool read_heads(struct chunk *chunk, struct error *err)
{
	struct collecting *collecting = chunk->collecting;
	const struct imap_heads heads = {chunk, take_head};

	return collecting_service(collecting)
		       ->heads(collecting->imap, chunk->uids, chunk->count, &heads, err) &&
	       look_again(chunk, err);
}

/* It stays behind the cursor until it can be taken in. */
static bool leave_hole(struct chunk *chunk, uint32_t uid, struct error *err)
{
	struct mailbox *mailbox = chunk->mailbox;
	char why[sizeof(err->message)];

	snprintf(why, sizeof(why), "%s", err->message);
	error_set(err, err->kind, "a mail in %.100s could not be taken in: %.500s", mailbox->name, why);
	mailbox->hole = uid;
	return false;
}

/* The row as it is once that message was taken in; kept in the open transaction. */
static bool pass(struct chunk *chunk, size_t index, int outcome, struct mailbox *ret_after, struct error *err)
{
	const uint32_t uid = chunk->uids[index];
	struct store *store = chunk->collecting->collector->store;

	if (uid > ret_after->cursor)
		ret_after->cursor = uid;
	return outcome < 0 || taken_row_add(store, ret_after, uid, outcome, err);
}

/* Those before `end` that do not matter go together. */
static bool flush(struct chunk *chunk, size_t end, struct error *err)
{
	struct store *store = chunk->collecting->collector->store;
	struct mailbox after = *chunk->mailbox;
	bool fine;

	if (chunk->done == end)
		return true;
	fine = store_begin(store, err);
	for (size_t i = chunk->done; fine && i < end; i++)
		fine = pass(chunk, i, chunk->state[i] == GONE ? -1 : ANSWER_UNRELATED, &after, err);
	if (!fine || !mailbox_row_save(store, &after, err) || !store_commit(store, err)) {
		store_rollback(store);
		return false;
	}
	*chunk->mailbox = after;
	chunk->done = end;
	return true;
}

static bool commit(struct chunk *chunk, size_t index, const struct intake *intake, struct error *err)
{
	struct store *store = chunk->collecting->collector->store;
	struct mailbox after = *chunk->mailbox;

	if ((!intake->begun && !store_begin(store, err)) ||
		!pass(chunk, index, (int)intake->answer.outcome, &after, err) ||
		!mailbox_row_save(store, &after, err) || !store_commit(store, err)) {
		store_rollback(store);
		return false;
	}
	*chunk->mailbox = after;
	chunk->done = index + 1;
	return true;
}

static void tell(struct chunk *chunk, const struct intake *intake)
{
	const struct collector *collector = chunk->collecting->collector;
	struct collected *sum = &chunk->collecting->sum;

	sum->outcomes[intake->answer.outcome]++;
	sum->stopped += intake->stopped;
	if (collector->tell && intake->begun)
		collector->tell(collector->closure, &intake->answer);
}

static bool take_in(struct chunk *chunk, struct span mail, const char *doubt, struct intake *ret_intake,
	struct error *err)
{
	const struct answer_reader *reader = &chunk->collecting->reader;
	const int64_t account = chunk->collecting->account->number;
	struct message message = {.subject = "", .body = ""};
	const bool readable = message_read(mail, &chunk->arena, &message, NULL);

	if (readable && !doubt)
		return intake_begin(reader, &message, account, &chunk->arena, ret_intake, err);
	chunk->collecting->sum.unreadable++;
	return intake_begin_unread(reader, &message, account, doubt ? doubt : "it cannot be read",
		&chunk->arena, ret_intake, err);
}

struct one_head {
	struct arena *arena;
	struct span head;
};

static bool keep_head(void *closure, const struct imap_head *head, struct arena *arena, struct error *err)
{
	struct one_head *one = closure;

	one->head =
		(struct span){arena_copy(one->arena, head->head.start, head->head.length), head->head.length};
	return true;
}

/* Its head alone, where the whole is too large. */
static bool load_head(struct chunk *chunk, uint32_t uid, struct span *ret_mail, struct error *err)
{
	struct one_head one = {.arena = &chunk->arena, .head = span_of("")};
	const struct imap_heads heads = {&one, keep_head};
	struct collecting *collecting = chunk->collecting;

	if (!collecting_service(collecting)->heads(collecting->imap, &uid, 1, &heads, err))
		return false;
	*ret_mail = one.head;
	return true;
}

static bool load(struct chunk *chunk, size_t index, struct span *ret_mail, bool *ret_gone, struct error *err)
{
	struct collecting *collecting = chunk->collecting;
	const struct imap_service *service = collecting_service(collecting);
	const uint32_t uid = chunk->uids[index];

	*ret_gone = false;
	if (chunk->state[index] == TOO_LARGE)
		return load_head(chunk, uid, ret_mail, err);
	if (service->message(collecting->imap, uid, &chunk->arena, ret_mail, err)) {
		collecting->sum.bodies++;
		return true;
	}
	*ret_gone = service->problem(collecting->imap) == IMAP_GONE;
	return *ret_gone;
}

static bool take_one(struct chunk *chunk, size_t index, struct error *err)
{
	const char *doubt =
		chunk->state[index] == TOO_LARGE ? "it is too large to be read: look at it yourself" : NULL;
	struct intake intake;
	struct span mail;
	bool gone;

	arena_reset(&chunk->arena);
	if (!load(chunk, index, &mail, &gone, err))
		return leave_hole(chunk, chunk->uids[index], err);
	if (gone) {
		chunk->state[index] = GONE;
		return true;
	}
	chunk->collecting->reader.now = collecting_now(chunk->collecting);
	if (!take_in(chunk, mail, doubt, &intake, err) || !commit(chunk, index, &intake, err))
		return leave_hole(chunk, chunk->uids[index], err);
	tell(chunk, &intake);
	return true;
}

static bool take_chunk(struct chunk *chunk, struct error *err)
{
	if (!read_heads(chunk, err))
		return false;
	for (size_t i = 0; i < chunk->count; i++)
		if ((chunk->state[i] == WANTED || chunk->state[i] == TOO_LARGE) &&
			(!flush(chunk, i, err) || !take_one(chunk, i, err)))
			return false;
	return flush(chunk, chunk->count, err);
}

bool collecting_take(struct collecting *collecting, struct mailbox *mailbox, const uint32_t *uids,
	size_t count, struct error *err)
{
	const struct collector *collector = collecting->collector;
	bool fine = true;

	for (size_t at = 0; fine && at < count; at += CHUNK) {
		struct chunk chunk = {.collecting = collecting,
			.mailbox = mailbox,
			.uids = uids + at,
			.count = count - at < CHUNK ? count - at : CHUNK};
		arena_init(&chunk.arena);
		fine = take_chunk(&chunk, err);
		arena_clear(&chunk.arena);
		if (fine && collector->progress)
			collector->progress(collector->closure, mailbox->name, at + chunk.count, count);
	}
	return fine;
}
