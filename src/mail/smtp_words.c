/* What went wrong while sending, in words for people, and the way out. */
#include "mail/mail_trouble.h"
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

/* What reading has not, or has otherwise. */
static const struct mail_words problems[] = {
	[SMTP_LOGIN_NOT_OFFERED] = {"login_not_offered", true,
		"the server offers no login that tact can use here",
		"Check the server and port: your provider has one of its own for sending."},
	[SMTP_PASSWORD_NOT_TAKEN] = {"password_not_taken", true,
		"the provider does not let programs in with a password",
		"Use an access token (--token-command), or send the letter from your mail program."},
	[SMTP_TOKEN_REFUSED] = {"token_refused", true, "the provider refused the access token",
		"Run your --token-command by hand and see whether it gives a fresh token for sending mail."},
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

/* The row of a problem. */
static const struct mail_words *words_of(enum smtp_problem problem)
{
	_Static_assert(
		(int)SMTP_CERTIFICATE_UNKNOWN == (int)MAIL_TROUBLE_CERTIFICATE_UNKNOWN, "the same rows");
	if ((int)problem < MAIL_TROUBLE_COUNT)
		return &mail_trouble_words[problem];
	if (problem == SMTP_WRONG_PASSWORD)
		return &mail_words_wrong_password;
	return problem == SMTP_APP_PASSWORD_NEEDED ? &mail_words_app_password : &problems[problem];
}

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
	return words_of(problem)->word;
}

bool smtp_needs_person(const struct smtp_result *result)
{
	if (result->outcome == SMTP_UNKNOWN)
		return true;
	return result->outcome != SMTP_SENT && words_of(result->problem)->needs_person && !result->transient;
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
	error_set(ret_error, kind_of(result), "%s: %s%s", account->host, words_of(result->problem)->sentence,
		uncertain);
	size_t length = strlen(ret_error->message);
	if (result->code && result->answer[0])
		snprintf(ret_error->message + length, sizeof(ret_error->message) - length,
			" (it said: %d %s)", result->code, result->answer);
	if (result->problem == SMTP_WRONG_PASSWORD)
		return mail_hint_password(account->host, ret_error);
	return error_hint(ret_error, "%s",
		uncertain[0] ? "Look into your sent mail, or ask the recipient, before it is sent again."
			     : words_of(result->problem)->hint);
}
