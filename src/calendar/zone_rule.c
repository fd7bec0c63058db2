/* The POSIX TZ rule at the end of a TZif file (RFC 8536, section 3.3), spelt out as transitions. */
#include "calendar/zone_rule.h"

#include "base/instant.h"

static bool next_is(const struct span *rest, char c)
{
	return rest->length && rest->start[0] == c;
}

static bool take(struct span *rest, char c)
{
	if (!next_is(rest, c))
		return false;
	rest->start++;
	rest->length--;
	return true;
}

static bool take_number(struct span *rest, int max, int *ret_number)
{
	int number = 0;
	size_t digits = 0;
	while (digits < rest->length && digits < 4 && rest->start[digits] >= '0' &&
		rest->start[digits] <= '9')
		number = number * 10 + (rest->start[digits++] - '0');
	if (!digits || number > max)
		return false;
	rest->start += digits;
	rest->length -= digits;
	*ret_number = number;
	return true;
}

static bool name_char(char c, bool quoted)
{
	bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
	return letter || (quoted && ((c >= '0' && c <= '9') || c == '+' || c == '-'));
}

static bool take_name(struct span *rest)
{
	bool quoted = take(rest, '<');
	size_t length = 0;
	while (length < rest->length && name_char(rest->start[length], quoted))
		length++;
	if (!length)
		return false;
	rest->start += length;
	rest->length -= length;
	return !quoted || take(rest, '>');
}

/* [+-]hh[:mm[:ss]]; version 3 allows up to 167 hours of a change. */
static bool take_time(struct span *rest, int32_t *ret_seconds)
{
	bool negative = take(rest, '-');
	if (!negative)
		take(rest, '+');
	int hours, minutes = 0, seconds = 0;
	if (!take_number(rest, 167, &hours))
		return false;
	if (take(rest, ':') && !take_number(rest, 59, &minutes))
		return false;
	if (take(rest, ':') && !take_number(rest, 59, &seconds))
		return false;
	int32_t total = hours * HOUR_SECONDS + minutes * 60 + seconds;
	*ret_seconds = negative ? -total : total;
	return true;
}

static bool take_month_week(struct span *rest, struct zone_change *ret)
{
	ret->kind = CHANGE_MONTH_WEEK;
	return take_number(rest, 12, &ret->month) && ret->month >= 1 && take(rest, '.') &&
	       take_number(rest, 5, &ret->week) && ret->week >= 1 && take(rest, '.') &&
	       take_number(rest, 6, &ret->weekday);
}

static bool take_change(struct span *rest, struct zone_change *ret)
{
	if (!take(rest, ','))
		return false;
	bool fine;
	if (take(rest, 'M')) {
		fine = take_month_week(rest, ret);
	} else if (take(rest, 'J')) {
		ret->kind = CHANGE_JULIAN;
		fine = take_number(rest, 365, &ret->year_day) && ret->year_day >= 1;
	} else {
		ret->kind = CHANGE_YEAR_DAY;
		fine = take_number(rest, 365, &ret->year_day);
	}
	ret->second = 2 * HOUR_SECONDS;
	return fine && (!take(rest, '/') || take_time(rest, &ret->second));
}

bool zone_rule_parse(struct span text, struct zone_rule *ret_rule)
{
	struct zone_rule rule = {0};
	int32_t west;
	if (!take_name(&text) || !take_time(&text, &west))
		return false;
	rule.standard_offset = rule.daylight_offset = -west;
	if (text.length) {
		rule.has_daylight = true;
		rule.daylight_offset += HOUR_SECONDS;
		if (!take_name(&text))
			return false;
		if (text.length && !next_is(&text, ',')) {
			if (!take_time(&text, &west))
				return false;
			rule.daylight_offset = -west;
		}
		if (!take_change(&text, &rule.to_daylight) || !take_change(&text, &rule.to_standard))
			return false;
	}
	if (text.length)
		return false;
	*ret_rule = rule;
	return true;
}

static int32_t change_day(const struct zone_change *change, int year)
{
	int32_t new_year = day_of(year, 1, 1).number;
	if (change->kind == CHANGE_YEAR_DAY)
		return new_year + change->year_day;
	if (change->kind == CHANGE_JULIAN)
		return new_year + change->year_day - 1 + (change->year_day >= 60 && day_valid(year, 2, 29));
	struct day first = day_of(year, change->month, 1);
	int first_weekday = (day_weekday(first) + 1) % 7; /* 0: Sunday, as in the rule */
	int month_day = 1 + (change->weekday - first_weekday + 7) % 7 + 7 * (change->week - 1);
	while (!day_valid(year, change->month, month_day))
		month_day -= 7;
	return first.number + month_day - 1;
}

void zone_rule_year(const struct zone_rule *rule, int year, struct zone_transition ret_transitions[2])
{
	struct zone_transition to_daylight, to_standard;
	to_daylight.at = (int64_t)change_day(&rule->to_daylight, year) * DAY_SECONDS +
			 rule->to_daylight.second - rule->standard_offset;
	to_daylight.offset = rule->daylight_offset;
	to_standard.at = (int64_t)change_day(&rule->to_standard, year) * DAY_SECONDS +
			 rule->to_standard.second - rule->daylight_offset;
	to_standard.offset = rule->standard_offset;
	bool south = to_standard.at < to_daylight.at;
	ret_transitions[0] = south ? to_standard : to_daylight;
	ret_transitions[1] = south ? to_daylight : to_standard;
}
