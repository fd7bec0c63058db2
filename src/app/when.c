/* Times and days as people write them: "2026-11-23 14:00", "yesterday 9:00", "fri 9:00", "in 3 days". */
#include "app/when.h"

#include "app/when_words.h"

enum { YEAR_MIN = 1000, YEAR_MAX = 9998 };

static bool day_in_range(struct day day)
{
	return day.number >= day_of(YEAR_MIN, 1, 1).number && day.number <= day_of(YEAR_MAX, 12, 31).number;
}

static void print_in(const struct zone *zone, struct instant instant, char ret_text[INSTANT_TEXT_SIZE])
{
	instant_print(instant, zone_offset(zone, instant), 0, ret_text);
}

static bool two_readings(const char *words, const struct zone *zone, struct instant a, struct instant b,
	const char *why, struct error *err)
{
	char first[INSTANT_TEXT_SIZE], second[INSTANT_TEXT_SIZE];

	print_in(zone, a, first);
	print_in(zone, b, second);
	error_set(err, ERROR_INVALID, "\"%.100s\" can be read in two ways: %s or %s%s", words, first, second,
		why);
	return error_hint(err, "write the one that is meant");
}

static int32_t clock_of(const struct zone *zone, struct instant instant)
{
	int64_t local = instant.seconds + zone_offset(zone, instant);

	return (int32_t)(((local % DAY_SECONDS) + DAY_SECONDS) % DAY_SECONDS);
}

/* A clock time of a day that the zone has exactly once. */
static bool at_clock(const char *words, const struct zone *zone, struct day day, int32_t seconds,
	struct instant *ret, struct error *err)
{
	struct instant early = zone_at(zone, day, seconds, ZONE_EARLIER),
		       late = zone_at(zone, day, seconds, ZONE_LATER);
	bool exists = clock_of(zone, early) == seconds && zone_day(zone, early).number == day.number;

	if (early.seconds != late.seconds)
		return two_readings(words, zone, early, late,
			exists ? " (the clocks are set back then)" : " (the clocks jump over that time)",
			err);
	*ret = early;
	return true;
}

static bool resolve_day(const char *words, const struct when_words *found, struct day today,
	struct day *ret_day, struct error *err)
{
	struct day day = found->has_day ? found->day : today;

	if (found->has_distance && !found->distance_exact) {
		int64_t number = day.number + found->distance;
		day.number = (int32_t)number;
	}
	if (!day_in_range(day))
		return when_words_error(words, err);
	*ret_day = day;
	return true;
}

static bool resolve(const char *words, const struct when_words *found, struct instant now,
	const struct zone *zone, struct instant *ret_instant, struct error *err)
{
	struct day today = zone_day(zone, now), day = today;
	int32_t clock = found->has_clock ? found->clock_seconds : clock_of(zone, now);
	struct instant instant = now, other;

	if (found->is_now || (found->has_distance && found->distance_exact)) {
		*ret_instant = (struct instant){now.seconds + found->distance};
		return true;
	}
	if (!resolve_day(words, found, today, &day, err))
		return false;
	/* Without a clock time, "yesterday" and "in 3 days" mean this time of day, wherever that falls in a
	 * gap or overlap. */
	if (!found->has_clock)
		instant = zone_at(zone, day, clock, ZONE_LATER);
	else if (!at_clock(words, zone, day, clock, &instant, err))
		return false;
	if (found->day_by_name && !day_is_none(found->other_day)) {
		other = zone_at(zone, found->other_day, clock, ZONE_LATER);
		return two_readings(words, zone, instant, other, " (today is that weekday)", err);
	}
	*ret_instant = instant;
	return true;
}

static bool only_a_date(const char *words)
{
	struct day day;

	return day_parse(span_trim(span_of(words)), &day);
}

bool when_parse(const char *words, struct instant now, const struct zone *zone, enum when_side side,
	struct moment *ret_moment, struct error *err)
{
	struct when_words found;
	struct moment moment = {0};

	if (instant_parse(span_trim(span_of(words)), &moment.instant, &moment.offset_seconds,
		    &moment.nanoseconds)) {
		*ret_moment = moment;
		return true;
	}
	if (only_a_date(words)) {
		error_set(err, ERROR_INVALID, "\"%.20s\" is a day; which time of day is not said", words);
		return error_hint(err,
			"write \"%.20s 9:00\" for the morning, or \"%.20s 0:00\" for the start of the day",
			words, words);
	}
	if (!when_words_parse(words, zone_day(zone, now), side, &found, err) ||
		!resolve(words, &found, now, zone, &moment.instant, err))
		return false;
	moment.offset_seconds = zone_offset(zone, moment.instant);
	*ret_moment = moment;
	return true;
}

bool when_parse_day(const char *words, struct instant now, const struct zone *zone, enum when_side side,
	struct day *ret_day, struct error *err)
{
	struct when_words found;
	struct day today = zone_day(zone, now);

	if (day_parse(span_trim(span_of(words)), ret_day))
		return true;
	if (!when_words_parse(words, today, side, &found, err))
		return false;
	if (found.has_clock || found.is_now || (found.has_distance && found.distance_exact)) {
		error_set(err, ERROR_INVALID, "\"%.100s\" is no day", words);
		return error_hint(err, "write 2026-11-23, today, tomorrow, fri or in 3 days");
	}
	if (found.day_by_name && !day_is_none(found.other_day)) {
		char first[DAY_TEXT_SIZE], second[DAY_TEXT_SIZE];
		day_print(found.day, first);
		day_print(found.other_day, second);
		error_set(err, ERROR_INVALID,
			"\"%.100s\" can be read in two ways: %s or %s (today is that weekday)", words, first,
			second);
		return error_hint(err, "write the one that is meant");
	}
	return resolve_day(words, &found, today, ret_day, err);
}
