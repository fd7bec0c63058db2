/* What a mail proves about a letter of ours: that it went out, or that it came back. */
#include "app/letter_evidence.h"

#include "app/draft_approve.h"
#include "app/event_field.h"
#include "store/outbox_rows.h"
#include "store/process_rows.h"

struct evidence {
	const struct answer_reader *reader;
	struct outbox letter;
	struct draft draft;
	struct process_row row;
	struct arena *arena;
};

static bool load(struct evidence *evidence, int64_t draft, struct error *err)
{
	struct store *store = evidence->reader->store;

	return outbox_row_load(store, draft, evidence->arena, &evidence->letter, err) &&
	       draft_row_load(store, draft, evidence->arena, &evidence->draft, err) &&
	       process_row_load(store, evidence->letter.process, evidence->arena, &evidence->row, err);
}

static bool contact_stands(const struct evidence *evidence)
{
	const int32_t contact = evidence->letter.contact;

	return contact >= 0 && contact < evidence->row.process.events_count &&
	       !evidence->row.process.events[contact].retracted;
}

static bool set_moment(
	const struct evidence *evidence, struct instant at, struct moment *ret_moment, struct error *err)
{
	struct matter matter;

	if (!desk_place(evidence->reader->desk, &evidence->row.process, &matter, err))
		return false;
	*ret_moment = (struct moment){.instant = at, .offset_seconds = zone_offset(matter.zone, at)};
	return true;
}

static bool make_did(
	const struct evidence *evidence, struct instant at, struct event *ret_event, struct error *err)
{
	const struct draft *draft = &evidence->draft;

	event_field_init(ret_event, EVENT_DID);
	ret_event->id = arena_format(evidence->arena, "d%lld-found-%d", (long long)draft->number,
		evidence->row.process.events_count);
	ret_event->action = draft->action;
	ret_event->channel = draft->channel;
	ret_event->person = draft->person;
	ret_event->through = draft->through;
	ret_event->of = draft_ask(&evidence->row.process, draft).interview;
	return set_moment(evidence, at, &ret_event->at, err);
}

static bool make_retract(
	const struct evidence *evidence, struct instant at, struct event *ret_event, struct error *err)
{
	event_field_init(ret_event, EVENT_RETRACT);
	ret_event->id = arena_format(evidence->arena, "returned-%lld-%d", (long long)evidence->draft.number,
		evidence->row.process.events_count);
	ret_event->of = evidence->letter.contact;
	return set_moment(evidence, at, &ret_event->at, err);
}

/* What is due after the log has grown. */
static bool plan_anew(const struct evidence *evidence, struct error *err)
{
	struct process_row row;
	struct entry entry;

	if (!process_row_load(evidence->reader->store, evidence->letter.process, evidence->arena, &row, err))
		return false;
	entry_init(&entry, row.number, &row.process, 0, 0, evidence->arena);
	return entry_record(evidence->reader->store, evidence->reader->desk, &entry, evidence->reader->now,
		evidence->arena, err);
}

static bool move(struct evidence *evidence, enum outbox_event event, const struct event *appended,
	const char *words, struct error *err)
{
	const struct outbox_change change = {
		.reply = words,
		.events = appended,
		.event_count = appended ? 1 : 0,
		.expected_count = evidence->row.process.events_count,
	};

	return outbox_row_move(evidence->reader->store, &evidence->letter, event, &change, err) &&
	       (!appended || plan_anew(evidence, err));
}

bool letter_evidence_found(const struct answer_reader *reader, int64_t draft, struct instant at,
	struct arena *arena, bool *ret_moved, struct error *err)
{
	struct evidence evidence = {.reader = reader, .arena = arena};
	struct event did;
	bool stands;

	*ret_moved = false;
	if (!load(&evidence, draft, err))
		return false;
	if (!outbox_arrow((enum outbox_state)evidence.letter.state, OUTBOX_FIND))
		return true;
	stands = contact_stands(&evidence);
	if (!stands && !make_did(&evidence, at, &did, err))
		return false;
	*ret_moved = true;
	return move(&evidence, OUTBOX_FIND, stands ? NULL : &did, "it was found among the mails", err);
}

/* The person has an address that is not the one it went to. */
static bool has_other_address(const struct evidence *evidence)
{
	const int16_t to = draft_recipient(&evidence->draft);
	const char *email = to >= 0 ? evidence->row.process.people[to].email : NULL;

	return email && !span_is_nocase(span_of(email), evidence->letter.recipient);
}

/* A bounce voids the latest email before it: behind this letter, and before the next. */
static void place_bounce(const struct evidence *evidence, struct answer *answer)
{
	const struct process *process = &evidence->row.process;
	const int64_t sent = process->events[evidence->letter.contact].at.instant.seconds;

	if (answer->at.seconds < sent)
		answer->at.seconds = sent;
	for (int32_t i = 0; i < process->events_count; i++) {
		const struct event *event = &process->events[i];
		const int64_t at = event->at.instant.seconds;
		if (event->type == EVENT_DID && event->channel == CHANNEL_EMAIL && !event->retracted &&
			i != evidence->letter.contact && at > sent && at <= answer->at.seconds)
			answer->at.seconds = sent;
	}
}

bool letter_evidence_bounced(const struct answer_reader *reader, int64_t draft, struct answer *answer,
	struct arena *arena, bool *ret_moved, bool *ret_heard, struct error *err)
{
	struct evidence evidence = {.reader = reader, .arena = arena};
	struct event event;
	bool stands, other;

	*ret_moved = false;
	*ret_heard = true;
	if (!load(&evidence, draft, err))
		return false;
	if (!outbox_arrow((enum outbox_state)evidence.letter.state, OUTBOX_BOUNCE))
		return true;
	*ret_moved = true;
	stands = contact_stands(&evidence);
	other = has_other_address(&evidence);
	if (stands && !other) {
		place_bounce(&evidence, answer);
		return move(&evidence, OUTBOX_BOUNCE, NULL, "it came back", err);
	}
	*ret_heard = !other;
	/* What never was in the log has nothing to be taken back; but the bounce must not void another. */
	if (!stands && other)
		return move(&evidence, OUTBOX_BOUNCE, NULL, "it came back", err);
	if (!(stands ? make_retract : make_did)(&evidence, answer->at, &event, err))
		return false;
	return move(&evidence, OUTBOX_BOUNCE, &event, "it came back", err);
}
