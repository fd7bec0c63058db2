/* Letters on their way out: each step is one change that holds only for what was read. */
#include "store/outbox_rows.h"

#include "store/event_rows.h"
#include "store/outbox_hour_rows.h"
#include "store/store_private.h"

#include <assert.h>

static bool changed(const struct outbox *letter, struct error *err)
{
	error_set(err, ERROR_CHANGED, "the sending of d%lld went on meanwhile", (long long)letter->draft);
	return error_hint(err, "tact outbox shows it as it is now");
}

/* Runs a change that holds only for what was read. */
static bool change_one(
	struct store *store, struct statement *statement, const struct outbox *letter, struct error *err)
{
	if (!statement_run(statement, err))
		return false;
	return driver_changes(store->driver) == 1 || changed(letter, err);
}

static bool refuse_insert(const struct outbox *letter, bool there, struct error *err)
{
	if (there) {
		error_set(err, ERROR_INVALID, "d%lld is already on its way", (long long)letter->draft);
		return error_hint(err, "tact outbox shows it");
	}
	error_set(err, ERROR_INVALID, "d%lld is longer than %d bytes", (long long)letter->draft,
		OUTBOX_MAX_MESSAGE);
	return error_hint(err, "shorten it");
}

static bool is_there(struct store *store, int64_t draft, bool *ret_there, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_OUTBOX_LOAD, err);

	if (!statement)
		return false;
	statement_set_number(statement, 2, draft);
	if (!statement_step(statement, ret_there, err))
		return false;
	statement_reset(statement);
	return true;
}

static void begin(struct outbox *letter)
{
	letter->state = OUTBOX_APPROVED;
	letter->copy = OUTBOX_COPY_NONE;
	letter->round = 1;
	letter->attempts = 0;
	letter->epoch = 0;
	letter->holder = NULL;
	letter->lease_end = letter->answered = letter->permitted = INSTANT_NEVER;
	letter->contact = NO_EVENT;
}

bool outbox_row_insert(struct store *store, struct outbox *letter, struct error *err)
{
	const int64_t numbers[] = {letter->draft, letter->process, letter->at.seconds,
		letter->not_before.seconds, letter->expires.seconds};
	const char *const texts[] = {letter->account, letter->message_id, letter->recipient};
	struct statement *statement;
	bool there;

	if (letter->message.length > OUTBOX_MAX_MESSAGE)
		return refuse_insert(letter, false, err);
	if (!is_there(store, letter->draft, &there, err))
		return false;
	if (there)
		return refuse_insert(letter, true, err);
	statement = store_statement(store, SQL_OUTBOX_INSERT, err);
	if (!statement)
		return false;
	for (int i = 0; i < 5; i++)
		statement_set_number(statement, 2 + i, numbers[i]);
	for (int i = 0; i < 3; i++)
		statement_set_text(statement, 7 + i, texts[i]);
	statement_set_bytes(statement, 10, letter->message.start, letter->message.length);
	if (!statement_run(statement, err))
		return false;
	begin(letter);
	return true;
}

bool outbox_row_claim(struct store *store, struct outbox *letter, const char *holder, struct instant now,
	struct instant lease_end, struct error *err)
{
	struct statement *statement;

	if (letter->state != OUTBOX_APPROVED)
		return changed(letter, err);
	statement = store_statement(store, SQL_OUTBOX_CLAIM, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, letter->draft);
	statement_set_number(statement, 3, letter->epoch);
	statement_set_number(statement, 4, now.seconds);
	statement_set_text(statement, 5, holder);
	statement_set_number(statement, 6, lease_end.seconds);
	if (!change_one(store, statement, letter, err))
		return false;
	letter->state = OUTBOX_CLAIMED;
	letter->epoch++;
	letter->attempts++;
	letter->holder = holder;
	letter->lease_end = lease_end;
	return true;
}

bool outbox_row_permit(struct store *store, struct outbox *letter, struct instant now,
	struct instant lease_end, const struct event *did, int32_t expected_count, struct error *err)
{
	struct statement *statement;

	assert(did->type == EVENT_DID);
	if (letter->state != OUTBOX_CLAIMED)
		return changed(letter, err);
	if (!event_rows_append(store, letter->process, expected_count, did, 1, err))
		return false;
	statement = store_statement(store, SQL_OUTBOX_PERMIT, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, letter->draft);
	statement_set_number(statement, 3, letter->epoch);
	statement_set_number(statement, 4, now.seconds);
	statement_set_text(statement, 5, letter->holder);
	statement_set_number(statement, 6, lease_end.seconds);
	statement_set_number(statement, 7, expected_count);
	if (!change_one(store, statement, letter, err))
		return false;
	letter->state = OUTBOX_PERMITTED;
	letter->permitted = now;
	letter->lease_end = lease_end;
	letter->contact = expected_count;
	return true;
}

static bool no_such_step(const struct outbox *letter, enum outbox_event event, struct error *err)
{
	error_set(err, ERROR_INVALID, "d%lld %s: \"%s\" is not possible there", (long long)letter->draft,
		outbox_states[letter->state].words, outbox_event_names[event]);
	return error_hint(err, "tact outbox shows what is");
}

/* What was written before an answer is not sent after it. */
static bool too_late(const struct outbox *letter, struct error *err)
{
	error_set(err, ERROR_FORBIDDEN, "an answer came before d%lld was sent", (long long)letter->draft);
	return error_hint(err, "drop it, and write a new letter that takes the answer into account");
}

/* The contact that the appended events leave behind. */
static int32_t contact_after(const struct outbox *letter, const struct outbox_change *change)
{
	int32_t contact = letter->contact;

	for (int32_t i = 0; i < change->event_count; i++)
		if (change->events[i].type == EVENT_DID)
			contact = change->expected_count + i;
	return contact;
}

static bool takes_contact_back(const struct outbox *letter, const struct outbox_change *change)
{
	for (int32_t i = 0; i < change->event_count; i++)
		if (change->events[i].type == EVENT_RETRACT && change->events[i].of == letter->contact)
			return true;
	return false;
}

static bool move(struct store *store, struct outbox *letter, const struct outbox_arrow *arrow,
	const struct outbox_change *change, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_OUTBOX_MOVE, err);

	if (!statement)
		return false;
	statement_set_number(statement, 2, letter->draft);
	statement_set_number(statement, 3, letter->state);
	statement_set_number(statement, 4, letter->epoch);
	statement_set_number(statement, 5, arrow->to);
	statement_set_number(statement, 6, arrow->event == OUTBOX_AGAIN);
	if (change->not_before.seconds)
		statement_set_number(statement, 7, change->not_before.seconds);
	if (change->expires.seconds)
		statement_set_number(statement, 8, change->expires.seconds);
	statement_set_number(statement, 9, contact_after(letter, change));
	statement_set_text(statement, 10, change->reply);
	statement_set_number(statement, 11, letter->round);
	statement_set_text(statement, 12, letter->holder);
	return change_one(store, statement, letter, err);
}

/* What the person said of the hour, they said of the approval before. */
static bool forget_hour(
	struct store *store, const struct outbox *letter, const struct outbox_arrow *arrow, struct error *err)
{
	return arrow->to != OUTBOX_APPROVED || outbox_event_sources[arrow->event] != OUTBOX_BY_PERSON ||
	       outbox_hour_row_save(store, letter->draft, INSTANT_FIRST, err);
}

static void moved(struct outbox *letter, const struct outbox_arrow *arrow, const struct outbox_change *change)
{
	letter->contact = contact_after(letter, change);
	letter->state = (uint8_t)arrow->to;
	letter->holder = NULL;
	letter->lease_end = INSTANT_NEVER;
	if (arrow->event == OUTBOX_AGAIN) {
		letter->round++;
		letter->attempts = 0;
	}
	if (change->not_before.seconds)
		letter->not_before = change->not_before;
	if (change->expires.seconds)
		letter->expires = change->expires;
	if (change->reply)
		letter->reply = change->reply;
}

static bool draft_sent(struct store *store, const struct outbox *letter, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_OUTBOX_DRAFT_SENT, err);

	if (!statement)
		return false;
	statement_set_number(statement, 2, letter->draft);
	return statement_run(statement, err);
}

bool outbox_row_move(struct store *store, struct outbox *letter, enum outbox_event event,
	const struct outbox_change *change, struct error *err)
{
	static const struct outbox_change nothing;
	const struct outbox_arrow *arrow = outbox_arrow((enum outbox_state)letter->state, event);

	if (!change)
		change = &nothing;
	assert(event != OUTBOX_CLAIM && event != OUTBOX_PERMIT);
	if (!arrow)
		return no_such_step(letter, event, err);
	assert(letter->state != OUTBOX_PERMITTED || event != OUTBOX_REFUSE ||
		takes_contact_back(letter, change));
	if (arrow->to == OUTBOX_APPROVED && !instant_is_never(letter->answered))
		return too_late(letter, err);
	if (change->event_count > 0 && !event_rows_append(store, letter->process, change->expected_count,
					       change->events, change->event_count, err))
		return false;
	if (!move(store, letter, arrow, change, err) || !forget_hour(store, letter, arrow, err))
		return false;
	moved(letter, arrow, change);
	return letter->state != OUTBOX_SENT || draft_sent(store, letter, err);
}

bool outbox_row_copy(struct store *store, struct outbox *letter, enum outbox_copy to, struct error *err)
{
	struct statement *statement;

	assert(outbox_copy_leads((enum outbox_copy)letter->copy, to));
	statement = store_statement(store, SQL_OUTBOX_COPY, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, letter->draft);
	statement_set_number(statement, 3, letter->copy);
	statement_set_number(statement, 4, to);
	if (!change_one(store, statement, letter, err))
		return false;
	letter->copy = (uint8_t)to;
	return true;
}
