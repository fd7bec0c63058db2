/* Calls into the module that holds libical, which is loaded by the first of them. */
#include "calendar/ical_module.h"

#include "base/module.h"

static const struct ical_module *module_open(struct error *err)
{
	static const struct ical_module *module;

	if (!module)
		module = module_table("tact-calendar.so", "calendar", "tact_ical_module", err);
	return module;
}

bool ical_read(struct span bytes, const struct ical_options *options, struct arena *arena,
	struct meeting **ret_meetings, size_t *ret_count, struct error *err)
{
	const struct ical_module *module = module_open(err);
	return module && module->read(bytes, options, arena, ret_meetings, ret_count, err);
}

bool ical_occurrences(struct span bytes, const struct ical_options *options, size_t max, struct day until,
	struct arena *arena, struct ical_occurrence **ret_occurrences, size_t *ret_count, struct error *err)
{
	const struct ical_module *module = module_open(err);
	return module &&
	       module->occurrences(bytes, options, max, until, arena, ret_occurrences, ret_count, err);
}

bool ical_days(
	struct span bytes, struct arena *arena, struct day **ret_days, size_t *ret_count, struct error *err)
{
	const struct ical_module *module = module_open(err);
	return module && module->days(bytes, arena, ret_days, ret_count, err);
}

bool ical_write(const struct ical_out *calendar, struct text *text, struct error *err)
{
	const struct ical_module *module = module_open(err);

	if (!module)
		return false;
	module->write(calendar, text);
	return true;
}
