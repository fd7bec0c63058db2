/* An account as the person wishes it, made complete by what is known of its provider or its domain. */
#include "app/account_wish.h"

#include <stdlib.h>
#include <string.h>

enum { ADDRESS_MAX_BYTES = 254, LOGIN_MAX_BYTES = 320, PORT_MAX = 65535 };
enum { IMAP_TLS_PORT = 993, IMAP_STARTTLS_PORT = 143, SMTP_TLS_PORT = 465, SMTP_STARTTLS_PORT = 587 };

static bool is_printable(const char *text)
{
	for (; *text; text++)
		if ((unsigned char)*text <= ' ' || (unsigned char)*text >= 0x7f)
			return false;
	return true;
}

static bool check_address(const char *address, const char **ret_domain, struct error *err)
{
	const char *sign = strrchr(address, '@');

	if (sign && sign != address && strlen(address) <= ADDRESS_MAX_BYTES && is_printable(address) &&
		!strpbrk(address, "<>,;\"\\()") && dns_host_is_fine(sign + 1)) {
		*ret_domain = sign + 1;
		return true;
	}
	error_set(err, ERROR_USAGE, "\"%.100s\" is no email address that tact can use", address);
	return error_hint(err, "write it as in me@home.example; letters beyond ASCII as your provider spells "
			       "them in ASCII (xn--...)");
}

static bool check_texts(const struct account_wish *wish, struct error *err)
{
	if (wish->login && (!wish->login[0] || strlen(wish->login) > LOGIN_MAX_BYTES))
		return error_set(
			err, ERROR_USAGE, "--login: empty, or longer than %d bytes", LOGIN_MAX_BYTES);
	for (const char *at = wish->login; at && *at; at++)
		if ((unsigned char)*at < ' ' || *at == 0x7f)
			return error_set(err, ERROR_USAGE, "--login: it holds a control character");
	if (wish->command && !wish->command[0])
		return error_set(err, ERROR_USAGE, "the command for the password is empty");
	return true;
}

/* Whoever is closed, or wants a token where there is none, is told before a password is typed. */
static bool check_provider(
	const struct account_wish *wish, const struct provider *provider, struct error *err)
{
	if (provider->login == PROVIDER_CLOSED)
		error_set(err, ERROR_INVALID, "%s lets no mail program in", provider->name);
	else if (provider->login == PROVIDER_TOKEN && wish->secret != SECRET_TOKEN_COMMAND)
		error_set(err, ERROR_INVALID, "%s takes no passwords from programs", provider->name);
	else
		return true;
	return error_hint(err, "%s", provider->advice);
}

bool account_wish_server(const char *words, bool is_smtp, bool starttls, struct arena *arena,
	struct account_server *ret_server, struct error *err)
{
	const long tls_port = is_smtp ? SMTP_TLS_PORT : IMAP_TLS_PORT;
	const char *colon = strrchr(words, ':');
	long port = starttls ? (is_smtp ? SMTP_STARTTLS_PORT : IMAP_STARTTLS_PORT) : tls_port;
	char *host = colon ? arena_copy(arena, words, (size_t)(colon - words)) : arena_strdup(arena, words);

	if (!dns_host_is_fine(host) ||
		(colon && (!span_number(span_of(colon + 1), PORT_MAX, &port) || port == 0))) {
		error_set(err, ERROR_USAGE, "--%s: expected HOST or HOST:PORT, found \"%.100s\"",
			is_smtp ? "smtp" : "imap", words);
		return error_hint(err, "as in --%s %s.home.example:%ld", is_smtp ? "smtp" : "imap",
			is_smtp ? "smtp" : "imap", tls_port);
	}
	*ret_server = (struct account_server){
		.host = host,
		.port = (uint16_t)port,
		.security = starttls && port != tls_port ? ACCOUNT_STARTTLS : ACCOUNT_TLS,
	};
	return true;
}

/* A wish wins over what is known. */
static bool take_servers(
	const struct account_wish *wish, struct arena *arena, struct account *account, struct error *err)
{
	return (!wish->imap ||
		       account_wish_server(wish->imap, false, wish->starttls, arena, &account->imap, err)) &&
	       (!wish->smtp ||
		       account_wish_server(wish->smtp, true, wish->starttls, arena, &account->smtp, err));
}

bool account_wish_complete(const struct account_wish *wish, struct arena *arena, struct account *ret_account,
	struct account_guess *ret_guess, struct error *err)
{
	struct account_guess guess = {0};
	struct account account = {
		.address = wish->address,
		.name = wish->name,
		.login = wish->login ? wish->login : wish->address,
		.secret = wish->secret,
		.command = wish->command,
		.ca_file = wish->ca_file ? realpath(wish->ca_file, NULL) : NULL,
	};
	char *ca_file = (char *)account.ca_file;
	const char *domain = NULL;

	account.ca_file = arena_strdup(arena, ca_file);
	free(ca_file);
	if (wish->ca_file && !account.ca_file)
		return error_set(err, ERROR_NOT_FOUND, "--ca-file: there is no \"%.200s\"", wish->ca_file);
	if (!check_address(wish->address, &domain, err) || !check_texts(wish, err))
		return false;
	if (wish->imap && wish->smtp)
		guess.provider = provider_of_domain(domain);
	else if (!account_guess(NULL, domain, wish->starttls, arena, &guess, err))
		return false;
	if (guess.provider && !(wish->imap && wish->smtp) && !check_provider(wish, guess.provider, err))
		return false;
	if (guess.provider)
		account.files_sent = guess.provider->files_sent;
	account.imap = guess.imap;
	account.smtp = guess.smtp;
	if (!take_servers(wish, arena, &account, err))
		return false;
	*ret_account = account;
	*ret_guess = guess;
	return true;
}

bool account_wish_missing(const struct account_wish *wish, const struct account *account,
	const struct account_guess *guess, struct error *err)
{
	const char *which = account->imap.host   ? "its server for sending (SMTP) is"
			    : account->smtp.host ? "its server for reading (IMAP) is"
						 : "its servers are";
	const struct account_server *imap = guess->foreign_imap.host ? &guess->foreign_imap : NULL;
	const struct account_server *smtp = guess->foreign_smtp.host ? &guess->foreign_smtp : NULL;

	error_set(err, ERROR_NOT_FOUND, "%.200s: %s not known", wish->address, which);
	if (guess->starttls_only)
		return error_hint(err, "its domain offers STARTTLS only: add --starttls if you want that");
	if (!imap && !smtp)
		return error_hint(err, "name it as your provider does: --imap HOST --smtp HOST");
	error_prefix(err, "the domain names %.100s%s%.100s, of another domain", imap ? imap->host : "",
		imap && smtp ? " and " : "", smtp ? smtp->host : "");
	return error_hint(err, "if that is your provider, say so: --imap %.100s:%u --smtp %.100s:%u",
		imap ? imap->host : "HOST", imap ? (unsigned)imap->port : IMAP_TLS_PORT,
		smtp ? smtp->host : "HOST", smtp ? (unsigned)smtp->port : SMTP_TLS_PORT);
}
