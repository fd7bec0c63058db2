/* Repeated entries spelt out. */
#ifndef TACT_CALENDAR_ICAL_REPEAT_H
#define TACT_CALENDAR_ICAL_REPEAT_H

#include "calendar/ical_read.h"

/* As ical_occurrences. */
bool ical_repeat_occurrences(struct span bytes, const struct ical_options *options, size_t max,
	struct day until, struct arena *arena, struct ical_occurrence **ret_occurrences, size_t *ret_count,
	struct error *err);
/* As ical_days. */
bool ical_repeat_days(
	struct span bytes, struct arena *arena, struct day **ret_days, size_t *ret_count, struct error *err);

#endif
