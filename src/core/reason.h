/* Reasons as plain sentences: why an item is there, why something may not be, in the person's words and days.
 */
#ifndef TACT_CORE_REASON_H
#define TACT_CORE_REASON_H

#include "base/text.h"
#include "core/agenda.h"

/* "Wednesday 15 September" in the process's zone (with the year where it is not that of now); with the time
 * where it is not the start of a day: "Wednesday 15 September, 14:00". */
void reason_add_when(
	const struct matter *matter, struct instant instant, struct instant now, struct text *text);
/* One sentence without line breaks. */
void reason_item(const struct matter *matter, const struct item *item, struct instant now, struct text *text);
void reason_ban(const struct matter *matter, const struct ban *ban, struct instant now, struct text *text);

#endif
