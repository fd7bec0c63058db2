/* Whether clock and database are still those that were there before: pure, from two looks at them. */
#include "app/clock_watch.h"

#include <string.h>

static int64_t distance(int64_t a, int64_t b)
{
	return a > b ? a - b : b - a;
}

static bool slept(const struct clock_look *before, const struct clock_look *after)
{
	return after->steady - after->awake - (before->steady - before->awake) > CLOCK_SLEEP_SECONDS;
}

enum clock_finding clock_watch(
	const struct clock_look *before, const struct clock_look *after, int64_t remembered)
{
	if (remembered > after->count)
		return DATABASE_RESTORED;
	if (!before)
		return CLOCK_FINE;
	if (strcmp(before->place, after->place) != 0)
		return DATABASE_COPIED;
	if (strcmp(before->boot, after->boot) != 0)
		return after->now.seconds < before->now.seconds - CLOCK_BACK_SECONDS ? CLOCK_WENT_BACK
										     : CLOCK_FINE;
	if (distance(after->now.seconds - before->now.seconds, after->steady - before->steady) >
		CLOCK_JUMP_SECONDS)
		return CLOCK_JUMPED;
	return slept(before, after) ? CLOCK_SLEPT : CLOCK_FINE;
}

const char *clock_finding_words(enum clock_finding finding)
{
	static const char *const words[CLOCK_FINDING_COUNT] = {
		[CLOCK_SLEPT] = "its time came while this machine was asleep",
		[CLOCK_JUMPED] = "the clock of this machine was set to another time",
		[CLOCK_WENT_BACK] = "the clock of this machine is earlier than it was before the restart",
		[DATABASE_COPIED] = "the database was moved or copied: it may be sent from elsewhere",
		[DATABASE_RESTORED] =
			"the database is older than it was, as from a backup: it may have been sent",
	};

	return words[finding];
}
