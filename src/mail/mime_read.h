/* Mails as they arrive: finding the calendars in them. */
#ifndef TACT_MAIL_MIME_READ_H
#define TACT_MAIL_MIME_READ_H

#include "base/arena.h"
#include "base/error.h"
#include "base/span.h"

enum { MIME_MAX_BYTES = 64 << 20, MIME_MAX_PARTS = 64, MIME_MAX_DEPTH = 20 };

/* The text/calendar parts and .ics attachments of a mail, also of mails in it, decoded and in UTF-8; the same
 * text twice counts once. A mail without any gives none. */
bool mime_calendar_parts(
	struct span mail, struct arena *arena, struct span **ret_parts, size_t *ret_count, struct error *err);

#endif
