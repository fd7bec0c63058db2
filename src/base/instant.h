/* Instants (seconds since 1970 in UTC) and civil days; proleptic Gregorian calendar, years 1 to 9999. */
#ifndef TACT_BASE_INSTANT_H
#define TACT_BASE_INSTANT_H

#include "base/span.h"

#include <stdbool.h>
#include <stdint.h>

struct instant {
	int64_t seconds;
};

struct day {
	int32_t number; /* days since 1970-01-01 */
};

enum weekday { MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY };

#define INSTANT_NEVER ((struct instant){INT64_MAX}) /* sorts after every instant: "null" */
#define INSTANT_FIRST ((struct instant){INT64_MIN}) /* sorts before every instant */
#define DAY_NONE ((struct day){INT32_MAX})

enum { HOUR_SECONDS = 3600, DAY_SECONDS = 86400 };

static inline bool instant_is_never(struct instant a)
{
	return a.seconds == INT64_MAX;
}

static inline bool day_is_none(struct day a)
{
	return a.number == INT32_MAX;
}

static inline enum weekday day_weekday(struct day day)
{
	int32_t r = (day.number + 3) % 7;
	return (enum weekday)(r < 0 ? r + 7 : r);
}

struct day day_of(int year, int month, int month_day); /* month 1 to 12; the parts have to be valid */
bool day_valid(int year, int month, int month_day);
void day_split(struct day day, int *ret_year, int *ret_month, int *ret_month_day);

enum { DAY_TEXT_SIZE = 11, INSTANT_TEXT_SIZE = 40 };

bool day_parse(struct span text, struct day *ret_day); /* exactly YYYY-MM-DD */
void day_print(struct day day, char ret_text[DAY_TEXT_SIZE]);

/* RFC 3339, section 5.6: date-time with an offset (Z or +hh:mm); fractions to nine digits, second 60 refused.
 */
bool instant_parse(struct span text, struct instant *ret_instant, int32_t *ret_offset_seconds,
	uint32_t *ret_nanoseconds);
/* With that offset, to the second, and the fraction only where nanoseconds is not 0. */
void instant_print(struct instant instant, int32_t offset_seconds, uint32_t nanoseconds,
	char ret_text[INSTANT_TEXT_SIZE]);

extern const char *const weekday_names[7]; /* "Monday" … */
extern const char *const month_names[12];  /* "January" … */

#endif
