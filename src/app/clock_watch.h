/* Whether clock and database are still those that were there before: pure, from two looks at them. */
#ifndef TACT_APP_CLOCK_WATCH_H
#define TACT_APP_CLOCK_WATCH_H

#include "base/instant.h"

enum {
	CLOCK_JUMP_SECONDS = 120, /* by so much the clock may differ from one that nobody sets */
	CLOCK_SLEEP_SECONDS = 120,
	CLOCK_BACK_SECONDS = 60, /* by so much it may be earlier after a start of the machine */
};

/* What was seen at `now`. */
struct clock_look {
	struct instant now;
	int64_t steady, awake; /* seconds of a clock that nobody sets: with the time asleep, without it */
	const char *boot, *place;
	int64_t count; /* how often a letter moved, by the database */
};

enum clock_finding {
	CLOCK_FINE,
	CLOCK_SLEPT,       /* what became due meanwhile is not sent unasked */
	CLOCK_JUMPED,      /* nothing is, here and below */
	CLOCK_WENT_BACK,   /* while the machine was off */
	DATABASE_COPIED,   /* it is another file, or on another machine */
	DATABASE_RESTORED, /* it knows less than it did */
	CLOCK_FINDING_COUNT,
};

/* `before` is NULL where nobody ever looked; `remembered` is the count kept beside the database, or 0. The
 * worst finding is returned. */
enum clock_finding clock_watch(
	const struct clock_look *before, const struct clock_look *after, int64_t remembered);
/* Why letters are kept back, in words; NULL where all is fine. */
const char *clock_finding_words(enum clock_finding finding);

#endif
