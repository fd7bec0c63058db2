/* Text as format=flowed (RFC 3676): long lines broken so that a reader can join them again. */
#ifndef TACT_MAIL_FLOWED_H
#define TACT_MAIL_FLOWED_H

#include "base/span.h"
#include "base/text.h"

enum { FLOWED_COLUMNS = 72 };

/* Adds the text with LF line ends, no line longer than FLOWED_COLUMNS unless one word is. White space at the
 * end of a line is not kept, for it would mean that the line goes on; "-- " is. */
void flowed_write(struct span plain, struct text *text);
/* The reverse: flowed lines joined, stuffed spaces taken off. */
void flowed_read(struct span flowed, struct text *text);

#endif
