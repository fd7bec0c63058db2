/* What two looks at clock and database say, as a table. */
#include "../tap.h"
#include "app/clock_watch.h"

#include <string.h>

enum { NOW = 1795525200, STEADY = 5000, AWAKE = 4000 };

struct watch_case {
	const char *says;
	int64_t passed, steady, awake; /* by each clock */
	const char *boot, *place;
	int64_t count, remembered;
	enum clock_finding found;
};

/* Before: boot "a", place "here", 7 moves. */
static const struct watch_case watch_cases[] = {
	{"nothing happened", 0, 0, 0, "a", "here", 7, 7, CLOCK_FINE},
	{"time passed", 5000, 5000, 5000, "a", "here", 9, 7, CLOCK_FINE},
	{"a clock is put right by a little", 420, 300, 300, "a", "here", 7, 7, CLOCK_FINE},
	{"it is put back by a little", 180, 300, 300, "a", "here", 7, 7, CLOCK_FINE},
	{"it jumps forward", 421, 300, 300, "a", "here", 7, 7, CLOCK_JUMPED},
	{"it jumps back", 179, 300, 300, "a", "here", 7, 7, CLOCK_JUMPED},
	{"it jumps back before the last look", -86400, 300, 300, "a", "here", 7, 7, CLOCK_JUMPED},
	{"a nap", 300, 300, 180, "a", "here", 7, 7, CLOCK_FINE},
	{"a sleep", 300, 300, 179, "a", "here", 7, 7, CLOCK_SLEPT},
	{"a night", 30000, 30000, 60, "a", "here", 7, 7, CLOCK_SLEPT},
	{"a night, and the clock is wrong after it", 30000, 30200, 60, "a", "here", 7, 7, CLOCK_JUMPED},
	{"a new start", 600, -4000, -3000, "b", "here", 7, 7, CLOCK_FINE},
	{"a new start, a little earlier", -60, -4000, -3000, "b", "here", 7, 7, CLOCK_FINE},
	{"a new start, earlier", -61, -4000, -3000, "b", "here", 7, 7, CLOCK_WENT_BACK},
	{"a new start, years later", 100000000, -4000, -3000, "b", "here", 7, 7, CLOCK_FINE},
	{"another place", 600, 600, 600, "a", "there", 7, 7, DATABASE_COPIED},
	{"another place and start", 600, 600, 600, "b", "there", 7, 0, DATABASE_COPIED},
	{"fewer moves than are remembered", 600, 600, 600, "a", "here", 7, 8, DATABASE_RESTORED},
	{"fewer, elsewhere", 600, 600, 600, "b", "there", 7, 8, DATABASE_RESTORED},
	{"nothing is remembered", 600, 600, 600, "a", "here", 7, 0, CLOCK_FINE},
};

static void each_change_is_found(void **state)
{
	const struct clock_look before = {{NOW}, STEADY, AWAKE, "a", "here", 7};

	for (size_t i = 0; i < sizeof(watch_cases) / sizeof(watch_cases[0]); i++) {
		const struct watch_case *row = &watch_cases[i];
		const struct clock_look after = {{NOW + row->passed}, STEADY + row->steady,
			AWAKE + row->awake, row->boot, row->place, row->count};
		const enum clock_finding found = clock_watch(&before, &after, row->remembered);

		if (found != row->found)
			fail_msg("%s: %d", row->says, found);
	}
}

static void the_first_look_finds_nothing_but_a_restored_database(void **state)
{
	const struct clock_look after = {{NOW}, STEADY, AWAKE, "a", "here", 7};

	assert_int_equal(clock_watch(NULL, &after, 0), CLOCK_FINE);
	assert_int_equal(clock_watch(NULL, &after, 7), CLOCK_FINE);
	assert_int_equal(clock_watch(NULL, &after, 8), DATABASE_RESTORED);
}

static void each_finding_says_why(void **state)
{
	assert_null(clock_finding_words(CLOCK_FINE));
	for (int i = CLOCK_FINE + 1; i < CLOCK_FINDING_COUNT; i++)
		assert_true(strlen(clock_finding_words((enum clock_finding)i)) > 20);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_change_is_found),
		cmocka_unit_test(the_first_look_finds_nothing_but_a_restored_database),
		cmocka_unit_test(each_finding_says_why),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
