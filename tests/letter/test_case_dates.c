/* Dates: weekdays that are not that date's, days that no calendar has, other days than the log has. */
#include "../tap.h"
#include "base/array.h"
#include "case_letter.h"
#include "letter/checks.h"

/* Written on Monday, 30 November 2026, after an interview on Thursday the 26th, answer by Friday, 11
 * December. */
static struct letter_context known(void)
{
	return (struct letter_context){.kind = LETTER_THANK,
		.action = ACTION_ANY,
		.channel = CHANNEL_ANY,
		.today = day_of(2026, 11, 30),
		.today_is_near = true,
		.interview = day_of(2026, 11, 26),
		.decision = day_of(2026, 12, 11)};
}

static void expect_all(const struct case_letter *letters, size_t count)
{
	const struct letter_context context = known();

	case_letters_expect(letters, count, &context, date_check);
}

static void a_weekday_is_not_that_dates(void **state)
{
	static const struct case_letter letters[] = {
		{.body = "I am free on Friday, December 3.\n",
			.found = "error date Friday, December 3 -> Thursday, December 3"},
		{.body = "I am free on Fri 3 Dec.\n", .found = "error date Fri 3 Dec -> Thu 3 Dec"},
		{.body = "I am free on Friday the 3rd of December.\n",
			.found = "error date Friday the 3rd of December -> Thursday the 3rd of December"},
		{.body = "I am free on 3 December (Friday).\n",
			.found = "error date 3 December (Friday -> 3 December (Thursday"},
		{.body = "I am free on Friday, 3 December 2026, at noon.\n",
			.found = "error date Friday, 3 December 2026 -> Thursday, 3 December 2026"},
		{.body = "The talk on Monday, May 12th, 2025 was good.\n"},
		{.body = "The talk on Tuesday, May 12th, 2025 was good.\n",
			.found = "error date Tuesday, May 12th, 2025 -> Monday, May 12th, 2025"},
		{.body = "I am free on Friday 2026-12-03.\n",
			.found = "error date Friday 2026-12-03 -> Thursday 2026-12-03"},
		{.subject = "Call on Friday, 3 December",
			.body = "See above.\n",
			.found = "error date Friday, 3 December -> Thursday, 3 December"},
		{.body = "I am free on Monday the 3rd.\n", .found = "warning date Monday the 3rd"},
		{.body = "I can call you tomorrow, Friday.\n", .found = "warning date Friday -> Tuesday"},
	};

	expect_all(letters, ARRAY_COUNT(letters));
}

static void no_calendar_has_that_day(void **state)
{
	static const struct case_letter letters[] = {
		{.body = "I can start on 31 September.\n", .found = "error date 31 September"},
		{.body = "I can start on February 30, or later.\n", .found = "error date February 30"},
		{.body = "I can start on 29 February 2027.\n", .found = "error date 29 February 2027"},
		{.body = "I can start on June 31st at the latest.\n", .found = "error date June 31st"},
		{.body = "I can start on the 32nd of March.\n", .found = "error date the 32nd of March"},
	};

	expect_all(letters, ARRAY_COUNT(letters));
}

static void the_log_has_another_day(void **state)
{
	static const struct case_letter letters[] = {
		{.body = "Thank you for our conversation on Tuesday.\n",
			.found = "warning date Tuesday -> Thursday"},
		{.body = "Thank you for meeting with me on Friday.\n",
			.found = "warning date Friday -> Thursday"},
		{.body = "Thank you for the interview of 25 November.\n",
			.found = "warning date 25 November"},
		{.body = "Thank you for our call yesterday.\n", .found = "warning date yesterday"},
		{.body = "You said that I would hear from you by 4 December.\n",
			.found = "warning date 4 December"},
		{.body = "You mentioned that a decision would be made by Friday, 4 December.\n",
			.found = "warning date Friday, 4 December"},
	};

	expect_all(letters, ARRAY_COUNT(letters));
}

static void right_and_doubtful_dates_are_left_alone(void **state)
{
	static const struct case_letter letters[] = {
		{.body = "I am free on Friday, December 4.\n"},
		{.body = "I am free on Friday the 4th, or Fri. 4 Dec. at noon.\n"},
		{.body = "I am free on Monday, December 7, Tuesday, December 8, or Friday, December 11.\n"},
		{.body = "I am free on December 4, Friday the 11th and on 4/12.\n"},
		{.body = "Thank you for our conversation on Thursday.\n"},
		{.body = "Thank you for the interview on 26 November.\n"},
		{.body = "Could we move our call on Friday to the week after?\n"},
		{.body = "I look forward to our meeting on Tuesday.\n"},
		{.body = "You said that I would hear from you by 11 December.\n"},
		{.body = "When we spoke on 21 September you expected a decision within two weeks.\n"},
		{.body = "I know that hill in January, and route 14 on Sunday, and May 5 people join us.\n"},
		{.body = "The lift went to the 32nd floor on 42nd Street in May 2026.\n"},
		{.body = "In September 31 people came, and March was quiet.\n"},
		{.body = "The sun rose, we wed in June, and she sat down at 9:30.\n"},
		{.body = "I was there on Saturday, 29 February 2020.\n"},
		{.body = "Version 3.12 of 2026 has 30 rules; February 29 is a test case.\n"},
		{.body = "The Friday lunch club and the Saturday market are a joy.\n"},
	};

	expect_all(letters, ARRAY_COUNT(letters));
}

static void without_a_today_a_year_is_needed(void **state)
{
	static const struct case_letter letters[] = {
		{.body = "I am free on Friday, December 3, and our talk on Tuesday was good.\n"},
		{.body = "I am free on Friday, 3 December 2026.\n",
			.found = "error date Friday, 3 December 2026 -> Thursday, 3 December 2026"},
	};
	struct letter_context context = known();

	context.today = context.interview = context.decision = DAY_NONE;
	context.today_is_near = false;
	case_letters_expect(letters, ARRAY_COUNT(letters), &context, date_check);
}

static void a_weekday_that_fits_no_year_near_is_doubtful(void **state)
{
	static const struct case_letter letters[] = {
		{.body = "I was there on Wednesday, 3 December.\n"},
		{.body = "I was there on Friday, 3 December.\n"},
		{.body = "I was there on Monday, 3 December.\n", .found = "warning date Monday, 3 December"},
	};
	struct letter_context context = known();

	context.today_is_near = false;
	case_letters_expect(letters, ARRAY_COUNT(letters), &context, date_check);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_weekday_is_not_that_dates),
		cmocka_unit_test(no_calendar_has_that_day),
		cmocka_unit_test(the_log_has_another_day),
		cmocka_unit_test(right_and_doubtful_dates_are_left_alone),
		cmocka_unit_test(without_a_today_a_year_is_needed),
		cmocka_unit_test(a_weekday_that_fits_no_year_near_is_doubtful),
	};

	return cmocka_run_group_tests(tests, case_letters_open, case_letters_close);
}
