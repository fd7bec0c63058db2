/* Where the mail of an address is: by the table of providers, or by what its domain says of itself. */
#include "app/account_guess.h"

#include <string.h>
#include <strings.h>

/* RFC 6186 and RFC 8314: what is encrypted from the first byte, and what is so only after STARTTLS. */
static const struct {
	const char *tls, *starttls;
} imap_names = {"_imaps._tcp", "_imap._tcp"}, smtp_names = {"_submissions._tcp", "_submission._tcp"};

struct search {
	const struct dns_server *server;
	const char *domain;
	struct arena *arena;
};

static bool is_within(const char *host, const char *domain)
{
	size_t length = strlen(host), of_domain = strlen(domain);

	return length >= of_domain && strcasecmp(host + length - of_domain, domain) == 0 &&
	       (length == of_domain || host[length - of_domain - 1] == '.');
}

static bool look(const struct search *search, const char *service, enum account_security security,
	struct account_server *ret_server, struct error *err)
{
	struct dns_service services[DNS_MAX_SERVICES];
	const char *name = arena_format(search->arena, "%s.%s", service, search->domain);
	size_t count;

	if (!dns_look(search->server, name, DNS_SRV, services, &count, err))
		return false;
	*ret_server = (struct account_server){0};
	if (count && services[0].host[0] && services[0].port)
		*ret_server = (struct account_server){.host = arena_strdup(search->arena, services[0].host),
			.port = services[0].port,
			.security = (uint8_t)security};
	return true;
}

static bool look_for(const struct search *search, const char *tls, const char *plain, bool starttls,
	struct account_server *ret_own, struct account_server *ret_foreign, bool *starttls_only,
	struct error *err)
{
	struct account_server found;

	if (!look(search, tls, ACCOUNT_TLS, &found, err))
		return false;
	if (!found.host) {
		if (!look(search, plain, ACCOUNT_STARTTLS, &found, err))
			return false;
		if (found.host && !starttls) {
			*starttls_only = true;
			return true;
		}
	}
	if (found.host)
		*(is_within(found.host, search->domain) ? ret_own : ret_foreign) = found;
	return true;
}

static bool look_for_provider(
	const struct search *search, const struct provider **ret_provider, struct error *err)
{
	struct dns_service services[DNS_MAX_SERVICES];
	size_t count;

	*ret_provider = NULL;
	if (!dns_look(search->server, search->domain, DNS_MX, services, &count, err))
		return false;
	if (count)
		*ret_provider = provider_of_mx(services[0].host);
	return true;
}

bool account_guess(const struct dns_server *server, const char *domain, bool starttls, struct arena *arena,
	struct account_guess *ret_guess, struct error *err)
{
	const struct search search = {server, domain, arena};
	struct account_guess guess = {.provider = provider_of_domain(domain)};

	if (!guess.provider && !look_for_provider(&search, &guess.provider, err))
		return false;
	if (guess.provider) {
		guess.imap = guess.provider->imap;
		guess.smtp = guess.provider->smtp;
	} else if (!look_for(&search, imap_names.tls, imap_names.starttls, starttls, &guess.imap,
			   &guess.foreign_imap, &guess.starttls_only, err) ||
		   !look_for(&search, smtp_names.tls, smtp_names.starttls, starttls, &guess.smtp,
			   &guess.foreign_smtp, &guess.starttls_only, err)) {
		return false;
	}
	*ret_guess = guess;
	return true;
}
