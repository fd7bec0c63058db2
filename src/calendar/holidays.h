/* Holidays of a country from the rules in holidays/, or from a list of days, as the core's set of bits. */
#ifndef TACT_CALENDAR_HOLIDAYS_H
#define TACT_CALENDAR_HOLIDAYS_H

#include "base/arena.h"
#include "base/error.h"
#include "core/workday.h"

enum { HOLIDAYS_FIRST_YEAR = 1970, HOLIDAYS_LAST_YEAR = 2199 };

/* "US", "GB" …: national holidays with their substitute days; any other country is ERROR_INVALID. */
bool holidays_load(
	const char *country, struct arena *arena, struct holidays *ret_holidays, struct error *err);
/* Only those of some years, which is quicker: both within the years above. */
bool holidays_load_years(const char *country, int first_year, int last_year, struct arena *arena,
	struct holidays *ret_holidays, struct error *err);
/* Whether holidays_load knows the country. */
bool holidays_known(const char *country);
/* Reads rules; `name` is named in errors ("GB.holidays:3: …"). */
bool holidays_parse(const char *name, struct span text, struct arena *arena, struct holidays *ret_holidays,
	struct error *err);
/* The days of a list, such as one imported; days outside of the years above are dropped. */
void holidays_of_days(
	const struct day *days, size_t count, struct arena *arena, struct holidays *ret_holidays);

#endif
