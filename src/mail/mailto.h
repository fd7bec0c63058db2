/* Letters as mailto: addresses, which a mail program opens as a new message (RFC 6068). */
#ifndef TACT_MAIL_MAILTO_H
#define TACT_MAIL_MAILTO_H

#include "base/text.h"

/* Line ends become CRLF, as section 5 asks. */
void mailto_write(const char *address, const char *subject, const char *body, struct text *text);

#endif
