/* A letter that the person wants sent now: whether it can be, and made ready for it. */
#include "app/send_now.h"

#include "app/draft_approve.h"
#include "app/letter_gate.h"
#include "app/outbox_enter.h"
#include "base/text.h"
#include "core/reason.h"
#include "store/outbox_hour_rows.h"
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

static bool not_now(const struct letter_gate *gate, struct instant now, struct error *err)
{
	TEXT_CLEANUP struct text when = {0};

	error_set(
		err, ERROR_FORBIDDEN, "d%lld is not sent now: %s", (long long)gate->draft.number, gate->why);
	if (instant_is_never(gate->opens))
		return error_hint(err, "no later day is in sight: tact resolve d%lld drop",
			(long long)gate->draft.number);
	reason_add_when(&gate->matter, gate->opens, now, &when);
	return error_hint(err, "it leaves by itself on %s", when.start);
}

/* What the gate says holds for everybody; the hour is the person's to choose. */
static bool may_leave(const struct send_wish *wish, const struct outbox *letter, struct arena *arena,
	struct send_now *ret_answer, struct error *err)
{
	TEXT_CLEANUP struct text when = {0};
	struct letter_gate gate;
	struct instant next;

	if (!letter_gate_ask(wish->store, wish->desk, letter, wish->now, arena, &gate, err))
		return false;
	if (gate.word != LETTER_MAY)
		return not_now(&gate, wish->now, err);
	next = send_window_next(&gate.matter, gate.draft.action, wish->now);
	*ret_answer = (struct send_now){.word = SEND_READY};
	if (wish->any_hour || next.seconds <= wish->now.seconds)
		return true;
	reason_add_when(&gate.matter, next, wish->now, &when);
	*ret_answer = (struct send_now){.word = SEND_HOUR, .next = arena_strdup(arena, when.start)};
	return true;
}

static bool enter(const struct send_wish *wish, const struct draft *draft, struct arena *arena,
	struct outbox *ret_letter, struct error *err)
{
	struct store *store = wish->store;
	const struct instant now = wish->now;
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
		!desk_matter(wish->desk, &row.process, NULL, &matter, err))
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

static bool load_or_enter(
	const struct send_wish *wish, struct arena *arena, struct outbox *ret_letter, struct error *err)
{
	struct error missing = {0};
	struct draft draft;

	if (!draft_row_load(wish->store, wish->draft, arena, &draft, err) || !check_draft(&draft, err))
		return false;
	if (outbox_row_load(wish->store, wish->draft, arena, ret_letter, &missing))
		return true;
	if (missing.kind == ERROR_NOT_FOUND && draft.state == DRAFT_APPROVED)
		return enter(wish, &draft, arena, ret_letter, err);
	if (err)
		*err = missing;
	return false;
}

/* It waits for another try, or for its hour: no more. */
static bool wait_no_more(const struct send_wish *wish, struct outbox *letter, struct error *err)
{
	const struct outbox_change change = {.not_before = wish->now};
	const struct instant free_till = {wish->now.seconds + SEND_FREELY_SECONDS};

	if (wish->any_hour && !outbox_hour_row_save(wish->store, wish->draft, free_till, err))
		return false;
	if (letter->state == OUTBOX_APPROVED && letter->not_before.seconds > wish->now.seconds &&
		!outbox_row_move(wish->store, letter, OUTBOX_HOLD, NULL, err))
		return false;
	return letter->state != OUTBOX_HELD ||
	       outbox_row_move(wish->store, letter, OUTBOX_OPEN, &change, err);
}

/* A refusal of the gate goes to *refusal: what else was done stays. */
static bool prepare(const struct send_wish *wish, struct arena *arena, struct send_now *ret_answer,
	struct error *refusal, struct error *err)
{
	struct outbox letter;
	int64_t moved;

	if (!outbox_rows_pass(wish->store, wish->now, &moved, err) ||
		!load_or_enter(wish, arena, &letter, err))
		return false;
	if (letter.state == OUTBOX_SENT)
		*ret_answer = (struct send_now){.word = SEND_DONE};
	else if (letter.state != OUTBOX_APPROVED && letter.state != OUTBOX_HELD)
		send_now_result(&letter, refusal);
	else if (may_leave(wish, &letter, arena, ret_answer, refusal) && ret_answer->word == SEND_READY)
		return wait_no_more(wish, &letter, err);
	return true;
}

bool send_now_prepare(
	const struct send_wish *wish, struct arena *arena, struct send_now *ret_answer, struct error *err)
{
	struct send_now answer = {0};
	struct error refusal = {0};
	const bool fine = store_begin(wish->store, err) && prepare(wish, arena, &answer, &refusal, err) &&
			  store_commit(wish->store, err);

	store_rollback(wish->store);
	if (fine && refusal.kind && err)
		*err = refusal;
	if (!fine || refusal.kind)
		return false;
	*ret_answer = answer;
	return true;
}
