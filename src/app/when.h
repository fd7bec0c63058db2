/* Times and days as people write them: "2026-11-23 14:00", "yesterday 9:00", "fri 9:00", "in 3 days". */
#ifndef TACT_APP_WHEN_H
#define TACT_APP_WHEN_H

#include "base/error.h"
#include "core/event.h"
#include "core/zone.h"

/* Which way "fri" or "23 nov" looks from now. */
enum when_side { WHEN_FUTURE, WHEN_PAST };

/* A point in time; clock times are those of the zone. What can be read in two ways is an error that lists
 * both. */
bool when_parse(const char *words, struct instant now, const struct zone *zone, enum when_side side,
	struct moment *ret_moment, struct error *err);
/* A day, without a time of day. */
bool when_parse_day(const char *words, struct instant now, const struct zone *zone, enum when_side side,
	struct day *ret_day, struct error *err);

#endif
