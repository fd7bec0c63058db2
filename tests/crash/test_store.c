/* A writer that is killed at any moment, and two that write at once: what was committed is there, whole, and
 * nothing else. */
#include "../tap.h"
#include "sample.h"
#include "store/event_rows.h"

#include <signal.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { KILLS = 40, BATCH = 50, WRITERS = 3, APPENDS = 40 };

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

static _Noreturn void import_for_ever(const char *path, uint64_t seed)
{
	struct store *store = sample_open(path, STORE_CREATE);

	for (;; seed += BATCH)
		sample_store(store, seed, seed + BATCH - 1);
}

static pid_t start_import(const char *path, uint64_t seed)
{
	const pid_t child = fork();

	assert_true(child >= 0);
	if (child == 0)
		import_for_ever(path, seed);
	return child;
}

static void nap(int microseconds)
{
	nanosleep(&(struct timespec){.tv_nsec = 1000L * microseconds}, NULL);
}

/* Whole batches only, each process as it was made. */
static int64_t check_batches(const char *path, uint64_t seed, int64_t before)
{
	struct store *store = sample_open(path, STORE_CREATE);
	struct process process;
	struct process_row row;
	struct arena arena;
	struct error err;
	int64_t last;

	arena_init(&arena);
	if (!store_check(store, &err))
		fail_msg("%s", err.message);
	assert_true(process_rows_last(store, &last, &err));
	assert_true(last >= before);
	assert_int_equal((last - before) % BATCH, 0);
	for (int64_t number = before + 1; number <= last; number++) {
		arena_reset(&arena);
		sample_process(&arena, seed + (uint64_t)(number - before) - 1, &process);
		assert_true(process_row_load(store, number, &arena, &row, &err));
		sample_assert_equal(&process, &row.process);
	}
	arena_clear(&arena);
	store_close(store);
	return last;
}

static void killed_imports_leave_whole_batches(void **state)
{
	int64_t last = 0;
	int status;

	for (int i = 0; i < KILLS; i++) {
		const uint64_t seed = 1 + (uint64_t)i * 1000000;
		const pid_t child = start_import(*state, seed);

		/* Also while the file is being made: the first ones are short. */
		nap(i < 10 ? i * 300 : (i * 7919) % 40000);
		assert_int_equal(kill(child, SIGKILL), 0);
		assert_int_equal(waitpid(child, &status, 0), child);
		assert_true(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL);
		last = check_batches(*state, seed, last);
		if (i < 10) {
			assert_int_equal(unlink(*state), 0);
			last = 0;
		}
	}
	assert_true(last > 0);
}

/* Each adds to the same log, reading it anew where another was first. */
static bool append_one(struct store *store, int writer, int n, struct error *err)
{
	struct event event = {.type = EVENT_DIRECT_ALLOWED,
		.date = DAY_NONE,
		.person = NOBODY,
		.through = NOBODY,
		.of = NO_EVENT};
	struct process_row row;
	struct arena arena;
	char id[32];
	bool fine;

	snprintf(id, sizeof(id), "w%d-%d", writer, n);
	event.id = id;
	arena_init(&arena);
	fine = store_begin(store, err) && process_row_load(store, 1, &arena, &row, err) &&
	       event_rows_append(store, 1, row.process.events_count, &event, 1, err) &&
	       store_commit(store, err);
	if (!fine)
		store_rollback(store);
	arena_clear(&arena);
	return fine;
}

static _Noreturn void append_many(const char *path, int writer)
{
	struct store *store = NULL;
	struct error err;

	if (!store_open(path, STORE_WRITE, &store, &err))
		_exit(1);
	for (int n = 0; n < APPENDS; n++)
		if (!append_one(store, writer, n, &err))
			_exit(2);
	store_close(store);
	_exit(0);
}

static void writers_at_once_all_succeed(void **state)
{
	struct store *store = sample_open(*state, STORE_CREATE);
	int32_t next[WRITERS] = {0};
	struct process_row before, after;
	struct arena arena;
	struct error err;
	pid_t children[WRITERS];
	int status, writer;

	arena_init(&arena);
	sample_store(store, 1, 1);
	assert_true(process_row_load(store, 1, &arena, &before, &err));
	store_close(store);
	for (int i = 0; i < WRITERS; i++) {
		children[i] = fork();
		if (children[i] == 0)
			append_many(*state, i);
	}
	for (int i = 0; i < WRITERS; i++) {
		assert_int_equal(waitpid(children[i], &status, 0), children[i]);
		assert_true(WIFEXITED(status));
		assert_int_equal(WEXITSTATUS(status), 0);
	}
	store = sample_open(*state, STORE_READ);
	assert_true(process_row_load(store, 1, &arena, &after, &err));
	assert_int_equal(after.process.events_count, before.process.events_count + WRITERS * APPENDS);
	for (int i = before.process.events_count; i < after.process.events_count; i++) {
		const char *id = after.process.events[i].id;

		writer = id[1] - '0';
		assert_in_range(writer, 0, WRITERS - 1);
		assert_int_equal(strtol(id + 3, NULL, 10), next[writer]++);
	}
	store_close(store);
	arena_clear(&arena);
}

static void makers_at_once_all_succeed(void **state)
{
	pid_t children[WRITERS];
	int status;

	for (int round = 0; round < 10; round++) {
		for (int i = 0; i < WRITERS; i++) {
			children[i] = fork();
			if (children[i] == 0) {
				struct store *store = NULL;
				struct error err;

				_exit(store_open(*state, STORE_CREATE, &store, &err) ? 0 : 1);
			}
		}
		for (int i = 0; i < WRITERS; i++) {
			assert_int_equal(waitpid(children[i], &status, 0), children[i]);
			assert_int_equal(status, 0);
		}
		assert_int_equal(check_batches(*state, 1, 0), 0);
		assert_int_equal(unlink(*state), 0);
	}
}

/* A writer that holds the lock for longer than anybody waits. */
static void busy_is_said(void **state)
{
	struct store *first = sample_open(*state, STORE_CREATE);
	struct store *second = sample_open(*state, STORE_WRITE);
	struct process_row row;
	struct arena arena;
	struct error err;

	arena_init(&arena);
	sample_store(first, 1, 1);
	assert_true(store_begin(first, &err));
	assert_true(process_row_load(second, 1, &arena, &row, &err));
	assert_false(store_begin(second, &err));
	assert_int_equal(err.kind, ERROR_UNAVAILABLE);
	assert_non_null(strstr(err.message, "another tact"));
	store_rollback(first);
	assert_true(store_begin(second, &err));
	store_close(first);
	store_close(second);
	arena_clear(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(killed_imports_leave_whole_batches, set_up, tear_down),
		cmocka_unit_test_setup_teardown(writers_at_once_all_succeed, set_up, tear_down),
		cmocka_unit_test_setup_teardown(makers_at_once_all_succeed, set_up, tear_down),
		cmocka_unit_test_setup_teardown(busy_is_said, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
