/* A time zone as a table of transitions, handed in; civil days and clock times of that zone (language.md,
 * section 3). */
#ifndef TACT_CORE_ZONE_H
#define TACT_CORE_ZONE_H

#include "base/instant.h"

#include <stddef.h>

struct zone_transition {
	int64_t at;     /* from this second on … */
	int32_t offset; /* … local time is UTC plus so many seconds */
};

enum { ZONE_INDEX_SHIFT = 22, ZONE_INDEX_COUNT = 1760 }; /* buckets of 48 days from 1970 to about 2203 */

struct zone {
	const char *name;
	int32_t first_offset; /* before the first transition */
	uint32_t count;
	const struct zone_transition
		*transitions; /* ascending; the loader spells the rule for the future out to the year 2200 */
	uint16_t index[ZONE_INDEX_COUNT]; /* number of transitions at or before the start of each bucket */
};

/* Fills the index; name and transitions stay the caller's. */
void zone_init(struct zone *zone, const char *name, int32_t first_offset,
	const struct zone_transition *transitions, uint32_t count);

/* No zone is further from UTC (RFC 9636 allows 26 hours). */
enum { ZONE_OFFSET_MAX_SECONDS = 26 * HOUR_SECONDS };

/* Number of transitions at or before that second: the segment of local time that it lies in. */
uint32_t zone_search(const struct zone *zone, int64_t seconds);
static inline uint32_t zone_segment(const struct zone *zone, int64_t seconds)
{
	uint32_t segment;

	if (seconds < 0 || seconds >= (int64_t)ZONE_INDEX_COUNT << ZONE_INDEX_SHIFT)
		return zone_search(zone, seconds);
	segment = zone->index[seconds >> ZONE_INDEX_SHIFT];
	while (segment < zone->count && zone->transitions[segment].at <= seconds)
		segment++;
	return segment;
}

static inline int32_t zone_segment_offset(const struct zone *zone, uint32_t segment)
{
	return segment ? zone->transitions[segment - 1].offset : zone->first_offset;
}

static inline int32_t zone_offset(const struct zone *zone, struct instant instant)
{
	return zone_segment_offset(zone, zone_segment(zone, instant.seconds));
}

/* The local date; DAY_NONE, or the first day of all, past the ends of the calendar. */
static inline struct day zone_day(const struct zone *zone, struct instant instant)
{
	const int64_t limit = (int64_t)INT32_MAX * DAY_SECONDS - ZONE_OFFSET_MAX_SECONDS;
	int64_t local;

	if (instant.seconds >= limit)
		return DAY_NONE;
	if (instant.seconds <= -limit)
		return (struct day){INT32_MIN};
	local = instant.seconds + zone_offset(zone, instant);
	return (struct day){(int32_t)(local / DAY_SECONDS - (local % DAY_SECONDS < 0))};
}

/* The first instant with that local date; where the date was skipped, the first instant after it. */
struct instant zone_day_start(const struct zone *zone, struct day day);

enum zone_choice {
	ZONE_LATER,
	ZONE_EARLIER
}; /* in a gap or overlap: the later instant for a not-before, the earlier for a deadline */
struct instant zone_at(
	const struct zone *zone, struct day day, int32_t second_of_day, enum zone_choice choice);

extern const struct zone zone_utc;

#endif
