/* A letter that the person wants sent now: whether it can be, and made ready for it. */
#include "app/send_now.h"

#include "app/draft_approve.h"
#include "app/letter_gate.h"
#include "app/outbox_enter.h"
#include "base/text.h"
#include "core/reason.h"
#include "store/process_rows.h"

/* What is done in each state where it is not sent; # is the draft's number. */
static const struct {
	enum error_kind kind;
	const char *hint;
} refusals[OUTBOX_STATE_COUNT] = {
	[OUTBOX_APPROVED] = {ERROR_UNAVAILABLE, "tact run tries it again by itself, tact send d# at once"},
	[OUTBOX_CLAIMED] = {ERROR_UNAVAILABLE, "tact outbox shows what comes of it"},
	[OUTBOX_PERMITTED] = {ERROR_UNAVAILABLE, "tact outbox shows what comes of it"},
	[OUTBOX_REJECTED] = {ERROR_UNAVAILABLE,
		"mend what it says, then: tact resolve d# again; or leave it: tact resolve d# drop"},
	[OUTBOX_UNKNOWN] = {ERROR_UNCERTAIN,
		"look whether it arrived, then: tact resolve d# went-out; or again, and it may arrive twice; "
		"or drop"},
	[OUTBOX_STOPPED] = {ERROR_FORBIDDEN, "write a new one that takes it into account: tact draft"},
	[OUTBOX_HELD] = {ERROR_UNAVAILABLE, "tact run sends it when that is over, or tact send d#"},
	[OUTBOX_EXPIRED] = {ERROR_FORBIDDEN,
		"to send it late: tact resolve d# again; or leave it: tact resolve d# drop"},
	[OUTBOX_CANCELLED] = {ERROR_INVALID, "tact draft makes a new one"},
	[OUTBOX_FROZEN] = {ERROR_FORBIDDEN,
		"if it was not sent from elsewhere: tact resolve d# confirm; else: tact resolve d# drop"},
	[OUTBOX_BOUNCED] = {ERROR_INVALID, "mend the address with tact person change, then: tact edit d#"},
	[OUTBOX_DROPPED] = {ERROR_INVALID, "tact draft makes a new one"},
};

static bool hint(const char *words, int64_t draft, struct error *err)
{
	TEXT_CLEANUP struct text text = {0};

	for (; *words; words++)
		if (*words == '#')
			text_format(&text, "%lld", (long long)draft);
		else
			text_add_char(&text, *words);
	return error_hint(err, "%s", text.start);
}

bool send_now_result(const struct outbox *letter, struct error *err)
{
	if (letter->state == OUTBOX_SENT)
		return true;
	error_set(err, refusals[letter->state].kind, "d%lld %s%s%s", (long long)letter->draft,
		outbox_states[letter->state].words, letter->reply ? ": " : "",
		letter->reply ? letter->reply : "");
	return hint(refusals[letter->state].hint, letter->draft, err);
}

static bool check_draft(const struct draft *draft, struct error *err)
{
	const long long number = (long long)draft->number;

	if (draft->channel != CHANNEL_EMAIL) {
		error_set(err, ERROR_INVALID, "d%lld is no email: its channel is %s", number,
			channel_names[draft->channel]);
		return error_hint(err, "tact draft --print and --copy give the words");
	}
	if (draft->state == DRAFT_OPEN) {
		error_set(err, ERROR_FORBIDDEN, "d%lld is not approved", number);
		return error_hint(err, "read it once more, then: tact approve d%lld", number);
	}
	if (draft->state == DRAFT_DROPPED) {
		error_set(err, ERROR_INVALID, "d%lld was dropped: another draft took its place", number);
		return error_hint(err, "tact draft lists the drafts");
	}
	return true;
}

static bool say_when(const struct letter_gate *gate, const char *why, struct instant opens,
	const char *way_out, struct instant now, struct error *err)
{
	TEXT_CLEANUP struct text when = {0};

	error_set(err, ERROR_FORBIDDEN, "d%lld is not sent now: %s", (long long)gate->draft.number, why);
	if (instant_is_never(opens))
		return error_hint(err, "no later day is in sight: tact resolve d%lld drop",
			(long long)gate->draft.number);
	reason_add_when(&gate->matter, opens, now, &when);
	return error_hint(err, "tact run sends it on %s%s", when.start, way_out);
}

/* What the gate says holds for everybody; the hour is the person's to choose. */
static bool may_leave(const struct delivery *delivery, const struct outbox *letter, struct instant now,
	struct arena *arena, struct error *err)
{
	const struct collector *collector = delivery->collector;
	struct letter_gate gate;
	struct instant next;

	if (!letter_gate_ask(collector->store, collector->desk, letter, now, arena, &gate, err))
		return false;
	if (gate.word != LETTER_MAY)
		return say_when(&gate, gate.why, gate.opens, "", now, err);
	next = send_window_next(&gate.matter, gate.draft.action, now);
	if (delivery->any_hour || next.seconds <= now.seconds)
		return true;
	return say_when(&gate, "it is no decent hour where it arrives", next,
		"; to send it all the same: --outside-hours", now, err);
}

static bool enter(const struct delivery *delivery, const struct draft *draft, struct instant now,
	struct arena *arena, struct outbox *ret_letter, struct error *err)
{
	struct store *store = delivery->collector->store;
	struct process_row row;
	struct matter matter;
	struct account account;
	struct send_window window;
	struct ask ask;
	bool found;

	if (!outbox_enter_account(store, NULL, arena, &account, &found, err))
		return false;
	if (!found) {
		error_set(err, ERROR_UNAVAILABLE, "there is no account to send it from");
		return error_hint(err, "tact account add YOUR-ADDRESS");
	}
	if (!process_row_load(store, draft->process, arena, &row, err) ||
		!desk_matter(delivery->collector->desk, &row.process, NULL, &matter, err))
		return false;
	ask = draft_ask(&row.process, draft);
	if (!send_window_find(&matter, &ask, send_window_closes(&matter, draft, now, arena), now, &window)) {
		error_set(err, ERROR_FORBIDDEN, "d%lld may not be sent now, nor in the next %d days",
			(long long)draft->number, SEND_AHEAD_DAYS);
		return error_hint(err, "tact plan %lld shows why", (long long)draft->process);
	}
	return outbox_enter_check(store, draft, arena, err) &&
	       outbox_enter(store, &matter, draft, &account, &window, arena, ret_letter, err);
}

static bool load_or_enter(const struct delivery *delivery, int64_t number, struct instant now,
	struct arena *arena, struct outbox *ret_letter, struct error *err)
{
	struct store *store = delivery->collector->store;
	struct error missing = {0};
	struct draft draft;

	if (!draft_row_load(store, number, arena, &draft, err) || !check_draft(&draft, err))
		return false;
	if (outbox_row_load(store, number, arena, ret_letter, &missing))
		return true;
	if (missing.kind == ERROR_NOT_FOUND && draft.state == DRAFT_APPROVED)
		return enter(delivery, &draft, now, arena, ret_letter, err);
	if (err)
		*err = missing;
	return false;
}

/* It waits for another try, or for its hour: no more. */
static bool wait_no_more(struct store *store, struct outbox *letter, struct instant now, struct error *err)
{
	const struct outbox_change change = {.not_before = now};

	if (letter->state == OUTBOX_APPROVED && letter->not_before.seconds > now.seconds &&
		!outbox_row_move(store, letter, OUTBOX_HOLD, NULL, err))
		return false;
	return letter->state != OUTBOX_HELD || outbox_row_move(store, letter, OUTBOX_OPEN, &change, err);
}

/* A refusal of the gate or the hour goes to *refusal: what else was done stays. */
static bool prepare(const struct delivery *delivery, int64_t draft, struct arena *arena, bool *ret_sent,
	struct error *refusal, struct error *err)
{
	const struct collector *collector = delivery->collector;
	const struct instant now = collector->post->now(collector->post->data);
	struct outbox letter;
	int64_t moved;

	if (!outbox_rows_pass(collector->store, now, &moved, err) ||
		!load_or_enter(delivery, draft, now, arena, &letter, err))
		return false;
	*ret_sent = letter.state == OUTBOX_SENT;
	if (letter.state != OUTBOX_APPROVED && letter.state != OUTBOX_HELD) {
		send_now_result(&letter, refusal);
		return true;
	}
	if (!may_leave(delivery, &letter, now, arena, refusal))
		return true;
	return wait_no_more(collector->store, &letter, now, err);
}

bool send_now_prepare(const struct delivery *delivery, int64_t draft, struct arena *arena, bool *ret_sent,
	struct error *err)
{
	struct store *store = delivery->collector->store;
	struct error refusal = {0};
	const bool fine = store_begin(store, err) &&
			  prepare(delivery, draft, arena, ret_sent, &refusal, err) &&
			  store_commit(store, err);

	store_rollback(store);
	if (fine && refusal.kind && err)
		*err = refusal;
	return fine && !refusal.kind;
}
