/* Times and days as people write them, on both sides of now, at the edges of days and of daylight saving. */
#include "../tap.h"
#include "app/when.h"
#include "base/array.h"

#define HOURS(n) ((n)*HOUR_SECONDS)

static const struct zone_transition new_york_rows[] = {
	{1772953200, -HOURS(4)}, /* 2026-03-08 02:00 -> 03:00 */
	{1793512800, -HOURS(5)}, /* 2026-11-01 02:00 -> 01:00 */
	{1805007600, -HOURS(4)}, /* 2027-03-14 */
};
static struct zone new_york;
static struct instant now; /* Monday 23 November 2026, 12:00 */

static int prepare(void **state)
{
	struct moment moment;

	zone_init(&new_york, "America/New_York", -HOURS(5), new_york_rows, ARRAY_COUNT(new_york_rows));
	if (!when_parse(
		    "2026-11-23T12:00:00-05:00", (struct instant){0}, &new_york, WHEN_PAST, &moment, NULL))
		return -1;
	now = moment.instant;
	return 0;
}

static void reads(const char *words, enum when_side side, const char *wanted)
{
	struct moment moment;
	struct error err = {0};
	char text[INSTANT_TEXT_SIZE];

	if (!when_parse(words, now, &new_york, side, &moment, &err))
		fail_msg("\"%s\": %s", words, err.message);
	instant_print(moment.instant, moment.offset_seconds, moment.nanoseconds, text);
	if (strcmp(text, wanted) != 0)
		fail_msg("\"%s\" is %s, not %s", words, text, wanted);
}

static void refuses(const char *words, enum when_side side, const char *says)
{
	struct moment moment = {.offset_seconds = 4711};
	struct error err = {0};

	if (when_parse(words, now, &new_york, side, &moment, &err))
		fail_msg("\"%s\" was read", words);
	assert_int_equal(err.kind, ERROR_INVALID);
	assert_int_equal(moment.offset_seconds, 4711);
	if (!strstr(err.message, says))
		fail_msg("\"%s\": \"%s\" does not say \"%s\"", words, err.message, says);
}

static void weekdays_look_to_the_asked_side(void **state)
{
	reads("fri 9:00", WHEN_FUTURE, "2026-11-27T09:00:00-05:00");
	reads("fri 9:00", WHEN_PAST, "2026-11-20T09:00:00-05:00");
	reads("next fri 9:00", WHEN_PAST, "2026-11-27T09:00:00-05:00");
	reads("last friday 9am", WHEN_FUTURE, "2026-11-20T09:00:00-05:00");
	reads("next mon 9:00", WHEN_FUTURE, "2026-11-30T09:00:00-05:00");
	reads("last mon 9:00", WHEN_FUTURE, "2026-11-16T09:00:00-05:00");
	reads("sunday noon", WHEN_PAST, "2026-11-22T12:00:00-05:00");
}

static void the_weekday_of_today_is_two_days(void **state)
{
	refuses("mon", WHEN_FUTURE, "2026-11-30");
	refuses("mon 9:00", WHEN_PAST, "2026-11-16T09:00:00-05:00");
	refuses("monday 18:00", WHEN_FUTURE, "today is that weekday");
}

static void months_without_a_year_look_to_the_asked_side(void **state)
{
	reads("3 jan 10:00", WHEN_FUTURE, "2027-01-03T10:00:00-05:00");
	reads("3 jan 10:00", WHEN_PAST, "2026-01-03T10:00:00-05:00");
	reads("dec 24 2025 10:00", WHEN_PAST, "2025-12-24T10:00:00-05:00");
	reads("23 november 10:00", WHEN_FUTURE, "2026-11-23T10:00:00-05:00");
	refuses("30 feb 10:00", WHEN_FUTURE, "no time");
}

static void distances_are_civil_days_and_exact_hours(void **state)
{
	reads("30 days ago", WHEN_PAST, "2026-10-24T12:00:00-04:00");
	reads("in 2 weeks", WHEN_FUTURE, "2026-12-07T12:00:00-05:00");
	reads("in a day 8:00", WHEN_FUTURE, "2026-11-24T08:00:00-05:00");
	reads("552 hours ago", WHEN_PAST, "2026-10-31T13:00:00-04:00");
	reads("in 90 minutes", WHEN_FUTURE, "2026-11-23T13:30:00-05:00");
}

static void clock_times_that_are_twice_or_never_list_both(void **state)
{
	refuses("2026-11-01 1:30", WHEN_PAST, "2026-11-01T01:30:00-04:00 or 2026-11-01T01:30:00-05:00");
	refuses("2026-03-08 2:30", WHEN_PAST, "jump over");
	reads("2026-11-01 0:59", WHEN_PAST, "2026-11-01T00:59:00-04:00");
	reads("2026-11-01 2:00", WHEN_PAST, "2026-11-01T02:00:00-05:00");
	reads("2026-03-08 3:00", WHEN_PAST, "2026-03-08T03:00:00-04:00");
}

static void half_days_are_read(void **state)
{
	reads("today 12am", WHEN_PAST, "2026-11-23T00:00:00-05:00");
	reads("today 12 pm", WHEN_PAST, "2026-11-23T12:00:00-05:00");
	reads("today at 2:15PM", WHEN_PAST, "2026-11-23T14:15:00-05:00");
	refuses("today 13pm", WHEN_PAST, "no time");
	refuses("today 0am", WHEN_PAST, "no time");
}

static void what_was_written_with_an_offset_keeps_it(void **state)
{
	reads("2026-11-23T12:00:00+05:30", WHEN_PAST, "2026-11-23T12:00:00+05:30");
	reads(" 2026-11-23T12:00:00.25-05:00 ", WHEN_PAST, "2026-11-23T12:00:00.25-05:00");
}

static void nonsense_is_refused(void **state)
{
	static const char *const words[] = {"", " ", "soon", "9", "24:00", "9:60", "1:2:3:4", "in", "in 3",
		"ago", "3 days", "in x days", "today tomorrow", "9:00 10:00", "in 2 hours 9:00", "next",
		"next week", "2026-11-31 9:00", "0000-01-01 9:00", "99999-01-01 9:00", "in 999999 days",
		"31.2.2026 9:00", "a b c d e f g h i j k"};

	for (size_t i = 0; i < ARRAY_COUNT(words); i++)
		refuses(words[i], WHEN_PAST, "");
}

static void days_are_days_without_a_time(void **state)
{
	struct day day;
	char text[DAY_TEXT_SIZE];

	assert_true(when_parse_day("2026-12-04", now, &new_york, WHEN_FUTURE, &day, NULL));
	assert_true(when_parse_day("fri", now, &new_york, WHEN_FUTURE, &day, NULL));
	day_print(day, text);
	assert_string_equal(text, "2026-11-27");
	assert_true(when_parse_day("in 3 days", now, &new_york, WHEN_FUTURE, &day, NULL));
	day_print(day, text);
	assert_string_equal(text, "2026-11-26");
	assert_false(when_parse_day("fri 9:00", now, &new_york, WHEN_FUTURE, &day, NULL));
	assert_false(when_parse_day("in 3 hours", now, &new_york, WHEN_FUTURE, &day, NULL));
	assert_false(when_parse_day("mon", now, &new_york, WHEN_FUTURE, &day, NULL));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(weekdays_look_to_the_asked_side),
		cmocka_unit_test(the_weekday_of_today_is_two_days),
		cmocka_unit_test(months_without_a_year_look_to_the_asked_side),
		cmocka_unit_test(distances_are_civil_days_and_exact_hours),
		cmocka_unit_test(clock_times_that_are_twice_or_never_list_both),
		cmocka_unit_test(half_days_are_read),
		cmocka_unit_test(what_was_written_with_an_offset_keeps_it),
		cmocka_unit_test(nonsense_is_refused),
		cmocka_unit_test(days_are_days_without_a_time),
	};

	return cmocka_run_group_tests(tests, prepare, NULL);
}
