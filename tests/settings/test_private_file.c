/* Files that nobody else may read: refused where somebody could, in the words of what they keep. */
#include "../tap.h"
#include "settings/private_file.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static const struct private_file_words stamps = {"stamps are kept", "buy new ones", NULL},
				       keys = {"keys are kept", "make new ones", "change the lock"};
static char folder[64], path[80];

static int set_up(void **state)
{
	struct error err = {0};

	snprintf(folder, sizeof(folder), "/tmp/tact-private-XXXXXX");
	if (!mkdtemp(folder))
		return -1;
	snprintf(path, sizeof(path), "%s/file", folder);
	return private_file_save(path, (const uint8_t *)"1234", 4, false, &err) ? 0 : -1;
}

static int tear_down(void **state)
{
	unlink(path);
	return rmdir(folder);
}

static void what_was_saved_is_loaded(void **state)
{
	uint8_t bytes[4];
	struct error err = {0};

	assert_true(private_folder_make(&stamps, folder, &err));
	assert_true(private_file_load(&stamps, path, bytes, 4, &err));
	assert_memory_equal(bytes, "1234", 4);
	assert_false(private_file_save(path, (const uint8_t *)"5678", 4, false, &err));
	assert_int_equal(err.kind, ERROR_CHANGED);
	assert_true(private_file_save(path, (const uint8_t *)"5678", 4, true, &err));
	assert_true(private_file_load(&stamps, path, bytes, 4, &err));
	assert_memory_equal(bytes, "5678", 4);
}

static void an_open_file_is_refused_in_its_own_words(void **state)
{
	uint8_t bytes[4];
	struct error err = {0};

	assert_int_equal(chmod(path, 0644), 0);
	assert_false(private_file_load(&stamps, path, bytes, 4, &err));
	assert_int_equal(err.kind, ERROR_UNAVAILABLE);
	assert_non_null(strstr(err.message, "others may read"));
	assert_non_null(strstr(err.message, "where stamps are kept"));
	assert_non_null(strstr(err.hint, "chmod 600"));
	assert_null(strstr(err.hint, "if others did"));
	assert_false(private_file_load(&keys, path, bytes, 4, &err));
	assert_non_null(strstr(err.message, "where keys are kept"));
	assert_non_null(strstr(err.hint, "if others did, change the lock"));
}

static void an_open_folder_is_refused_in_its_own_words(void **state)
{
	struct error err = {0};

	assert_int_equal(chmod(folder, 0755), 0);
	assert_false(private_folder_make(&stamps, folder, &err));
	assert_int_equal(err.kind, ERROR_UNAVAILABLE);
	assert_non_null(strstr(err.message, "others may enter"));
	assert_non_null(strstr(err.message, "where stamps are kept"));
	assert_non_null(strstr(err.hint, "chmod 700"));
}

static void a_damaged_one_says_what_to_do(void **state)
{
	uint8_t bytes[5];
	struct error err = {0};

	assert_false(private_file_load(&stamps, path, bytes, 5, &err));
	assert_int_equal(err.kind, ERROR_INVALID);
	assert_string_equal(err.hint, "remove it, and buy new ones");
	assert_int_equal(unlink(path), 0);
	assert_false(private_file_load(&stamps, path, bytes, 5, &err));
	assert_int_equal(err.kind, ERROR_NOT_FOUND);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(what_was_saved_is_loaded, set_up, tear_down),
		cmocka_unit_test_setup_teardown(an_open_file_is_refused_in_its_own_words, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			an_open_folder_is_refused_in_its_own_words, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_damaged_one_says_what_to_do, set_up, tear_down),
	};

	return cmocka_run_group_tests_name("private_file", tests, NULL, NULL);
}
