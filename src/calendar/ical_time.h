/* A date or time of a calendar entry, as written and as an instant. */
#ifndef TACT_CALENDAR_ICAL_TIME_H
#define TACT_CALENDAR_ICAL_TIME_H

#include "calendar/ical_zone.h"

#include <libical/ical.h>

struct ical_time {
	bool present;
	bool readable; /* the value is a date or time that exists */
	bool all_day;  /* a date alone */
	bool utc;
	struct day day;
	int32_t second;               /* of that day, as written; 0 for a date alone */
	const struct ical_zone *zone; /* NULL: UTC or floating */
};

/* Reads DTSTART, DTEND, RECURRENCE-ID, DTSTAMP, … with its TZID. */
struct ical_time ical_time_of(icalproperty *property, struct ical_zones *zones);
/* The same from the text of a property that does not go through libical, such as "20261021T100000Z". */
struct ical_time ical_time_parse(struct span text);
bool ical_time_floating(const struct ical_time *time);
/* As an instant; `otherwise` stands for a missing or unknown zone and may be NULL: then INSTANT_NEVER. */
struct instant ical_time_instant(const struct ical_time *time, const struct zone *otherwise);
/* The same clock some days and seconds on. */
struct ical_time ical_time_plus(const struct ical_time *time, int64_t days, int64_t seconds);

#endif
