/* Repeated entries spelt out. */
#include "calendar/ical_repeat.h"

bool ical_repeat_occurrences(struct span bytes, const struct ical_options *options, size_t max,
	struct day until, struct arena *arena, struct ical_occurrence **ret_occurrences, size_t *ret_count,
	struct error *err)
{
	return error_set(err, ERROR_UNAVAILABLE, "not yet");
}

bool ical_repeat_days(
	struct span bytes, struct arena *arena, struct day **ret_days, size_t *ret_count, struct error *err)
{
	return error_set(err, ERROR_UNAVAILABLE, "not yet");
}
