/* Letters on their way out, read for a page. */
#include "app/outbox_look.h"

#include "app/process_list.h"
#include "app/send_window.h"
#include "store/account_rows.h"
#include "store/mailbox_rows.h"
#include "store/outbox_hour_rows.h"

enum { ROWS_AT_ONCE = 100, RETURNED_MAX = 500 };

/* What outbox_rows_pass() will write, and what is true already. */
static void pass(struct outbox *letter, struct instant now)
{
	const bool over = letter->expires.seconds <= now.seconds;
	const struct {
		enum outbox_event event;
		bool holds;
	} steps[] = {{OUTBOX_LEASE_OVER, letter->holder && letter->lease_end.seconds <= now.seconds},
		{OUTBOX_EXPIRE, over}, {OUTBOX_OPEN, !over && letter->not_before.seconds <= now.seconds}};

	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		const struct outbox_arrow *arrow =
			outbox_arrow((enum outbox_state)letter->state, steps[i].event);
		if (!steps[i].holds || !arrow)
			continue;
		letter->state = (uint8_t)arrow->to;
		letter->holder = NULL;
		letter->lease_end = INSTANT_NEVER;
	}
}

/* Where it waits: the later of what was set and the next decent hour, if the hour matters. */
static bool find_next(struct store *store, struct outbox_look *look, struct instant now, struct error *err)
{
	const struct outbox *letter = &look->letter;
	const struct instant from = letter->not_before.seconds > now.seconds ? letter->not_before : now;
	struct instant free_till;

	look->next = INSTANT_NEVER;
	if (letter->state != OUTBOX_APPROVED && letter->state != OUTBOX_HELD)
		return true;
	if (!outbox_hour_row_load(store, letter->draft, &free_till, err))
		return false;
	look->next = send_window_is_free(free_till, from)
			     ? from
			     : send_window_next(&look->matter, look->draft.action, from);
	return true;
}

/* Evidence for one of which nobody knows: Sent was read since, and it was not found there. */
static bool look_into_sent(
	struct store *store, struct outbox_look *look, struct arena *arena, struct error *err)
{
	const struct outbox *letter = &look->letter;
	struct account account;
	struct mailbox *mailboxes;
	struct error missing = {0};
	size_t count;

	look->sent_looked = INSTANT_NEVER;
	if (instant_is_never(letter->permitted))
		return true;
	if (!account_row_find(store, letter->account, arena, &account, &missing)) {
		if (missing.kind == ERROR_NOT_FOUND)
			return true;
		*err = missing;
		return false;
	}
	if (!mailbox_rows_list(store, account.number, arena, &mailboxes, &count, err))
		return false;
	for (size_t i = 0; i < count; i++)
		if (mailboxes[i].role == MAILBOX_SENT && !instant_is_never(mailboxes[i].looked) &&
			mailboxes[i].looked.seconds > letter->permitted.seconds)
			look->sent_looked = mailboxes[i].looked;
	return true;
}

/* After an answer nothing is approved again. */
static void add_choices(struct outbox_look *look)
{
	const struct outbox_arrow *all[OUTBOX_MAX_CHOICES];
	const size_t count = outbox_decisions((enum outbox_state)look->letter.state, all, OUTBOX_MAX_CHOICES);

	look->choice_count = 0;
	for (size_t i = 0; i < count && i < OUTBOX_MAX_CHOICES; i++)
		if (all[i]->to != OUTBOX_APPROVED || instant_is_never(look->letter.answered))
			look->choices[look->choice_count++] = all[i];
}

static bool complete(struct store *store, struct desk *desk, struct instant now, struct arena *arena,
	struct outbox_look *look, struct error *err)
{
	if (!draft_row_load(store, look->letter.draft, arena, &look->draft, err) ||
		!process_list_load(store, look->letter.process, arena, &look->process, err) ||
		!desk_matter(desk, &look->process, NULL, &look->matter, err) ||
		!look_into_sent(store, look, arena, err))
		return false;
	add_choices(look);
	return find_next(store, look, now, err);
}

static bool is_wanted(const struct outbox *letter, enum outbox_which which)
{
	return which != OUTBOX_ASKING || outbox_states[letter->state].turn == OUTBOX_ASKS;
}

/* One page of rows; *before moves on, and is 0 at the end. */
static bool read_rows(struct store *store, enum outbox_which which, int64_t *before, struct arena *arena,
	struct outbox **ret_letters, size_t *ret_count, struct error *err)
{
	const bool fine = which == OUTBOX_ALL ? outbox_rows_list(store, *before, ROWS_AT_ONCE, arena,
							ret_letters, ret_count, err)
					      : outbox_rows_under_way(store, *before, ROWS_AT_ONCE, arena,
							ret_letters, ret_count, err);

	if (!fine)
		return false;
	*before = *ret_count == ROWS_AT_ONCE ? (*ret_letters)[*ret_count - 1].draft : 0;
	return true;
}

bool outbox_look_list(struct store *store, struct desk *desk, enum outbox_which which, size_t limit,
	struct instant now, struct arena *arena, struct outbox_look **ret_looks, size_t *ret_count,
	bool *ret_more, struct error *err)
{
	struct outbox_look *looks = arena_array(arena, struct outbox_look, limit + 1);
	int64_t before = INT64_MAX;
	size_t found = 0;

	while (before > 0 && found <= limit) {
		struct outbox *letters;
		size_t count;
		if (!read_rows(store, which, &before, arena, &letters, &count, err))
			return false;
		for (size_t i = 0; i < count && found <= limit; i++) {
			pass(&letters[i], now);
			if (is_wanted(&letters[i], which))
				looks[found++].letter = letters[i];
		}
	}
	*ret_more = found > limit;
	*ret_count = found < limit ? found : limit;
	*ret_looks = looks;
	/* In its place: a process holds pointers into itself. */
	for (size_t i = 0; i < *ret_count; i++)
		if (!complete(store, desk, now, arena, &looks[i], err))
			return false;
	return true;
}

static bool is_closed(const struct process *process)
{
	for (int32_t i = 0; i < process->events_count; i++)
		if (process->events[i].type == EVENT_CLOSED && !process->events[i].retracted)
			return true;
	return false;
}

/* The gate knows where no mail arrives. */
static bool wants_address(const struct outbox_look *look, struct instant now)
{
	const int16_t to = look->draft.through != NOBODY ? look->draft.through : look->draft.person;
	struct ban bans[GATE_MAX_BANS];
	const size_t count =
		is_closed(&look->process) ? 0 : gate_forbidden(&look->matter, now, bans, GATE_MAX_BANS);

	for (size_t i = 0; i < count && i < GATE_MAX_BANS; i++)
		if (bans[i].gate == 10 && bans[i].to == to)
			return true;
	return false;
}

bool outbox_look_returned(struct store *store, struct desk *desk, size_t limit, struct instant now,
	struct arena *arena, struct outbox_look **ret_looks, size_t *ret_count, bool *ret_more,
	struct error *err)
{
	struct outbox *letters;
	struct outbox_look *looks;
	size_t count, found = 0;

	if (!outbox_rows_in(store, OUTBOX_BOUNCED, RETURNED_MAX, arena, &letters, &count, err))
		return false;
	looks = arena_array(arena, struct outbox_look, count + 1);
	for (size_t i = 0; i < count && found <= limit; i++) {
		looks[found].letter = letters[i];
		if (!complete(store, desk, now, arena, &looks[found], err))
			return false;
		found += wants_address(&looks[found], now);
	}
	*ret_more = found > limit;
	*ret_count = found < limit ? found : limit;
	*ret_looks = looks;
	return true;
}

bool outbox_look_load(struct store *store, struct desk *desk, int64_t draft, struct instant now,
	struct arena *arena, struct outbox_look *ret_look, struct error *err)
{
	struct error missing = {0};
	struct draft there;

	if (outbox_row_load(store, draft, arena, &ret_look->letter, &missing)) {
		pass(&ret_look->letter, now);
		return complete(store, desk, now, arena, ret_look, err);
	}
	if (missing.kind == ERROR_NOT_FOUND) {
		if (!draft_row_load(store, draft, arena, &there, err))
			return false;
		error_set(err, ERROR_NOT_FOUND, "d%lld is not on its way: it is %s", (long long)draft,
			there.state == DRAFT_OPEN ? "not approved yet" : draft_state_names[there.state]);
		return there.state == DRAFT_OPEN
			       ? error_hint(err, "tact approve d%lld", (long long)draft)
			       : error_hint(err, "tact draft d%lld shows it", (long long)draft);
	}
	*err = missing;
	return false;
}

bool outbox_look_state(struct store *store, int64_t draft, struct arena *arena, enum outbox_state *ret_state,
	struct error *err)
{
	struct outbox letter = {.state = OUTBOX_DRAFT};
	struct error missing = {0};

	if (!outbox_row_load(store, draft, arena, &letter, &missing) && missing.kind != ERROR_NOT_FOUND) {
		*err = missing;
		return false;
	}
	*ret_state = (enum outbox_state)letter.state;
	return true;
}
