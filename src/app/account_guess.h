/* Where the mail of an address is: by the table of providers, or by what its domain says of itself. */
#ifndef TACT_APP_ACCOUNT_GUESS_H
#define TACT_APP_ACCOUNT_GUESS_H

#include "base/arena.h"
#include "mail/dns_look.h"
#include "mail/provider.h"

struct account_guess {
	const struct provider *provider;  /* NULL: none that is known */
	struct account_server imap, smtp; /* host NULL: not found */
	/* Found, but of another domain: whoever answers for the name server can say anything, so the person
	 * has to confirm it (RFC 6186, section 6). */
	struct account_server foreign_imap, foreign_smtp;
	bool starttls_only; /* what was found offers no TLS from the first byte, and it was not asked for */
};

/* `server`: as for dns_look(). Not finding anything is no failure. */
bool account_guess(const struct dns_server *server, const char *domain, bool starttls, struct arena *arena,
	struct account_guess *ret_guess, struct error *err);

#endif
