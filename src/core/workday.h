/* Working days: not Saturday, Sunday or a holiday of the process. */
#ifndef TACT_CORE_WORKDAY_H
#define TACT_CORE_WORKDAY_H

#include "base/instant.h"

/* A set of holidays as bits, one a day; days outside are no holidays. Handed in by the reader of holiday
 * rules. */
struct holidays {
	struct day first;
	int32_t count;
	const uint8_t *bits; /* bit (n & 7) of byte n >> 3 is day first + n; NULL: none */
};

bool workday_is(const struct holidays *holidays, struct day day); /* holidays may be NULL */
struct day workday_on_or_after(const struct holidays *holidays, struct day day);

#endif
