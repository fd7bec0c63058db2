/* What a mail says, as plain text, and the parts of a report in it. */
#ifndef TACT_MAIL_MESSAGE_BODY_H
#define TACT_MAIL_MESSAGE_BODY_H

#include "mail/mime_message.h"

struct message_body {
	const char *text;     /* UTF-8, LF */
	struct span status;   /* message/delivery-status; empty: none */
	struct span returned; /* the head of the message that came back; empty: none */
};

void message_body_read(GMimeMessage *message, struct arena *arena, struct message_body *ret_body);

#endif
