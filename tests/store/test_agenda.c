/* The agenda's rows: what no longer holds, what is most urgent, and all of them planned anew. */
#include "../tap.h"
#include "sample.h"
#include "store/agenda_rows.h"
#include "store/sweep.h"

#include <stdatomic.h>

enum { PROCESSES = 3000 };

static int set_up(void **state)
{
	*state = sample_open(sample_path(), STORE_CREATE);
	return 0;
}

static int tear_down(void **state)
{
	store_close(*state);
	sample_remove();
	return 0;
}

static struct agenda_row row_of(int64_t process, int64_t from, int64_t until)
{
	return (struct agenda_row){.process = process, .valid_from = {from}, .valid_until = {until}};
}

static void rows_that_do_not_hold_are_stale(void **state)
{
	static const int64_t spans[][2] = {{10, 20}, {20, 30}, {10, INT64_MAX}, {25, INT64_MAX}, {10, 11}};
	static const struct {
		int64_t now;
		const char *stale; /* process numbers */
	} rows[] = {
		{9, "12345"},
		{10, "24"},
		{11, "245"},
		{19, "245"},
		{20, "145"},
		{24, "145"},
		{25, "15"},
		{30, "125"},
		{INT64_MAX - 1, "125"},
	};
	int64_t numbers[10];
	struct error err;
	size_t count;

	sample_store(*state, 1, 5);
	for (int i = 0; i < 5; i++) {
		const struct agenda_row row = row_of(i + 1, spans[i][0], spans[i][1]);

		assert_true(agenda_row_save(*state, &row, &err));
	}
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const char *expected = rows[i].stale;

		assert_true(
			agenda_rows_stale(*state, (struct instant){rows[i].now}, 10, numbers, &count, &err));
		assert_int_equal(count, strlen(expected));
		for (size_t j = 0; j < count; j++)
			assert_non_null(strchr(expected, (char)('0' + numbers[j])));
		assert_true(
			agenda_rows_stale(*state, (struct instant){rows[i].now}, 1, numbers, &count, &err));
		assert_int_equal(count, 1);
	}
}

static void urgent_ones_come_first(void **state)
{
	static const int64_t urgencies[] = {50, -3, 50, 7, INT64_MAX, INT64_MIN + 1};
	static const int64_t order[] = {6, 2, 4, 1, 3, 5};
	struct agenda_place place = AGENDA_START;
	struct agenda_place rows[4];
	struct agenda_row row;
	struct error err;
	size_t count, sum = 0;

	sample_store(*state, 1, 8);
	for (int i = 0; i < 6; i++) {
		row = row_of(i + 1, 0, INT64_MAX);
		row.visible = true;
		row.urgency = urgencies[i];
		row.due_count = i;
		assert_true(agenda_row_save(*state, &row, &err));
	}
	do {
		assert_true(agenda_rows_page(*state, place, 4, rows, &count, &err));
		for (size_t i = 0; i < count; i++)
			assert_int_equal(rows[i].process, order[sum + i]);
		if (count > 0)
			place = rows[count - 1];
		sum += count;
	} while (count > 0);
	assert_int_equal(sum, 6);
}

static void saving_replaces(void **state)
{
	struct agenda_row row = row_of(1, 100, 200), loaded;
	struct error err;
	int64_t processes, visible, due;
	bool found;

	sample_store(*state, 1, 2);
	row.visible = true;
	row.urgency = 4;
	row.due_count = 3;
	row.state = 2;
	assert_true(agenda_row_save(*state, &row, &err));
	assert_true(agenda_row_load(*state, 1, &found, &loaded, &err));
	assert_true(found);
	assert_true(agenda_row_holds(&loaded, &row) && agenda_row_holds(&row, &loaded));
	assert_true(agenda_rows_total(*state, &processes, &visible, &due, &err));
	assert_int_equal(processes, 2);
	assert_int_equal(visible, 1);
	assert_int_equal(due, 3);
	row.visible = false;
	row.valid_from.seconds = 150;
	assert_true(agenda_row_save(*state, &row, &err));
	assert_true(agenda_row_load(*state, 1, &found, &loaded, &err));
	assert_false(loaded.visible);
	assert_int_equal(loaded.valid_from.seconds, 150);
	assert_true(agenda_row_load(*state, 9, &found, &loaded, &err));
	assert_false(found);
}

struct plans {
	atomic_int seen[PROCESSES + 1];
	int64_t fails_at, reported;
	int32_t due_add;
};

/* What it plans depends on all that was read, so that a row of another process would show. */
static bool plan(void *closure, int thread, const struct process_row *process, struct arena *arena,
	struct agenda_row *row, struct error *err)
{
	struct plans *plans = closure;

	atomic_fetch_add(&plans->seen[process->number], 1);
	if (process->number == plans->fails_at)
		return error_set(err, ERROR_NOT_FOUND, "no playbook");
	row->valid_until = INSTANT_NEVER;
	row->visible = process->process.events_count > 0;
	row->urgency = row->visible
			       ? process->process.events[process->process.events_count - 1].at.instant.seconds
			       : 0;
	row->due_count = process->process.people_count + plans->due_add;
	return true;
}

static bool progress(void *closure, int64_t done, int64_t last)
{
	struct plans *plans = closure;

	assert_true(done > plans->reported);
	plans->reported = done;
	return last == PROCESSES;
}

static void check_planned(struct store *store, int32_t due_add)
{
	struct agenda_row row;
	struct process process;
	struct arena arena;
	struct error err;
	bool found;

	arena_init(&arena);
	for (int64_t i = 1; i <= PROCESSES; i++) {
		arena_reset(&arena);
		sample_process(&arena, (uint64_t)i, &process);
		assert_true(agenda_row_load(store, i, &found, &row, &err));
		assert_int_equal(row.due_count, process.people_count + due_add);
		assert_int_equal(row.visible, process.events_count > 0);
		if (row.visible)
			assert_int_equal(
				row.urgency, process.events[process.events_count - 1].at.instant.seconds);
	}
	arena_clear(&arena);
}

static void sweep_plans_all_once(void **state)
{
	struct error err;
	int64_t done, changed;

	sample_store(*state, 1, PROCESSES);
	for (int threads = 1; threads <= 4; threads++) {
		struct plans plans = {.due_add = threads};
		const struct sweep sweep = {
			.threads = threads, .closure = &plans, .plan = plan, .progress = progress};

		assert_true(sweep_run(*state, &sweep, &done, &changed, &err));
		assert_int_equal(done, PROCESSES);
		assert_int_equal(changed, PROCESSES);
		assert_int_equal(plans.reported, PROCESSES);
		for (int i = 1; i <= PROCESSES; i++)
			assert_int_equal(atomic_load(&plans.seen[i]), 1);
		check_planned(*state, threads);
		assert_true(sweep_run(
			*state, &(struct sweep){.closure = &plans, .plan = plan}, &done, &changed, &err));
		assert_int_equal(done, PROCESSES);
		assert_int_equal(changed, 0);
	}
}

static void failing_sweep_changes_nothing(void **state)
{
	struct plans plans = {.fails_at = PROCESSES - 100, .due_add = 5};
	const struct sweep sweep = {.threads = 2, .closure = &plans, .plan = plan};
	struct error err;
	int64_t done, changed, processes, visible, due;

	sample_store(*state, 1, PROCESSES);
	assert_false(sweep_run(*state, &sweep, &done, &changed, &err));
	assert_int_equal(err.kind, ERROR_NOT_FOUND);
	assert_string_equal(err.message, "no playbook");
	assert_true(agenda_rows_total(*state, &processes, &visible, &due, &err));
	assert_int_equal(due, 0);
	sample_store(*state, PROCESSES + 1, PROCESSES + 1);
}

static void sweep_over_nothing_is_fine(void **state)
{
	struct plans plans = {0};
	const struct sweep sweep = {.closure = &plans, .plan = plan};
	struct error err;
	int64_t done, changed;

	assert_true(sweep_run(*state, &sweep, &done, &changed, &err));
	assert_int_equal(done, 0);
	assert_int_equal(changed, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(rows_that_do_not_hold_are_stale, set_up, tear_down),
		cmocka_unit_test_setup_teardown(urgent_ones_come_first, set_up, tear_down),
		cmocka_unit_test_setup_teardown(saving_replaces, set_up, tear_down),
		cmocka_unit_test_setup_teardown(sweep_plans_all_once, set_up, tear_down),
		cmocka_unit_test_setup_teardown(failing_sweep_changes_nothing, set_up, tear_down),
		cmocka_unit_test_setup_teardown(sweep_over_nothing_is_fine, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
