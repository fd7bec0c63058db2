/* Zones made by hand: gaps, overlaps, skipped and doubled dates, times beyond the index. */
#include "../tap.h"
#include "base/array.h"
#include "core/zone.h"

#define HOURS(n) ((n)*HOUR_SECONDS)

/* New York in 2026 and 2027; the first transition is long before 1970, the last beyond the index. */
static const struct zone_transition new_york_rows[] = {
	{-2717650800, -HOURS(5)},
	{1772953200, -HOURS(4)}, /* 2026-03-08 02:00 -> 03:00 */
	{1793512800, -HOURS(5)}, /* 2026-11-01 02:00 -> 01:00 */
	{1805007600, -HOURS(4)}, /* 2027-03-14 */
	{1825567200, -HOURS(5)},
	{7500000000, -HOURS(4)},
};
static struct zone new_york;

/* Samoa left out 30 December 2011. */
static const struct zone_transition apia_rows[] = {{1325239200, HOURS(14)}};
static struct zone apia;

/* Clocks go back from 00:01 to 23:01 of the day before, as Newfoundland's did; and forward over midnight. */
static const struct zone_transition midnight_rows[] = {
	{100 * DAY_SECONDS + 60, -HOURS(1)},    /* day 100 00:01 -> day 99 23:01 */
	{200 * DAY_SECONDS + HOURS(1) - 60, 0}, /* day 199 23:59 -> day 200 00:59 */
};
static struct zone midnight;

static int prepare(void **state)
{
	zone_init(&new_york, "America/New_York", -17762, new_york_rows, ARRAY_COUNT(new_york_rows));
	zone_init(&apia, "Pacific/Apia", -HOURS(10), apia_rows, ARRAY_COUNT(apia_rows));
	zone_init(&midnight, "Midnight", 0, midnight_rows, ARRAY_COUNT(midnight_rows));
	return 0;
}

static int32_t offset_at(const struct zone *zone, int64_t seconds)
{
	return zone_offset(zone, (struct instant){seconds});
}

static void offsets_change_at_the_transition(void **state)
{
	for (size_t i = 0; i < ARRAY_COUNT(new_york_rows); i++) {
		const int64_t at = new_york_rows[i].at;

		assert_int_equal(offset_at(&new_york, at), new_york_rows[i].offset);
		assert_int_equal(offset_at(&new_york, at - 1), i ? new_york_rows[i - 1].offset : -17762);
	}
	assert_int_equal(offset_at(&new_york, 0), -HOURS(5));
	assert_int_equal(offset_at(&new_york, INT64_C(1) << 60), -HOURS(4));
	assert_int_equal(offset_at(&new_york, -(INT64_C(1) << 60)), -17762);
	assert_int_equal(offset_at(&zone_utc, 1795460400), 0);
}

static void index_and_search_agree(void **state)
{
	struct zone_transition rows[400];
	struct zone zone;

	for (int i = 0; i < 400; i++)
		rows[i] = (struct zone_transition){
			INT64_C(40000000) * i - INT64_C(4000000000) + i % 7, i % 5 * 900};
	zone_init(&zone, "dense", -900, rows, 400);
	for (int64_t at = INT64_C(-4100000000); at < INT64_C(13000000000); at += 9999991) {
		int32_t expected = -900;

		for (int i = 0; i < 400 && rows[i].at <= at; i++)
			expected = rows[i].offset;
		assert_int_equal(offset_at(&zone, at), expected);
	}
}

static void days_are_local(void **state)
{
	assert_int_equal(
		zone_day(&new_york, (struct instant){1795460400}).number, day_of(2026, 11, 23).number);
	assert_int_equal(
		zone_day(&new_york, (struct instant){1795496399}).number, day_of(2026, 11, 23).number);
	assert_int_equal(
		zone_day(&new_york, (struct instant){1795496400}).number, day_of(2026, 11, 24).number);
	assert_int_equal(zone_day(&zone_utc, (struct instant){-1}).number, -1);
	assert_true(day_is_none(zone_day(&new_york, INSTANT_NEVER)));
}

static void a_day_begins_once(void **state)
{
	assert_int_equal(zone_day_start(&new_york, day_of(2026, 11, 1)).seconds, 1793505600);
	assert_int_equal(zone_day_start(&new_york, day_of(2026, 11, 2)).seconds - 1793505600, HOURS(25));
	assert_int_equal(zone_day_start(&new_york, day_of(2026, 3, 9)).seconds -
				 zone_day_start(&new_york, day_of(2026, 3, 8)).seconds,
		HOURS(23));
	assert_int_equal(zone_day_start(&zone_utc, (struct day){-1}).seconds, -DAY_SECONDS);
	assert_true(instant_is_never(zone_day_start(&zone_utc, DAY_NONE)));
}

static void a_day_that_begins_in_a_gap_or_twice(void **state)
{
	/* Day 100 begins, is left after a minute and comes back: its first instant counts. */
	assert_int_equal(zone_day_start(&midnight, (struct day){100}).seconds, 100 * DAY_SECONDS);
	assert_int_equal(zone_day(&midnight, (struct instant){100 * DAY_SECONDS + 60}).number, 99);
	/* Midnight of day 200 was left out. */
	assert_int_equal(
		zone_day_start(&midnight, (struct day){200}).seconds, 200 * DAY_SECONDS + HOURS(1) - 60);
}

static void a_date_that_was_left_out(void **state)
{
	assert_int_equal(zone_day(&apia, (struct instant){1325239199}).number, day_of(2011, 12, 29).number);
	assert_int_equal(zone_day(&apia, (struct instant){1325239200}).number, day_of(2011, 12, 31).number);
	assert_int_equal(zone_day_start(&apia, day_of(2011, 12, 30)).seconds, 1325239200);
	assert_int_equal(zone_day_start(&apia, day_of(2011, 12, 31)).seconds, 1325239200);
	assert_int_equal(zone_day_start(&apia, day_of(2012, 1, 1)).seconds, 1325239200 + DAY_SECONDS);
	assert_int_equal(
		zone_at(&apia, day_of(2011, 12, 30), HOURS(9), ZONE_LATER).seconds, 1325239200 + HOURS(9));
	assert_int_equal(zone_at(&apia, day_of(2011, 12, 30), HOURS(9), ZONE_EARLIER).seconds,
		1325239200 + HOURS(9) - DAY_SECONDS);
}

static void clock_times_in_a_gap_and_an_overlap(void **state)
{
	const struct day spring = day_of(2026, 3, 8), autumn = day_of(2026, 11, 1);
	const int32_t half_past_two = HOURS(2) + 1800, half_past_one = HOURS(1) + 1800;

	assert_int_equal(zone_at(&new_york, spring, half_past_two, ZONE_LATER).seconds, 1772953200 + 1800);
	assert_int_equal(zone_at(&new_york, spring, half_past_two, ZONE_EARLIER).seconds, 1772953200 - 1800);
	assert_int_equal(zone_at(&new_york, autumn, half_past_one, ZONE_LATER).seconds, 1793512800 + 1800);
	assert_int_equal(zone_at(&new_york, autumn, half_past_one, ZONE_EARLIER).seconds, 1793512800 - 1800);
	/* Both edges: the gap begins at 02:00 and ends before 03:00, the overlap begins at 01:00 and ends
	 * before 02:00. */
	assert_int_equal(zone_at(&new_york, spring, HOURS(3), ZONE_EARLIER).seconds, 1772953200);
	assert_int_equal(zone_at(&new_york, spring, HOURS(2), ZONE_LATER).seconds, 1772953200);
	assert_int_equal(zone_at(&new_york, autumn, HOURS(2), ZONE_EARLIER).seconds, 1793512800 + HOURS(1));
	assert_int_equal(
		zone_at(&new_york, autumn, HOURS(1) - 1, ZONE_LATER).seconds, 1793512800 - HOURS(1) - 1);
}

static void plain_clock_times_have_one_instant(void **state)
{
	for (int32_t n = day_of(1880, 1, 1).number; n < day_of(2300, 1, 1).number; n += 3) {
		const struct day day = {n};
		const struct instant later = zone_at(&new_york, day, HOURS(9), ZONE_LATER);

		assert_int_equal(later.seconds, zone_at(&new_york, day, HOURS(9), ZONE_EARLIER).seconds);
		assert_int_equal(
			later.seconds + zone_offset(&new_york, later), n * (int64_t)DAY_SECONDS + HOURS(9));
		assert_int_equal(zone_day(&new_york, later).number, n);
		assert_int_equal(zone_day(&new_york, zone_day_start(&new_york, day)).number, n);
		assert_int_equal(
			zone_day(&new_york, (struct instant){zone_day_start(&new_york, day).seconds - 1})
				.number,
			n - 1);
	}
	assert_true(instant_is_never(zone_at(&zone_utc, DAY_NONE, 0, ZONE_LATER)));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(offsets_change_at_the_transition),
		cmocka_unit_test(index_and_search_agree),
		cmocka_unit_test(days_are_local),
		cmocka_unit_test(a_day_begins_once),
		cmocka_unit_test(a_day_that_begins_in_a_gap_or_twice),
		cmocka_unit_test(a_date_that_was_left_out),
		cmocka_unit_test(clock_times_in_a_gap_and_an_overlap),
		cmocka_unit_test(plain_clock_times_have_one_instant),
	};

	return cmocka_run_group_tests_name("zone", tests, prepare, NULL);
}
