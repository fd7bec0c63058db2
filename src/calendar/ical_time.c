/* A date or time of a calendar entry, as written and as an instant. */
#include "calendar/ical_time.h"

enum { YEAR_MIN = 1900, YEAR_MAX = 2199 };

static struct ical_time from_libical(struct icaltimetype value)
{
	struct ical_time time = {.present = true, .all_day = value.is_date};
	if (value.year < YEAR_MIN || value.year > YEAR_MAX || !day_valid(value.year, value.month, value.day))
		return time;
	time.day = day_of(value.year, value.month, value.day);
	time.readable = true;
	if (value.is_date)
		return time;
	if (value.second == 60) /* a leap second */
		value.second = 59;
	if (value.hour == 24 && !value.minute && !value.second) {
		time.day.number++;
		value.hour = 0;
	}
	if (value.hour < 0 || value.hour > 23 || value.minute < 0 || value.minute > 59 || value.second < 0 ||
		value.second > 59)
		time.readable = false;
	time.second = value.hour * HOUR_SECONDS + value.minute * 60 + value.second;
	time.utc = icaltime_is_utc(value);
	return time;
}

struct ical_time ical_time_of(icalproperty *property, struct ical_zones *zones)
{
	const icalvalue *value = icalproperty_get_value(property);
	icalvalue_kind kind = value ? icalvalue_isa(value) : ICAL_NO_VALUE;
	if (kind != ICAL_DATE_VALUE && kind != ICAL_DATETIME_VALUE)
		return (struct ical_time){.present = true};
	struct ical_time time = from_libical(icalvalue_get_datetime(value));
	icalparameter *parameter = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
	const char *tzid = parameter ? icalparameter_get_tzid(parameter) : NULL;
	if (tzid && *tzid && !time.utc && !time.all_day)
		time.zone = ical_zones_find(zones, span_of(tzid));
	return time;
}

static int digits(struct span text, size_t at, size_t count)
{
	long number;
	bool fine = at + count <= text.length &&
		    span_number((struct span){text.start + at, count}, 9999, &number);
	return fine ? (int)number : -1;
}

struct ical_time ical_time_parse(struct span text)
{
	struct icaltimetype value = icaltime_null_time();
	bool utc = text.length == 16 && text.start[15] == 'Z';
	if ((text.length != 15 && !utc) || text.start[8] != 'T')
		return (struct ical_time){.present = text.length > 0};
	value.year = digits(text, 0, 4);
	value.month = digits(text, 4, 2);
	value.day = digits(text, 6, 2);
	value.hour = digits(text, 9, 2);
	value.minute = digits(text, 11, 2);
	value.second = digits(text, 13, 2);
	struct ical_time time = from_libical(value);
	time.utc = utc;
	return time;
}

bool ical_time_floating(const struct ical_time *time)
{
	return time->readable && !time->all_day && !time->utc && !time->zone;
}

struct instant ical_time_instant(const struct ical_time *time, const struct zone *otherwise)
{
	if (!time->readable || time->all_day)
		return INSTANT_NEVER;
	int64_t local = (int64_t)time->day.number * DAY_SECONDS + time->second;
	if (time->utc)
		return (struct instant){local};
	if (time->zone && time->zone->zone)
		return ical_zone_instant(time->zone->zone, time->day, time->second);
	if (time->zone && time->zone->rules)
		return (struct instant){local - ical_zone_rules_offset(time->zone, time->day, time->second)};
	return otherwise ? ical_zone_instant(otherwise, time->day, time->second) : INSTANT_NEVER;
}

struct ical_time ical_time_plus(const struct ical_time *time, int64_t days, int64_t seconds)
{
	struct ical_time moved = *time;
	int64_t local = (int64_t)time->day.number + days;
	int64_t second = time->second + seconds;
	local += second / DAY_SECONDS;
	second %= DAY_SECONDS;
	if (second < 0) {
		second += DAY_SECONDS;
		local--;
	}
	moved.readable = time->readable && local > day_of(YEAR_MIN, 1, 1).number &&
			 local < day_of(YEAR_MAX, 1, 1).number;
	moved.day.number = moved.readable ? (int32_t)local : 0;
	moved.second = (int32_t)second;
	return moved;
}
