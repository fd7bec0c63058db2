/* What a domain says about its mail, asked of the system's name server. */
#include "mail/dns_look.h"

#include <arpa/nameser.h>
#include <errno.h>
#include <netdb.h>
#include <netinet/in.h>
#include <resolv.h>
#include <stdlib.h>
#include <string.h>

enum { ANSWER_SECONDS = 3, ATTEMPTS = 2 };

static void ask_only(struct __res_state *state, const struct dns_server *server)
{
	state->nscount = 1;
	state->nsaddr_list[0] = (struct sockaddr_in){
		.sin_family = AF_INET,
		.sin_port = htons(server->port),
		.sin_addr.s_addr = htonl(server->address),
	};
}

static bool unreachable(const char *name, struct error *err)
{
	error_set(err, ERROR_UNAVAILABLE, "no name server answered the question about %.253s", name);
	return error_hint(
		err, "check that the computer is online, or name the servers: --imap HOST --smtp HOST");
}

/* Names that never lead anywhere (RFC 2606) are asked of nobody. */
static bool leads_nowhere(const char *name)
{
	const char *last = strrchr(name, '.');

	return !last || strcasecmp(last, ".invalid") == 0 || strcasecmp(last, ".test") == 0 ||
	       strcasecmp(last, ".localhost") == 0;
}

static bool ask(struct __res_state *state, const char *name, enum dns_kind kind, uint8_t *answer,
	struct dns_service *ret_services, size_t *ret_count, struct error *err)
{
	int length = res_nquery(
		state, name, ns_c_in, kind == DNS_SRV ? ns_t_srv : ns_t_mx, answer, DNS_MAX_ANSWER);
	/* The fields of the state that say why are macros of a thread's own; this one is the state's. */
	bool no_such = state->res_h_errno == HOST_NOT_FOUND || state->res_h_errno == NO_DATA;

	if (length < 0 && !no_such)
		return unreachable(name, err);
	*ret_count = 0;
	/* What is longer than the buffer was cut. */
	if (length > 0 && length <= DNS_MAX_ANSWER &&
		!dns_answer_read(answer, (size_t)length, kind, ret_services, ret_count))
		*ret_count = 0;
	return true;
}

bool dns_look(const struct dns_server *server, const char *name, enum dns_kind kind,
	struct dns_service ret_services[DNS_MAX_SERVICES], size_t *ret_count, struct error *err)
{
	struct __res_state state = {0};
	uint8_t *answer;
	bool done;

	if (leads_nowhere(name) && !server) {
		*ret_count = 0;
		return true;
	}
	if (res_ninit(&state) != 0)
		return unreachable(name, err);
	state.retrans = ANSWER_SECONDS;
	state.retry = ATTEMPTS;
	if (server)
		ask_only(&state, server);
	answer = malloc(DNS_MAX_ANSWER);
	if (!answer)
		abort();
	done = ask(&state, name, kind, answer, ret_services, ret_count, err);
	free(answer);
	res_nclose(&state);
	return done;
}
