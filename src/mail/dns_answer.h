/* Answers of name servers, which anybody may have written: services (SRV) and servers that take mail (MX). */
#ifndef TACT_MAIL_DNS_ANSWER_H
#define TACT_MAIL_DNS_ANSWER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { DNS_MAX_HOST = 253, DNS_MAX_SERVICES = 16, DNS_MAX_ANSWER = 65535 };
enum dns_kind { DNS_SRV, DNS_MX };

struct dns_service {
	uint16_t priority;           /* lower goes first */
	uint16_t weight, port;       /* of SRV alone */
	char host[DNS_MAX_HOST + 1]; /* letters, digits, dots, dashes; "": there is explicitly none */
};

/* Letters, digits, dashes and dots, as the name of a server; at most DNS_MAX_HOST bytes. */
bool dns_host_is_fine(const char *host);
/* The records of that kind, best first, at most DNS_MAX_SERVICES; those with names that no server can have
 * are left out. False where the packet is no whole answer. */
bool dns_answer_read(const uint8_t *packet, size_t length, enum dns_kind kind,
	struct dns_service ret_services[DNS_MAX_SERVICES], size_t *ret_count);

#endif
