/* Dates in running text: "Friday the 4th", "Fri 4 Dec", "December 4, 2026 (Friday)", "2026-12-04". */
#ifndef TACT_LETTER_DATE_READ_H
#define TACT_LETTER_DATE_READ_H

#include "base/instant.h"
#include "letter/reading.h"

struct read_date {
	uint32_t first, last;   /* tokens, the weekday included */
	uint32_t weekday_token; /* UINT32_MAX: none is written */
	int weekday;            /* enum weekday, or -1 */
	int month_day;          /* 0: none, only a weekday */
	int month;              /* 1 to 12, or 0 */
	int year;               /* 0: none is written */
	bool ordinal;           /* "4th" */
};

/* The date that begins at the token, or false. A weekday alone is one. */
bool date_read(const struct reading *reading, uint32_t token, uint32_t end, struct read_date *ret_date);
/* The month never has such a day: 31 September; 29 February only of a year that has none. */
bool read_date_impossible(const struct read_date *date);

#endif
