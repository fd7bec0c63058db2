/* The permit: asked when all but the final dot is written, given in one transaction or not at all. */
#include "app/delivering.h"
#include "app/trust.h"

#include <string.h>

enum { REFUSED_FOR_SECONDS = 60 };

/* Which row of the outbox the claim was, and whether it still is. */
static bool still_ours(const struct delivering *delivering, const struct outbox *letter)
{
	return letter->state == OUTBOX_CLAIMED && letter->epoch == delivering->epoch && letter->holder &&
	       strcmp(letter->holder, delivering->delivery->holder) == 0 &&
	       instant_is_never(letter->answered);
}

static bool same_bytes(struct span a, struct span b)
{
	return a.length == b.length && memcmp(a.start, b.start, a.length) == 0;
}

static bool refuse(
	struct delivering *delivering, enum letter_word word, struct instant opens, const char *why)
{
	delivering->word = (uint8_t)word;
	delivering->opens = opens;
	delivering->refusal = why;
	return false;
}

/* What may have changed since the claim. */
static bool asks_again(
	struct delivering *delivering, struct instant now, struct letter_gate *gate, struct error *err)
{
	const struct collector *collector = delivering->delivery->collector;
	struct instant soon = {now.seconds + REFUSED_FOR_SECONDS};
	struct outbox letter;
	const char *why = NULL;
	bool fresh;

	if (!outbox_row_load(collector->store, delivering->letter.draft, delivering->arena, &letter, err))
		return false;
	if (!still_ours(delivering, &letter))
		return refuse(delivering, LETTER_LATER, soon, "something changed while it was being sent");
	if (!same_bytes(letter.message, delivering->message))
		return refuse(delivering, LETTER_CHANGED, soon, "it is not what you approved");
	delivering->letter = letter;
	if (!collect_is_fresh(collector->store, letter.account, now, delivering->arena, &fresh, &why, err))
		return false;
	if (!fresh)
		return refuse(delivering, LETTER_LATER, soon, why ? why : "answers were not looked for");
	if (!letter_gate_ask(collector->store, collector->desk, &letter, now, delivering->arena, gate, err))
		return false;
	if (gate->word != LETTER_MAY)
		return refuse(delivering, (enum letter_word)gate->word, gate->opens, gate->why);
	if (!delivering_hour(delivering, gate, now, &why, &soon, err))
		return false;
	return !why || refuse(delivering, LETTER_LATER, soon, why);
}

/* The contact, as the log will have it. */
static struct event *add_contact(struct delivering *delivering, const struct letter_gate *gate,
	struct instant now, struct entry *entry)
{
	const struct ask ask = draft_ask(&gate->process, &gate->draft);
	const struct moment at = {now, zone_offset(gate->matter.zone, now), 0};
	struct event *event = entry_add_event(entry, EVENT_DID, at, delivering->arena);

	event->id = letter_gate_contact(&delivering->letter, delivering->arena);
	event->action = ask.action;
	event->channel = ask.channel;
	event->person = ask.to;
	event->through = ask.through;
	event->of = ask.interview;
	return event;
}

static bool permit(struct delivering *delivering, struct error *err)
{
	const struct collector *collector = delivering->delivery->collector;
	const struct instant now = delivering_now(delivering);
	struct letter_gate gate;
	struct entry entry;
	struct event *did;

	if (!asks_again(delivering, now, &gate, err))
		return false;
	entry_init(&entry, delivering->letter.process, &gate.process, 0, 1, delivering->arena);
	did = add_contact(delivering, &gate, now, &entry);
	if (!process_link(&entry.process, err) ||
		!outbox_row_permit(collector->store, &delivering->letter, now,
			(struct instant){now.seconds + OUTBOX_LEASE_SECONDS}, did, entry.events_stored, err))
		return false;
	entry.events_stored = entry.process.events_count;
	return entry_record(collector->store, collector->desk, &entry, now, delivering->arena, err);
}

bool delivering_permit(void *data)
{
	struct delivering *delivering = data;
	const struct collector *collector = delivering->delivery->collector;
	const struct post *post = collector->post;
	const int64_t begun = post->steady_seconds(post->data);
	const struct trust_asker asker = {.store = collector->store, .post = post};
	struct error err = {0};

	/* Where the commit fails it may have happened all the same: what stands is read afterwards. */
	delivering->committed = store_begin(collector->store, &err) && permit(delivering, &err) &&
				store_commit(collector->store, &err);
	store_rollback(collector->store);
	if (!delivering->committed) {
		if (!delivering->refusal)
			delivering->refusal = arena_strdup(delivering->arena,
				err.message[0] ? err.message : "the database could not record it");
		return false;
	}
	/* Before the dot: a database restored from before the permit is known then. What cannot be kept is
	 * told by the runner. */
	trust_remember(&asker, delivering->arena, NULL);
	/* Whole seconds: one less, so that it is never more. */
	if (post->steady_seconds(post->data) - begun >= OUTBOX_PERMIT_SECONDS) {
		refuse(delivering, LETTER_LATER, INSTANT_NEVER,
			"recording it took too long, so it was not sent");
		return false;
	}
	delivering_tell(delivering, "is handed over; the answer of the server is awaited");
	return true;
}
