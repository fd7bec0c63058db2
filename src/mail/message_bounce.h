/* Mails that say that another could not be delivered. */
#ifndef TACT_MAIL_MESSAGE_BOUNCE_H
#define TACT_MAIL_MESSAGE_BOUNCE_H

#include "mail/message_body.h"
#include "mail/message_read.h"

/* Sets is_bounce, bounced and bounced_message_id; the rest of the message is read already. `failed` is the
 * header X-Failed-Recipients, or NULL. */
void message_bounce_read(
	const struct message_body *body, const char *failed, struct arena *arena, struct message *message);

#endif
