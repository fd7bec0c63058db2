/* "On Monday Dana wrote:": the words above a quote, over one line or several. */
#ifndef TACT_MAIL_REPLY_ATTRIBUTION_H
#define TACT_MAIL_REPLY_ATTRIBUTION_H

#include "mail/reply_line.h"

/* How many lines from lines[at] on are such words; 0: none. */
size_t reply_attribution(const struct reply_line *lines, size_t count, size_t at);

#endif
