/* The holiday rules: substitutes and one-off days by example, and all national days against two published
 * lists. */
#include "../tap.h"
#include "base/arena.h"
#include "base/text.h"
#include "calendar/holidays.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static struct arena arena;

static bool is_holiday(const char *country, const char *day)
{
	struct holidays holidays;
	struct error error = {0};
	struct day parsed;
	assert_true(holidays_load(country, &arena, &holidays, &error));
	assert_true(day_parse(span_of(day), &parsed));
	int64_t n = parsed.number - holidays.first.number;
	assert_true(n >= 0 && n < holidays.count);
	return holidays.bits[n >> 3] >> (n & 7) & 1;
}

static const struct {
	const char *country, *day;
	bool kept;
} examples[] = {
	{"US", "2026-07-03", true},  /* the 4th is a Saturday */
	{"US", "2021-12-31", true},  /* New Year's Day 2022 is a Saturday */
	{"US", "2022-12-26", true},  /* Christmas is a Sunday */
	{"US", "2020-06-19", false}, /* before Juneteenth */
	{"US", "2025-11-27", true},
	{"US", "2024-11-29", false},
	{"GB", "2020-05-08", true},
	{"GB", "2020-05-04", false},
	{"GB", "2022-06-03", true},
	{"GB", "2022-05-30", false},
	{"GB", "2022-09-19", true},
	{"GB", "2023-05-08", true},
	{"GB", "2021-12-27", true}, /* both days fall on a weekend */
	{"GB", "2021-12-28", true},
	{"GB", "2022-12-26", true}, /* Christmas moves behind Boxing Day */
	{"GB", "2022-12-27", true},
	{"GB", "2023-01-02", true},
	{"GB", "2026-12-28", true},
	{"GB", "2024-12-02", false}, /* Scotland alone */
	{"CA", "2027-12-27", true},
	{"CA", "2025-07-01", true},
	{"DE", "2026-12-24", false},
	{"DE", "2026-12-31", false},
	{"DE", "2017-10-31", true},
	{"DE", "2018-10-31", false},
	{"FR", "2024-05-20", true},
	{"FR", "2024-03-29", false}, /* Good Friday in Alsace alone */
	{"IN", "2026-01-26", true},
	{"IN", "2026-04-03", true},
};

static void examples_hold(void **state)
{
	for (size_t i = 0; i < sizeof(examples) / sizeof(examples[0]); i++)
		if (is_holiday(examples[i].country, examples[i].day) != examples[i].kept)
			fail_msg("%s %s", examples[i].country, examples[i].day);
}

static void unknown_country_is_an_error(void **state)
{
	struct holidays holidays = {.count = 7};
	struct error error = {0};
	assert_false(holidays_load("XX", &arena, &holidays, &error));
	assert_int_equal(error.kind, ERROR_INVALID);
	assert_non_null(strstr(error.hint, "GB"));
	assert_int_equal(holidays.count, 7);
	assert_false(holidays_load("", &arena, &holidays, &error));
	assert_false(holidays_load("us", &arena, &holidays, &error));
}

static void bad_rules_are_named(void **state)
{
	static const char *const bad[] = {
		"02-30: never",
		"5th monday of may: none",
		"monday of may: which",
		"easter: bare",
		"12-25 Christmas",
		"12-25, sometimes: Christmas",
		"12-25, since: Christmas",
		"1st monday of: May",
		"2023-02-29: no day",
		"01-01, not in : nothing",
		": no day",
		"easter -1000: far",
	};
	for (size_t i = 0; i < sizeof(bad) / sizeof(bad[0]); i++) {
		struct holidays holidays;
		struct error error = {0};
		const char *text = arena_format(&arena, "# fine\n\n%s\n", bad[i]);
		if (holidays_parse("X.holidays", span_of(text), &arena, &holidays, &error))
			fail_msg("taken: %s", bad[i]);
		assert_non_null(strstr(error.message, "X.holidays:3: "));
	}
}

static void listed_days_are_holidays(void **state)
{
	struct day days[] = {day_of(2026, 3, 4), day_of(1900, 1, 1), day_of(2027, 1, 5)};
	struct holidays holidays;
	holidays_of_days(days, 3, &arena, &holidays);
	assert_false(workday_is(&holidays, days[0]));
	assert_false(workday_is(&holidays, days[2]));
	assert_true(workday_is(&holidays, day_of(2026, 3, 5)));
}

/* Weekdays of the published list, as "CC YYYY-MM-DD"; weekends never matter. */
struct published {
	struct day days[400];
	size_t count;
};

static const char *corpus_path(const char *name)
{
	const char *corpus = getenv("TACT_CORPUS");
	return arena_format(&arena, "%s/%s", corpus ? corpus : "../shared/corpus", name);
}

/* GB's own row is empty in the list: England stands for it. 24 and 31 December are half days by agreement
 * only. */
static bool row_counts(struct span country, struct span region, struct span type, const char *wanted)
{
	if (!span_is(country, wanted))
		return false;
	if (span_is(country, "GB"))
		return span_is(region, "eng") || span_is(region, "wls");
	return !region.length && (span_is(type, "public") || !span_is(country, "DE"));
}

static bool published_load(const char *country, struct published *ret)
{
	FILE *file = fopen(corpus_path("holidays/date_holidays_2024_2026.tsv"), "re");
	if (!file)
		return false;
	char line[1024];
	ret->count = 0;
	while (fgets(line, sizeof(line), file)) {
		struct span rest = span_of(line), part[5];
		struct day day;
		for (int i = 0; i < 5; i++)
			if (!span_cut(&rest, '\t', &part[i]))
				part[i] = (struct span){0};
		if (day_parse(part[0], &day) && row_counts(part[1], part[2], part[4], country) &&
			ret->count < 400)
			ret->days[ret->count++] = day;
	}
	fclose(file);
	return true;
}

static bool published_has(const struct published *published, struct day day)
{
	for (size_t i = 0; i < published->count; i++)
		if (published->days[i].number == day.number)
			return true;
	return false;
}

static void published_days_agree(void **state)
{
	static const char *const countries[] = {"US", "GB", "CA", "DE", "FR", "IN"};
	for (size_t c = 0; c < 6; c++) {
		struct published published = {.count = 0};
		if (!published_load(countries[c], &published)) {
			print_message("skipped: no published list of holidays\n");
			skip();
		}
		assert_true(published.count >= 15);
		struct holidays holidays;
		assert_true(holidays_load(countries[c], &arena, &holidays, NULL));
		for (struct day day = day_of(2024, 1, 1); day.number <= day_of(2026, 12, 31).number;
			day.number++) {
			if (day_weekday(day) >= SATURDAY)
				continue;
			char text[DAY_TEXT_SIZE];
			day_print(day, text);
			if (workday_is(&holidays, day) == published_has(&published, day))
				fail_msg("%s %s", countries[c], text);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(examples_hold),
		cmocka_unit_test(unknown_country_is_an_error),
		cmocka_unit_test(bad_rules_are_named),
		cmocka_unit_test(listed_days_are_holidays),
		cmocka_unit_test(published_days_agree),
	};
	arena_init(&arena);
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_clear(&arena);
	return failed;
}
