/* What may lie where the database should be, and what tact says to it. */
#include "../tap.h"
#include "sample.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

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

static void write_file(const char *path, const char *text, size_t length)
{
	FILE *file = fopen(path, "w");

	assert_non_null(file);
	assert_int_equal(fwrite(text, 1, length, file), length);
	fclose(file);
}

static void refuses(const char *path, enum store_mode mode, enum error_kind kind)
{
	struct store *store = NULL;
	struct error err = {0};

	assert_false(store_open(path, mode, &store, &err));
	assert_null(store);
	assert_int_equal(err.kind, kind);
	assert_true(err.message[0] != '\0');
	assert_true(err.hint[0] != '\0');
}

static void makes_private_file_and_folders(void **state)
{
	char folder[128], path[160];
	struct stat status;

	snprintf(folder, sizeof(folder), "%s.d/deep", (const char *)*state);
	snprintf(path, sizeof(path), "%s/tact.db", folder);
	store_close(sample_open(path, STORE_CREATE));
	assert_int_equal(stat(path, &status), 0);
	assert_int_equal(status.st_mode & 07777, 0600);
	assert_int_equal(stat(folder, &status), 0);
	assert_int_equal(status.st_mode & 07777, 0700);
}

static void nothing_there_is_not_found(void **state)
{
	refuses(*state, STORE_READ, ERROR_NOT_FOUND);
	refuses(*state, STORE_WRITE, ERROR_NOT_FOUND);
	refuses(*state, STORE_EITHER, ERROR_NOT_FOUND);
	assert_int_not_equal(access(*state, F_OK), 0);
}

static void empty_file_becomes_one(void **state)
{
	write_file(*state, "", 0);
	refuses(*state, STORE_READ, ERROR_NOT_FOUND);
	store_close(sample_open(*state, STORE_CREATE));
	store_close(sample_open(*state, STORE_READ));
}

static void other_files_are_refused(void **state)
{
	static const char text[] =
		"Dear Dana,\nthank you for your time. It was good to hear how the team works, and why.\n";

	write_file(*state, text, sizeof(text) - 1);
	refuses(*state, STORE_READ, ERROR_INVALID);
	refuses(*state, STORE_WRITE, ERROR_INVALID);
	refuses(*state, STORE_CREATE, ERROR_INVALID);
	refuses("/dev/null", STORE_READ, ERROR_INVALID);
	refuses("/tmp", STORE_CREATE, ERROR_INVALID);
	refuses("", STORE_CREATE, ERROR_INVALID);
}

static void databases_of_others_are_refused(void **state)
{
	sample_sql(*state, "CREATE TABLE bookmark (url TEXT)");
	refuses(*state, STORE_READ, ERROR_INVALID);
	refuses(*state, STORE_CREATE, ERROR_INVALID);
	sample_sql(*state, "PRAGMA application_id = 252006674; PRAGMA user_version = 1");
	refuses(*state, STORE_WRITE, ERROR_INVALID);
}

static void newer_ones_are_refused(void **state)
{
	struct error err;
	struct store *store;

	store_close(sample_open(*state, STORE_CREATE));
	sample_sql(*state, "PRAGMA user_version = 99");
	refuses(*state, STORE_READ, ERROR_UNAVAILABLE);
	refuses(*state, STORE_CREATE, ERROR_UNAVAILABLE);
	assert_false(store_open(*state, STORE_WRITE, &store, &err));
	assert_non_null(strstr(err.message, "newer"));
	assert_non_null(strstr(err.hint, "update"));
}

static void pragmas_are_set(void **state)
{
	sqlite3 *handle;
	sqlite3_stmt *statement;
	static const struct {
		const char *sql, *text;
	} rows[] = {
		{"PRAGMA journal_mode", "wal"},
		{"PRAGMA application_id", "1952539508"},
		{"PRAGMA user_version", "7"},
		{"SELECT count(*) FROM pragma_table_list WHERE type = 'table' AND strict = 0 AND name NOT "
		 "LIKE 'sqlite_%'",
			"0"},
		{"SELECT count(*) FROM pragma_table_list AS t JOIN pragma_table_info(t.name) AS c"
		 " WHERE t.name NOT LIKE 'sqlite_%' AND c.pk = 1 AND c.name <> 'workspace'",
			"0"},
	};

	store_close(sample_open(*state, STORE_CREATE));
	assert_int_equal(sqlite3_open(*state, &handle), SQLITE_OK);
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		assert_int_equal(sqlite3_prepare_v2(handle, rows[i].sql, -1, &statement, NULL), SQLITE_OK);
		assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
		assert_string_equal(sqlite3_column_text(statement, 0), rows[i].text);
		sqlite3_finalize(statement);
	}
	sqlite3_close(handle);
}

/* Every byte of the first page in turn, then whole pages: an error or an answer, never a crash. */
static void damage_is_an_error(void **state)
{
	struct store *store = sample_open(*state, STORE_CREATE);
	struct error err;
	struct stat status;
	int refused = 0, file;
	char page[4096];

	sample_store(store, 1, 100);
	store_close(store);
	file = open(*state, O_RDWR | O_CLOEXEC);
	assert_int_equal(fstat(file, &status), 0);
	for (off_t at = 4096; at + 4096 <= status.st_size; at += 4096) {
		char broken[4096];

		assert_int_equal(pread(file, page, sizeof(page), at), sizeof(page));
		memcpy(broken, page, sizeof(page));
		for (size_t i = 0; i < sizeof(broken); i += 7)
			broken[i] = (char)(broken[i] ^ (char)(0x55 + i));
		assert_int_equal(pwrite(file, broken, sizeof(broken), at), sizeof(broken));
		if (!store_open(*state, STORE_READ, &store, &err)) {
			assert_int_equal(err.kind, ERROR_INVALID);
			refused++;
		} else {
			if (!store_check(store, &err)) {
				assert_int_equal(err.kind, ERROR_INVALID);
				refused++;
			}
			store_close(store);
		}
		assert_int_equal(pwrite(file, page, sizeof(page), at), sizeof(page));
	}
	close(file);
	assert_true(refused >= status.st_size / 4096 - 2);
}

static const char *const tampers[] = {
	"UPDATE process SET events_count = events_count + 1 WHERE number = 3",
	"UPDATE process SET people_count = 5000 WHERE number = 3",
	"UPDATE process SET via = 77 WHERE number = 3",
	"UPDATE person SET relations = 4096 WHERE process = 3",
	"UPDATE person SET n = 60 WHERE process = 3 AND n = 0",
	"UPDATE event SET facts = x'' WHERE process = 3 AND n = 0",
	"UPDATE event SET facts = x'6300' WHERE process = 3 AND n = 0",
	"UPDATE event SET facts = x'0807' WHERE process = 3 AND n = 0",
	"UPDATE event SET facts = x'08ffffffffffffffffffff' WHERE process = 3 AND n = 0",
	"UPDATE event SET facts = x'080007ffffffffffffffffffff' WHERE process = 3 AND n = 0",
	"UPDATE event SET facts = x'0800ff02' WHERE process = 3 AND n = 0",
	"UPDATE event SET facts = x'0800407f' WHERE process = 3 AND n = 0",
	"UPDATE event SET facts = x'08000c70' WHERE process = 3 AND n = 0",
	"UPDATE event SET facts = x'0800410261' WHERE process = 3 AND n = 0",
	"UPDATE event SET process = 9 WHERE process = 3 AND n = 0",
};

static void tampered_rows_are_damage(void **state)
{
	struct store *store;
	struct process_row row;
	struct arena arena;
	struct error err;

	arena_init(&arena);
	for (size_t i = 0; i < sizeof(tampers) / sizeof(tampers[0]); i++) {
		unlink(*state);
		store = sample_open(*state, STORE_CREATE);
		sample_store(store, 1, 5);
		store_close(store);
		if (strstr(tampers[i], "event SET"))
			sample_sql(*state, "DROP TRIGGER event_is_never_changed");
		sample_sql(*state, tampers[i]);
		store = sample_open(*state, STORE_READ);
		assert_false(process_row_load(store, 3, &arena, &row, &err));
		assert_int_equal(err.kind, ERROR_INVALID);
		assert_true(process_row_load(store, 4, &arena, &row, &err));
		store_close(store);
	}
	arena_clear(&arena);
}

static void odd_names_are_only_names(void **state)
{
	static const char *const names[] = {"a b", "what?mode=memory", "50%25", "hash#tag", "file:x", "ünï"};
	char path[256];

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct store *store;

		snprintf(path, sizeof(path), "%s.%s", (const char *)*state, names[i]);
		store = sample_open(path, STORE_CREATE);
		sample_store(store, 1, 5);
		store_close(store);
		assert_int_equal(access(path, F_OK), 0);
		assert_int_equal(chmod(path, 0444), 0);
		store_close(sample_open(path, STORE_READ));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(makes_private_file_and_folders, set_up, tear_down),
		cmocka_unit_test_setup_teardown(nothing_there_is_not_found, set_up, tear_down),
		cmocka_unit_test_setup_teardown(empty_file_becomes_one, set_up, tear_down),
		cmocka_unit_test_setup_teardown(other_files_are_refused, set_up, tear_down),
		cmocka_unit_test_setup_teardown(databases_of_others_are_refused, set_up, tear_down),
		cmocka_unit_test_setup_teardown(newer_ones_are_refused, set_up, tear_down),
		cmocka_unit_test_setup_teardown(pragmas_are_set, set_up, tear_down),
		cmocka_unit_test_setup_teardown(damage_is_an_error, set_up, tear_down),
		cmocka_unit_test_setup_teardown(tampered_rows_are_damage, set_up, tear_down),
		cmocka_unit_test_setup_teardown(odd_names_are_only_names, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
