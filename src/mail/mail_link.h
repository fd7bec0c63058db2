/* What sending and reading have in common: how libcurl is set up for a mail server, and why it did not reach
 * it. */
#ifndef TACT_MAIL_MAIL_LINK_H
#define TACT_MAIL_MAIL_LINK_H

#include "mail/mail_trouble.h"

#include <curl/curl.h>
#include <stdbool.h>
#include <stdint.h>

/* A handle of libcurl, or NULL. */
CURL *mail_link_new(void);
/* "scheme://host:port/path", and nothing that lies around on the computer has a say in it. */
bool mail_link_address(CURL *curl, const char *scheme, const char *schemes, const char *host, uint16_t port,
	const char *path);
/* TLS, verified; there is no way round it. */
bool mail_link_secure(CURL *curl, const char *ca_file);
bool mail_link_login(CURL *curl, const char *user, const char *password, const char *token);
/* What a code of libcurl amounts to; `said` is its error buffer. False where it is no trouble of these. */
bool mail_link_trouble(CURL *curl, CURLcode code, const char *said, enum mail_trouble *ret_trouble);

#endif
