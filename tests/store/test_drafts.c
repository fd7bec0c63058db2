/* Drafts, marks and words as rows; and databases that are older than they. */
#include "../tap.h"
#include "sample.h"
#include "store/draft_rows.h"
#include "store/word_rows.h"

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

static struct arena arena;

static int set_up(void **state)
{
	arena_init(&arena);
	*state = (void *)(uintptr_t)sample_path();
	return 0;
}

static int tear_down(void **state)
{
	arena_clear(&arena);
	sample_remove();
	return 0;
}

static struct draft sample_draft(int64_t process, const char *body)
{
	return (struct draft){.process = process,
		.action = ACTION_THANK,
		.channel = CHANNEL_EMAIL,
		.person = 0,
		.through = NOBODY,
		.trigger = 3,
		.variant = 2,
		.generic = true,
		.facts = UINT64_C(0xfedcba9876543210),
		.at = {1700000000},
		.template_name = "thank",
		.subject = "Thank you — Grüße",
		.body = body,
		.missing = "detail\tx"};
}

static void insert(struct store *store, struct draft *draft)
{
	struct error err = {0};

	if (!store_begin(store, &err) || !draft_row_insert(store, draft, &err) || !store_commit(store, &err))
		fail_msg("%s", err.message);
}

static struct store *two_processes(const char *path)
{
	struct store *store = sample_open(path, STORE_CREATE);

	sample_store(store, 1, 2);
	return store;
}

static struct draft load(struct store *store, int64_t number)
{
	struct draft draft;
	struct error err = {0};

	if (!draft_row_load(store, number, &arena, &draft, &err))
		fail_msg("%s", err.message);
	return draft;
}

static void what_is_put_in_comes_back(void **state)
{
	struct store *store = two_processes(*state);
	struct draft first = sample_draft(1, "Dear Dana,\n\nthank you.\n"), second = sample_draft(2, "b"),
		     got;

	insert(store, &first);
	insert(store, &second);
	assert_int_equal(first.number, 1);
	assert_int_equal(second.number, 2);
	store_close(store);
	store = sample_open(*state, STORE_READ);
	got = load(store, 1);
	assert_int_equal(got.process, 1);
	assert_int_equal(got.action, ACTION_THANK);
	assert_int_equal(got.through, NOBODY);
	assert_int_equal(got.trigger, 3);
	assert_int_equal(got.variant, 2);
	assert_true(got.generic && !got.edited);
	assert_true(got.facts == first.facts);
	assert_int_equal(got.at.seconds, 1700000000);
	assert_int_equal(got.state, DRAFT_OPEN);
	assert_string_equal(got.subject, first.subject);
	assert_string_equal(got.body, first.body);
	assert_string_equal(got.missing, first.missing);
	assert_string_equal(got.template_name, "thank");
	assert_null(got.digest);
	store_close(store);
}

static void lists_are_newest_first_and_go_on(void **state)
{
	struct store *store = two_processes(*state);
	struct draft draft, *drafts;
	struct error err;
	size_t count;

	for (int i = 0; i < 7; i++) {
		draft = sample_draft(1 + i % 2, "b");
		insert(store, &draft);
	}
	assert_true(draft_rows_list(store, INT64_MAX, 3, &arena, &drafts, &count, &err));
	assert_int_equal(count, 3);
	assert_int_equal(drafts[0].number, 7);
	assert_int_equal(drafts[2].number, 5);
	assert_true(draft_rows_list(store, 5, 100, &arena, &drafts, &count, &err));
	assert_int_equal(count, 4);
	assert_true(draft_rows_of_process(store, 2, INT64_MAX, 100, &arena, &drafts, &count, &err));
	assert_int_equal(count, 3);
	assert_int_equal(drafts[0].number, 6);
	assert_string_equal(drafts[0].body, "b");
	assert_false(draft_row_load(store, 8, &arena, &draft, &err));
	assert_int_equal(err.kind, ERROR_NOT_FOUND);
	store_close(store);
}

static void a_draft_of_no_process_is_refused(void **state)
{
	struct store *store = two_processes(*state);
	struct draft draft = sample_draft(77, "b");
	struct error err = {0};

	assert_true(store_begin(store, &err));
	assert_false(draft_row_insert(store, &draft, &err) && store_commit(store, &err));
	store_close(store);
}

static void an_edit_holds_for_what_was_read(void **state)
{
	struct store *store = two_processes(*state);
	struct draft draft = sample_draft(1, "one"), read;
	struct error err = {0};

	insert(store, &draft);
	read = load(store, 1);
	assert_true(draft_row_edit(store, &read, "S", "two", &err));
	assert_false(draft_row_edit(store, &read, "S", "three", &err));
	assert_int_equal(err.kind, ERROR_CHANGED);
	read = load(store, 1);
	assert_string_equal(read.body, "two");
	assert_true(read.edited);
	store_close(store);
}

static void approve(struct store *store, int64_t number)
{
	const struct draft read = load(store, number), frozen = {.frozen = {1700000500},
							       .name = "Dana Lee",
							       .address = "dana@acme.example",
							       .digest = "00ff"};
	struct error err = {0};

	if (!draft_row_freeze(store, &read, &frozen, &err))
		fail_msg("%s", err.message);
}

/* Nobody gets past the triggers, not even with SQL of his own. */
static const char *const forbidden[] = {
	"UPDATE draft SET body = 'x' WHERE number = 1",
	"UPDATE draft SET subject = 'x' WHERE number = 1",
	"UPDATE draft SET address = 'x' WHERE number = 1",
	"UPDATE draft SET digest = 'x' WHERE number = 1",
	"UPDATE draft SET frozen_at = 1 WHERE number = 1",
	"UPDATE draft SET person = 1 WHERE number = 1",
	"UPDATE draft SET number = 9 WHERE number = 1",
	"UPDATE draft SET state = 0 WHERE number = 1",
	"UPDATE draft SET state = 0, body = 'x' WHERE number = 1",
	"DELETE FROM draft WHERE number = 1",
	"DELETE FROM draft",
	"UPDATE draft_mark SET text = 'x'",
	"DELETE FROM draft_mark",
	"UPDATE draft SET state = 1 WHERE number = 2",
};

static void what_is_approved_stays_as_it_is(void **state)
{
	struct store *store = two_processes(*state);
	struct draft draft = sample_draft(1, "one"), other = sample_draft(1, "two");
	const struct draft_mark mark = {.kind = 1, .text = "teh", .at = {5}};
	struct error err = {0};
	sqlite3 *handle;

	insert(store, &draft);
	insert(store, &other);
	assert_true(draft_mark_add(store, 1, &mark, &err));
	approve(store, 1);
	assert_int_equal(sqlite3_open(*state, &handle), SQLITE_OK);
	for (size_t i = 0; i < sizeof(forbidden) / sizeof(forbidden[0]); i++)
		if (sqlite3_exec(handle, forbidden[i], NULL, NULL, NULL) != SQLITE_CONSTRAINT)
			fail_msg("went through: %s", forbidden[i]);
	assert_int_equal(
		sqlite3_exec(handle, "UPDATE draft SET state = 2 WHERE number = 1", NULL, NULL, NULL),
		SQLITE_OK);
	sqlite3_close(handle);
	draft = load(store, 1);
	assert_int_equal(draft.state, DRAFT_SENT);
	assert_string_equal(draft.body, "one");
	assert_string_equal(draft.address, "dana@acme.example");
	assert_string_equal(draft.digest, "00ff");
	assert_int_equal(draft.frozen.seconds, 1700000500);
	store_close(store);
}

static void approving_or_editing_what_is_approved_is_told(void **state)
{
	struct store *store = two_processes(*state);
	struct draft draft = sample_draft(1, "one"), read;
	struct error err = {0};

	insert(store, &draft);
	read = load(store, 1);
	approve(store, 1);
	assert_false(draft_row_edit(store, &read, "S", "two", &err));
	assert_int_equal(err.kind, ERROR_CHANGED);
	read.digest = "11";
	read.address = "x";
	assert_false(draft_row_freeze(store, &read, &read, &err));
	assert_int_equal(err.kind, ERROR_CHANGED);
	assert_true(draft_row_drop(store, 1, &err));
	assert_int_equal(load(store, 1).state, DRAFT_APPROVED);
	store_close(store);
}

static void marks_and_words_are_kept_once(void **state)
{
	struct store *store = two_processes(*state);
	struct draft draft = sample_draft(1, "one");
	const struct draft_mark mark = {.kind = 2, .text = "its", .at = {7}};
	const struct word_row word = {.word = "Kubernetes", .at = {8}, .draft = 1};
	struct draft_mark *marks;
	struct word_row *words;
	struct error err = {0};
	size_t count;
	bool fresh, found;

	insert(store, &draft);
	assert_true(draft_mark_add(store, 1, &mark, &err) && draft_mark_add(store, 1, &mark, &err));
	assert_true(draft_marks_list(store, 1, &arena, &marks, &count, &err));
	assert_int_equal(count, 1);
	assert_string_equal(marks[0].text, "its");
	assert_int_equal(marks[0].kind, 2);
	assert_true(word_row_add(store, &word, &fresh, &err) && fresh);
	assert_true(word_row_add(store, &word, &fresh, &err) && !fresh);
	assert_true(word_rows_list(store, 10, &arena, &words, &count, &err));
	assert_int_equal(count, 1);
	assert_string_equal(words[0].word, "Kubernetes");
	assert_int_equal(words[0].draft, 1);
	assert_true(word_row_forget(store, "Kubernetes", &found, &err) && found);
	assert_true(word_row_forget(store, "Kubernetes", &found, &err) && !found);
	store_close(store);
}

/* A database as the first version made it, with one process. */
static void make_first_version(const char *path)
{
	char schema[16384];
	FILE *file = fopen("src/store/sql/schema_sqlite_1.sql", "r");
	size_t length;

	assert_non_null(file);
	length = fread(schema, 1, sizeof(schema) - 1, file);
	fclose(file);
	schema[length] = '\0';
	sample_sql(path, schema);
	sample_sql(path,
		"PRAGMA journal_mode = WAL; PRAGMA application_id = 1952539508; PRAGMA user_version = 1;"
		"INSERT INTO process VALUES (1, 1, 0, 0, -1, 0, x'00112233445566778899aabbccddeeff', "
		"'Clerk', "
		"'Acme', 'UTC', NULL, NULL);"
		"INSERT INTO agenda VALUES (1, 1, 0, 9223372036854775807, NULL, 0, 5)");
}

static int64_t version_of(const char *path)
{
	sqlite3_stmt *statement;
	sqlite3 *handle;
	int64_t version;

	assert_int_equal(sqlite3_open(path, &handle), SQLITE_OK);
	assert_int_equal(sqlite3_prepare_v2(handle, "PRAGMA user_version", -1, &statement, NULL), SQLITE_OK);
	assert_int_equal(sqlite3_step(statement), SQLITE_ROW);
	version = sqlite3_column_int64(statement, 0);
	sqlite3_finalize(statement);
	sqlite3_close(handle);
	return version;
}

static void assert_clerk(struct store *store)
{
	struct process_row row;
	struct error err = {0};

	if (!store_check(store, &err) || !process_row_load(store, 1, &arena, &row, &err))
		fail_msg("%s", err.message);
	assert_string_equal(row.process.role, "Clerk");
}

static void the_first_version_is_read_as_it_is(void **state)
{
	struct draft draft, *drafts;
	struct draft_mark *marks;
	struct word_row *words;
	struct store *store;
	struct error err = {0};
	size_t count;

	make_first_version(*state);
	assert_int_equal(chmod(*state, 0444), 0);
	store = sample_open(*state, STORE_READ);
	assert_clerk(store);
	assert_true(draft_rows_list(store, INT64_MAX, 10, &arena, &drafts, &count, &err) && count == 0);
	assert_true(
		draft_rows_of_process(store, 1, INT64_MAX, 10, &arena, &drafts, &count, &err) && count == 0);
	assert_true(word_rows_list(store, 10, &arena, &words, &count, &err) && count == 0);
	assert_true(draft_marks_list(store, 1, &arena, &marks, &count, &err) && count == 0);
	assert_false(draft_row_load(store, 1, &arena, &draft, &err));
	assert_int_equal(err.kind, ERROR_NOT_FOUND);
	store_close(store);
	assert_int_equal(version_of(*state), 1);
}

static void the_first_write_brings_it_up_to_date(void **state)
{
	struct draft draft = sample_draft(1, "one");
	struct store *reader, *store;
	struct error err = {0};
	int64_t last;

	make_first_version(*state);
	reader = sample_open(*state, STORE_READ);
	store = sample_open(*state, STORE_WRITE);
	assert_int_equal(version_of(*state), 7);
	assert_clerk(store);
	insert(store, &draft);
	assert_clerk(reader);
	assert_true(process_rows_last(reader, &last, &err) && last == 1);
	store_close(reader);
	store_close(store);
	store = sample_open(*state, STORE_READ);
	assert_string_equal(load(store, 1).body, "one");
	store_close(store);
}

/* Half a step is none: where one statement of it fails, the file is as it was. */
static void a_step_that_fails_changes_nothing(void **state)
{
	struct store *store = NULL;
	struct error err = {0};

	make_first_version(*state);
	sample_sql(*state, "CREATE TABLE word (x INTEGER) STRICT");
	assert_false(store_open(*state, STORE_WRITE, &store, &err));
	assert_int_equal(version_of(*state), 1);
	sample_sql(*state, "DROP TABLE word");
	store = sample_open(*state, STORE_WRITE);
	assert_clerk(store);
	store_close(store);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(what_is_put_in_comes_back, set_up, tear_down),
		cmocka_unit_test_setup_teardown(lists_are_newest_first_and_go_on, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_draft_of_no_process_is_refused, set_up, tear_down),
		cmocka_unit_test_setup_teardown(an_edit_holds_for_what_was_read, set_up, tear_down),
		cmocka_unit_test_setup_teardown(what_is_approved_stays_as_it_is, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			approving_or_editing_what_is_approved_is_told, set_up, tear_down),
		cmocka_unit_test_setup_teardown(marks_and_words_are_kept_once, set_up, tear_down),
		cmocka_unit_test_setup_teardown(the_first_version_is_read_as_it_is, set_up, tear_down),
		cmocka_unit_test_setup_teardown(the_first_write_brings_it_up_to_date, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_step_that_fails_changes_nothing, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
