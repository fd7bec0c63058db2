/* Time zones read from the system's zone data (TZif, RFC 8536) into the core's tables. */
#ifndef TACT_CALENDAR_ZONE_LOAD_H
#define TACT_CALENDAR_ZONE_LOAD_H

#include "base/arena.h"
#include "base/error.h"
#include "core/zone.h"

/* Reads one zone by its IANA id, such as "Europe/Berlin"; an id that does not exist is ERROR_INVALID and
 * names the nearest. */
bool zone_load(const char *id, struct arena *arena, struct zone *ret_zone, struct error *err);
/* The same from the bytes of a TZif file. */
bool zone_parse(
	const char *id, struct span bytes, struct arena *arena, struct zone *ret_zone, struct error *err);
/* The version of the zone data in use, such as "2025b"; "unknown" where it does not tell. */
const char *zone_data_version(struct arena *arena);

enum { ZONE_STORE_BUCKETS = 256 };

struct zone_entry;

/* Zones by name, each read once. */
struct zone_store {
	struct arena *arena;
	struct zone_entry *buckets[ZONE_STORE_BUCKETS];
};

void zone_store_init(struct zone_store *store, struct arena *arena);
bool zone_store_get(
	struct zone_store *store, const char *id, const struct zone **ret_zone, struct error *err);

#endif
