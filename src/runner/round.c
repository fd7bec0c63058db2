/* One round of the runner: clock, time, mailboxes, letters. */
#include "runner/round.h"

#include "app/database.h"
#include "app/deliver_after.h"
#include "app/own_collector.h"

enum { LETTERS_MAX = 100, COPIES_AGAIN_SECONDS = 3600 };

/* What one round has for itself. */
struct round {
	struct runner *runner;
	struct runner_memory *memory;
	struct arena arena;
	struct desk desk;
	struct collector collector;
	struct delivery delivery;
};

static void tell_letter(void *closure, const struct outbox *letter, const char *words)
{
	const struct round *round = closure;

	runner_tell(round->runner, "d%lld to %s %s", (long long)letter->draft, letter->recipient, words);
}

static bool look_at_clock(struct round *round, struct error *err)
{
	struct trust trust;

	if (!trust_look(&round->memory->asker, &round->arena, &trust, err))
		return false;
	if (!trust.taken) {
		error_set(err, ERROR_UNAVAILABLE, "another runner is at work");
		return error_hint(err, "one is enough: tact outbox shows what it does");
	}
	if (trust.frozen > 0)
		runner_tell(round->runner,
			"%lld letter%s kept back: %s; tact outbox shows them, tact resolve DRAFT confirm "
			"lets one go",
			(long long)trust.frozen, trust.frozen == 1 ? " is" : "s are",
			clock_finding_words(trust.finding));
	return true;
}

static bool let_time_pass(struct round *round, struct error *err)
{
	struct store *store = round->runner->store;
	int64_t moved = 0;
	const bool fine = database_begin(store, err) &&
			  outbox_rows_pass(store, runner_now(round->runner), &moved, err) &&
			  database_commit(store, err);

	database_rollback(store);
	if (fine && moved > 0)
		runner_tell(round->runner, "%lld letter%s went on with the time", (long long)moved,
			moved == 1 ? "" : "s");
	return fine;
}

static void look_into(struct round *round, struct account *account)
{
	struct collected sum = {0};
	struct error trouble = {0};

	if (!collect_account(&round->collector, account, &sum, &trouble))
		runner_tell(round->runner, "%s: %s%s%s", account->address, trouble.message,
			trouble.hint[0] ? "; " : "", trouble.hint);
	else if (sum.outcomes[ANSWER_RECORDED] || sum.outcomes[ANSWER_UNSURE] || sum.stopped)
		runner_tell(round->runner,
			"%s: %zu answer%s recorded, %zu to be asked about%s, %lld letter%s stopped",
			account->address, sum.outcomes[ANSWER_RECORDED],
			sum.outcomes[ANSWER_RECORDED] == 1 ? "" : "s", sum.outcomes[ANSWER_UNSURE],
			sum.outcomes[ANSWER_UNSURE] ? " (tact resolve)" : "", (long long)sum.stopped,
			sum.stopped == 1 ? "" : "s");
}

/* A server that fails is told, and asked again at the next look. */
static bool look_into_mailboxes(struct round *round, struct error *err)
{
	const struct instant now = runner_now(round->runner);
	struct account *accounts;
	size_t count, found;

	if (now.seconds < round->memory->next_look.seconds)
		return true;
	if (!account_rows_list(round->runner->store, &round->arena, &accounts, &count, err))
		return false;
	for (size_t i = 0; i < count; i++)
		look_into(round, &accounts[i]);
	round->memory->next_look.seconds = now.seconds + RUNNER_LOOK_SECONDS;
	return deliver_evidence(&round->delivery, &round->arena, &found, err);
}

/* Between two letters the person may end it. */
static bool goes_on(struct round *round)
{
	const struct post *post = round->runner->post;

	round->memory->ended = !post->sleep_till(post->data, runner_now(round->runner));
	return !round->memory->ended;
}

/* The lease is renewed, and the clock looked at, before each. */
static bool deliver_due(struct round *round, struct error *err)
{
	struct store *store = round->runner->store;
	struct arena arena;
	struct outbox *due, letter;
	size_t count;
	bool fine = outbox_rows_due(
		store, runner_now(round->runner), LETTERS_MAX, &round->arena, &due, &count, err);

	if (!fine)
		return false;
	round->memory->more = count == LETTERS_MAX;
	arena_init(&arena);
	for (size_t i = 0; fine && i < count && (i == 0 || goes_on(round)); i++) {
		fine = look_at_clock(round, err) &&
		       deliver_letter(&round->delivery, due[i].draft, &arena, &letter, err);
		arena_reset(&arena);
	}
	arena_clear(&arena);
	return fine;
}

static bool file_copies(struct round *round, struct error *err)
{
	const struct instant now = runner_now(round->runner);
	const bool again = now.seconds >= round->memory->next_copies.seconds;

	if (again)
		round->memory->next_copies.seconds = now.seconds + COPIES_AGAIN_SECONDS;
	return deliver_copies(&round->delivery, again, &round->arena, err);
}

static void remember(struct round *round)
{
	struct error trouble = {0};

	if (!trust_remember(&round->memory->asker, &round->arena, &trouble))
		runner_tell(round->runner, "%s: a restored database would not be noticed", trouble.message);
}

static bool make_ready(struct round *round, struct error *err)
{
	const struct runner *runner = round->runner;

	desk_init(&round->desk, &round->arena);
	desk_share(&round->desk, runner->desk);
	if (!own_collector(runner->store, &round->desk, runner->post, &round->arena, &round->collector, err))
		return false;
	round->delivery = (struct delivery){
		.collector = &round->collector,
		.holder = runner->holder,
		.tell = tell_letter,
		.closure = round,
	};
	return true;
}

bool runner_round(struct runner *runner, struct runner_memory *memory, struct error *err)
{
	static bool (*const steps[])(struct round *, struct error *) = {
		look_at_clock, let_time_pass, look_into_mailboxes, deliver_due, file_copies};
	struct round round = {.runner = runner, .memory = memory};
	bool fine;

	arena_init(&round.arena);
	fine = make_ready(&round, err);
	for (size_t i = 0; fine && i < sizeof(steps) / sizeof(steps[0]); i++)
		fine = steps[i](&round, err);
	if (fine)
		remember(&round);
	arena_clear(&round.arena);
	return fine;
}
