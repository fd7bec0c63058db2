/* The table of settings: found by name, checked by type. */
#include "../tap.h"
#include "settings/setting.h"

#include <string.h>

static void every_row_is_found_by_its_name(void **state)
{
	for (int i = 0; i < SETTING_COUNT; i++) {
		enum setting found = SETTING_COUNT;
		assert_non_null(setting_rows[i].help);
		assert_non_null(setting_rows[i].preset);
		assert_true(setting_find(setting_rows[i].name, &found, NULL));
		assert_int_equal(found, i);
	}
}

static void a_misspelt_name_is_told_the_nearest(void **state)
{
	enum setting found = SETTING_COUNT;
	struct error err = {0};

	assert_false(setting_find("playbok", &found, &err));
	assert_int_equal(err.kind, ERROR_USAGE);
	assert_int_equal(found, SETTING_COUNT);
	assert_non_null(strstr(err.message, "did you mean playbook?"));
	assert_non_null(strstr(err.hint, "zone"));
}

static void numbers_keep_their_bounds(void **state)
{
	struct error err = {0};

	assert_true(setting_check(SETTING_ROWS, "1", &err));
	assert_true(setting_check(SETTING_ROWS, "100000", &err));
	assert_false(setting_check(SETTING_ROWS, "0", &err));
	assert_false(setting_check(SETTING_ROWS, "100001", &err));
	assert_false(setting_check(SETTING_ROWS, "-1", &err));
	assert_false(setting_check(SETTING_ROWS, "many", &err));
	assert_false(setting_check(SETTING_ROWS, "", &err));
}

static void texts_are_short_and_addresses_have_a_sign(void **state)
{
	char text[SETTING_MAX_BYTES + 2];
	struct error err = {0};

	memset(text, 'x', sizeof(text) - 1);
	text[sizeof(text) - 1] = '\0';
	assert_false(setting_check(SETTING_NAME, text, &err));
	text[SETTING_MAX_BYTES] = '\0';
	assert_true(setting_check(SETTING_NAME, text, &err));
	assert_true(setting_check(SETTING_ADDRESSES, "a@b.example, c@d.example", &err));
	assert_false(setting_check(SETTING_ADDRESSES, "nobody", &err));
}

static void words_are_those_that_are_known(void **state)
{
	struct error err = {0};

	assert_true(setting_check(SETTING_SALUTATION, "first", &err));
	assert_true(setting_check(SETTING_SALUTATION, "full", &err));
	assert_false(setting_check(SETTING_SALUTATION, "first full", &err));
	assert_false(setting_check(SETTING_SALUTATION, "ful", &err));
	assert_string_equal(err.hint, "known: first full");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_row_is_found_by_its_name),
		cmocka_unit_test(a_misspelt_name_is_told_the_nearest),
		cmocka_unit_test(numbers_keep_their_bounds),
		cmocka_unit_test(texts_are_short_and_addresses_have_a_sign),
		cmocka_unit_test(words_are_those_that_are_known),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
