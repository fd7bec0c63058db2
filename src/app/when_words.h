/* The words of a time, taken apart: a day, a clock time, or a distance from now. */
#ifndef TACT_APP_WHEN_WORDS_H
#define TACT_APP_WHEN_WORDS_H

#include "app/when.h"

enum { WHEN_MAX_BYTES = 100, WHEN_MAX_WORDS = 8 };

struct when_words {
	bool has_day, has_clock, has_distance, is_now;
	bool day_by_name; /* weekday: `day` is the one on the asked side, `other_day` that on the other or
			     DAY_NONE */
	struct day day, other_day;
	int32_t clock_seconds;
	bool distance_exact; /* seconds; else civil days */
	int64_t distance;    /* negative: ago */
};

bool when_words_parse(
	const char *text, struct day today, enum when_side side, struct when_words *ret, struct error *err);
bool when_words_error(const char *text, struct error *err);

#endif
