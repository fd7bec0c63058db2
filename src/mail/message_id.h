/* Message ids as they stand between the angle brackets (RFC 5322, section 3.6.4). */
#ifndef TACT_MAIL_MESSAGE_ID_H
#define TACT_MAIL_MESSAGE_ID_H

#include <stdbool.h>

enum { MESSAGE_ID_MAX_BYTES = 250 };

/* It can stand in a header as it is: visible ASCII around one "@", without brackets, not too long. */
bool message_id_is_plain(const char *id);

#endif
