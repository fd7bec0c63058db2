/* Writing, for the table of the module. */
#ifndef TACT_CALENDAR_ICAL_OUT_H
#define TACT_CALENDAR_ICAL_OUT_H

#include "calendar/ical_write.h"

void ical_out_print(const struct ical_out *calendar, struct text *text);

#endif
