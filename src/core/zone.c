/* Local time from a table of transitions: offsets, civil days and clock times of one zone. */
#include "core/zone.h"

#include <assert.h>

/* No zone is further from UTC (RFC 9636 allows 26 hours). */
enum { OFFSET_MAX_SECONDS = 26 * HOUR_SECONDS };
#define INDEX_END ((int64_t)ZONE_INDEX_COUNT << ZONE_INDEX_SHIFT)

const struct zone zone_utc = {.name = "UTC"};

/* Number of transitions at or before that second: the segment of local time that it lies in. */
static uint32_t search_segment(const struct zone *zone, int64_t seconds)
{
	uint32_t low = 0, high = zone->count;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (zone->transitions[middle].at <= seconds)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static inline uint32_t find_segment(const struct zone *zone, int64_t seconds)
{
	uint32_t segment;

	if (seconds < 0 || seconds >= INDEX_END)
		return search_segment(zone, seconds);
	segment = zone->index[seconds >> ZONE_INDEX_SHIFT];
	while (segment < zone->count && zone->transitions[segment].at <= seconds)
		segment++;
	return segment;
}

static inline int32_t segment_offset(const struct zone *zone, uint32_t segment)
{
	return segment ? zone->transitions[segment - 1].offset : zone->first_offset;
}

static inline int64_t segment_start(const struct zone *zone, uint32_t segment)
{
	return segment ? zone->transitions[segment - 1].at : INT64_MIN;
}

static inline int64_t segment_end(const struct zone *zone, uint32_t segment)
{
	return segment < zone->count ? zone->transitions[segment].at : INT64_MAX;
}

void zone_init(struct zone *zone, const char *name, int32_t first_offset,
	const struct zone_transition *transitions, uint32_t count)
{
	assert(count <= UINT16_MAX);
	zone->name = name;
	zone->first_offset = first_offset;
	zone->count = count;
	zone->transitions = transitions;
	for (uint32_t i = 1; i < count; i++)
		assert(transitions[i - 1].at < transitions[i].at);
	for (uint32_t i = 0, n = 0; i < ZONE_INDEX_COUNT; i++) {
		while (n < count && transitions[n].at <= (int64_t)i << ZONE_INDEX_SHIFT)
			n++;
		zone->index[i] = (uint16_t)n;
	}
}

int32_t zone_offset(const struct zone *zone, struct instant instant)
{
	return segment_offset(zone, find_segment(zone, instant.seconds));
}

struct day zone_day(const struct zone *zone, struct instant instant)
{
	const int64_t limit = (int64_t)INT32_MAX * DAY_SECONDS - OFFSET_MAX_SECONDS;
	int64_t local, number;

	if (instant.seconds >= limit)
		return DAY_NONE;
	if (instant.seconds <= -limit)
		return (struct day){INT32_MIN};
	local = instant.seconds + zone_offset(zone, instant);
	number = local / DAY_SECONDS;
	if (local % DAY_SECONDS < 0)
		number--;
	return (struct day){(int32_t)number};
}

struct instant zone_day_start(const struct zone *zone, struct day day)
{
	const int64_t local = (int64_t)day.number * DAY_SECONDS;
	int64_t after = INT64_MAX;
	uint32_t segment;

	if (day_is_none(day))
		return INSTANT_NEVER;
	segment = find_segment(zone, local - OFFSET_MAX_SECONDS);
	for (;; segment++) {
		const int64_t start = segment_start(zone, segment);
		const int32_t offset = segment_offset(zone, segment);
		const int64_t first = local - offset > start ? local - offset : start;

		if (first < segment_end(zone, segment)) {
			if (first + offset < local + DAY_SECONDS)
				return (struct instant){first};
			if (after == INT64_MAX)
				after = first;
		}
		if (segment == zone->count ||
			segment_end(zone, segment) > local + DAY_SECONDS + OFFSET_MAX_SECONDS)
			return (struct instant){after};
	}
}

struct instant zone_at(
	const struct zone *zone, struct day day, int32_t second_of_day, enum zone_choice choice)
{
	const int64_t local = (int64_t)day.number * DAY_SECONDS + second_of_day;
	int64_t found = INT64_MAX, gap_later = INT64_MAX, gap_earlier = INT64_MAX;
	uint32_t segment;

	if (day_is_none(day))
		return INSTANT_NEVER;
	segment = find_segment(zone, local - OFFSET_MAX_SECONDS);
	for (;; segment++) {
		const int64_t end = segment_end(zone, segment);
		const int64_t instant = local - segment_offset(zone, segment);

		if (instant >= segment_start(zone, segment) && instant < end) {
			if (found == INT64_MAX || choice == ZONE_LATER)
				found = instant;
		} else if (instant >= end) {
			const int64_t after = local - segment_offset(zone, segment + 1);
			if (after < end && gap_later == INT64_MAX) {
				gap_later = instant;
				gap_earlier = after;
			}
		}
		if (segment == zone->count || end > local + OFFSET_MAX_SECONDS)
			break;
	}
	if (found != INT64_MAX)
		return (struct instant){found};
	return (struct instant){choice == ZONE_LATER ? gap_later : gap_earlier};
}
