/* What sending and reading have in common: how libcurl is set up for a mail server, and why it did not reach
 * it. */
#ifndef TACT_MAIL_MAIL_LINK_H
#define TACT_MAIL_MAIL_LINK_H

#include <curl/curl.h>
#include <stdbool.h>
#include <stdint.h>

enum mail_trouble {
	MAIL_TROUBLE_NONE,
	MAIL_TROUBLE_NO_SUCH_HOST,
	MAIL_TROUBLE_CONNECTION_REFUSED,
	MAIL_TROUBLE_UNREACHABLE,
	MAIL_TROUBLE_TIMED_OUT,
	MAIL_TROUBLE_CONNECTION_LOST,
	MAIL_TROUBLE_TLS_REFUSED,
	MAIL_TROUBLE_TLS_FAILED,
	MAIL_TROUBLE_CERTIFICATE_OTHER_HOST,
	MAIL_TROUBLE_CERTIFICATE_EXPIRED,
	MAIL_TROUBLE_CERTIFICATE_EARLY,
	MAIL_TROUBLE_CERTIFICATE_UNKNOWN,
	MAIL_TROUBLE_BAD_ANSWER,
	MAIL_TROUBLE_OTHER, /* nothing that this code is known to mean */
	MAIL_TROUBLE_COUNT,
};

/* A handle of libcurl, or NULL. */
CURL *mail_link_new(void);
/* "scheme://host:port/path", and nothing that lies around on the computer has a say in it. */
bool mail_link_address(CURL *curl, const char *scheme, const char *schemes, const char *host, uint16_t port,
	const char *path);
/* TLS, verified; there is no way round it. */
bool mail_link_secure(CURL *curl, const char *ca_file);
bool mail_link_login(CURL *curl, const char *user, const char *password, const char *token);
/* What a code of libcurl amounts to; `said` is its error buffer. */
enum mail_trouble mail_link_trouble(CURL *curl, CURLcode code, const char *said);

#endif
