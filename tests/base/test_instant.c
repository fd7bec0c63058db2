/* Days and RFC 3339 instants: every day of the calendar, every way to be malformed. */
#include "../tap.h"
#include "base/array.h"
#include "base/instant.h"

static void days_count_without_gaps(void **state)
{
	int32_t number = day_of(1, 1, 1).number;
	int expected = (int)day_weekday((struct day){number});

	assert_int_equal(number, -719162);
	assert_int_equal(day_of(1970, 1, 1).number, 0);
	for (int year = 1; year <= 9999; year++)
		for (int month = 1; month <= 12; month++)
			for (int month_day = 1; day_valid(year, month, month_day); month_day++, number++) {
				int y, m, d;

				if (day_of(year, month, month_day).number != number)
					fail_msg("day_of(%d, %d, %d)", year, month, month_day);
				day_split((struct day){number}, &y, &m, &d);
				if (y != year || m != month || d != month_day)
					fail_msg("day_split(%d)", number);
				if ((int)day_weekday((struct day){number}) != expected)
					fail_msg("day_weekday(%d)", number);
				expected = (expected + 1) % 7;
			}
	assert_int_equal(number, 2932897);
	assert_int_equal(day_weekday(day_of(2026, 11, 22)), SUNDAY);
}

static void days_are_read_strictly(void **state)
{
	static const char *const bad[] = {"", "2026-1-01", "2026-01-1", "2026-01-011", "2026/01/01",
		"0000-01-01", "2026-00-01", "2026-13-01", "2026-02-29", "2026-04-31", "2026-01-00",
		" 2026-01-01", "2026-01-01 ", "+026-01-01", "20260101", "1900-02-29", "2026-01-0x"};
	struct day day = {7};
	char text[DAY_TEXT_SIZE];

	for (size_t i = 0; i < ARRAY_COUNT(bad); i++)
		if (day_parse(span_of(bad[i]), &day))
			fail_msg("read %s", bad[i]);
	assert_int_equal(day.number, 7);
	assert_true(day_parse(span_of("2000-02-29"), &day));
	day_print(day, text);
	assert_string_equal(text, "2000-02-29");
	assert_true(day_parse(span_of("9999-12-31"), &day));
	day_print(day, text);
	assert_string_equal(text, "9999-12-31");
}

static void instants_round_trip(void **state)
{
	static const struct {
		const char *text;
		int64_t seconds;
		int32_t offset;
		uint32_t nanoseconds;
		const char *printed; /* NULL: the same */
	} rows[] = {
		{"1970-01-01T00:00:00+00:00", 0, 0, 0, NULL},
		{"1970-01-01T00:00:00Z", 0, 0, 0, "1970-01-01T00:00:00+00:00"},
		{"1970-01-01t00:00:00z", 0, 0, 0, "1970-01-01T00:00:00+00:00"},
		{"1970-01-01T00:00:00-00:00", 0, 0, 0, "1970-01-01T00:00:00+00:00"},
		{"2026-11-23T14:00:00-05:00", 1795460400, -18000, 0, NULL},
		{"2026-11-23T19:00:00.5+00:00", 1795460400, 0, 500000000, NULL},
		{"2026-11-23T19:00:00.000000001+00:00", 1795460400, 0, 1, NULL},
		{"2026-11-23T19:00:00.120+00:00", 1795460400, 0, 120000000, "2026-11-23T19:00:00.12+00:00"},
		{"2027-01-01T00:45:00+05:45", 1798743600, 20700, 0, NULL},
		{"1969-12-31T23:59:59+00:00", -1, 0, 0, NULL},
		{"0001-01-01T00:00:00+00:00", -62135596800, 0, 0, NULL},
		{"9999-12-31T23:59:59.999999999+00:00", 253402300799, 0, 999999999, NULL},
		{"2024-02-29T23:59:59-23:59", 1709337539, -86340, 0, NULL},
	};

	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		struct instant instant;
		int32_t offset;
		uint32_t nanoseconds;
		char text[INSTANT_TEXT_SIZE];

		assert_true(instant_parse(span_of(rows[i].text), &instant, &offset, &nanoseconds));
		assert_int_equal(instant.seconds, rows[i].seconds);
		assert_int_equal(offset, rows[i].offset);
		assert_int_equal(nanoseconds, rows[i].nanoseconds);
		instant_print(instant, offset, nanoseconds, text);
		assert_string_equal(text, rows[i].printed ? rows[i].printed : rows[i].text);
	}
}

static void instants_are_read_strictly(void **state)
{
	static const char *const bad[] = {"", "2026-11-23", "2026-11-23T14:00:00", "2026-11-23T14:00-05:00",
		"2026-11-23 14:00:00Z", "2026-11-23T24:00:00Z", "2026-11-23T23:60:00Z",
		"2026-11-23T23:59:60Z", "2026-11-23T14:00:00.Z", "2026-11-23T14:00:00.1234567890Z",
		"2026-11-23T14:00:00,5Z", "2026-11-23T14:00:00+24:00", "2026-11-23T14:00:00+05:60",
		"2026-11-23T14:00:00+0500", "2026-11-23T14:00:00+05", "2026-11-23T14:00:00Z ",
		"2026-11-23T14:00:00ZZ", "2026-02-30T00:00:00Z", "0001-01-01T00:00:00+00:01",
		"9999-12-31T23:59:59-00:01", "-026-11-23T14:00:00Z"};
	struct instant instant = {7};
	int32_t offset = 7;
	uint32_t nanoseconds = 7;

	for (size_t i = 0; i < ARRAY_COUNT(bad); i++)
		if (instant_parse(span_of(bad[i]), &instant, &offset, &nanoseconds))
			fail_msg("read %s", bad[i]);
	assert_true(instant.seconds == 7 && offset == 7 && nanoseconds == 7);
}

static void local_mean_times_print_the_same_instant(void **state)
{
	char text[INSTANT_TEXT_SIZE];
	struct instant instant;
	int32_t offset;
	uint32_t nanoseconds;

	instant_print((struct instant){-2717650800}, -17762, 0, text);
	assert_true(instant_parse(span_of(text), &instant, &offset, &nanoseconds));
	assert_int_equal(instant.seconds, -2717650800);
	assert_int_equal(offset, -17760);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(days_count_without_gaps),
		cmocka_unit_test(days_are_read_strictly),
		cmocka_unit_test(instants_round_trip),
		cmocka_unit_test(instants_are_read_strictly),
		cmocka_unit_test(local_mean_times_print_the_same_instant),
	};

	return cmocka_run_group_tests_name("instant", tests, NULL, NULL);
}
