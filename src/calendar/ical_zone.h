/* The zones that a calendar file names: IANA ids, Windows names, and its own VTIMEZONE rules. */
#ifndef TACT_CALENDAR_ICAL_ZONE_H
#define TACT_CALENDAR_ICAL_ZONE_H

#include "calendar/ical_split.h"
#include "calendar/zone_load.h"

/* What a TZID came out as. */
struct ical_zone {
	const char *tzid;
	const struct zone *zone; /* NULL where no known zone is meant */
	void *rules;             /* icaltimezone of the file's own VTIMEZONE, or NULL */
};

struct ical_zones {
	struct arena *arena;
	struct zone_store *store;
	const struct ical_file *file;
	struct ical_zone known[ICAL_MAX_ZONES];
	size_t count;
};

void ical_zones_init(struct ical_zones *zones, const struct ical_file *file, struct zone_store *store,
	struct arena *arena);
void ical_zones_clear(struct ical_zones *zones);
/* Never NULL; a zone nobody knows has neither zone nor rules. */
const struct ical_zone *ical_zones_find(struct ical_zones *zones, struct span tzid);
/* Seconds east of UTC by the file's own rules, for a local time; only where there are rules. */
int32_t ical_zone_rules_offset(const struct ical_zone *zone, struct day day, int32_t second);

/* The clock time of a zone as an instant: a time that comes twice is the first, one that is skipped is moved
 * on (RFC 5545, section 3.3.5). */
struct instant ical_zone_instant(const struct zone *zone, struct day day, int32_t second);

#endif
