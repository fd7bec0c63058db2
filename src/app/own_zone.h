/* The person's own place in time: the zone of TZ or of the system, and the clock. */
#ifndef TACT_APP_OWN_ZONE_H
#define TACT_APP_OWN_ZONE_H

#include "base/arena.h"

#include <stdint.h>

/* The IANA id; NULL where nothing tells one. */
const char *own_zone_name(struct arena *arena);
/* The one place that reads the clock: seconds since 1970. */
int64_t own_clock_seconds(void);

#endif
