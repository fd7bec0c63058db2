/* An account as the person wishes it, made complete by what is known of its provider or its domain. */
#ifndef TACT_APP_ACCOUNT_WISH_H
#define TACT_APP_ACCOUNT_WISH_H

#include "app/account_guess.h"

struct account_wish {
	const char *address, *name;
	const char *login;       /* NULL: the address */
	const char *imap, *smtp; /* HOST or HOST:PORT; NULL: to be found */
	bool starttls;
	uint8_t secret;      /* enum account_secret */
	const char *command; /* of the two commands */
	const char *ca_file;
};

/* Fills all that can be told without asking anybody; a server that is not found has no host. */
bool account_wish_complete(const struct account_wish *wish, struct arena *arena, struct account *ret_account,
	struct account_guess *ret_guess, struct error *err);
/* Says which server is missing, and what the domain says, as the way out. Returns false. */
bool account_wish_missing(const struct account_wish *wish, const struct account *account,
	const struct account_guess *guess, struct error *err);
/* "mail.home.example:993"; the port may be left out. */
bool account_wish_server(const char *words, bool is_smtp, bool starttls, struct arena *arena,
	struct account_server *ret_server, struct error *err);

#endif
