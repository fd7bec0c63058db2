/* Holidays of a country from the rules in holidays/, as the core's set of bits. */
#include "calendar/holidays.h"

#include "base/embedded.h"
#include "base/text.h"
#include "calendar/holiday_rule.h"

#include <stdio.h>
#include <string.h>

enum { RULES_MAX = 400 };

extern const struct embedded_file holiday_files[];

/* Bits while they are being set. */
struct days {
	int first_year, last_year;
	struct day first;
	int32_t count;
	uint8_t *bits;
};

static void days_init(struct days *days, int first_year, int last_year, struct arena *arena)
{
	days->first_year = first_year;
	days->last_year = last_year;
	days->first = day_of(first_year, 1, 1);
	days->count = day_of(last_year, 12, 31).number - days->first.number + 1;
	days->bits = arena_alloc(arena, (size_t)days->count / 8 + 1);
}

static void days_add(struct days *days, struct day day)
{
	int64_t n = (int64_t)day.number - days->first.number;
	if (n >= 0 && n < days->count)
		days->bits[n >> 3] |= (uint8_t)(1u << (n & 7));
}

static struct holidays days_done(const struct days *days)
{
	return (struct holidays){days->first, days->count, days->bits};
}

/* The days themselves first: a substitute day has to be free of all of them. */
static void add_days(struct days *days, const struct holiday_rule *rules, size_t count, int year)
{
	for (size_t i = 0; i < count; i++) {
		struct day day = holiday_rule_day(&rules[i], year);
		if (!day_is_none(day))
			days_add(days, day);
	}
}

static void add_substitutes(struct days *days, const struct holiday_rule *rules, size_t count, int year)
{
	for (size_t i = 0; i < count; i++) {
		const struct holiday_rule *rule = &rules[i];
		struct day day = holiday_rule_day(rule, year);
		if (day_is_none(day))
			continue;
		enum weekday weekday = day_weekday(day);
		struct holidays so_far = days_done(days);
		if (weekday == SATURDAY && rule->saturday_before)
			days_add(days, (struct day){day.number - 1});
		else if ((weekday == SATURDAY && rule->saturday_after) ||
			 (weekday == SUNDAY && rule->sunday_after))
			days_add(days, workday_on_or_after(&so_far, day));
	}
}

static bool parse_rules(
	const char *name, struct span text, struct holiday_rule *rules, size_t *ret_count, struct error *err)
{
	struct span line;
	size_t count = 0;
	for (int number = 1; span_cut(&text, '\n', &line); number++) {
		line = span_trim(line);
		if (!line.length || line.start[0] == '#')
			continue;
		if (count == RULES_MAX)
			return error_set(
				err, ERROR_INVALID, "%s:%d: more than %d holidays", name, number, RULES_MAX);
		if (!holiday_rule_parse(line, &rules[count], err))
			return error_prefix(err, "%s:%d", name, number);
		count++;
	}
	*ret_count = count;
	return true;
}

static bool parse_years(const char *name, struct span text, struct days *days, struct holidays *ret_holidays,
	struct error *err)
{
	struct holiday_rule rules[RULES_MAX];
	size_t count = 0;
	if (!parse_rules(name, text, rules, &count, err))
		return false;
	/* One year more: its first day may be kept in the last days of this one. */
	for (int year = days->first_year; year <= days->last_year + 1; year++)
		add_days(days, rules, count, year);
	for (int year = days->first_year; year <= days->last_year + 1; year++)
		add_substitutes(days, rules, count, year);
	*ret_holidays = days_done(days);
	return true;
}

bool holidays_parse(const char *name, struct span text, struct arena *arena, struct holidays *ret_holidays,
	struct error *err)
{
	struct days days;
	days_init(&days, HOLIDAYS_FIRST_YEAR, HOLIDAYS_LAST_YEAR, arena);
	return parse_years(name, text, &days, ret_holidays, err);
}

static bool file_is(const struct embedded_file *file, const char *country)
{
	size_t length = strlen(country);
	return length && strncmp(file->name, country, length) == 0 &&
	       strcmp(file->name + length, ".holidays") == 0;
}

static const struct embedded_file *find_file(const char *country)
{
	for (const struct embedded_file *file = holiday_files; file->name; file++)
		if (file_is(file, country))
			return file;
	return NULL;
}

bool holidays_known(const char *country)
{
	return find_file(country) != NULL;
}

static bool unknown(const char *country, struct error *err)
{
	char list[256] = "";
	size_t length = 0;
	for (const struct embedded_file *file = holiday_files; file->name && length < sizeof(list) - 16;
		file++) {
		int name = (int)strcspn(file->name, ".");
		length += (size_t)snprintf(list + length, sizeof(list) - length, "%s%.*s", length ? ", " : "",
			name > 12 ? 12 : name, file->name);
	}
	error_set(err, ERROR_INVALID, "the holidays of \"%.40s\" are not known", country);
	return error_hint(err, "Known are %s; leave it out for weekends only.", list);
}

bool holidays_load(const char *country, struct arena *arena, struct holidays *ret_holidays, struct error *err)
{
	return holidays_load_years(
		country, HOLIDAYS_FIRST_YEAR, HOLIDAYS_LAST_YEAR, arena, ret_holidays, err);
}

bool holidays_load_years(const char *country, int first_year, int last_year, struct arena *arena,
	struct holidays *ret_holidays, struct error *err)
{
	const struct embedded_file *file = find_file(country);
	struct days days;
	if (!file)
		return unknown(country, err);
	days_init(&days, first_year, last_year, arena);
	return parse_years(file->name, (struct span){file->start, file->length}, &days, ret_holidays, err);
}

void holidays_of_days(
	const struct day *list, size_t count, struct arena *arena, struct holidays *ret_holidays)
{
	struct days days;
	days_init(&days, HOLIDAYS_FIRST_YEAR, HOLIDAYS_LAST_YEAR, arena);
	for (size_t i = 0; i < count; i++)
		days_add(&days, list[i]);
	*ret_holidays = days_done(&days);
}
