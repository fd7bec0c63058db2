/* From nothing to a mailbox that is logged into: libcurl does it, and what was said meanwhile is judged here.
 */
#ifndef TACT_MAIL_IMAP_LOGIN_H
#define TACT_MAIL_IMAP_LOGIN_H

#include "mail/imap_wire.h"

/* Sets imap->curl and imap->socket, or the problem. */
bool imap_login(struct imap *imap);

#endif
