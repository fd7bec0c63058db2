/* Sending with libcurl: how a conversation is set up, held and ended. */
#include "mail/smtp_judge.h"
#include "mail/smtp_module.h"
#include "mail/smtp_wire.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool ready;

static void start(void)
{
	ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
}

static struct smtp_limits with_defaults(const struct smtp_limits *limits)
{
	struct smtp_limits all = limits ? *limits : (struct smtp_limits){0};
	if (all.connect_seconds == 0)
		all.connect_seconds = 60;
	if (all.command_seconds == 0)
		all.command_seconds = 300;
	if (all.stall_seconds == 0)
		all.stall_seconds = 180;
	if (all.reply_seconds == 0)
		all.reply_seconds = 600;
	return all;
}

/* The path is what we call ourselves: the name of the person's computer is nobody's business. */
static bool set_address(CURL *curl, const struct smtp_account *account)
{
	char url[320];
	bool bare = strchr(account->host, ':') == NULL;
	snprintf(url, sizeof(url), "%s://%s%s%s:%u/%%5B127.0.0.1%%5D",
		account->security == SMTP_TLS_IMPLICIT ? "smtps" : "smtp", bare ? "" : "[", account->host,
		bare ? "" : "]", (unsigned)account->port);
	return curl_easy_setopt(curl, CURLOPT_URL, url) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps") == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_PROXY, "") == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_NETRC, (long)CURL_NETRC_IGNORED) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_FRESH_CONNECT, 1L) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L) == CURLE_OK;
}

/* There is no way round any of these. */
static bool set_security(CURL *curl, const struct smtp_account *account)
{
	return curl_easy_setopt(curl, CURLOPT_USE_SSL, (long)CURLUSESSL_ALL) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_SSL_VERIFYPEER, 1L) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_SSL_VERIFYHOST, 2L) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_SSLVERSION, (long)CURL_SSLVERSION_TLSv1_2) == CURLE_OK &&
	       (!account->ca_file || (curl_easy_setopt(curl, CURLOPT_CAINFO, account->ca_file) == CURLE_OK &&
					     curl_easy_setopt(curl, CURLOPT_CAPATH, NULL) == CURLE_OK));
}

static bool set_login(CURL *curl, const struct smtp_account *account)
{
	if (!account->user)
		return true;
	return curl_easy_setopt(curl, CURLOPT_USERNAME, account->user) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_LOGIN_OPTIONS,
		       account->token ? "AUTH=XOAUTH2" : "AUTH=PLAIN;AUTH=LOGIN") == CURLE_OK &&
	       (account->token ? curl_easy_setopt(curl, CURLOPT_XOAUTH2_BEARER, account->token)
			       : curl_easy_setopt(curl, CURLOPT_PASSWORD, account->password)) == CURLE_OK;
}

static bool set_envelope(CURL *curl, const struct smtp_envelope *envelope, struct curl_slist **ret_to)
{
	if (!envelope)
		return curl_easy_setopt(curl, CURLOPT_CONNECT_ONLY, 1L) == CURLE_OK;
	*ret_to = curl_slist_append(NULL, envelope->to);
	return *ret_to && curl_easy_setopt(curl, CURLOPT_MAIL_FROM, envelope->from) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_MAIL_RCPT, *ret_to) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_UPLOAD, 1L) == CURLE_OK;
}

bool smtp_talk(const struct smtp_account *account, const struct smtp_limits *limits,
	const struct smtp_envelope *envelope, const struct smtp_permit *permit,
	struct smtp_result *ret_result, struct error *err)
{
	struct smtp_wire wire = {.envelope = envelope,
		.permit = permit,
		.limits = with_defaults(limits),
		.login_wanted = account->user != NULL};
	struct curl_slist *to = NULL;

	pthread_once(&once, start);
	wire.curl = ready ? curl_easy_init() : NULL;
	bool set = wire.curl && set_address(wire.curl, account) && set_security(wire.curl, account) &&
		   set_login(wire.curl, account) && set_envelope(wire.curl, envelope, &to) &&
		   curl_easy_setopt(wire.curl, CURLOPT_CONNECTTIMEOUT, (long)wire.limits.connect_seconds) ==
			   CURLE_OK;
	if (set) {
		smtp_wire_attach(&wire);
		CURLcode code = curl_easy_perform(wire.curl);
		smtp_judge(&wire, account, code, ret_result);
	}
	curl_easy_cleanup(wire.curl);
	curl_slist_free_all(to);
	return set || error_set(err, ERROR_UNAVAILABLE, "the library for sending cannot be used");
}
