/* Working days: weekends and holidays left out. */
#include "core/workday.h"

#include <stddef.h>

static bool is_holiday(const struct holidays *holidays, struct day day)
{
	int64_t n;

	if (!holidays || !holidays->bits)
		return false;
	n = (int64_t)day.number - holidays->first.number;
	if (n < 0 || n >= holidays->count)
		return false;
	return holidays->bits[n >> 3] >> (n & 7) & 1;
}

bool workday_is(const struct holidays *holidays, struct day day)
{
	return day_weekday(day) < SATURDAY && !is_holiday(holidays, day);
}

struct day workday_on_or_after(const struct holidays *holidays, struct day day)
{
	while (!day_is_none(day) && !workday_is(holidays, day))
		day.number++;
	return day;
}
