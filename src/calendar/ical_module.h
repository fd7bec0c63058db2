/* The table by which the program calls the module that holds libical. */
#ifndef TACT_CALENDAR_ICAL_MODULE_H
#define TACT_CALENDAR_ICAL_MODULE_H

#include "base/module.h"
#include "calendar/ical_read.h"
#include "calendar/ical_write.h"

struct ical_module {
	struct module_head head;
	bool (*read)(struct span bytes, const struct ical_options *options, struct arena *arena,
		struct meeting **ret_meetings, size_t *ret_count, struct error *err);
	bool (*occurrences)(struct span bytes, const struct ical_options *options, size_t max,
		struct day until, struct arena *arena, struct ical_occurrence **ret_occurrences,
		size_t *ret_count, struct error *err);
	bool (*days)(struct span bytes, struct arena *arena, struct day **ret_days, size_t *ret_count,
		struct error *err);
	void (*write)(const struct ical_out *calendar, struct text *text);
};

/* The one symbol of the module. */
extern const struct ical_module tact_ical_module;

#endif
