/* Spans: comparing, trimming, cutting, numbers. */
#include "../tap.h"
#include "base/array.h"
#include "base/span.h"

#include <limits.h>

static void comparing(void **state)
{
	assert_true(span_is(span_of(NULL), ""));
	assert_true(span_is(span_of("phone"), "phone"));
	assert_false(span_is(span_of("phone"), "phones"));
	assert_false(span_is((struct span){"phone", 3}, "phone"));
	assert_true(span_starts(span_of("phone"), "pho"));
	assert_true(span_starts(span_of("phone"), ""));
	assert_false(span_starts(span_of("ph"), "pho"));
	assert_true(span_is_nocase(span_of("Phone"), "pHONE"));
	assert_false(span_is_nocase(span_of("Phone"), "pHON"));
	assert_false(span_is_nocase(span_of("["), "{"));
}

static void trimming(void **state)
{
	assert_true(span_is(span_trim(span_of(" \t\r\n a b \v\f")), "a b"));
	assert_int_equal(span_trim(span_of("  ")).length, 0);
	assert_int_equal(span_trim(span_of(NULL)).length, 0);
}

static void cutting(void **state)
{
	struct span rest = span_of("a,,b,"), part;

	assert_true(span_cut(&rest, ',', &part));
	assert_true(span_is(part, "a"));
	assert_true(span_cut(&rest, ',', &part));
	assert_true(span_is(part, ""));
	assert_true(span_cut(&rest, ',', &part));
	assert_true(span_is(part, "b"));
	assert_false(span_cut(&rest, ',', &part));
	assert_true(span_is(part, "b"));
	rest = span_of("alone");
	assert_true(span_cut(&rest, ',', &part));
	assert_true(span_is(part, "alone"));
	assert_false(span_cut(&rest, ',', &part));
}

static void numbers(void **state)
{
	static const char *const bad[] = {
		"", "-1", "+1", " 1", "1 ", "0x1", "101", "99999999999999999999999999", "1a"};
	long number = 7;

	for (size_t i = 0; i < ARRAY_COUNT(bad); i++)
		if (span_number(span_of(bad[i]), 100, &number))
			fail_msg("read %s", bad[i]);
	assert_int_equal(number, 7);
	assert_true(span_number(span_of("100"), 100, &number));
	assert_int_equal(number, 100);
	assert_true(span_number(span_of("007"), 100, &number));
	assert_int_equal(number, 7);
	assert_false(span_number(span_of("1"), 0, &number));
	assert_true(span_number(span_of("9223372036854775807"), LONG_MAX, &number));
	assert_true(number == LONG_MAX);
	assert_false(span_number(span_of("9223372036854775808"), LONG_MAX, &number));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(comparing),
		cmocka_unit_test(trimming),
		cmocka_unit_test(cutting),
		cmocka_unit_test(numbers),
	};

	return cmocka_run_group_tests_name("span", tests, NULL, NULL);
}
