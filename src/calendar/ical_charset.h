/* Text of calendar files in other charsets, turned into UTF-8. */
#ifndef TACT_CALENDAR_ICAL_CHARSET_H
#define TACT_CALENDAR_ICAL_CHARSET_H

#include "base/span.h"
#include "base/text.h"

/* Adds the text in UTF-8 without control characters; an empty or unknown charset means UTF-8, or else
 * Windows-1252, of which *ret_guessed tells. */
void ical_charset_add(struct text *text, struct span bytes, struct span charset, bool *ret_guessed);
/* The same for UTF-16, little or big endian. */
void ical_charset_add_utf16(struct text *text, struct span bytes, bool big);
/* Adds one character. */
void ical_charset_add_character(struct text *text, uint32_t character);

#endif
