/* What went wrong while sending, in words for people, and the way out. */
#include "mail/smtp.h"

#include <string.h>

static const char *const outcome_words[] = {
	[SMTP_SENT] = "sent",
	[SMTP_REJECTED] = "rejected",
	[SMTP_RETRY] = "retry",
	[SMTP_STOPPED] = "stopped",
	[SMTP_UNKNOWN] = "unknown",
};

static const char *const step_words[] = {
	[SMTP_STEP_CONNECT] = "connect",
	[SMTP_STEP_GREETING] = "greeting",
	[SMTP_STEP_HELLO] = "hello",
	[SMTP_STEP_STARTTLS] = "starttls",
	[SMTP_STEP_LOGIN] = "login",
	[SMTP_STEP_SENDER] = "sender",
	[SMTP_STEP_RECIPIENT] = "recipient",
	[SMTP_STEP_DATA] = "data",
	[SMTP_STEP_MESSAGE] = "message",
	[SMTP_STEP_DOT] = "dot",
};

static const struct {
	const char *word;
	bool needs_person;
	const char *sentence; /* after "HOST: " */
	const char *hint;
} problems[] = {
	[SMTP_FINE] = {"fine", false, "all is well", ""},
	[SMTP_NO_SUCH_HOST] = {"no_such_host", false, "there is no server of this name, or no network",
		"Check the name of the server and that the computer is online."},
	[SMTP_CONNECTION_REFUSED] = {"connection_refused", false,
		"the server takes no connections on this port",
		"Check the port: 465 is usual for TLS, 587 for STARTTLS."},
	[SMTP_UNREACHABLE] = {"unreachable", false, "the server cannot be reached",
		"Check that the computer is online; some networks block sending mail."},
	[SMTP_TIMED_OUT] = {"timed_out", false, "the server did not answer in time",
		"Try again later; check the port and whether it wants TLS or STARTTLS."},
	[SMTP_CONNECTION_LOST] = {"connection_lost", false, "the connection was lost",
		"Nothing was sent; try again later."},
	[SMTP_TLS_REFUSED] = {"tls_refused", true, "the server offers no encryption here",
		"Use port 465 with TLS; without encryption tact sends nothing."},
	[SMTP_TLS_FAILED] = {"tls_failed", true, "the encrypted connection could not be set up",
		"Check the port: 465 is usual for TLS, 587 for STARTTLS."},
	[SMTP_CERTIFICATE_OTHER_HOST] = {"certificate_other_host", true,
		"the certificate of the server is for another name",
		"Use the server's name as your provider writes it; if it is right, somebody may be listening "
		"in."},
	[SMTP_CERTIFICATE_EXPIRED] = {"certificate_expired", true,
		"the certificate of the server has expired",
		"Check the date of this computer; if it is right, tell your provider."},
	[SMTP_CERTIFICATE_EARLY] = {"certificate_early", true,
		"the certificate of the server is not valid yet", "Check the date of this computer."},
	[SMTP_CERTIFICATE_UNKNOWN] = {"certificate_unknown", true,
		"nobody this computer trusts vouches for the certificate of the server",
		"Check the server's name; somebody may be listening in on this network."},
	[SMTP_LOGIN_NOT_OFFERED] = {"login_not_offered", true,
		"the server offers no login that tact can use here",
		"Check the server and port: your provider has one of its own for sending."},
	[SMTP_WRONG_PASSWORD] = {"wrong_password", true, "the user name or the password is wrong",
		"Enter the password again; many providers want an app password made for tact."},
	[SMTP_APP_PASSWORD_NEEDED] = {"app_password_needed", true, "the provider wants an app password",
		"Make an app password in the security settings of your mail account and enter that."},
	[SMTP_PASSWORD_NOT_TAKEN] = {"password_not_taken", true,
		"the provider does not let programs in with a password",
		"Use an access token (token_command), or send the letter from your mail program."},
	[SMTP_TOKEN_REFUSED] = {"token_refused", true, "the provider refused the access token",
		"Run your token_command by hand and see whether it gives a fresh token for sending mail."},
	[SMTP_BUSY] = {"busy", false, "the server asks to come back later", "Try again later."},
	[SMTP_SENDER_REFUSED] = {"sender_refused", true, "the server refuses the sender's address",
		"Check that the account may send from this address."},
	[SMTP_RECIPIENT_REFUSED] = {"recipient_refused", true, "the server refuses the recipient's address",
		"Check the address for a slip, or ask for another."},
	[SMTP_MESSAGE_REFUSED] = {"message_refused", true, "the server refuses the message",
		"Read what the server said; your provider can tell why."},
	[SMTP_SERVER_REFUSED] = {"server_refused", true, "the server does not want to talk to tact",
		"Check the server and port; your provider can tell why."},
	[SMTP_BAD_ANSWER] = {"bad_answer", false, "the server answered what makes no sense",
		"Check that the port is one for sending mail."},
	[SMTP_PERMIT_REFUSED] = {"permit_refused", false, "the message was stopped before it went out",
		"Nothing was sent."},
	[SMTP_NO_ANSWER] = {"no_answer", false, "no answer came to the message", ""},
	[SMTP_OTHER] = {"other", false, "sending failed", "Nothing was sent; try again later."},
};
_Static_assert(sizeof(problems) / sizeof(problems[0]) == SMTP_PROBLEM_COUNT, "a row for each problem");

const char *smtp_outcome_word(enum smtp_outcome outcome)
{
	return outcome_words[outcome];
}

const char *smtp_step_word(enum smtp_step step)
{
	return step_words[step];
}

const char *smtp_problem_word(enum smtp_problem problem)
{
	return problems[problem].word;
}

bool smtp_needs_person(const struct smtp_result *result)
{
	if (result->outcome == SMTP_UNKNOWN)
		return true;
	return result->outcome != SMTP_SENT && problems[result->problem].needs_person && !result->transient;
}

static enum error_kind kind_of(const struct smtp_result *result)
{
	if (result->outcome == SMTP_UNKNOWN)
		return ERROR_UNCERTAIN;
	return result->outcome == SMTP_STOPPED ? ERROR_FORBIDDEN : ERROR_UNAVAILABLE;
}

bool smtp_explain(
	const struct smtp_account *account, const struct smtp_result *result, struct error *ret_error)
{
	const char *uncertain =
		result->outcome == SMTP_UNKNOWN ? ", so the message may or may not have gone out" : "";
	if (result->problem == SMTP_FINE)
		return true;
	error_set(ret_error, kind_of(result), "%s: %s%s", account->host, problems[result->problem].sentence,
		uncertain);
	size_t length = strlen(ret_error->message);
	if (result->code && result->answer[0])
		snprintf(ret_error->message + length, sizeof(ret_error->message) - length,
			" (it said: %d %s)", result->code, result->answer);
	return error_hint(ret_error, "%s",
		uncertain[0] ? "Look into your sent mail, or ask the recipient, before it is sent again."
			     : problems[result->problem].hint);
}
