/* What is stored comes back: processes, people, log, invitations, settings; and the log is never changed. */
#include "../tap.h"
#include "sample.h"
#include "store/event_rows.h"
#include "store/invitation_rows.h"
#include "store/person_rows.h"
#include "store/process_scan.h"
#include "store/setting_rows.h"

#include <sqlite3.h>

enum { SAMPLES = 300 };

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

static void everything_comes_back(void **state)
{
	struct store *store = *state;
	struct process process;
	struct process_row row;
	struct arena arena;
	struct error err;

	arena_init(&arena);
	sample_store(store, 1, SAMPLES);
	for (uint64_t seed = 1; seed <= SAMPLES; seed++) {
		const struct uuid uuid = sample_uuid(seed);

		arena_reset(&arena);
		sample_process(&arena, seed, &process);
		assert_true(process_row_load(store, (int64_t)seed, &arena, &row, &err));
		assert_int_equal(row.number, seed);
		assert_memory_equal(&row.uuid, &uuid, sizeof(uuid));
		sample_assert_equal(&process, &row.process);
	}
	assert_true(store_check(store, &err));
	arena_clear(&arena);
}

static void scan_meets_each_once(void **state)
{
	struct store *store = *state;
	struct process_scan *scan = NULL;
	struct process process;
	struct process_row row;
	struct agenda_row agenda;
	struct arena arena;
	struct error err;
	bool found;

	arena_init(&arena);
	sample_store(store, 1, SAMPLES);
	assert_true(process_scan_open(store, 11, 290, &scan, &err));
	for (uint64_t seed = 11; seed <= 290; seed++) {
		arena_reset(&arena);
		sample_process(&arena, seed, &process);
		assert_true(process_scan_next(scan, &arena, &found, &row, &agenda, &err));
		assert_true(found);
		assert_int_equal(row.number, seed);
		assert_int_equal(agenda.process, seed);
		sample_assert_equal(&process, &row.process);
	}
	assert_true(process_scan_next(scan, &arena, &found, &row, NULL, &err));
	assert_false(found);
	process_scan_close(scan);
	arena_clear(&arena);
}

static void missing_ones_are_not_found(void **state)
{
	struct process_row row;
	struct arena arena;
	struct error err;
	int64_t number;

	arena_init(&arena);
	assert_false(process_row_load(*state, 7, &arena, &row, &err));
	assert_int_equal(err.kind, ERROR_NOT_FOUND);
	assert_false(process_row_find(*state, sample_uuid(7), &number, &err));
	assert_int_equal(err.kind, ERROR_NOT_FOUND);
	arena_clear(&arena);
}

static void ids_find_their_process(void **state)
{
	struct error err;
	int64_t number;

	sample_store(*state, 1, 20);
	for (uint64_t seed = 1; seed <= 20; seed++) {
		assert_true(process_row_find(*state, sample_uuid(seed), &number, &err));
		assert_int_equal(number, seed);
	}
}

static void listing_goes_on_behind_the_last(void **state)
{
	struct process_brief *briefs;
	struct arena arena;
	struct error err;
	int64_t after = 0;
	size_t count, sum = 0;

	arena_init(&arena);
	sample_store(*state, 1, 25);
	do {
		assert_true(process_rows_list(*state, after, 10, &arena, &briefs, &count, &err));
		for (size_t i = 0; i < count; i++) {
			assert_int_equal(briefs[i].number, ++after);
			assert_int_equal(briefs[i].agenda.process, after);
			assert_int_equal(briefs[i].agenda.state, 1);
		}
		sum += count;
	} while (count > 0);
	assert_int_equal(sum, 25);
	arena_clear(&arena);
}

static void log_grows_at_its_end(void **state)
{
	struct store *store = *state;
	struct process process;
	struct process_row row;
	struct arena arena;
	struct error err;
	int64_t number;
	int32_t half;

	arena_init(&arena);
	for (uint64_t seed = 1; seed <= 50; seed++) {
		sample_process(&arena, seed, &process);
		half = process.events_count / 2;
		process.events_count -= half;
		assert_true(store_begin(store, &err));
		assert_true(process_row_insert(store, sample_uuid(seed), &process, &number, &err));
		assert_true(event_rows_append(store, number, process.events_count,
			process.events + process.events_count, half, &err));
		assert_true(store_commit(store, &err));
		process.events_count += half;
		assert_true(process_row_load(store, number, &arena, &row, &err));
		sample_assert_equal(&process, &row.process);
	}
	arena_clear(&arena);
}

static void who_comes_second_is_told(void **state)
{
	struct store *store = *state;
	struct event event = {.id = "later",
		.type = EVENT_DIRECT_ALLOWED,
		.date = DAY_NONE,
		.person = NOBODY,
		.through = NOBODY,
		.of = NO_EVENT};
	struct process_row row;
	struct arena arena;
	struct error err;

	arena_init(&arena);
	sample_store(store, 1, 1);
	assert_true(process_row_load(store, 1, &arena, &row, &err));
	assert_true(event_rows_append(store, 1, row.process.events_count, &event, 1, &err));
	assert_false(event_rows_append(store, 1, row.process.events_count, &event, 1, &err));
	assert_int_equal(err.kind, ERROR_CHANGED);
	assert_false(event_rows_append(store, 99, 0, &event, 1, &err));
	assert_int_equal(err.kind, ERROR_NOT_FOUND);
	arena_clear(&arena);
}

static void people_are_added_and_corrected(void **state)
{
	struct store *store = *state;
	const struct person added = {.id = "new", .name = "Zoë Quist", .relations = RELATION_RECEPTION};
	const struct person corrected = {.id = "new", .name = "Zoe Quist", .email = "zoe@acme.example"};
	struct process_row before, after;
	struct arena arena;
	struct error err;
	int32_t count;

	arena_init(&arena);
	sample_store(store, 3, 3);
	assert_true(process_row_load(store, 1, &arena, &before, &err));
	count = before.process.people_count;
	assert_true(person_rows_append(store, 1, count, &added, 1, &err));
	assert_true(person_row_update(store, 1, (int16_t)count, &corrected, &err));
	assert_true(process_row_load(store, 1, &arena, &after, &err));
	assert_int_equal(after.process.people_count, count + 1);
	assert_string_equal(after.process.people[count].email, "zoe@acme.example");
	assert_false(person_rows_append(store, 1, count, &added, 1, &err));
	assert_int_equal(err.kind, ERROR_CHANGED);
	assert_false(person_row_update(store, 1, 90, &corrected, &err));
	assert_int_equal(err.kind, ERROR_NOT_FOUND);
	arena_clear(&arena);
}

static void process_facts_are_updated(void **state)
{
	struct store *store = *state;
	struct process_row row;
	struct process changed;
	struct arena arena;
	struct error err;

	arena_init(&arena);
	sample_store(store, 5, 5);
	assert_true(process_row_load(store, 1, &arena, &row, &err));
	changed = row.process;
	changed.role = "Engineer";
	changed.playbook = "one-call";
	changed.holidays = NULL;
	assert_true(process_row_update(store, 1, &changed, &err));
	assert_true(process_row_load(store, 1, &arena, &row, &err));
	sample_assert_equal(&changed, &row.process);
	arena_clear(&arena);
}

static void invitations_are_remembered(void **state)
{
	struct invitation invitation = {.uid = "a@b",
		.recurrence = "",
		.process = 1,
		.event = 0,
		.sequence = 2,
		.stamp = {17},
		.digest = UINT64_MAX};
	struct invitation loaded;
	struct error err;
	bool found;

	sample_store(*state, 1, 1);
	assert_true(invitation_row_load(*state, "a@b", "", &found, &loaded, &err));
	assert_false(found);
	assert_true(invitation_row_save(*state, &invitation, &err));
	invitation.sequence = 3;
	assert_true(invitation_row_save(*state, &invitation, &err));
	invitation.recurrence = "20261123T140000Z";
	assert_true(invitation_row_save(*state, &invitation, &err));
	assert_true(invitation_row_load(*state, "a@b", "", &found, &loaded, &err));
	assert_true(found);
	assert_int_equal(loaded.sequence, 3);
	assert_int_equal(loaded.stamp.seconds, 17);
	assert_true(loaded.digest == UINT64_MAX);
}

static void settings_are_kept(void **state)
{
	struct arena arena;
	struct error err;
	const char *value = "unset";

	arena_init(&arena);
	assert_true(setting_row_load(*state, "playbook", &arena, &value, &err));
	assert_null(value);
	assert_true(setting_row_save(*state, "playbook", "tactful", &err));
	assert_true(setting_row_save(*state, "playbook", "one-call", &err));
	assert_true(setting_row_load(*state, "playbook", &arena, &value, &err));
	assert_string_equal(value, "one-call");
	assert_true(setting_row_save(*state, "playbook", NULL, &err));
	assert_true(setting_row_load(*state, "playbook", &arena, &value, &err));
	assert_null(value);
	arena_clear(&arena);
}

static void log_refuses_change(void **state)
{
	static const char *const attempts[] = {"UPDATE event SET facts = x''", "DELETE FROM event",
		"UPDATE event SET text = NULL WHERE n = 0", "DELETE FROM process",
		"INSERT INTO event (workspace, process, n, facts) VALUES (1, 99, 0, x'')"};
	sqlite3 *handle;

	sample_store(*state, 1, 5);
	assert_int_equal(sqlite3_open(store_path(*state), &handle), SQLITE_OK);
	assert_int_equal(sqlite3_exec(handle, "PRAGMA foreign_keys = ON", NULL, NULL, NULL), SQLITE_OK);
	for (size_t i = 0; i < sizeof(attempts) / sizeof(attempts[0]); i++)
		assert_int_equal(sqlite3_exec(handle, attempts[i], NULL, NULL, NULL), SQLITE_CONSTRAINT);
	sqlite3_close(handle);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(everything_comes_back, set_up, tear_down),
		cmocka_unit_test_setup_teardown(scan_meets_each_once, set_up, tear_down),
		cmocka_unit_test_setup_teardown(missing_ones_are_not_found, set_up, tear_down),
		cmocka_unit_test_setup_teardown(ids_find_their_process, set_up, tear_down),
		cmocka_unit_test_setup_teardown(listing_goes_on_behind_the_last, set_up, tear_down),
		cmocka_unit_test_setup_teardown(log_grows_at_its_end, set_up, tear_down),
		cmocka_unit_test_setup_teardown(who_comes_second_is_told, set_up, tear_down),
		cmocka_unit_test_setup_teardown(people_are_added_and_corrected, set_up, tear_down),
		cmocka_unit_test_setup_teardown(process_facts_are_updated, set_up, tear_down),
		cmocka_unit_test_setup_teardown(invitations_are_remembered, set_up, tear_down),
		cmocka_unit_test_setup_teardown(settings_are_kept, set_up, tear_down),
		cmocka_unit_test_setup_teardown(log_refuses_change, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
