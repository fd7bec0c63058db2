/* Mail providers known by name: their servers, and how they let a program in. */
#ifndef TACT_MAIL_PROVIDER_H
#define TACT_MAIL_PROVIDER_H

#include "core/account.h"

#include <stddef.h>

/* What such a provider wants of a program. The login is the whole address at all of them. */
enum provider_login {
	PROVIDER_PASSWORD,     /* the account's password, unless two-step login is on */
	PROVIDER_APP_PASSWORD, /* one that the person makes for tact */
	PROVIDER_TOKEN,        /* an access token: passwords are refused */
	PROVIDER_CLOSED,       /* no program but its own */
};

struct provider {
	const char *name;
	const char *domains; /* of its addresses, with spaces; "" where only companies have theirs there */
	const char *mx;      /* what the names of the servers that take mail for others end with */
	struct account_server imap, smtp;
	uint8_t login;       /* enum provider_login */
	uint8_t files_sent;  /* enum account_files */
	const char *advice;  /* how a person lets tact in; or NULL */
	const char *servers; /* what the names of its own servers end with; or NULL */
};

extern const struct provider provider_rows[];
extern const size_t provider_count;

/* By what stands behind the sign of an address, letter case apart; NULL: not known. */
const struct provider *provider_of_domain(const char *domain);
/* By a server that takes the mail of a domain. */
const struct provider *provider_of_mx(const char *host);
/* By its server for reading mail. */
const struct provider *provider_of_imap(const char *host);
/* By any server that mail is read or sent at. */
const struct provider *provider_of_server(const char *host);

#endif
