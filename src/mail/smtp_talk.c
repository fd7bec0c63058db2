/* Sending with libcurl: how a conversation is set up, held and ended. */
#include "mail/mail_link.h"
#include "mail/smtp_judge.h"
#include "mail/smtp_module.h"
#include "mail/smtp_wire.h"

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
static bool set_account(CURL *curl, const struct smtp_account *account)
{
	const char *scheme = account->security == SMTP_TLS_IMPLICIT ? "smtps" : "smtp";
	return mail_link_address(
		       curl, scheme, "smtp,smtps", account->host, account->port, "%5B127.0.0.1%5D") &&
	       curl_easy_setopt(curl, CURLOPT_FORBID_REUSE, 1L) == CURLE_OK &&
	       mail_link_secure(curl, account->ca_file) &&
	       (!account->user || mail_link_login(curl, account->user, account->password, account->token));
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

	wire.curl = mail_link_new();
	bool set = wire.curl && set_account(wire.curl, account) && set_envelope(wire.curl, envelope, &to) &&
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
