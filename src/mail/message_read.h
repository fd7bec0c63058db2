/* Mails as they arrive: who wrote, what they answer, and what they say, as text. */
#ifndef TACT_MAIL_MESSAGE_READ_H
#define TACT_MAIL_MESSAGE_READ_H

#include "base/arena.h"
#include "base/error.h"
#include "base/instant.h"
#include "base/span.h"

enum { MESSAGE_MAX_REFERENCES = 100, MESSAGE_MAX_RECIPIENTS = 200, MESSAGE_MAX_BODY = 1 << 20 };

struct message_address {
	const char *name, *address; /* name may be NULL */
};

struct message {
	const char *message_id, *in_reply_to; /* without angle brackets; NULL: none */
	const char **references;
	size_t reference_count;
	struct message_address from, reply_to; /* address NULL: none that can be read */
	struct message_address *recipients;    /* To and Cc */
	size_t recipient_count;
	const char *subject; /* decoded, one line; "" where there is none */
	bool has_date;
	struct instant date;
	const char *body;    /* plain text, UTF-8, LF; made of the HTML where there is no plain text */
	bool is_automatic;   /* Auto-Submitted other than "no" (RFC 3834), X-Autoreply and the like */
	bool is_bulk;        /* List-Id, Precedence: bulk or list */
	bool is_bounce;      /* a delivery status notification (RFC 3464), or one in words */
	const char *bounced; /* whom it could not reach; NULL: not told */
	const char *bounced_message_id; /* of the message that came back; NULL: not told */
	bool is_report;                 /* multipart/report, as bounces are */
	const char *mark;               /* the header by which letters of ours are known again, or NULL */
	const char *bounced_mark;       /* the same of the message that came back */
	struct span *calendars;         /* as mime_calendar_parts() finds them */
	size_t calendar_count;
};

/* ERROR_INVALID where it is no mail. Everything lives in the arena. */
bool message_read(struct span mail, struct arena *arena, struct message *ret_message, struct error *err);

#endif
