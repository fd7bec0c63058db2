/* What came of an attempt, recorded as far as it is certain. */
#include "app/delivering.h"
#include "app/process_list.h"
#include "base/array.h"

#include <string.h>

enum { ATTEMPTS_MAX = 5, STORE_TRIES = 5 };

static const int64_t pause_seconds[] = {60, 5 * 60, 15 * 60, 60 * 60};

/* What is to be recorded: at most one step, and the copy that follows from it. */
struct step {
	enum outbox_event event; /* OUTBOX_EVENT_COUNT: none */
	struct instant not_before;
	const char *why;
	bool takes_back; /* the contact of the permit */
};

static struct step step_back(const struct delivering *delivering, const char *why)
{
	const int32_t attempts = delivering->letter.attempts;
	const size_t pause = attempts < 1 ? 0 : (size_t)attempts - 1;

	if (attempts >= ATTEMPTS_MAX)
		return (struct step){.event = OUTBOX_REFUSE,
			.why = arena_format(
				delivering->arena, "%d attempts failed; the last: %s", ATTEMPTS_MAX, why)};
	return (struct step){
		.event = OUTBOX_RELEASE,
		.not_before = {delivering_now(delivering).seconds +
			       pause_seconds[pause < ARRAY_COUNT(pause_seconds)
						     ? pause
						     : ARRAY_COUNT(pause_seconds) - 1]},
		.why = why,
	};
}

static struct step step_refused(const struct delivering *delivering)
{
	struct step step = {.why = delivering->refusal};

	switch ((enum letter_word)delivering->word) {
	case LETTER_NEVER:
		step.event = OUTBOX_STOP;
		return step;
	case LETTER_CHANGED:
		step.event = OUTBOX_FREEZE;
		return step;
	case LETTER_LATER:
		step.event = OUTBOX_HOLD;
		step.not_before = delivering->opens;
		return step;
	case LETTER_MAY:
		break;
	}
	return step_back(delivering, step.why ? step.why : "the permit was not given");
}

/* Nothing was handed over: the claim alone stands. */
static struct step step_of_claim(
	const struct delivering *delivering, const struct smtp_result *result, const char *why)
{
	switch (result->outcome) {
	case SMTP_SENT:
		return (struct step){.event = OUTBOX_FIND, .why = why};
	case SMTP_REJECTED:
		if (!result->transient || smtp_needs_person(result))
			return (struct step){.event = OUTBOX_REFUSE, .why = why};
		return step_back(delivering, why);
	case SMTP_RETRY:
		if (smtp_needs_person(result))
			return (struct step){.event = OUTBOX_REFUSE, .why = why};
		return step_back(delivering, why);
	case SMTP_STOPPED:
		return step_refused(delivering);
	case SMTP_UNKNOWN:
		break;
	}
	/* There is no permit and yet it may have gone out: a mistake of ours, which the person has to know.
	 */
	return (struct step){.event = OUTBOX_FREEZE, .why = why};
}

static struct step step_of_permit(
	const struct delivering *delivering, const struct smtp_result *result, const char *why)
{
	switch (result->outcome) {
	case SMTP_SENT:
		return (struct step){.event = OUTBOX_ACCEPT, .why = why};
	case SMTP_STOPPED:
		return (struct step){.event = OUTBOX_REFUSE, .why = delivering->refusal, .takes_back = true};
	case SMTP_REJECTED:
	case SMTP_RETRY:
		return (struct step){.event = OUTBOX_REFUSE, .why = why, .takes_back = true};
	case SMTP_UNKNOWN:
		break;
	}
	return (struct step){.event = OUTBOX_LOSE, .why = why};
}

static struct step step_of(
	const struct delivering *delivering, const struct smtp_result *result, const char *why)
{
	const struct outbox *letter = &delivering->letter;
	const bool ours = letter->epoch == delivering->epoch;

	if (ours && letter->state == OUTBOX_CLAIMED)
		return step_of_claim(delivering, result, why);
	if (ours && letter->state == OUTBOX_PERMITTED)
		return step_of_permit(delivering, result, why);
	/* It went on without us; that it was accepted is evidence even so. */
	if (result->outcome == SMTP_SENT && outbox_arrow((enum outbox_state)letter->state, OUTBOX_FIND))
		return (struct step){.event = OUTBOX_FIND, .why = why};
	return (struct step){.event = OUTBOX_EVENT_COUNT};
}

static bool take_back(struct delivering *delivering, const struct step *step, struct outbox_change *change,
	struct error *err)
{
	const struct collector *collector = delivering->delivery->collector;
	const struct instant now = delivering_now(delivering);
	struct outbox *letter = &delivering->letter;
	struct process process;
	struct matter matter;
	struct entry entry;
	struct event *retract;
	struct moment at = {now, 0, 0};

	if (!process_list_load(collector->store, letter->process, delivering->arena, &process, err) ||
		!desk_place(collector->desk, &process, &matter, err))
		return false;
	at.offset_seconds = zone_offset(matter.zone, now);
	entry_init(&entry, letter->process, &process, 0, 1, delivering->arena);
	retract = entry_add_event(&entry, EVENT_RETRACT, at, delivering->arena);
	retract->of = letter->contact;
	change->events = retract;
	change->event_count = 1;
	change->expected_count = entry.events_stored;
	if (!process_link(&entry.process, err) ||
		!outbox_row_move(collector->store, letter, step->event, change, err))
		return false;
	entry.events_stored = entry.process.events_count;
	return entry_record(collector->store, collector->desk, &entry, now, delivering->arena, err);
}

static bool take(struct delivering *delivering, const struct step *step, struct error *err)
{
	struct store *store = delivering->delivery->collector->store;
	struct outbox *letter = &delivering->letter;
	struct outbox_change change = {.reply = step->why};

	if (!instant_is_never(step->not_before))
		change.not_before = step->not_before;
	if (step->event == OUTBOX_HOLD)
		change.expires = delivering->expires;
	if (step->takes_back)
		return take_back(delivering, step, &change, err);
	if (!outbox_row_move(store, letter, step->event, &change, err))
		return false;
	if (letter->state != OUTBOX_SENT || letter->copy != OUTBOX_COPY_NONE)
		return true;
	return outbox_row_copy(store, letter,
		delivering->account.files_sent == FILES_BY_PROVIDER ? OUTBOX_COPY_THEIRS : OUTBOX_COPY_DUE,
		err);
}

static bool settle_once(
	struct delivering *delivering, const struct smtp_result *result, const char *why, struct error *err)
{
	struct store *store = delivering->delivery->collector->store;
	struct step step;
	bool fine = store_begin(store, err) && outbox_row_load(store, delivering->letter.draft,
						       delivering->arena, &delivering->letter, err);

	if (fine) {
		step = step_of(delivering, result, why);
		fine = step.event == OUTBOX_EVENT_COUNT ||
		       (take(delivering, &step, err) && store_commit(store, err));
	}
	store_rollback(store);
	return fine;
}

const char *delivering_words(const struct delivering *delivering, const struct error *trouble)
{
	return trouble->hint[0] ? arena_format(delivering->arena, "%s (%s)", trouble->message, trouble->hint)
				: arena_strdup(delivering->arena, trouble->message);
}

static const char *words_of(const struct delivering *delivering, const struct smtp_result *result)
{
	const struct smtp_account account = {
		.host = delivering->account.smtp.host,
		.port = delivering->account.smtp.port,
		.security = delivering->account.smtp.security == ACCOUNT_STARTTLS ? SMTP_STARTTLS
										  : SMTP_TLS_IMPLICIT,
		.user = delivering->account.login,
	};
	struct error why = {0};

	if (result->outcome == SMTP_SENT)
		return arena_format(delivering->arena, "the server took it (%d%s%s)", result->code,
			result->answer[0] ? " " : "", result->answer);
	smtp_explain(&account, result, &why);
	return delivering_words(delivering, &why);
}

/* Nothing is claimed that is not so: where the store does not take it, the lease runs out and says "unknown".
 */
bool delivering_settle(struct delivering *delivering, const struct smtp_result *result, struct error *err)
{
	const struct post *post = delivering->delivery->collector->post;
	const char *why = words_of(delivering, result);

	for (int try = 1;; try++) {
		if (settle_once(delivering, result, why, err))
			return true;
		if (try == STORE_TRIES)
			return false;
		post->sleep_till(
			post->data, (struct instant){delivering_now(delivering).seconds + (1 << try)});
	}
}

bool delivering_fail(struct delivering *delivering, bool needs_person, const char *why, struct error *err)
{
	const struct step step =
		needs_person ? (struct step){.event = OUTBOX_REFUSE, .why = why} : step_back(delivering, why);

	return delivering_move(delivering, step.event, step.not_before, why, err);
}

/* Only where nobody moved it meanwhile; else it stays as they left it. */
bool delivering_move(struct delivering *delivering, enum outbox_event event, struct instant not_before,
	const char *why, struct error *err)
{
	struct store *store = delivering->delivery->collector->store;
	const struct outbox before = delivering->letter;
	const struct step step = {.event = event, .not_before = not_before, .why = why};
	struct outbox *letter = &delivering->letter;
	bool fine = store_begin(store, err) &&
		    outbox_row_load(store, before.draft, delivering->arena, letter, err);

	if (fine && letter->state == before.state && letter->epoch == before.epoch)
		fine = take(delivering, &step, err) && store_commit(store, err);
	store_rollback(store);
	return fine;
}
