/* What sending and reading have in common: how libcurl is set up for a mail server, and why it did not reach
 * it. */
#include "mail/mail_link.h"

#include "base/array.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <string.h>

/* Bits of GnuTLS for a certificate, as libcurl hands them on. */
enum { CERTIFICATE_EARLY = 1 << 9, CERTIFICATE_EXPIRED = 1 << 10 };

static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool ready;

static void start(void)
{
	ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

CURL *mail_link_new(void)
{
	pthread_once(&once, start);
	return ready ? curl_easy_init() : NULL;
}

bool mail_link_address(CURL *curl, const char *scheme, const char *schemes, const char *host, uint16_t port,
	const char *path)
{
	char url[320];
	bool bare = strchr(host, ':') == NULL;
	snprintf(url, sizeof(url), "%s://%s%s%s:%u/%s", scheme, bare ? "" : "[", host, bare ? "" : "]",
		(unsigned)port, path);
	return curl_easy_setopt(curl, CURLOPT_URL, url) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, schemes) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_PROXY, "") == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L) == CURLE_OK;
}

bool mail_link_secure(CURL *curl, const char *ca_file)
{
	return curl_easy_setopt(curl, CURLOPT_USE_SSL, (long)CURLUSESSL_ALL) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2) == CURLE_OK &&
	       (!ca_file || (curl_easy_setopt(curl, CURLOPT_CAINFO, ca_file) == CURLE_OK &&
				    curl_easy_setopt(curl, CURLOPT_CAPATH, NULL) == CURLE_OK));
}

bool mail_link_login(CURL *curl, const char *user, const char *password, const char *token)
{
	return curl_easy_setopt(curl, CURLOPT_USERNAME, user) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_LOGIN_OPTIONS,
		       token ? "AUTH=XOAUTH2" : "AUTH=PLAIN;AUTH=LOGIN") == CURLE_OK &&
	       (token ? curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, token)
		      : curl_easy_setopt(curl, CURLOPT_PASSWORD, password)) == CURLE_OK;
}

static enum mail_trouble certificate_trouble(CURL *curl, const char *said)
{
	long bits = 0;
	curl_easy_getinfo(curl, CURLINFO_SSL_VERIFYRESULT, &bits);
	if (strstr(said, "does not match"))
		return MAIL_TROUBLE_CERTIFICATE_OTHER_HOST;
	if (bits & CERTIFICATE_EXPIRED || strstr(said, "expir"))
		return MAIL_TROUBLE_CERTIFICATE_EXPIRED;
	if (bits & CERTIFICATE_EARLY || strstr(said, "not activated"))
		return MAIL_TROUBLE_CERTIFICATE_EARLY;
	return MAIL_TROUBLE_CERTIFICATE_UNKNOWN;
}

static enum mail_trouble connect_trouble(CURL *curl)
{
	long number = 0;
	curl_easy_getinfo(curl, CURLINFO_OS_ERRNO, &number);
	return number == ECONNREFUSED ? MAIL_TROUBLE_CONNECTION_REFUSED : MAIL_TROUBLE_UNREACHABLE;
}

bool mail_link_trouble(CURL *curl, CURLcode code, const char *said, enum mail_trouble *ret_trouble)
{
	static const struct {
		CURLcode code;
		enum mail_trouble trouble;
	} rows[] = {
		{CURLE_OK, MAIL_TROUBLE_NONE},
		{CURLE_COULDNT_RESOLVE_HOST, MAIL_TROUBLE_NO_SUCH_HOST},
		{CURLE_OPERATION_TIMEDOUT, MAIL_TROUBLE_TIMED_OUT},
		{CURLE_USE_SSL_FAILED, MAIL_TROUBLE_TLS_REFUSED},
		{CURLE_SSL_CONNECT_ERROR, MAIL_TROUBLE_TLS_FAILED},
		{CURLE_SSL_CACERT_BADFILE, MAIL_TROUBLE_TLS_FAILED},
		{CURLE_SEND_ERROR, MAIL_TROUBLE_CONNECTION_LOST},
		{CURLE_RECV_ERROR, MAIL_TROUBLE_CONNECTION_LOST},
		{CURLE_GOT_NOTHING, MAIL_TROUBLE_CONNECTION_LOST},
	};
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++)
		if (rows[i].code == code) {
			*ret_trouble = rows[i].trouble;
			return true;
		}
	if (code != CURLE_PEER_FAILED_VERIFICATION && code != CURLE_COULDNT_CONNECT)
		return false;
	*ret_trouble =
		code == CURLE_COULDNT_CONNECT ? connect_trouble(curl) : certificate_trouble(curl, said);
	return true;
}
