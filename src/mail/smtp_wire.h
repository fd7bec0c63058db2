/* One conversation with a server: where it stands, and what libcurl asks of us while it goes on. */
#ifndef TACT_MAIL_SMTP_WIRE_H
#define TACT_MAIL_SMTP_WIRE_H

#include "mail/smtp.h"
#include "mail/smtp_reply.h"

#include <curl/curl.h>

enum { SMTP_SOCKETS_MAX = 8 };

struct smtp_wire {
	CURL *curl;
	const struct smtp_envelope *envelope; /* NULL: log in only */
	const struct smtp_permit *permit;
	struct smtp_limits limits;
	enum smtp_step step;
	struct smtp_reply reply; /* to the last command, or to the dot */
	size_t given;            /* bytes of the message that libcurl has fetched */
	int64_t moved_at;        /* when it fetched the last, in seconds of the monotonic clock */
	bool login_wanted, logged_in;
	bool permit_asked, permitted;
	int64_t permitted_at; /* in seconds of the monotonic clock */
	bool withheld;        /* after the permit: no dot was written all the same */
	bool spoke_early;     /* the server answered what had not been asked */
	bool hung_up_early;   /* it ended the connection before the dot */
	bool stalled;
	bool leaving;                            /* the QUIT is out */
	curl_socket_t sockets[SMTP_SOCKETS_MAX]; /* open now: one, once it is connected */
	size_t socket_count;
	uint64_t received_before_dot;
	char error[CURL_ERROR_SIZE];
};

/* Puts the functions that libcurl calls in place. */
void smtp_wire_attach(struct smtp_wire *wire);

#endif
