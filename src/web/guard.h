/* Who gets in: the address that may be asked for, the cookie, and where a form comes from. */
#ifndef TACT_WEB_GUARD_H
#define TACT_WEB_GUARD_H

#include "web/request.h"
#include "web/route.h"

#include <pthread.h>
#include <stdint.h>

enum { GUARD_TOKEN_LENGTH = 32, GUARD_COOKIE_NAME = 24, GUARD_MAX_ROUTES = 160 };

/* Made of chance at each start. */
struct guard {
	pthread_mutex_t lock;               /* of the two below, which the main thread makes anew */
	char entry[GUARD_TOKEN_LENGTH + 1]; /* of the address that is opened first; good for one time */
	bool entry_used;
	char session[GUARD_TOKEN_LENGTH + 1];                 /* of the cookie */
	char forms[GUARD_MAX_ROUTES][GUARD_TOKEN_LENGTH + 1]; /* of each route's form */
	char cookie[GUARD_COOKIE_NAME]; /* its name holds the port: cookies are shared between ports */
	uint16_t port;
};

bool guard_init(struct guard *guard, struct error *err);
void guard_set_port(struct guard *guard, uint16_t port);
/* Is the Host one of ours, to the letter? Asked before anything else. */
bool guard_host(const struct guard *guard, const struct request *request);
/* Does the request carry the cookie? */
bool guard_person(const struct guard *guard, const struct request *request);
/* A new one-time token; the one before is good for nothing. */
bool guard_renew(struct guard *guard, struct error *err);
/* Is a page asked for by another site's page, as a picture, a script or a frame? */
bool guard_embedded(const struct request *request);
/* Takes the one-time token; true once. */
bool guard_enter(struct guard *guard, struct span token);
/* Does an unsafe request come from one of our own pages? Refused where the browser does not say. */
bool guard_origin(const struct guard *guard, const struct request *request);
/* The token of the form that is sent to that route. */
const char *guard_form(const struct guard *guard, const struct route *route);
bool guard_form_holds(const struct guard *guard, const struct route *route, struct span token);

#endif
