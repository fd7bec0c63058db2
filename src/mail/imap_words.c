/* What went wrong with a mailbox, in words for people, and the way out. */
#include "base/array.h"
#include "mail/imap.h"
#include "mail/mail_trouble.h"

/* What sending has not, or has otherwise. */
static const struct mail_words problems[] = {
	[IMAP_LOGIN_NOT_OFFERED] = {"login_not_offered", true,
		"the server offers no login that tact can use here",
		"Check the server and port, and that IMAP is switched on in the settings of your mail "
		"account."},
	[IMAP_TOKEN_REFUSED] = {"token_refused", true, "the provider refused the access token",
		"Run your --token-command by hand and see whether it gives a fresh token for reading mail."},
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

/* The row of a problem. */
static const struct mail_words *words_of(enum imap_problem problem)
{
	_Static_assert(
		(int)IMAP_CERTIFICATE_UNKNOWN == (int)MAIL_TROUBLE_CERTIFICATE_UNKNOWN, "the same rows");
	if ((int)problem < MAIL_TROUBLE_COUNT)
		return &mail_trouble_words[problem];
	if (problem == IMAP_WRONG_PASSWORD)
		return &mail_words_wrong_password;
	return problem == IMAP_APP_PASSWORD_NEEDED ? &mail_words_app_password : &problems[problem];
}

const char *imap_problem_word(enum imap_problem problem)
{
	return words_of(problem)->word;
}

bool imap_needs_person(enum imap_problem problem)
{
	return words_of(problem)->needs_person;
}

static enum error_kind kind_of(enum imap_problem problem)
{
	return problem == IMAP_GONE ? ERROR_NOT_FOUND : ERROR_UNAVAILABLE;
}

bool imap_explain(const struct imap_account *account, enum imap_problem problem, const char *answer,
	struct error *ret_error)
{
	const struct mail_words *words = words_of(problem);
	error_set(ret_error, kind_of(problem), "%s: %s%s%.255s%s", account->host, words->sentence,
		answer && answer[0] ? " (it said: " : "", answer ? answer : "",
		answer && answer[0] ? ")" : "");
	if (problem == IMAP_WRONG_PASSWORD)
		return mail_hint_password(account->host, ret_error);
	return error_hint(ret_error, "%s", words->reading ? words->reading : words->hint);
}
