/* Who gets in: the address that may be asked for, the cookie, and where a form comes from. */
#include "web/guard.h"

#include "base/text.h"

#include <assert.h>
#include <string.h>
#include <sys/random.h>

static bool make_token(char ret_token[GUARD_TOKEN_LENGTH + 1], struct error *err)
{
	unsigned char bytes[GUARD_TOKEN_LENGTH / 2];

	if (getrandom(bytes, sizeof(bytes), 0) != (ssize_t)sizeof(bytes))
		return error_set(err, ERROR_UNAVAILABLE, "the system gives no random numbers");
	for (size_t i = 0; i < sizeof(bytes); i++)
		snprintf(ret_token + 2 * i, 3, "%02x", bytes[i]);
	return true;
}

bool guard_init(struct guard *guard, struct error *err)
{
	*guard = (struct guard){0};
	pthread_mutex_init(&guard->lock, NULL);
	assert(route_count <= GUARD_MAX_ROUTES);
	for (size_t i = 0; i < route_count; i++)
		if (!make_token(guard->forms[i], err))
			return false;
	return make_token(guard->entry, err) && make_token(guard->session, err);
}

void guard_set_port(struct guard *guard, uint16_t port)
{
	guard->port = port;
	snprintf(guard->cookie, sizeof(guard->cookie), "tact-%u", (unsigned)port);
}

/* Takes as long whatever differs. */
static bool same_token(struct span given, const char token[GUARD_TOKEN_LENGTH + 1])
{
	unsigned char differs = given.length != GUARD_TOKEN_LENGTH;

	for (size_t i = 0; i < GUARD_TOKEN_LENGTH; i++)
		differs |= (unsigned char)(token[i] ^ (i < given.length ? given.start[i] : 0));
	return !differs && token[0];
}

static const char *const hosts[] = {"127.0.0.1", "localhost"};

bool guard_host(const struct guard *guard, const struct request *request)
{
	char host[64];

	for (size_t i = 0; request->host && i < sizeof(hosts) / sizeof(hosts[0]); i++) {
		snprintf(host, sizeof(host), "%s:%u", hosts[i], (unsigned)guard->port);
		if (strcmp(request->host, host) == 0)
			return true;
	}
	return false;
}

bool guard_person(const struct guard *guard, const struct request *request)
{
	return same_token(request_cookie(request, guard->cookie), guard->session);
}

bool guard_renew(struct guard *guard, struct error *err)
{
	char token[GUARD_TOKEN_LENGTH + 1];

	if (!make_token(token, err))
		return false;
	pthread_mutex_lock(&guard->lock);
	memcpy(guard->entry, token, sizeof(token));
	guard->entry_used = false;
	pthread_mutex_unlock(&guard->lock);
	return true;
}

/* A browser that does not say is an old one; the cookie is not sent by other sites. */
bool guard_embedded(const struct request *request)
{
	const char *site = request->fetch_site, *mode = request->fetch_mode;

	if (!site || strcmp(site, "same-origin") == 0 || strcmp(site, "none") == 0)
		return false;
	return !mode || strcmp(mode, "navigate") != 0;
}

bool guard_enter(struct guard *guard, struct span token)
{
	bool enters;

	pthread_mutex_lock(&guard->lock);
	enters = !guard->entry_used && same_token(token, guard->entry);
	guard->entry_used |= enters;
	pthread_mutex_unlock(&guard->lock);
	return enters;
}

/* Under the referrer policy of our pages browsers write "null" for Origin when they send a form (Fetch, 3.1);
 * pages of others, and sandboxed ones, say so in Sec-Fetch-Site, which no page can set. */
bool guard_origin(const struct guard *guard, const struct request *request)
{
	char origin[80];

	if (!request->origin || !request->fetch_site || strcmp(request->fetch_site, "same-origin") != 0)
		return false;
	snprintf(origin, sizeof(origin), "http://%s", request->host);
	return strcmp(request->origin, origin) == 0 || strcmp(request->origin, "null") == 0;
}

static size_t index_of(const struct route *route)
{
	for (size_t i = 0; i < route_count; i++)
		if (routes[i] == route)
			return i;
	return 0;
}

const char *guard_form(const struct guard *guard, const struct route *route)
{
	return guard->forms[index_of(route)];
}

bool guard_form_holds(const struct guard *guard, const struct route *route, struct span token)
{
	return same_token(token, guard->forms[index_of(route)]);
}
