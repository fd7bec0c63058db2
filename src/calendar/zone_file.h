/* Files of the system's zone data: where they lie, which names they may have. */
#ifndef TACT_CALENDAR_ZONE_FILE_H
#define TACT_CALENDAR_ZONE_FILE_H

#include "base/arena.h"
#include "base/error.h"
#include "base/span.h"

/* True for names that can be zones: no "..", no leading slash, none of the copies with leap seconds. */
bool zone_file_name_valid(const char *name);
/* Whether there is such a zone. */
bool zone_file_exists(const char *id);
/* Reads a file below the zone folder; false with *ret_missing where there is none. */
bool zone_file_read(const char *name, size_t max_bytes, struct arena *arena, struct span *ret_bytes,
	bool *ret_missing, struct error *err);
/* The known zone whose name is nearest to a misspelt one, or NULL. */
const char *zone_file_nearest(const char *misspelt, struct arena *arena);

#endif
