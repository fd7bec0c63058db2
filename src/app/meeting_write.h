/* One entry of a calendar file as JSON, for `tact import --dry-run --json`. */
#ifndef TACT_APP_MEETING_WRITE_H
#define TACT_APP_MEETING_WRITE_H

#include "app/json_text.h"
#include "calendar/ical_read.h"

/* One object on a line of its own. */
void meeting_write(const char *file, const struct meeting *meeting, struct text *text);

#endif
