/* A mailbox of the person's: where letters leave and answers arrive. The password is not among what is known
 * of it. */
#ifndef TACT_CORE_ACCOUNT_H
#define TACT_CORE_ACCOUNT_H

#include "base/instant.h"

/* The numbers are stored, here and below. */
enum account_security {
	ACCOUNT_TLS,      /* from the first byte */
	ACCOUNT_STARTTLS, /* only where it was asked for, and then nothing is said without it */
};

/* Where the password or the token is. */
enum account_secret {
	SECRET_KEYRING,
	SECRET_PASSWORD_COMMAND, /* its first line of output is the password */
	SECRET_TOKEN_COMMAND,    /* … an OAuth 2 access token, for XOAUTH2 */
	SECRET_FILE,             /* sealed, of mode 0600 */
	ACCOUNT_SECRET_COUNT,
};

/* Whether the provider puts what it sends into Sent by itself. */
enum account_files { FILES_NOT_KNOWN, FILES_BY_PROVIDER, FILES_BY_US };

struct account_server {
	const char *host;
	uint16_t port;
	uint8_t security; /* enum account_security */
};

struct account {
	int64_t number; /* 1, 2, 3 …; the first is the one that letters leave from */
	const char *address;
	const char *name; /* as it stands before the address in From; NULL: the setting "name" */
	const char *login;
	struct account_server imap, smtp;
	uint8_t secret;          /* enum account_secret */
	const char *command;     /* of the two commands; else NULL */
	const char *ca_file;     /* whom to trust instead of the system's list; or NULL */
	const char *sent_folder; /* as the server spells it; NULL: not known yet */
	uint8_t files_sent;      /* enum account_files */
	struct instant at;       /* added */
};

#endif
