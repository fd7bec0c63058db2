/* An entry of the log as one plain sentence, such as "You thanked Dana Lee by email". */
#ifndef TACT_APP_EVENT_TELL_H
#define TACT_APP_EVENT_TELL_H

#include "base/text.h"
#include "core/gate.h"

/* Adds the sentence without its time and without a full stop; days with their weekday in the process's zone.
 */
void event_tell(
	const struct matter *matter, const struct event *event, struct instant now, struct text *text);

/* "by email" … as a person says it; NULL for CHANNEL_ANY. */
const char *event_tell_channel(uint8_t channel);

#endif
