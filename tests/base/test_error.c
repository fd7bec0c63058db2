/* Errors: what is said, in which order, and the exit status of each kind. */
#include "../tap.h"
#include "base/error.h"

#include <string.h>

static void message_hint_and_prefix(void **state)
{
	struct error err = {0};

	assert_false(error_set(&err, ERROR_INVALID, "unknown field \"%s\"", "wth"));
	assert_false(error_hint(&err, "did you mean \"%s\"?", "with"));
	assert_false(error_prefix(&err, "%s:%d", "case.json", 3));
	assert_int_equal(err.kind, ERROR_INVALID);
	assert_string_equal(err.message, "case.json:3: unknown field \"wth\"");
	assert_string_equal(err.hint, "did you mean \"with\"?");
}

static void a_new_error_forgets_the_old_hint(void **state)
{
	struct error err = {0};

	error_set(&err, ERROR_INVALID, "one");
	error_hint(&err, "first");
	error_set(&err, ERROR_NOT_FOUND, "two");
	assert_string_equal(err.hint, "");
	assert_int_equal(err.kind, ERROR_NOT_FOUND);
}

static void nobody_may_listen(void **state)
{
	assert_false(error_set(NULL, ERROR_INVALID, "x"));
	assert_false(error_hint(NULL, "x"));
	assert_false(error_prefix(NULL, "x"));
}

static void long_texts_are_cut(void **state)
{
	struct error err = {0};
	char text[4000];

	memset(text, 'x', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	error_set(&err, ERROR_INVALID, "%s", text);
	error_hint(&err, "%s", text);
	error_prefix(&err, "%s", text);
	assert_in_range(strlen(err.message), 256, sizeof(err.message) - 1);
	assert_int_equal(strlen(err.hint), sizeof(err.hint) - 1);
}

static void exit_statuses_are_those_of_the_contract(void **state)
{
	assert_int_equal(error_exit_status(ERROR_NONE), 0);
	assert_int_equal(error_exit_status(ERROR_USAGE), 2);
	assert_int_equal(error_exit_status(ERROR_INVALID), 2);
	assert_int_equal(error_exit_status(ERROR_NOT_FOUND), 3);
	assert_int_equal(error_exit_status(ERROR_FORBIDDEN), 4);
	assert_int_equal(error_exit_status(ERROR_CHANGED), 5);
	assert_int_equal(error_exit_status(ERROR_UNAVAILABLE), 6);
	assert_int_equal(error_exit_status(ERROR_UNCERTAIN), 7);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(message_hint_and_prefix),
		cmocka_unit_test(a_new_error_forgets_the_old_hint),
		cmocka_unit_test(nobody_may_listen),
		cmocka_unit_test(long_texts_are_cut),
		cmocka_unit_test(exit_statuses_are_those_of_the_contract),
	};

	return cmocka_run_group_tests_name("error", tests, NULL, NULL);
}
