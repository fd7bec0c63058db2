/* One message to one server, at most once: what came of it is said only as far as it is certain. */
#ifndef TACT_MAIL_SMTP_H
#define TACT_MAIL_SMTP_H

#include "base/error.h"
#include "base/span.h"

#include <stdbool.h>
#include <stdint.h>

enum smtp_security {
	SMTP_TLS_IMPLICIT, /* TLS from the first byte */
	SMTP_STARTTLS,     /* TLS before anything is said, or nothing is said */
};

struct smtp_account {
	const char *host;
	uint16_t port;
	enum smtp_security security;
	const char *user;     /* NULL: the server wants no login */
	const char *password; /* this, or … */
	const char *token;    /* … an OAuth 2 access token, for XOAUTH2 */
	const char *ca_file;  /* for tests: whom to trust instead of the system's list */
};

/* 0 stands for the default in brackets. */
struct smtp_limits {
	uint32_t connect_seconds; /* until the server is logged into (60) */
	uint32_t command_seconds; /* for each answer before the message (300) */
	uint32_t stall_seconds;   /* while the message goes out and nothing moves (180) */
	uint32_t reply_seconds;   /* for the answer to the final dot (600) */
};

enum { SMTP_MESSAGE_MAX = 32 * 1024 * 1024 };

struct smtp_envelope {
	const char *from, *to; /* addresses, nothing around them */
	struct span message;   /* lines of at most 998 bytes that end with CRLF, and no other CR or LF */
};

enum smtp_outcome {
	SMTP_SENT,     /* 250 to the final dot */
	SMTP_REJECTED, /* a definite 4xx or 5xx: the server has not taken it */
	SMTP_RETRY,    /* no final dot was written: the server cannot have taken it */
	SMTP_STOPPED,  /* the permit was refused: no final dot was written */
	SMTP_UNKNOWN,  /* the final dot may have been written and nothing definite came back */
};

enum smtp_step {
	SMTP_STEP_CONNECT,
	SMTP_STEP_GREETING,
	SMTP_STEP_HELLO,
	SMTP_STEP_STARTTLS,
	SMTP_STEP_LOGIN,
	SMTP_STEP_SENDER,
	SMTP_STEP_RECIPIENT,
	SMTP_STEP_DATA,    /* the server is asked for leave to send the message */
	SMTP_STEP_MESSAGE, /* its bytes, without the final dot */
	SMTP_STEP_DOT,
};

enum smtp_problem {
	SMTP_FINE,
	SMTP_NO_SUCH_HOST,
	SMTP_CONNECTION_REFUSED,
	SMTP_UNREACHABLE,
	SMTP_TIMED_OUT,
	SMTP_CONNECTION_LOST,
	SMTP_TLS_REFUSED,
	SMTP_TLS_FAILED,
	SMTP_CERTIFICATE_OTHER_HOST,
	SMTP_CERTIFICATE_EXPIRED,
	SMTP_CERTIFICATE_EARLY,
	SMTP_CERTIFICATE_UNKNOWN,
	SMTP_LOGIN_NOT_OFFERED,
	SMTP_WRONG_PASSWORD,
	SMTP_APP_PASSWORD_NEEDED,
	SMTP_PASSWORD_NOT_TAKEN,
	SMTP_TOKEN_REFUSED,
	SMTP_BUSY,
	SMTP_SENDER_REFUSED,
	SMTP_RECIPIENT_REFUSED,
	SMTP_MESSAGE_REFUSED,
	SMTP_SERVER_REFUSED,
	SMTP_BAD_ANSWER,
	SMTP_PERMIT_REFUSED,
	SMTP_NO_ANSWER,
	SMTP_OTHER,
	SMTP_PROBLEM_COUNT,
};

struct smtp_result {
	enum smtp_outcome outcome;
	enum smtp_step step; /* how far it came */
	enum smtp_problem problem;
	bool permit_asked, permitted;
	bool transient;   /* of what was rejected: a 4xx, which may be tried again later */
	int code;         /* of the answer that decided; 0: none */
	char answer[256]; /* its text, made printable; empty for logins, which may repeat secrets */
};

/* Asked once at most, when all but the final dot has been written; the dot follows only upon true. */
struct smtp_permit {
	bool (*ask)(void *data);
	void *data;
};

/* Sends one message over a connection of its own. False, with nothing tried, where the arguments are wrong or
 * the module is missing; all that happens afterwards is an outcome. */
bool smtp_send(const struct smtp_account *account, const struct smtp_limits *limits,
	const struct smtp_envelope *envelope, const struct smtp_permit *permit,
	struct smtp_result *ret_result, struct error *err);
/* Connects and logs in, and sends nothing: the outcome is SMTP_RETRY or SMTP_REJECTED, and the problem
 * SMTP_FINE where the account works. */
bool smtp_try(const struct smtp_account *account, const struct smtp_limits *limits,
	struct smtp_result *ret_result, struct error *err);

/* Says in plain words what went wrong, and the way out; false unless the result is SMTP_SENT or fine. */
bool smtp_explain(
	const struct smtp_account *account, const struct smtp_result *result, struct error *ret_error);
/* Has a person to mend something first, so that trying again by itself is no use? */
bool smtp_needs_person(const struct smtp_result *result);
const char *smtp_outcome_word(enum smtp_outcome outcome);
const char *smtp_step_word(enum smtp_step step);
const char *smtp_problem_word(enum smtp_problem problem);

#endif
