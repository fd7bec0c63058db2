/* Civil days and RFC 3339 instants. */
#include "base/instant.h"

#include <stdio.h>

const char *const weekday_names[7] = {
	"Monday",
	"Tuesday",
	"Wednesday",
	"Thursday",
	"Friday",
	"Saturday",
	"Sunday",
};
const char *const month_names[12] = {
	"January",
	"February",
	"March",
	"April",
	"May",
	"June",
	"July",
	"August",
	"September",
	"October",
	"November",
	"December",
};

enum { ERA_DAYS = 146097, EPOCH_DAYS = 719468 }; /* 400 years; from 0000-03-01 to 1970-01-01 */

static bool is_leap(int year)
{
	return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
}

bool day_valid(int year, int month, int month_day)
{
	static const int month_days[12] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

	if (year < 1 || year > 9999 || month < 1 || month > 12 || month_day < 1)
		return false;
	return month_day <= month_days[month - 1] + (month == 2 && is_leap(year));
}

/* Years begin in March here, so that the leap day comes last. */
struct day day_of(int year, int month, int month_day)
{
	const int y = month <= 2 ? year - 1 : year;
	const int era = (y >= 0 ? y : y - 399) / 400;
	const int year_of_era = y - era * 400;
	const int day_of_year = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + month_day - 1;
	const int day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;

	return (struct day){era * ERA_DAYS + day_of_era - EPOCH_DAYS};
}

void day_split(struct day day, int *ret_year, int *ret_month, int *ret_month_day)
{
	const int64_t z = (int64_t)day.number + EPOCH_DAYS;
	const int64_t era = (z >= 0 ? z : z - (ERA_DAYS - 1)) / ERA_DAYS;
	const int day_of_era = (int)(z - era * ERA_DAYS);
	const int year_of_era =
		(day_of_era - day_of_era / 1460 + day_of_era / 36524 - day_of_era / (ERA_DAYS - 1)) / 365;
	const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
	const int month = (5 * day_of_year + 2) / 153;

	*ret_month_day = day_of_year - (153 * month + 2) / 5 + 1;
	*ret_month = month < 10 ? month + 3 : month - 9;
	*ret_year = (int)(year_of_era + era * 400) + (*ret_month <= 2);
}

static bool cut_number(struct span *rest, size_t digits, int *ret_number)
{
	long number;

	if (rest->length < digits || !span_number((struct span){rest->start, digits}, 9999, &number))
		return false;
	rest->start += digits;
	rest->length -= digits;
	*ret_number = (int)number;
	return true;
}

static bool cut_char(struct span *rest, char c)
{
	if (rest->length == 0 || rest->start[0] != c)
		return false;
	rest->start++;
	rest->length--;
	return true;
}

static bool cut_day(struct span *rest, struct day *ret_day)
{
	int year, month, month_day;

	if (!cut_number(rest, 4, &year) || !cut_char(rest, '-') || !cut_number(rest, 2, &month) ||
		!cut_char(rest, '-') || !cut_number(rest, 2, &month_day) ||
		!day_valid(year, month, month_day))
		return false;
	*ret_day = day_of(year, month, month_day);
	return true;
}

static bool cut_clock(struct span *rest, int32_t *ret_seconds)
{
	int hour, minute, second;

	if (!cut_number(rest, 2, &hour) || !cut_char(rest, ':') || !cut_number(rest, 2, &minute) ||
		!cut_char(rest, ':') || !cut_number(rest, 2, &second))
		return false;
	if (hour > 23 || minute > 59 || second > 59)
		return false;
	*ret_seconds = hour * HOUR_SECONDS + minute * 60 + second;
	return true;
}

static bool cut_fraction(struct span *rest, uint32_t *ret_nanoseconds)
{
	uint32_t nanoseconds = 0;
	int digits = 0;

	if (!cut_char(rest, '.')) {
		*ret_nanoseconds = 0;
		return true;
	}
	for (; rest->length > 0 && rest->start[0] >= '0' && rest->start[0] <= '9'; digits++) {
		if (digits == 9)
			return false;
		nanoseconds = nanoseconds * 10 + (uint32_t)(rest->start[0] - '0');
		rest->start++;
		rest->length--;
	}
	if (digits == 0)
		return false;
	for (; digits < 9; digits++)
		nanoseconds *= 10;
	*ret_nanoseconds = nanoseconds;
	return true;
}

static bool cut_offset(struct span *rest, int32_t *ret_offset_seconds)
{
	int hours, minutes;
	const bool west = rest->length > 0 && rest->start[0] == '-';

	if (cut_char(rest, 'Z') || cut_char(rest, 'z')) {
		*ret_offset_seconds = 0;
		return true;
	}
	if (!cut_char(rest, '+') && !cut_char(rest, '-'))
		return false;
	if (!cut_number(rest, 2, &hours) || !cut_char(rest, ':') || !cut_number(rest, 2, &minutes))
		return false;
	if (hours > 23 || minutes > 59)
		return false;
	*ret_offset_seconds = (hours * HOUR_SECONDS + minutes * 60) * (west ? -1 : 1);
	return true;
}

bool day_parse(struct span text, struct day *ret_day)
{
	struct day day;

	if (!cut_day(&text, &day) || text.length > 0)
		return false;
	*ret_day = day;
	return true;
}

void day_print(struct day day, char ret_text[DAY_TEXT_SIZE])
{
	int year, month, month_day;

	day_split(day, &year, &month, &month_day);
	snprintf(ret_text, DAY_TEXT_SIZE, "%04d-%02d-%02d", year, month, month_day);
}

bool instant_parse(
	struct span text, struct instant *ret_instant, int32_t *ret_offset_seconds, uint32_t *ret_nanoseconds)
{
	struct day day;
	int32_t clock, offset;
	uint32_t nanoseconds;
	int64_t seconds;

	if (!cut_day(&text, &day) || !(cut_char(&text, 'T') || cut_char(&text, 't')) ||
		!cut_clock(&text, &clock) || !cut_fraction(&text, &nanoseconds) ||
		!cut_offset(&text, &offset) || text.length > 0)
		return false;
	seconds = (int64_t)day.number * DAY_SECONDS + clock - offset;
	if (seconds < (int64_t)day_of(1, 1, 1).number * DAY_SECONDS ||
		seconds > (int64_t)day_of(9999, 12, 31).number * DAY_SECONDS + DAY_SECONDS - 1)
		return false;
	ret_instant->seconds = seconds;
	*ret_offset_seconds = offset;
	*ret_nanoseconds = nanoseconds;
	return true;
}

static void print_fraction(uint32_t nanoseconds, char ret_fraction[11])
{
	uint32_t digit = 100000000;
	char *next = ret_fraction;

	if (nanoseconds > 0)
		*next++ = '.';
	for (; nanoseconds > 0 && digit > 0; digit /= 10) {
		*next++ = (char)('0' + nanoseconds / digit % 10);
		nanoseconds %= digit;
	}
	*next = '\0';
}

void instant_print(struct instant instant, int32_t offset_seconds, uint32_t nanoseconds,
	char ret_text[INSTANT_TEXT_SIZE])
{
	/* RFC 3339 has no seconds in an offset (local mean times have). */
	const int32_t offset_minutes = offset_seconds / 60;
	const unsigned minutes = (unsigned)(offset_minutes < 0 ? -offset_minutes : offset_minutes);
	const int64_t local = instant.seconds + (int64_t)offset_minutes * 60;
	const int64_t number = local / DAY_SECONDS - (local % DAY_SECONDS < 0);
	const unsigned clock = (unsigned)(local - number * DAY_SECONDS);
	char date[DAY_TEXT_SIZE], fraction[11];

	day_print((struct day){(int32_t)number}, date);
	print_fraction(nanoseconds % 1000000000, fraction);
	snprintf(ret_text, INSTANT_TEXT_SIZE, "%sT%02u:%02u:%02u%s%c%02u:%02u", date,
		clock / HOUR_SECONDS % 24, clock / 60 % 60, clock % 60, fraction,
		offset_minutes < 0 ? '-' : '+', minutes / 60 % 100, minutes % 60);
}
