/* What a domain says about its mail, asked of the system's name server. */
#ifndef TACT_MAIL_DNS_LOOK_H
#define TACT_MAIL_DNS_LOOK_H

#include "base/error.h"
#include "mail/dns_answer.h"

/* Whom to ask instead of the system's name server. */
struct dns_server {
	uint32_t address; /* of IPv4, as a number */
	uint16_t port;
};

/* Best first; none where the domain says nothing. ERROR_UNAVAILABLE where no name server answers. */
bool dns_look(const struct dns_server *server, const char *name, enum dns_kind kind,
	struct dns_service ret_services[DNS_MAX_SERVICES], size_t *ret_count, struct error *err);

#endif
