/* Text of a calendar entry made fit to be shown and searched. */
#ifndef TACT_CALENDAR_ICAL_TEXT_H
#define TACT_CALENDAR_ICAL_TEXT_H

#include "base/arena.h"
#include "base/span.h"

#include <stdbool.h>

enum { ICAL_MAX_FIELD_BYTES = 65536 };

/* Without control, invisible and direction characters, trimmed, at most ICAL_MAX_FIELD_BYTES; NULL where
 * nothing is left. With `one_line` every run of white space becomes one space. */
const char *ical_text_tidy(struct arena *arena, const char *text, bool one_line);
/* The text of a line's value, its escapes resolved, and tidied. */
const char *ical_text_value(struct arena *arena, struct span value, bool one_line);
/* HTML as plain lines; text without any tag comes back as it is. */
const char *ical_text_plain(struct arena *arena, const char *text);

#endif
