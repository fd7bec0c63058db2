/* What went wrong with a mailbox, in words for people, and the way out. */
#include "base/array.h"
#include "mail/imap.h"

#include <string.h>
#include <strings.h>

static const struct {
	const char *word;
	bool needs_person;
	const char *sentence; /* after "HOST: " */
	const char *hint;
} problems[] = {
	[IMAP_FINE] = {"fine", false, "all is well", ""},
	[IMAP_NO_SUCH_HOST] = {"no_such_host", false, "there is no server of this name, or no network",
		"Check the name of the server and that the computer is online."},
	[IMAP_CONNECTION_REFUSED] = {"connection_refused", false,
		"the server takes no connections on this port",
		"Check the port: 993 is usual for TLS, 143 for STARTTLS."},
	[IMAP_UNREACHABLE] = {"unreachable", false, "the server cannot be reached",
		"Check that the computer is online; some networks block reading mail."},
	[IMAP_TIMED_OUT] = {"timed_out", false, "the server did not answer in time",
		"Try again later; check the port and whether it wants TLS or STARTTLS."},
	[IMAP_CONNECTION_LOST] = {"connection_lost", false, "the connection was lost",
		"Nothing in the mailbox was changed; try again later."},
	[IMAP_TLS_REFUSED] = {"tls_refused", true, "the server offers no encryption here",
		"Use port 993 with TLS; without encryption tact reads nothing."},
	[IMAP_TLS_FAILED] = {"tls_failed", true, "the encrypted connection could not be set up",
		"Check the port: 993 is usual for TLS, 143 for STARTTLS."},
	[IMAP_CERTIFICATE_OTHER_HOST] = {"certificate_other_host", true,
		"the certificate of the server is for another name",
		"Use the server's name as your provider writes it; if it is right, somebody may be listening "
		"in."},
	[IMAP_CERTIFICATE_EXPIRED] = {"certificate_expired", true,
		"the certificate of the server has expired",
		"Check the date of this computer; if it is right, tell your provider."},
	[IMAP_CERTIFICATE_EARLY] = {"certificate_early", true,
		"the certificate of the server is not valid yet", "Check the date of this computer."},
	[IMAP_CERTIFICATE_UNKNOWN] = {"certificate_unknown", true,
		"nobody this computer trusts vouches for the certificate of the server",
		"Check the server's name; somebody may be listening in on this network."},
	[IMAP_LOGIN_NOT_OFFERED] = {"login_not_offered", true,
		"the server offers no login that tact can use here",
		"Check the server and port, and that IMAP is switched on in the settings of your mail "
		"account."},
	[IMAP_WRONG_PASSWORD] = {"wrong_password", true, "the user name or the password is wrong",
		"Enter the password again; many providers want an app password made for tact."},
	[IMAP_APP_PASSWORD_NEEDED] = {"app_password_needed", true, "the provider wants an app password",
		"Make an app password in the security settings of your mail account and enter that."},
	[IMAP_TOKEN_REFUSED] = {"token_refused", true, "the provider refused the access token",
		"Run your token_command by hand and see whether it gives a fresh token for reading mail."},
	[IMAP_SERVER_REFUSED] = {"server_refused", false, "the server does not want to talk to tact",
		"Try again later; if that does not help, your provider can tell why."},
	[IMAP_REFUSED] = {"refused", false, "the server refused what it was asked",
		"Read what the server said; your provider can tell why."},
	[IMAP_GONE] = {"gone", false, "what was asked for is not there any more",
		"It was moved or deleted; look into the mailbox with your mail program."},
	[IMAP_BAD_ANSWER] = {"bad_answer", false, "the server answered what makes no sense",
		"Check that the port is one for reading mail (IMAP)."},
	[IMAP_OTHER] = {"other", false, "reading the mailbox failed", "Try again later."},
};
_Static_assert(ARRAY_COUNT(problems) == IMAP_PROBLEM_COUNT, "a row for each problem");

/* Where the password of the account itself is never taken. */
static const struct {
	const char *host; /* ends in */
	const char *name;
} app_password_hosts[] = {
	{"gmail.com", "Gmail"},
	{"googlemail.com", "Gmail"},
	{"mail.me.com", "iCloud"},
	{"icloud.com", "iCloud"},
	{"mail.yahoo.com", "Yahoo"},
	{"aol.com", "AOL"},
	{"fastmail.com", "Fastmail"},
	{"messagingengine.com", "Fastmail"},
};

const char *imap_problem_word(enum imap_problem problem)
{
	return problems[problem].word;
}

bool imap_needs_person(enum imap_problem problem)
{
	return problems[problem].needs_person;
}

static const char *app_password_provider(const char *host)
{
	size_t length = strlen(host);
	for (size_t i = 0; i < ARRAY_COUNT(app_password_hosts); i++) {
		size_t tail = strlen(app_password_hosts[i].host);
		if (length >= tail && strcasecmp(host + length - tail, app_password_hosts[i].host) == 0)
			return app_password_hosts[i].name;
	}
	return NULL;
}

static enum error_kind kind_of(enum imap_problem problem)
{
	return problem == IMAP_GONE ? ERROR_NOT_FOUND : ERROR_UNAVAILABLE;
}

bool imap_explain(const struct imap_account *account, enum imap_problem problem, const char *answer,
	struct error *ret_error)
{
	const char *provider = problem == IMAP_WRONG_PASSWORD ? app_password_provider(account->host) : NULL;
	if (answer && answer[0])
		error_set(ret_error, kind_of(problem), "%s: %s (it said: %.255s)", account->host,
			problems[problem].sentence, answer);
	else
		error_set(ret_error, kind_of(problem), "%s: %s", account->host, problems[problem].sentence);
	if (provider)
		return error_hint(ret_error,
			"%s takes only an app password: make one in the security settings of your mail "
			"account and enter that.",
			provider);
	return error_hint(ret_error, "%s", problems[problem].hint);
}
