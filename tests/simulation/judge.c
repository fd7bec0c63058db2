/* The promises, judged after every commit, before every dot and at the end. */
#include "judge.h"

#include "actor.h"
#include "base/array.h"
#include "cover.h"
#include "judge_log.h"
#include "laptop.h"
#include "letters.h"
#include "mailbox.h"
#include "store/runner_rows.h"
#include "store/sqlite.h"
#include "store/store_private.h"

#include <assert.h>
#include <sqlite3.h>
#include <stdarg.h>

enum { STEPS = 64, SLACK_SECONDS = 60 };

void (*judge_fails)(const char *words);

/* Of the transaction that is open: there is one writer at a time. */
static struct {
	int count;
	struct step {
		int64_t draft;
		const struct outbox_arrow *arrow;
	} steps[STEPS];
	enum outbox_event event;
} open_steps;

void judge_fail(const char *format, ...)
{
	char words[1024];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(words, sizeof(words), format, arguments);
	va_end(arguments);
	world_tell("BROKEN: %s", words);
	judge_fails(words);
	abort();
}

void judge_begin(void)
{
	judge_forget();
}

void judge_expect(enum outbox_event event)
{
	open_steps.event = event;
}

void judge_forget(void)
{
	open_steps.count = 0;
}

static const struct outbox_arrow *arrow_of(enum outbox_state from, enum outbox_state to)
{
	static const enum outbox_event sweeps[] = {
		OUTBOX_LEASE_OVER, OUTBOX_EXPIRE, OUTBOX_OPEN, OUTBOX_STOP, OUTBOX_FREEZE};
	const struct outbox_arrow *arrow;

	if (open_steps.event < OUTBOX_EVENT_COUNT) {
		arrow = outbox_arrow(from, open_steps.event);
		return arrow && arrow->to == to ? arrow : NULL;
	}
	for (size_t i = 0; i < ARRAY_COUNT(sweeps); i++) {
		arrow = outbox_arrow(from, sweeps[i]);
		if (arrow && arrow->to == to)
			return arrow;
	}
	return NULL;
}

static void see_step(sqlite3_context *context, int count, sqlite3_value **values)
{
	const int64_t draft = sqlite3_value_int64(values[0]);
	const enum outbox_state from = (enum outbox_state)sqlite3_value_int(values[1]),
				to = (enum outbox_state)sqlite3_value_int(values[2]);
	const struct outbox_arrow *arrow = arrow_of(from, to);

	if (!arrow)
		judge_fail("d%lld went from %s to %s by no event", (long long)draft, outbox_states[from].name,
			outbox_states[to].name);
	assert(open_steps.count < STEPS);
	open_steps.steps[open_steps.count++] = (struct step){draft, arrow};
	sqlite3_result_null(context);
}

void judge_watch(struct store *store)
{
	sqlite3 *handle = store->driver->handle;

	if (sqlite3_create_function(handle, "judge_step", 3, SQLITE_UTF8 | SQLITE_INNOCUOUS, NULL, see_step,
		    NULL, NULL) != SQLITE_OK ||
		sqlite3_exec(handle,
			"CREATE TEMP TRIGGER judge AFTER UPDATE OF state ON main.outbox WHEN OLD.state <> "
			"NEW.state "
			"BEGIN SELECT judge_step(NEW.draft, OLD.state, NEW.state); END",
			NULL, NULL, NULL) != SQLITE_OK)
		judge_fail("cannot watch: %s", sqlite3_errmsg(handle));
}

static void take_step(const struct step *step)
{
	const int number = letters_find(step->draft);
	struct letter *letter = &world->letters[number];
	struct approval *approval;

	world_tell("d%lld: %s, %s: %s", (long long)step->draft, outbox_states[step->arrow->from].name,
		outbox_event_names[step->arrow->event], outbox_states[step->arrow->to].name);
	cover_arrow(step->arrow->from, step->arrow->event);
	cover_state(step->arrow->to);
	if (letter->approval < 0)
		return;
	approval = &world->approvals[letter->approval];
	if (step->arrow->event == OUTBOX_PERMIT && ++approval->permits > 1)
		judge_fail("d%lld was permitted twice for one approval", (long long)step->draft);
	approval->taken_back |= step->arrow->from == OUTBOX_PERMITTED && step->arrow->event == OUTBOX_REFUSE;
	approval->by_evidence |= outbox_event_sources[step->arrow->event] == OUTBOX_BY_EVIDENCE;
}

static bool says_not_taken(enum outbox_state state)
{
	return !outbox_states[state].contact && state != OUTBOX_BOUNCED;
}

static bool was_taken(int number)
{
	for (int i = 0; i < world->approval_count; i++)
		if (world->approvals[i].letter == number && world->approvals[i].accepted > 0)
			return true;
	return false;
}

/* No state claims what is not so. */
static void judge_claim(const struct outbox *row)
{
	const int number = letters_find(row->draft);
	const struct letter *letter = &world->letters[number];
	const enum outbox_state state = (enum outbox_state)row->state;
	const char *name = outbox_states[state].name;

	if (letter->approval < 0)
		judge_fail("d%lld is on its way and was never approved", (long long)row->draft);
	if (says_not_taken(state) && world->approvals[letter->approval].accepted > 0 && !letter->lost)
		judge_fail("d%lld is said to be %s, and the server has it", (long long)row->draft, name);
	if (state == OUTBOX_SENT && !was_taken(number) && !letter->by_word)
		judge_fail("d%lld is said to be sent, and the server has it not", (long long)row->draft);
	if (state == OUTBOX_BOUNCED && !was_taken(number))
		judge_fail("d%lld is said to have come back, and never left", (long long)row->draft);
	if (row->round != letter->round)
		judge_fail("d%lld was approved %d times by the person, and %d times by the database",
			(long long)row->draft, letter->round, row->round);
	if (!row->reply && (state == OUTBOX_STOPPED || state == OUTBOX_REJECTED || state == OUTBOX_FROZEN))
		judge_fail("d%lld is %s, and nothing says why", (long long)row->draft, name);
}

static void judge_rows(struct store *store)
{
	struct outbox *rows;
	struct arena arena;
	struct error err;
	size_t count;

	arena_init(&arena);
	if (!outbox_rows_list(store, INT64_MAX, WORLD_LETTERS, &arena, &rows, &count, &err))
		judge_fail("the outbox cannot be read: %s", err.message);
	for (size_t i = 0; i < count; i++)
		judge_claim(&rows[i]);
	arena_clear(&arena);
}

void judge_commit(struct store *store)
{
	for (int i = 0; i < open_steps.count; i++)
		take_step(&open_steps.steps[i]);
	if (open_steps.count > 0)
		judge_rows(store);
	judge_forget();
}

/* Somebody has looked at the clock since the machine was begun. */
static bool has_look(void)
{
	struct runner_row row;
	struct arena arena;
	struct error err;
	bool found;

	arena_init(&arena);
	if (!runner_row_load(world->person, &arena, &found, &row, &err))
		judge_fail("the runner cannot be read: %s", err.message);
	found = found && strcmp(row.boot, laptop_post.boot(NULL)) == 0;
	arena_clear(&arena);
	return found;
}

void judge_doubt(int64_t seconds)
{
	const bool noticed = has_look() && (seconds <= -120 || seconds >= 120);

	world->shift += seconds;
	mailbox_forget_listings();
	/* Nothing tells it where nobody had looked. */
	if (noticed)
		for (int i = 0; i < world->letter_count; i++)
			world->letters[i].clock_at = world->time;
}

/* New York is five hours behind in all of the weeks that a world lasts. */
static void judge_hour(const struct letter *letter)
{
	const int64_t hour = (world_now().seconds - 5 * HOUR_SECONDS) % DAY_SECONDS / HOUR_SECONDS;

	if (world_now().seconds >= letter->free_till.seconds && (hour < 8 || hour >= 18))
		judge_fail("a dot for d%lld at %lld o'clock", (long long)letter->draft, (long long)hour);
}

void judge_dot(int number)
{
	struct letter *letter = &world->letters[number];
	struct outbox row;
	struct arena arena;
	struct error err;

	letter->dots++;
	arena_init(&arena);
	if (!outbox_row_load(world->person, letter->draft, &arena, &row, &err))
		judge_fail("a dot for what is not in the outbox: %s", err.message);
	if (row.state != OUTBOX_PERMITTED)
		judge_fail(
			"a dot for d%lld, which is %s", (long long)row.draft, outbox_states[row.state].name);
	/* What comes between the permit and the dot comes too late. */
	if (row.answered.seconds < row.permitted.seconds)
		judge_fail("a dot for d%lld after an answer", (long long)row.draft);
	if (row.expires.seconds + SLACK_SECONDS < world_now().seconds)
		judge_fail("a dot for d%lld after its time", (long long)row.draft);
	if (letter->database_at && letter->database_at < actor_now->looked_at)
		judge_fail("a dot for d%lld, though an older database was put back", (long long)row.draft);
	if (letter->clock_at && letter->clock_at < actor_now->looked_at)
		judge_fail("a dot for d%lld, though the clock was set", (long long)row.draft);
	judge_hour(letter);
	judge_log_dot(letter, &row, &arena);
	judge_look_dot(letter);
	arena_clear(&arena);
}

static bool is_settled(const struct outbox *row)
{
	return outbox_states[row->state].turn == OUTBOX_ENDED;
}

static bool has_quiet_mail(void)
{
	for (int i = 0; i < world->mail_count; i++) {
		const struct mail *mail = &world->mails[i];
		/* What is seen out of order is found by the daily comparison. */
		if (mail->visible > world->time - (mail->out_of_order ? 2 * DAY_SECONDS : HOUR_SECONDS))
			return false;
	}
	return true;
}

bool judge_is_quiet(void)
{
	struct outbox *rows;
	struct arena arena;
	struct error err;
	size_t count;
	bool quiet = has_quiet_mail();

	arena_init(&arena);
	if (!outbox_rows_list(world->person, INT64_MAX, WORLD_LETTERS, &arena, &rows, &count, &err))
		judge_fail("the outbox cannot be read: %s", err.message);
	for (size_t i = 0; i < count && quiet; i++)
		quiet = is_settled(&rows[i]);
	arena_clear(&arena);
	return quiet;
}

void judge_end(void)
{
	struct arena arena;
	struct outbox row;
	struct error err;

	arena_init(&arena);
	for (int i = 0; i < world->letter_count; i++) {
		const struct letter *letter = &world->letters[i];
		if (letter->approval < 0)
			continue;
		if (!outbox_row_load(world->person, letter->draft, &arena, &row, &err))
			judge_fail("d%lld is lost: %s", (long long)letter->draft, err.message);
		if (!is_settled(&row))
			judge_fail("d%lld is %s and comes to no end: %s", (long long)row.draft,
				outbox_states[row.state].name, row.reply ? row.reply : "");
		judge_log_end(letter, &row, &arena);
		judge_copies_end(i, &row);
	}
	judge_mails_end();
	arena_clear(&arena);
}
