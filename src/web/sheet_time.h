/* Times of letters on a page, where they arrive and where the person is. */
#ifndef TACT_WEB_SHEET_TIME_H
#define TACT_WEB_SHEET_TIME_H

#include "web/sheet.h"

/* On the clock of where it arrives, with the person's own behind it where that shows another time. */
void sheet_time_there(struct visit *visit, const struct matter *matter, struct instant instant);
/* On the person's own clock, with theirs behind it where that shows another time. */
void sheet_time_here(struct visit *visit, const struct matter *matter, struct instant instant);

#endif
