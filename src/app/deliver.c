/* One approved letter on its way out: claimed, looked for answers, permitted before the final dot, and what
 * came of it recorded. */
#include "app/deliver.h"

#include "app/delivering.h"
#include "app/send_window.h"
#include "store/outbox_hour_rows.h"

#include <assert.h>
#include <string.h>

enum { NOT_NOW_SECONDS = 300, NO_ACCOUNT_SECONDS = 3600 };

void delivering_tell(const struct delivering *delivering, const char *format, ...)
{
	const struct delivery *delivery = delivering->delivery;
	char words[1024];
	va_list arguments;

	if (!delivery->tell)
		return;
	va_start(arguments, format);
	vsnprintf(words, sizeof(words), format, arguments);
	va_end(arguments);
	delivery->tell(delivery->closure, &delivering->letter, words);
}

struct instant delivering_now(const struct delivering *delivering)
{
	const struct post *post = delivering->delivery->collector->post;

	return post->now(post->data);
}

static bool hold(struct delivering *delivering, struct instant till, const char *why, struct error *err)
{
	return delivering_move(delivering, OUTBOX_HOLD, till, why, err);
}

static bool hold_for(struct delivering *delivering, int64_t seconds, const char *why, struct error *err)
{
	return hold(delivering, (struct instant){delivering_now(delivering).seconds + seconds}, why, err);
}

bool delivering_hour(const struct delivering *delivering, const struct letter_gate *gate, struct instant now,
	const char **ret_why, struct instant *ret_next, struct error *err)
{
	struct instant free_till;

	if (!outbox_hour_row_load(
		    delivering->delivery->collector->store, gate->draft.number, &free_till, err))
		return false;
	*ret_next = send_window_next(&gate->matter, gate->draft.action, now);
	*ret_why = NULL;
	if (!send_window_is_free(free_till, now) && ret_next->seconds > now.seconds)
		*ret_why = gate->draft.action == ACTION_THANK
				   ? "it is sent between 8:00 and 18:00 where it arrives"
				   : "it is sent on a working day between 8:00 and 18:00 where it arrives";
	return true;
}

static bool mind_hour(
	struct delivering *delivering, const struct letter_gate *gate, bool *ret_goes_on, struct error *err)
{
	struct instant next;
	const char *why;

	if (!delivering_hour(delivering, gate, delivering_now(delivering), &why, &next, err))
		return false;
	*ret_goes_on = !why;
	return !why || hold(delivering, next, why, err);
}

/* Somebody who is away is written to when they are back: its time moves with them, unless what it does would
 * be late then. */
static bool hold_by_rule(struct delivering *delivering, const struct letter_gate *gate, struct error *err)
{
	const struct ask ask = draft_ask(&gate->process, &gate->draft);
	const struct instant now = delivering_now(delivering);
	struct send_window window;

	if (send_window_find(&gate->matter, &ask,
		    send_window_closes(&gate->matter, &gate->draft, now, delivering->arena), now, &window) &&
		!window.late && window.expires.seconds > delivering->letter.expires.seconds)
		delivering->expires = window.expires;
	return hold(delivering, gate->opens, gate->why, err);
}

/* The gate before anything is done; *ret_goes_on is false where the letter was moved instead. */
static bool ask_gate(struct delivering *delivering, bool *ret_goes_on, struct error *err)
{
	const struct collector *collector = delivering->delivery->collector;
	struct letter_gate gate;

	if (!letter_gate_ask(collector->store, collector->desk, &delivering->letter,
		    delivering_now(delivering), delivering->arena, &gate, err))
		return false;
	*ret_goes_on = gate.word == LETTER_MAY;
	switch ((enum letter_word)gate.word) {
	case LETTER_MAY:
		return mind_hour(delivering, &gate, ret_goes_on, err);
	case LETTER_LATER:
		return hold_by_rule(delivering, &gate, err);
	case LETTER_NEVER:
		return delivering_move(delivering, OUTBOX_STOP, INSTANT_NEVER, gate.why, err);
	case LETTER_CHANGED:
		return delivering_move(delivering, OUTBOX_FREEZE, INSTANT_NEVER, gate.why, err);
	}
	return true;
}

static bool find_account(struct delivering *delivering, bool *ret_goes_on, struct error *err)
{
	struct store *store = delivering->delivery->collector->store;
	struct error trouble = {0};

	*ret_goes_on = account_row_find(
		store, delivering->letter.account, delivering->arena, &delivering->account, &trouble);
	if (*ret_goes_on)
		return true;
	if (trouble.kind != ERROR_NOT_FOUND) {
		if (err)
			*err = trouble;
		return false;
	}
	return hold_for(delivering, NO_ACCOUNT_SECONDS,
		arena_format(delivering->arena,
			"the account %s is not there any more; tact account add adds it",
			delivering->letter.account),
		err);
}

/* What came meanwhile is taken in, and may have moved the letter. */
static bool look_for_answers(struct delivering *delivering, bool *ret_goes_on, struct error *err)
{
	const struct collector *collector = delivering->delivery->collector;
	struct error trouble = {0};
	struct collected sum;
	const char *why = NULL;
	bool fine, fresh = false;

	delivering_tell(delivering, "answers are looked for in %s", delivering->account.address);
	fine = collect_account(collector, &delivering->account, &sum, &trouble);
	if (!outbox_row_load(collector->store, delivering->letter.draft, delivering->arena,
		    &delivering->letter, err) ||
		(fine && !collect_is_fresh(collector->store, delivering->account.address,
				 delivering_now(delivering), delivering->arena, &fresh, &why, err)))
		return false;
	*ret_goes_on = fine && fresh && delivering->letter.state == OUTBOX_APPROVED;
	if (*ret_goes_on || delivering->letter.state != OUTBOX_APPROVED)
		return true;
	if (!fine)
		why = delivering_words(delivering, &trouble);
	return hold_for(delivering, NOT_NOW_SECONDS,
		arena_format(delivering->arena, "answers could not be looked for: %s",
			why ? why : "not everything there was taken in"),
		err);
}

static bool claim(struct delivering *delivering, bool *ret_goes_on, struct error *err)
{
	const struct delivery *delivery = delivering->delivery;
	struct store *store = delivery->collector->store;
	const struct instant now = delivering_now(delivering);
	struct error trouble = {0};
	const bool fine = store_begin(store, &trouble) &&
			  outbox_row_claim(store, &delivering->letter, delivery->holder, now,
				  (struct instant){now.seconds + OUTBOX_CLAIM_SECONDS}, &trouble) &&
			  store_commit(store, &trouble);

	store_rollback(store);
	*ret_goes_on = fine;
	delivering->epoch = delivering->letter.epoch;
	if (fine)
		return true;
	if (trouble.kind == ERROR_CHANGED)
		return outbox_row_load(
			store, delivering->letter.draft, delivering->arena, &delivering->letter, err);
	if (err)
		*err = trouble;
	return false;
}

static bool hand_over(struct delivering *delivering, struct login *login, struct error *err)
{
	const struct post *post = delivering->delivery->collector->post;
	const struct account *from = &delivering->account;
	const struct smtp_account account = {
		.host = from->smtp.host,
		.port = from->smtp.port,
		.security = from->smtp.security == ACCOUNT_STARTTLS ? SMTP_STARTTLS : SMTP_TLS_IMPLICIT,
		.user = from->login,
		.password = login->password,
		.token = login->token,
		.ca_file = from->ca_file,
	};
	const struct smtp_envelope envelope = {
		.from = from->address, .to = delivering->letter.recipient, .message = delivering->message};
	const struct smtp_permit permit = {.ask = delivering_permit, .data = delivering};
	struct smtp_result result = {0};
	struct error trouble = {0};

	delivering_tell(delivering, "%s is connected to", from->smtp.host);
	if (!post->send(post->data, &account, &envelope, &permit, &result, &trouble)) {
		assert(!delivering->committed);
		return delivering_fail(delivering, false, delivering_words(delivering, &trouble), err);
	}
	return delivering_settle(delivering, &result, err);
}

static bool attempt(struct delivering *delivering, struct error *err)
{
	const struct post *post = delivering->delivery->collector->post;
	struct error trouble = {0};
	struct login login = {0};
	bool fine;

	if (!post->login(post->data, &delivering->account, &login, &trouble))
		return delivering_fail(delivering, false, delivering_words(delivering, &trouble), err);
	fine = hand_over(delivering, &login, err);
	login_clear(&login);
	return fine;
}

static bool deliver(struct delivering *delivering, struct error *err)
{
	static bool (*const steps[])(struct delivering *, bool *, struct error *) = {
		find_account, ask_gate, look_for_answers, ask_gate, claim};
	bool goes_on = true;

	for (size_t i = 0; i < sizeof(steps) / sizeof(steps[0]); i++) {
		if (!steps[i](delivering, &goes_on, err))
			return false;
		if (!goes_on)
			return true;
	}
	return attempt(delivering, err);
}

bool deliver_letter(const struct delivery *delivery, int64_t draft, struct arena *arena,
	struct outbox *ret_letter, struct error *err)
{
	struct delivering delivering = {.delivery = delivery, .arena = arena, .opens = INSTANT_NEVER};

	if (!outbox_row_load(delivery->collector->store, draft, arena, &delivering.letter, err))
		return false;
	delivering.message = delivering.letter.message;
	if (delivering.letter.state == OUTBOX_APPROVED && !deliver(&delivering, err))
		return false;
	delivering_tell(&delivering, "%s%s%s", outbox_states[delivering.letter.state].words,
		delivering.letter.reply ? ": " : "", delivering.letter.reply ? delivering.letter.reply : "");
	*ret_letter = delivering.letter;
	return true;
}
