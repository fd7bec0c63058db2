/* A calendar to subscribe to (RFC 5545, RFC 7986), written: entries with alarms, all times in UTC. */
#ifndef TACT_CALENDAR_ICAL_WRITE_H
#define TACT_CALENDAR_ICAL_WRITE_H

#include "base/error.h"
#include "base/instant.h"
#include "base/text.h"

#include <stddef.h>

enum { ICAL_MAX_ALARMS = 2 };

struct ical_alarm {
	int32_t seconds_before;
	bool of_end; /* before the end; else before the start */
};

struct ical_entry_out {
	const char *uid; /* stays the same from one writing to the next */
	const char *summary;
	const char *description; /* or NULL */
	struct instant start, end, stamp;
	bool busy; /* it takes the time; else others may be put over it */
	struct ical_alarm alarms[ICAL_MAX_ALARMS];
	size_t alarm_count;
};

struct ical_out {
	const char *name, *description;
	int32_t refresh_seconds;
	const struct ical_entry_out *entries;
	size_t entry_count;
};

bool ical_write(const struct ical_out *calendar, struct text *text, struct error *err);

#endif
