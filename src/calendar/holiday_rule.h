/* One line of a holiday file: on which day of a year, in which years, and where it moves from a weekend. */
#ifndef TACT_CALENDAR_HOLIDAY_RULE_H
#define TACT_CALENDAR_HOLIDAY_RULE_H

#include "base/error.h"
#include "base/instant.h"
#include "base/span.h"

enum holiday_kind {
	HOLIDAY_FIXED,   /* "12-25" */
	HOLIDAY_ONCE,    /* "2022-09-19" */
	HOLIDAY_WEEKDAY, /* "3rd monday of january", "last monday of may" */
	HOLIDAY_EASTER,  /* "easter -2" */
};

enum { HOLIDAY_MAX_NOT_IN = 8, HOLIDAY_LAST = 5 };

struct holiday_rule {
	enum holiday_kind kind;
	int month, month_day; /* HOLIDAY_FIXED; month also HOLIDAY_WEEKDAY */
	int week;             /* 1 to 4, HOLIDAY_LAST */
	enum weekday weekday;
	int easter_days;
	struct day once;
	int since, until; /* years, both included */
	int not_in_count;
	int not_in[HOLIDAY_MAX_NOT_IN];
	bool saturday_before, saturday_after, sunday_after;
	struct span name;
};

/* Parses "WHEN, CLAUSE, …: NAME". */
bool holiday_rule_parse(struct span line, struct holiday_rule *ret_rule, struct error *err);
/* The day in that year, or DAY_NONE. */
struct day holiday_rule_day(const struct holiday_rule *rule, int year);

#endif
