/* One line of a holiday file: on which day of a year, in which years, and where it moves from a weekend. */
#include "calendar/holiday_rule.h"

#include "base/array.h"

#include <limits.h>
#include <string.h>

static const char *const ordinals[] = {"1st", "2nd", "3rd", "4th", "last"};

static bool parse_number(struct span word, long max, int *ret)
{
	long number;
	if (!span_number(word, max, &number))
		return false;
	*ret = (int)number;
	return true;
}

static bool parse_easter(struct span word, struct holiday_rule *rule)
{
	bool before = span_starts(word, "-");
	if (!before && !span_starts(word, "+"))
		return false;
	word.start++;
	word.length--;
	if (!parse_number(word, 100, &rule->easter_days))
		return false;
	if (before)
		rule->easter_days = -rule->easter_days;
	rule->kind = HOLIDAY_EASTER;
	return true;
}

static int find_word(const char *const *words, size_t count, struct span word)
{
	for (size_t i = 0; i < count; i++)
		if (span_is_nocase(word, words[i]))
			return (int)i;
	return -1;
}

/* The rest of "3rd monday of january" behind its first word. */
static bool parse_weekday(int ordinal, struct span rest, struct holiday_rule *rule)
{
	struct span weekday, of, month;
	if (!span_cut(&rest, ' ', &weekday) || !span_cut(&rest, ' ', &of) || !span_is(of, "of") ||
		!span_cut(&rest, ' ', &month) || rest.length)
		return false;
	int day = find_word(weekday_names, ARRAY_COUNT(weekday_names), weekday);
	int name = find_word(month_names, ARRAY_COUNT(month_names), month);
	if (day < 0 || name < 0)
		return false;
	rule->kind = HOLIDAY_WEEKDAY;
	rule->week = ordinal + 1;
	rule->weekday = (enum weekday)day;
	rule->month = name + 1;
	return true;
}

static bool parse_when(struct span when, struct holiday_rule *rule)
{
	struct span rest = when, word;
	if (day_parse(when, &rule->once)) {
		rule->kind = HOLIDAY_ONCE;
		return true;
	}
	if (!span_cut(&rest, ' ', &word))
		return false;
	int ordinal = find_word(ordinals, ARRAY_COUNT(ordinals), word);
	if (ordinal >= 0)
		return parse_weekday(ordinal, rest, rule);
	if (span_is(word, "easter"))
		return parse_easter(rest, rule);
	struct span month;
	rule->kind = HOLIDAY_FIXED;
	return !rest.length && span_cut(&word, '-', &month) && parse_number(month, 12, &rule->month) &&
	       parse_number(word, 31, &rule->month_day) && day_valid(2000, rule->month, rule->month_day);
}

static bool parse_not_in(struct span years, struct holiday_rule *rule)
{
	struct span year;
	while (span_cut(&years, ' ', &year))
		if (rule->not_in_count == HOLIDAY_MAX_NOT_IN ||
			!parse_number(year, 9999, &rule->not_in[rule->not_in_count++]))
			return false;
	return rule->not_in_count > 0;
}

static bool parse_clause(struct span clause, struct holiday_rule *rule)
{
	if (span_is(clause, "saturday before"))
		return rule->saturday_before = true;
	if (span_is(clause, "saturday after"))
		return rule->saturday_after = true;
	if (span_is(clause, "sunday after"))
		return rule->sunday_after = true;
	if (span_starts(clause, "not in "))
		return parse_not_in((struct span){clause.start + 7, clause.length - 7}, rule);
	if (span_starts(clause, "since "))
		return parse_number((struct span){clause.start + 6, clause.length - 6}, 9999, &rule->since);
	if (span_starts(clause, "until "))
		return parse_number((struct span){clause.start + 6, clause.length - 6}, 9999, &rule->until);
	return false;
}

bool holiday_rule_parse(struct span line, struct holiday_rule *ret_rule, struct error *err)
{
	struct holiday_rule rule = {.since = INT_MIN, .until = INT_MAX};
	const char *colon = line.length ? memchr(line.start, ':', line.length) : NULL;
	if (!colon)
		return error_set(err, ERROR_INVALID, "a holiday needs \": \" and its name");
	struct span terms = {line.start, (size_t)(colon - line.start)}, part;
	rule.name = span_trim((struct span){colon + 1, line.length - terms.length - 1});
	if (!span_cut(&terms, ',', &part) || !parse_when(span_trim(part), &rule)) {
		error_set(err, ERROR_INVALID, "\"%.*s\" is no day of the year", (int)(colon - line.start),
			line.start);
		return error_hint(
			err, "Write 12-25, 2022-09-19, \"3rd monday of january\" or \"easter -2\".");
	}
	while (span_cut(&terms, ',', &part)) {
		part = span_trim(part);
		if (!parse_clause(part, &rule)) {
			error_set(err, ERROR_INVALID, "\"%.*s\" says nothing about a holiday",
				(int)part.length, part.start);
			return error_hint(err,
				"Known are: since YEAR, until YEAR, not in YEARS, saturday before, "
				"saturday after, sunday after.");
		}
	}
	*ret_rule = rule;
	return true;
}

/* Gregorian Easter, by the method of Meeus, Jones and Butcher. */
static struct day easter(int year)
{
	int a = year % 19, b = year / 100, c = year % 100;
	int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
	int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
	int m = (a + 11 * h + 22 * l) / 451;
	int n = h + l - 7 * m + 114;
	return day_of(year, n / 31, n % 31 + 1);
}

static struct day weekday_of_month(const struct holiday_rule *rule, int year)
{
	struct day first = day_of(year, rule->month, 1);
	int month_day = 1 + ((int)rule->weekday - (int)day_weekday(first) + 7) % 7 + 7 * (rule->week - 1);
	if (!day_valid(year, rule->month, month_day))
		month_day -= 7;
	return (struct day){first.number + month_day - 1};
}

static bool year_counts(const struct holiday_rule *rule, int year)
{
	for (int i = 0; i < rule->not_in_count; i++)
		if (rule->not_in[i] == year)
			return false;
	return year >= rule->since && year <= rule->until;
}

struct day holiday_rule_day(const struct holiday_rule *rule, int year)
{
	if (!year_counts(rule, year))
		return DAY_NONE;
	switch (rule->kind) {
	case HOLIDAY_FIXED:
		return day_valid(year, rule->month, rule->month_day)
			       ? day_of(year, rule->month, rule->month_day)
			       : DAY_NONE;
	case HOLIDAY_ONCE: {
		int once_year, month, month_day;
		day_split(rule->once, &once_year, &month, &month_day);
		return once_year == year ? rule->once : DAY_NONE;
	}
	case HOLIDAY_WEEKDAY:
		return weekday_of_month(rule, year);
	case HOLIDAY_EASTER:
		return (struct day){easter(year).number + rule->easter_days};
	}
	return DAY_NONE;
}
