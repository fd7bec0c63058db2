/* Content lines of a calendar file: unfolded, in UTF-8, quoted-printable text of vCalendar 1.0 turned into
 * iCalendar's. */
#ifndef TACT_CALENDAR_ICAL_LINES_H
#define TACT_CALENDAR_ICAL_LINES_H

#include "base/span.h"
#include "base/text.h"

enum { ICAL_MAX_LINE_BYTES = 1 << 20 };

struct ical_line {
	struct span name;   /* before the first ";" or ":" */
	struct span params; /* from the first ";" to before the ":", may be empty */
	struct span value;
	struct span whole; /* all of it, without line break */
};

struct ical_lines {
	struct span rest;
	char line_break;
	bool charset_guessed; /* some line was not UTF-8 and named no charset */
	struct text joined, decoded;
};

void ical_lines_init(struct ical_lines *lines, struct span bytes);
void ical_lines_clear(struct ical_lines *lines);
/* The next line that has a name and a value; valid until the next call. */
bool ical_lines_next(struct ical_lines *lines, struct ical_line *ret_line);
/* The value of a parameter without its quotes, empty where it is not there. */
struct span ical_line_param(const struct ical_line *line, const char *name);

#endif
