/* Where the world stands between the program and its parts: to interrupt it, to fail, and to put mistakes in.
 */
#include "fault.h"

#include "actor.h"
#include "app/clock_watch.h"
#include "app/collect.h"
#include "app/intake.h"
#include "core/gate.h"
#include "cover.h"
#include "judge.h"
#include "laptop.h"
#include "store/event_rows.h"
#include "store/outbox_rows.h"
#include "store/runner_rows.h"
#include "world.h"

static const char *const names[] = {
	"the dot comes before the permit",
	"the permit is given whatever the row says",
	"an uncertain commit is taken for a good one",
	"silence after the dot is taken for a no",
	"silence after the dot is taken for a yes",
	"a machine sends again from unknown",
	"a contact that was not one is not taken back",
	"answers stop nothing",
	"what came is passed over",
	"a stale look is taken for a fresh one",
	"nothing is frozen",
	"the gate is not asked",
	"time is never over",
	"a clock that was set is not noticed",
	"everything is found in Sent",
	"what could not be taken in is forgotten",
};

static const char *chosen = "";

bool fault_choose(const char *name)
{
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
		if (strcmp(names[i], name) == 0) {
			chosen = names[i];
			return true;
		}
	return false;
}

bool fault_is(const char *name)
{
	return strcmp(chosen, name) == 0;
}

const char *fault_name(int number)
{
	return (size_t)number < sizeof(names) / sizeof(names[0]) ? names[number] : NULL;
}

bool fault_is_hard(int number)
{
	return strcmp(fault_name(number), "what could not be taken in is forgotten") == 0;
}

void fault_result(struct smtp_result *result)
{
	if (result->outcome != SMTP_UNKNOWN)
		return;
	if (fault_is("silence after the dot is taken for a no")) {
		result->outcome = SMTP_REJECTED;
		result->transient = true;
	}
	if (fault_is("silence after the dot is taken for a yes"))
		result->outcome = SMTP_SENT;
}

/* The linker leads every call to a function here that is wrapped; the real one has "real" in its name. */
#define REAL(name) __real_##name
#define OURS(name) __wrap_##name
#define WRAPPED(result, name, ...)                                                                           \
	result REAL(name)(__VA_ARGS__);                                                                      \
	result OURS(name)(__VA_ARGS__);                                                                      \
	result OURS(name)(__VA_ARGS__)

static bool is_runner(const struct store *store)
{
	return actor_now && world->person_depth == 0 && actor_now->store == store;
}

WRAPPED(bool, store_begin, struct store *store, struct error *err)
{
	bool fine;

	world_hook("before a transaction");
	if (is_runner(store) && world_bad(400)) {
		cover_mishap("store: another writes");
		return error_set(err, ERROR_UNAVAILABLE, "another tact is writing");
	}
	fine = REAL(store_begin)(store, err);
	judge_forget();
	if (fine && is_runner(store))
		actor_now->writing = true;
	return fine;
}

static void let_go(const struct store *store)
{
	if (is_runner(store))
		actor_now->writing = false;
}

bool REAL(store_commit)(struct store *store, struct error *err);

/* The disk is full, or says that it failed when it had not. */
static bool commit_badly(struct store *store, struct error *err)
{
	const bool happened = chance_one_in(&world->chance, 2);

	cover_mishap(happened ? "store: a commit that happened fails" : "store: a commit fails");
	if (happened && REAL(store_commit)(store, err))
		judge_commit(store);
	else
		judge_forget();
	store_rollback(store);
	error_set(err, ERROR_UNAVAILABLE, "cannot read or write the database");
	return fault_is("an uncertain commit is taken for a good one");
}

WRAPPED(bool, store_commit, struct store *store, struct error *err)
{
	bool fine;

	world_hook("before a commit");
	if (is_runner(store) && world_bad(150))
		return commit_badly(store, err);
	if (is_runner(store) && world_bad(100)) {
		cover_mishap("store: a commit takes long");
		world_spend(chance_below(&world->chance, 60));
	}
	fine = REAL(store_commit)(store, err);
	if (fine)
		judge_commit(store);
	else
		judge_forget();
	let_go(store);
	if (fine)
		world_hook("after a commit");
	return fine;
}

WRAPPED(void, store_rollback, struct store *store)
{
	REAL(store_rollback)(store);
	if (is_runner(store) && actor_now->writing)
		judge_forget();
	let_go(store);
}

WRAPPED(bool, outbox_row_claim, struct store *store, struct outbox *letter, const char *holder,
	struct instant now, struct instant lease_end, struct error *err)
{
	judge_expect(OUTBOX_CLAIM);
	return REAL(outbox_row_claim)(store, letter, holder, now, lease_end, err);
}

WRAPPED(bool, outbox_row_permit, struct store *store, struct outbox *letter, struct instant now,
	struct instant lease_end, const struct event *did, int32_t expected_count, struct error *err)
{
	judge_expect(OUTBOX_PERMIT);
	return REAL(outbox_row_permit)(store, letter, now, lease_end, did, expected_count, err) ||
	       fault_is("the permit is given whatever the row says");
}

WRAPPED(bool, outbox_row_move, struct store *store, struct outbox *letter, enum outbox_event event,
	const struct outbox_change *change, struct error *err)
{
	judge_expect(event);
	if (!REAL(outbox_row_move)(store, letter, event, change, err))
		return false;
	if (event != OUTBOX_LOSE || !fault_is("a machine sends again from unknown"))
		return true;
	judge_expect(OUTBOX_AGAIN);
	return REAL(outbox_row_move)(store, letter, OUTBOX_AGAIN, NULL, err);
}

WRAPPED(bool, outbox_rows_answered, struct store *store, int64_t process, struct instant now, const char *why,
	int64_t *ret_count, struct error *err)
{
	judge_expect(OUTBOX_EVENT_COUNT);
	*ret_count = 0;
	return fault_is("answers stop nothing") ||
	       REAL(outbox_rows_answered)(store, process, now, why, ret_count, err);
}

WRAPPED(bool, outbox_rows_pass, struct store *store, struct instant now, int64_t *ret_count,
	struct error *err)
{
	judge_expect(OUTBOX_EVENT_COUNT);
	*ret_count = 0;
	return fault_is("time is never over") || REAL(outbox_rows_pass)(store, now, ret_count, err);
}

WRAPPED(bool, outbox_rows_freeze, struct store *store, const char *why, int64_t *ret_count, struct error *err)
{
	judge_expect(OUTBOX_EVENT_COUNT);
	*ret_count = 0;
	return fault_is("nothing is frozen") || REAL(outbox_rows_freeze)(store, why, ret_count, err);
}

WRAPPED(bool, event_rows_append, struct store *store, int64_t process, int32_t expected_count,
	const struct event *events, int32_t count, struct error *err)
{
	if (count == 1 && events->type == EVENT_RETRACT &&
		fault_is("a contact that was not one is not taken back"))
		return true;
	return REAL(event_rows_append)(store, process, expected_count, events, count, err);
}

WRAPPED(bool, collect_is_fresh, struct store *store, const char *address, struct instant now,
	struct arena *arena, bool *ret_fresh, const char **ret_why, struct error *err)
{
	if (!REAL(collect_is_fresh)(store, address, now, arena, ret_fresh, ret_why, err))
		return false;
	*ret_fresh |= fault_is("a stale look is taken for a fresh one");
	return true;
}

WRAPPED(bool, collect_account, const struct collector *collector, struct account *account,
	struct collected *ret_sum, struct error *err)
{
	if (fault_is("a stale look is taken for a fresh one") && chance_one_in(&world->chance, 2)) {
		*ret_sum = (struct collected){0};
		return true;
	}
	return REAL(collect_account)(collector, account, ret_sum, err);
}

WRAPPED(bool, intake_begin, const struct answer_reader *reader, const struct message *message,
	int64_t account, struct arena *arena, struct intake *ret_intake, struct error *err)
{
	if (!fault_is("what came is passed over"))
		return REAL(intake_begin)(reader, message, account, arena, ret_intake, err);
	*ret_intake = (struct intake){0};
	return store_begin(reader->store, err);
}

WRAPPED(void, gate_may, const struct matter *matter, const struct ask *ask, struct instant at,
	struct permission *ret)
{
	REAL(gate_may)(matter, ask, at, ret);
	if (fault_is("the gate is not asked"))
		ret->allowed = true;
}

WRAPPED(enum clock_finding, clock_watch, const struct clock_look *before, const struct clock_look *after,
	int64_t remembered)
{
	const enum clock_finding finding = REAL(clock_watch)(before, after, remembered);

	return fault_is("a clock that was set is not noticed") ? CLOCK_FINE : finding;
}

WRAPPED(bool, collect_find_sent, const struct collector *collector, struct account *account,
	const struct outbox *letter, bool *ret_found, struct error *err)
{
	if (!REAL(collect_find_sent)(collector, account, letter, ret_found, err))
		return false;
	*ret_found |= fault_is("everything is found in Sent");
	return true;
}

WRAPPED(bool, mailbox_row_save, struct store *store, const struct mailbox *mailbox, struct error *err)
{
	struct mailbox without = *mailbox;

	if (!fault_is("what could not be taken in is forgotten"))
		return REAL(mailbox_row_save)(store, mailbox, err);
	without.hole = 0;
	without.looked = laptop_post.now(NULL);
	return REAL(mailbox_row_save)(store, &without, err);
}
