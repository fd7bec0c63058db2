/* One VEVENT as a meeting. */
#ifndef TACT_CALENDAR_ICAL_EVENT_H
#define TACT_CALENDAR_ICAL_EVENT_H

#include "calendar/ical_read.h"
#include "calendar/ical_split.h"
#include "calendar/ical_zone.h"

struct ical_reader {
	struct arena *arena;
	const struct ical_options *options;
	const struct ical_file *file;
	struct ical_zones zones;
};

/* False where libical makes nothing of it. */
bool ical_event_read(struct ical_reader *reader, const struct ical_entry *entry, struct meeting *ret);

#endif
