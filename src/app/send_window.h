/* When an approved letter may leave: at a decent hour where it arrives, as the gate says, and not too late.
 */
#ifndef TACT_APP_SEND_WINDOW_H
#define TACT_APP_SEND_WINDOW_H

#include "base/arena.h"
#include "core/gate.h"

struct draft;

enum {
	SEND_FROM_HOUR = 8,
	SEND_TILL_HOUR = 18,
	SEND_AHEAD_DAYS = 14,       /* what opens later than that is approved when its time has come */
	SEND_THANK_DAYS = 2,        /* a thank-you that is bound to no other time: until two days after */
	SEND_WORKDAYS = 3,          /* everything else: the end of the third working day */
	SEND_FREELY_SECONDS = 3600, /* "at any hour" holds so long for what the person wants sent now */
};

struct send_window {
	struct instant not_before, expires;
	struct instant closes; /* when the time of what it does is over; INSTANT_NEVER: not told */
	bool late;             /* that is before it can leave */
};

/* The first instant from `from` on between 8:00 and 18:00 in the process's zone: thank-yous on any day, all
 * else on working days. INSTANT_NEVER where there is none. */
struct instant send_window_next(const struct matter *matter, uint8_t action, struct instant from);
/* The first such instant at which the gate allows it, and until when it makes sense. False where it opens
 * never, or too far ahead; `closes` is INSTANT_NEVER or when its time is over. */
bool send_window_find(const struct matter *matter, const struct ask *ask, struct instant closes,
	struct instant now, struct send_window *ret_window);
/* Whether "at any hour", said until then, holds at now; not what was said by a clock that was ahead. */
bool send_window_is_free(struct instant free_till, struct instant now);
/* When the time of the agenda's item that the draft does is over, or INSTANT_NEVER. */
struct instant send_window_closes(
	const struct matter *matter, const struct draft *draft, struct instant now, struct arena *arena);

#endif
