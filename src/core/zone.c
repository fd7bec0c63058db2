/* Local time from a table of transitions: offsets, civil days and clock times of one zone. */
#include "core/zone.h"

#include <assert.h>

const struct zone zone_utc = {.name = "UTC"};

uint32_t zone_search(const struct zone *zone, int64_t seconds)
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

struct instant zone_day_start(const struct zone *zone, struct day day)
{
	const int64_t local = (int64_t)day.number * DAY_SECONDS;
	int64_t after = INT64_MAX;
	uint32_t segment;

	if (day_is_none(day))
		return INSTANT_NEVER;
	segment = zone_segment(zone, local - ZONE_OFFSET_MAX_SECONDS);
	for (;; segment++) {
		const int64_t start = segment_start(zone, segment);
		const int32_t offset = zone_segment_offset(zone, segment);
		const int64_t first = local - offset > start ? local - offset : start;

		if (first < segment_end(zone, segment)) {
			if (first + offset < local + DAY_SECONDS)
				return (struct instant){first};
			if (after == INT64_MAX)
				after = first;
		}
		if (segment == zone->count ||
			segment_end(zone, segment) > local + DAY_SECONDS + ZONE_OFFSET_MAX_SECONDS)
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
	segment = zone_segment(zone, local - ZONE_OFFSET_MAX_SECONDS);
	for (;; segment++) {
		const int64_t end = segment_end(zone, segment);
		const int64_t instant = local - zone_segment_offset(zone, segment);

		if (instant >= segment_start(zone, segment) && instant < end) {
			if (found == INT64_MAX || choice == ZONE_LATER)
				found = instant;
		} else if (instant >= end) {
			const int64_t after = local - zone_segment_offset(zone, segment + 1);
			if (after < end && gap_later == INT64_MAX) {
				gap_later = instant;
				gap_earlier = after;
			}
		}
		if (segment == zone->count || end > local + ZONE_OFFSET_MAX_SECONDS)
			break;
	}
	if (found != INT64_MAX)
		return (struct instant){found};
	return (struct instant){choice == ZONE_LATER ? gap_later : gap_earlier};
}
