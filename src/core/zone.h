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

int32_t zone_offset(const struct zone *zone, struct instant instant);
struct day zone_day(const struct zone *zone, struct instant instant);
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
