/* Working days with and without holidays. */
#include "../tap.h"
#include "core/workday.h"

static void weekends_only(void **state)
{
	const struct day friday = day_of(2026, 11, 20);

	assert_true(workday_is(NULL, friday));
	assert_false(workday_is(NULL, (struct day){friday.number + 1}));
	assert_false(workday_is(NULL, (struct day){friday.number + 2}));
	assert_true(workday_is(NULL, (struct day){friday.number + 3}));
	assert_int_equal(workday_on_or_after(NULL, friday).number, friday.number);
	assert_int_equal(
		workday_on_or_after(NULL, (struct day){friday.number + 1}).number, friday.number + 3);
}

static void days_before_1970_have_weekdays_too(void **state)
{
	assert_false(workday_is(NULL, day_of(1969, 12, 28)));
	assert_true(workday_is(NULL, day_of(1969, 12, 29)));
}

static void holidays_push_on(void **state)
{
	/* Good Friday and Easter Monday 2026; the set begins on Good Friday and ends on Easter Monday. */
	const uint8_t bits[] = {1 << 0 | 1 << 3};
	const struct holidays easter = {day_of(2026, 4, 3), 4, bits};

	assert_true(workday_is(&easter, day_of(2026, 4, 2)));
	assert_false(workday_is(&easter, day_of(2026, 4, 3)));
	assert_false(workday_is(&easter, day_of(2026, 4, 6)));
	assert_true(workday_is(&easter, day_of(2026, 4, 7)));
	assert_int_equal(workday_on_or_after(&easter, day_of(2026, 4, 3)).number, day_of(2026, 4, 7).number);
	assert_int_equal(workday_on_or_after(&easter, day_of(2026, 4, 2)).number, day_of(2026, 4, 2).number);
}

static void a_set_without_bits_has_no_holidays(void **state)
{
	const struct holidays none = {day_of(2026, 1, 1), 365, NULL};

	assert_true(workday_is(&none, day_of(2026, 1, 1)));
	assert_true(day_is_none(workday_on_or_after(&none, DAY_NONE)));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(weekends_only),
		cmocka_unit_test(days_before_1970_have_weekdays_too),
		cmocka_unit_test(holidays_push_on),
		cmocka_unit_test(a_set_without_bits_has_no_holidays),
	};

	return cmocka_run_group_tests_name("workday", tests, NULL, NULL);
}
