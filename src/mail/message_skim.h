/* Heads that are written plainly, read without GMime. */
#ifndef TACT_MAIL_MESSAGE_SKIM_H
#define TACT_MAIL_MESSAGE_SKIM_H

#include "mail/message_read.h"

/* Sender, where to answer, subject, ids and thread, as message_read() gives them; nothing else is set. False
 * where the head has anything unusual in one of these, or may be of a bounce: message_read() reads it. */
bool message_skim(struct span head, struct arena *arena, struct message *ret_message);

#endif
