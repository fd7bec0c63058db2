/* Dates and times of day in the examples of a playbook: "Mon 21 Sep 2026 14:00", all in UTC. */
#include "core/playbook_day.h"

#include "base/text.h"
#include "core/playbook_phrase.h"

enum { YEAR_FIRST = 1970, YEAR_LAST = 2199, LEAP_GAP_YEARS = 8 };

static const char *const weekdays[7] = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
static const char *const months[12] = {
	"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

static const struct playbook_phrases weekday_phrases = {"day of the week", "days", weekdays, 7};
static const struct playbook_phrases month_phrases = {"month", "months", months, 12};

/* The year that stands there, or the nearest in which the day of the month exists on or after *first. */
static bool read_year(
	struct playbook_lex *lex, const struct day *first, int month, int month_day, int *ret_year)
{
	struct span found = playbook_lex_peek(lex);
	long year;
	if (found.length == 4 && span_number(found, 9999, &year)) {
		if (year < YEAR_FIRST || year > YEAR_LAST)
			return source_error(&lex->source, found.start, "the year %ld is not from %d to %d",
				year, YEAR_FIRST, YEAR_LAST);
		playbook_lex_take(lex);
		*ret_year = (int)year;
		return true;
	}
	if (day_is_none(*first))
		return source_error(&lex->source, found.start, "the first date of an example needs its year");
	int first_year, first_month, first_day;
	day_split(*first, &first_year, &first_month, &first_day);
	int candidate = first_year;
	while (candidate <= first_year + LEAP_GAP_YEARS &&
		(!day_valid(candidate, month, month_day) ||
			day_of(candidate, month, month_day).number < first->number))
		candidate++;
	*ret_year = candidate;
	return true;
}

static bool day_check(struct playbook_lex *lex, const char *start, int year, int month, int month_day,
	uint8_t weekday, struct day *ret_day)
{
	if (!day_valid(year, month, month_day))
		return source_error(
			&lex->source, start, "there is no %d %s %d", month_day, months[month - 1], year);
	struct day day = day_of(year, month, month_day);
	if ((int)day_weekday(day) != weekday)
		return source_error(&lex->source, start, "%d %s %d is a %s, not a %s", month_day,
			months[month - 1], year, weekday_names[day_weekday(day)], weekday_names[weekday]);
	*ret_day = day;
	return true;
}

bool playbook_day_read(struct playbook_lex *lex, struct day *first, struct day *ret_day)
{
	const char *start = playbook_lex_peek(lex).start;
	uint8_t weekday = 0, month = 0;
	int month_day = 0, year = 0;
	struct day day = DAY_NONE;
	if (!playbook_phrase_read(lex, &weekday_phrases, &weekday) ||
		!playbook_lex_number(lex, 1, 31, &month_day) ||
		!playbook_phrase_read(lex, &month_phrases, &month) ||
		!read_year(lex, first, month + 1, month_day, &year) ||
		!day_check(lex, start, year, month + 1, month_day, weekday, &day))
		return false;
	if (day_is_none(*first))
		*first = day;
	*ret_day = day;
	return true;
}

bool playbook_day_clock(struct span word, int *ret_second)
{
	static const long most[3] = {23, 59, 59};
	struct span part;
	int second = 0, parts = 0;
	for (; parts < 3 && span_cut(&word, ':', &part); parts++) {
		long number;
		if (part.length != 2 || !span_number(part, most[parts], &number))
			return false;
		second = second * 60 + (int)number;
	}
	if (parts < 2 || word.length > 0)
		return false;
	*ret_second = parts == 2 ? second * 60 : second;
	return true;
}

bool playbook_day_read_clock(struct playbook_lex *lex, int *ret_second)
{
	struct span found = playbook_lex_peek(lex);
	if (!playbook_day_clock(found, ret_second))
		return source_error(&lex->source, found.start, "\"%.*s\" is no time of day (as 09:00)",
			source_shown(found), found.start);
	playbook_lex_take(lex);
	return true;
}

bool playbook_day_read_instant(struct playbook_lex *lex, struct day *first, struct instant *ret_instant)
{
	struct day day = DAY_NONE;
	int second = 0;
	if (!playbook_day_read(lex, first, &day) || !playbook_day_read_clock(lex, &second))
		return false;
	*ret_instant = playbook_day_instant(day, second);
	return true;
}

struct instant playbook_day_instant(struct day day, int second)
{
	return (struct instant){(int64_t)day.number * DAY_SECONDS + second};
}

struct day playbook_day_of(struct instant instant)
{
	int64_t number = instant.seconds / DAY_SECONDS;
	return (struct day){(int32_t)(number - (instant.seconds % DAY_SECONDS < 0))};
}

int playbook_day_second_of(struct instant instant)
{
	return (int)(instant.seconds - (int64_t)playbook_day_of(instant).number * DAY_SECONDS);
}

void playbook_day_write(struct text *text, struct day day)
{
	int year, month, month_day;
	day_split(day, &year, &month, &month_day);
	text_format(text, "%s %d %s %d", weekdays[day_weekday(day)], month_day, months[month - 1], year);
}

void playbook_day_write_clock(struct text *text, int second)
{
	text_format(text, "%02d:%02d", second / HOUR_SECONDS, second / 60 % 60);
	if (second % 60 != 0)
		text_format(text, ":%02d", second % 60);
}

void playbook_day_write_instant(struct text *text, struct instant instant)
{
	playbook_day_write(text, playbook_day_of(instant));
	text_add_char(text, ' ');
	playbook_day_write_clock(text, playbook_day_second_of(instant));
}
