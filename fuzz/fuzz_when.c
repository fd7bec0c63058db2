/* Feeds words to the reader of times and days; what it takes lies in the years it knows and is written back
 * as an instant. */
#include "app/when.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *start, size_t length);

static void check_moment(const struct moment *moment, struct instant now)
{
	char text[INSTANT_TEXT_SIZE];
	struct moment again;

	instant_print(moment->instant, moment->offset_seconds, moment->nanoseconds, text);
	if (!when_parse(text, now, &zone_utc, WHEN_PAST, &again, NULL) ||
		again.instant.seconds != moment->instant.seconds)
		abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *start, size_t length)
{
	/* 2026-11-23, a Monday, in a zone whose clocks were set back three weeks before. */
	static const struct zone_transition transitions[] = {
		{1772953200, -14400}, {1793512800, -18000}, {1805007600, -14400}};
	const struct instant now = {1795453200};
	struct zone zone;
	char words[300];
	struct moment moment;
	struct day day;
	struct error err = {0};

	if (length >= sizeof(words))
		return 0;
	memcpy(words, start, length);
	words[length] = '\0';
	zone_init(&zone, "Test/Zone", -18000, transitions, 3);
	for (int side = WHEN_FUTURE; side <= WHEN_PAST; side++) {
		if (when_parse(words, now, &zone, (enum when_side)side, &moment, &err))
			check_moment(&moment, now);
		else if (err.kind == ERROR_NONE || err.message[0] == '\0')
			abort();
		err = (struct error){0};
		if (!when_parse_day(words, now, &zone, (enum when_side)side, &day, &err) &&
			err.kind == ERROR_NONE)
			abort();
	}
	return 0;
}
