/* The head of a mail, and whether it can be judged by that alone. */
#ifndef TACT_MAIL_MESSAGE_HEAD_H
#define TACT_MAIL_MESSAGE_HEAD_H

#include "base/span.h"

#include <stdbool.h>

/* From the first header to the empty line behind the last, for message_read(). */
struct span message_head(struct span mail);
/* Does the rest hold words and ordinary attachments only: no calendar, no report of a delivery, no other
 * mail? False where that is not plain to see. `mail` is whole. */
bool message_head_tells(struct span mail);

#endif
