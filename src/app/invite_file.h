/* Invitations read from a file: a calendar, or a mail that holds some. */
#ifndef TACT_APP_INVITE_FILE_H
#define TACT_APP_INVITE_FILE_H

#include "calendar/ical_read.h"

/* All entries of all calendars in it. */
bool invite_file_read_calendar(const char *path, const struct ical_options *options, struct arena *arena,
	struct meeting **ret_meetings, size_t *ret_count, struct error *err);
/* The same of calendars that lay in a mail. */
bool invite_file_read_parts(const struct span *parts, size_t part_count, const struct ical_options *options,
	struct arena *arena, struct meeting **ret_meetings, size_t *ret_count, struct error *err);

#endif
