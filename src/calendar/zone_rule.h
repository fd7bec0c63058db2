/* The POSIX TZ rule at the end of a TZif file, spelt out as transitions. */
#ifndef TACT_CALENDAR_ZONE_RULE_H
#define TACT_CALENDAR_ZONE_RULE_H

#include "base/span.h"
#include "core/zone.h"

/* One of the two days of a year on which the clock changes. */
struct zone_change {
	enum { CHANGE_MONTH_WEEK, CHANGE_JULIAN, CHANGE_YEAR_DAY } kind;
	int month, week, weekday; /* month 1 to 12, week 1 to 5 (5: the last), weekday 0 (Sunday) to 6 */
	int year_day;             /* CHANGE_JULIAN: 1 to 365 without 29 February; CHANGE_YEAR_DAY: 0 to 365 */
	int32_t second;           /* of that day, local time before the change; may lie outside of it */
};

struct zone_rule {
	int32_t standard_offset, daylight_offset;
	bool has_daylight;
	struct zone_change to_daylight, to_standard;
};

enum { ZONE_RULE_LAST_YEAR = 2200 };

/* Parses such as "CET-1CEST,M3.5.0,M10.5.0/3". */
bool zone_rule_parse(struct span text, struct zone_rule *ret_rule);
/* The two transitions of one year, in order of time. */
void zone_rule_year(const struct zone_rule *rule, int year, struct zone_transition ret_transitions[2]);

#endif
