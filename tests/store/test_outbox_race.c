/* Runners that race, stall and are killed; and other programs that write: never two permits for one claim. */
#include "../tap.h"
#include "outbox_sample.h"
#include "sample.h"
#include "store/event_rows.h"

#include <signal.h>
#include <sqlite3.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

enum {
	LETTERS = 4,
	RUNNERS = 3,
	LEASE_TICKS = 6,
	ROUNDS_MIN = 6,
	ROUNDS_MAX = 100,
	PERMITS_SHORT = 30,
	PERMITS_MIN = 150,
	ROUND_TICKS = 400,
	PAUSES_MAX = 20000
};

static int set_up(void **state)
{
	*state = (void *)(uintptr_t)sample_path();
	return 0;
}

static int tear_down(void **state)
{
	sample_remove();
	return 0;
}

/* One clock for all: it goes on whenever anybody looks. */
static atomic_int *ticks;

static struct instant look(void)
{
	return (struct instant){OUTBOX_SAMPLE_NOW + atomic_fetch_add(ticks, 1)};
}

static struct instant later(struct instant now)
{
	return (struct instant){now.seconds + LEASE_TICKS};
}

static void sweep(struct store *store)
{
	int64_t count;

	if (store_begin(store, NULL) && outbox_rows_pass(store, look(), &count, NULL))
		store_commit(store, NULL);
	store_rollback(store);
}

static bool claim(struct store *store, struct outbox *letter, const char *holder)
{
	const struct instant now = look();
	const bool fine = store_begin(store, NULL) &&
			  outbox_row_claim(store, letter, holder, now, later(now), NULL) &&
			  store_commit(store, NULL);

	store_rollback(store);
	return fine;
}

static bool permit(struct store *store, struct arena *arena, struct outbox *letter)
{
	const struct instant now = look();
	struct process_row row;
	struct event did;
	bool fine;

	if (!store_begin(store, NULL))
		return false;
	did = outbox_sample_event(
		EVENT_DID, arena_format(arena, "d%lld/round %d/epoch %lld", (long long)letter->draft,
				   letter->round, (long long)letter->epoch));
	fine = process_row_load(store, 1, arena, &row, NULL) &&
	       outbox_row_permit(store, letter, now, later(now), &did, row.process.events_count, NULL) &&
	       store_commit(store, NULL);
	store_rollback(store);
	return fine;
}

static void move(struct store *store, struct outbox *letter, enum outbox_event event)
{
	if (store_begin(store, NULL) && outbox_row_move(store, letter, event, NULL, NULL))
		store_commit(store, NULL);
	store_rollback(store);
}

/* Whatever a runner may do, in any order of time; its replies are mostly lost. */
static void run(const char *path, const char *holder, unsigned seed)
{
	struct store *store = sample_open(path, STORE_WRITE);
	struct outbox *due;
	struct arena arena;
	size_t count;

	arena_init(&arena);
	for (;; arena_reset(&arena)) {
		sweep(store);
		if (!outbox_rows_due(store, look(), LETTERS, &arena, &due, &count, NULL) || count == 0)
			continue;
		seed = seed * 1103515245 + 12345;
		struct outbox *letter = &due[(seed >> 16) % count];
		if (!claim(store, letter, holder))
			continue;
		if ((seed >> 20) % 3 == 0)
			usleep(3000);
		if (permit(store, &arena, letter) && (seed >> 22) % 3 > 0)
			move(store, letter, OUTBOX_LOSE);
	}
}

/* The person, who has everything unknown sent again. */
static void decide(const char *path)
{
	struct store *store = sample_open(path, STORE_WRITE);
	struct outbox *letters;
	struct arena arena;
	size_t count;

	arena_init(&arena);
	for (;; arena_reset(&arena), usleep(1000))
		if (outbox_rows_list(store, INT64_MAX, LETTERS, &arena, &letters, &count, NULL))
			for (size_t i = 0; i < count; i++)
				if (letters[i].state == OUTBOX_UNKNOWN)
					move(store, &letters[i], OUTBOX_AGAIN);
}

static void one_round(const char *path, unsigned round)
{
	static const char *const holders[RUNNERS] = {"one", "two", "three"};
	pid_t children[RUNNERS + 1];

	for (int i = 0; i <= RUNNERS; i++) {
		children[i] = fork();
		assert_true(children[i] >= 0);
		if (children[i] > 0)
			continue;
		if (i == RUNNERS)
			decide(path);
		run(path, holders[i], round * 31 + (unsigned)i);
		_exit(1);
	}
	/* As long as it takes them to get somewhere, on any machine. */
	for (int i = 0; i < PAUSES_MAX && atomic_load(ticks) < ROUND_TICKS; i++)
		usleep(1000);
	for (int i = 0; i <= RUNNERS; i++) {
		assert_int_equal(kill(children[i], SIGKILL), 0);
		assert_int_equal(waitpid(children[i], NULL, 0), children[i]);
	}
}

/* Of the same letter, and of the same approval or the same claim. */
static bool same(const char *a, const char *b)
{
	const char *round_a = strchr(a, '/'), *round_b = strchr(b, '/');
	const char *epoch_a = strrchr(a, '/'), *epoch_b = strrchr(b, '/');

	if (!round_a || !round_b || round_a - a != round_b - b || strncmp(a, b, (size_t)(round_a - a)) != 0)
		return false;
	return strcmp(epoch_a, epoch_b) == 0 ||
	       (epoch_a - a == epoch_b - b && strncmp(a, b, (size_t)(epoch_a - a)) == 0);
}

/* The log shows each permit that was ever given. */
static int assert_permits(const char *path)
{
	struct store *store = sample_open(path, STORE_READ);
	struct process_row row;
	struct arena arena;
	int permits = 0;

	arena_init(&arena);
	assert_true(store_check(store, NULL));
	assert_true(process_row_load(store, 1, &arena, &row, NULL));
	for (int32_t i = 0; i < row.process.events_count; i++) {
		permits += strchr(row.process.events[i].id, '/') != NULL;
		for (int32_t j = 0; j < i; j++)
			if (same(row.process.events[i].id, row.process.events[j].id))
				fail_msg("permitted twice: %s, %s", row.process.events[j].id,
					row.process.events[i].id);
	}
	arena_clear(&arena);
	store_close(store);
	return permits;
}

static void racing_runners_never_permit_twice(void **state)
{
	const int wanted = getenv("TACT_TESTS_SHORT") ? PERMITS_SHORT : PERMITS_MIN;
	int permits = 0;

	ticks = mmap(NULL, sizeof(*ticks), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	assert_true(ticks != MAP_FAILED);
	store_close(outbox_sample(*state, LETTERS));
	for (unsigned round = 0; round < ROUNDS_MAX; round++) {
		if (round >= ROUNDS_MIN && permits >= wanted)
			break;
		atomic_store(ticks, 0);
		one_round(*state, round);
		permits = assert_permits(*state);
	}
	munmap(ticks, sizeof(*ticks));
	assert_true(permits >= wanted);
	print_message("# %d permits, none twice\n", permits);
}

static sqlite3 *handle;

static bool sql(const char *format, ...) __attribute__((format(printf, 1, 2)));
static bool sql(const char *format, ...)
{
	char text[1024];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	return sqlite3_exec(handle, text, NULL, NULL, NULL) == SQLITE_OK;
}

/* Lays the guards aside to put the letter into any state, and sets them up again. */
static void put_into(int from)
{
	char *guards[16], name[16][64];
	sqlite3_stmt *statement;
	int count = 0;

	assert_int_equal(
		sqlite3_prepare_v2(handle,
			"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'outbox'",
			-1, &statement, NULL),
		SQLITE_OK);
	for (; sqlite3_step(statement) == SQLITE_ROW; count++) {
		assert_true(count < 16);
		snprintf(name[count], sizeof(name[count]), "%s",
			(const char *)sqlite3_column_text(statement, 0));
		guards[count] = strdup((const char *)sqlite3_column_text(statement, 1));
	}
	sqlite3_finalize(statement);
	assert_true(count >= 8);
	for (int i = 0; i < count; i++)
		assert_true(sql("DROP TRIGGER %s", name[i]));
	assert_true(sql("UPDATE outbox SET state = %d, epoch = 1, holder = %s, lease_end = %s, permitted = "
			"%s, contact = %d",
		from, from == 2 || from == 3 ? "'x'" : "NULL", from == 2 || from == 3 ? "expires" : "NULL",
		from == 3 ? "5" : "NULL", from == 3 ? 0 : -1));
	for (int i = 0; i < count; i++) {
		assert_int_equal(sqlite3_exec(handle, guards[i], NULL, NULL, NULL), SQLITE_OK);
		free(guards[i]);
	}
}

static bool goes(int from, int to)
{
	const bool leased = to == OUTBOX_CLAIMED || to == OUTBOX_PERMITTED;
	const bool again = to == OUTBOX_APPROVED &&
			   (from == OUTBOX_REJECTED || from == OUTBOX_UNKNOWN || from == OUTBOX_EXPIRED);

	return sql("UPDATE outbox SET state = %d, round = round + %d, epoch = epoch + %d, holder = %s, "
		   "lease_end = %s, "
		   "permitted = %s, contact = %s",
		to, again, from == OUTBOX_APPROVED && to == OUTBOX_CLAIMED, leased ? "'x'" : "NULL",
		leased ? "expires" : "NULL", from == 2 && to == 3 ? "at" : "permitted",
		from == 2 && to == 3 ? "0" : "contact");
}

static void open_raw(const char *path, int letters)
{
	struct store *store = outbox_sample(path, letters);
	struct event noted = outbox_sample_event(EVENT_DID, "first");
	struct error err = {0};

	assert_true(store_begin(store, &err));
	assert_true(event_rows_append(store, 1, outbox_sample_events(store, 1), &noted, 1, &err));
	assert_true(store_commit(store, &err));
	store_close(store);
	assert_int_equal(sqlite3_open(path, &handle), SQLITE_OK);
	assert_true(sql("PRAGMA foreign_keys = ON"));
}

static void other_programs_keep_to_the_table(void **state)
{
	open_raw(*state, 1);
	for (int from = OUTBOX_APPROVED; from < OUTBOX_STATE_COUNT; from++)
		for (int to = OUTBOX_APPROVED; to < OUTBOX_STATE_COUNT; to++) {
			if (from == to)
				continue;
			assert_true(sql("BEGIN"));
			put_into(from);
			if (goes(from, to) != outbox_leads((enum outbox_state)from, (enum outbox_state)to))
				fail_msg("%s to %s: %s", outbox_states[from].name, outbox_states[to].name,
					sqlite3_errmsg(handle));
			assert_true(sql("ROLLBACK"));
		}
	sqlite3_close(handle);
}

static void other_programs_change_nothing_that_stands(void **state)
{
	static const struct {
		int from;
		const char *change;
	} rows[] = {
		{1, "DELETE FROM outbox"},
		{1, "UPDATE outbox SET message = x'00'"},
		{1, "UPDATE outbox SET recipient = 'other@example.org'"},
		{1, "UPDATE outbox SET message_id = '<other>'"},
		{1, "UPDATE outbox SET epoch = 7"},
		{1, "UPDATE outbox SET epoch = 0"},
		{1, "UPDATE outbox SET round = 2"},
		{1, "UPDATE outbox SET permitted = 7"},
		{1, "UPDATE outbox SET copy = 1"},
		{1, "UPDATE outbox SET state = 2, epoch = epoch + 1"},
		{1, "UPDATE outbox SET state = 2, holder = 'x', lease_end = 9"},
		{2, "UPDATE outbox SET state = 3"},
		{2, "UPDATE outbox SET state = 3, permitted = at, contact = 999"},
		{2, "UPDATE outbox SET state = 3, permitted = lease_end, contact = 0"},
		{2, "UPDATE outbox SET state = 3, permitted = at, contact = 0, answered = 5"},
		{2, "UPDATE outbox SET state = 3, permitted = at, contact = 0, holder = 'y'"},
		{2, "UPDATE outbox SET state = 3, permitted = at, contact = 0, epoch = 2"},
		{3, "UPDATE outbox SET permitted = 6"},
		{3, "UPDATE outbox SET contact = -1"},
		{6, "UPDATE outbox SET state = 1"},
		{6, "UPDATE outbox SET state = 1, round = 3"},
		{4, "UPDATE outbox SET copy = 2"},
	};

	open_raw(*state, 1);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		assert_true(sql("BEGIN"));
		put_into(rows[i].from);
		if (sql("%s", rows[i].change))
			fail_msg("allowed: %s", rows[i].change);
		assert_true(sql("ROLLBACK"));
	}
	sqlite3_close(handle);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(other_programs_keep_to_the_table, set_up, tear_down),
		cmocka_unit_test_setup_teardown(other_programs_change_nothing_that_stands, set_up, tear_down),
		cmocka_unit_test_setup_teardown(racing_runners_never_permit_twice, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
