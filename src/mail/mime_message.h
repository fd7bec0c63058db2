/* A mail taken apart by GMime, for the files of this module. */
#ifndef TACT_MAIL_MIME_MESSAGE_H
#define TACT_MAIL_MIME_MESSAGE_H

#include "base/arena.h"
#include "base/error.h"
#include "base/span.h"

#include <gmime/gmime.h>

/* NULL where it is no mail, or too large a one; the caller unrefs it. */
GMimeMessage *mime_message_parse(struct span mail, struct error *err);
/* The calendars in it, as mime_calendar_parts() promises them. */
void mime_message_calendars(
	GMimeMessage *message, struct arena *arena, struct span **ret_parts, size_t *ret_count);

#endif
