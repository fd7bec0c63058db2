/* What a conversation that has ended amounts to. */
#include "mail/smtp_judge.h"

#include "mail/mail_link.h"

#include <stdio.h>
#include <string.h>

enum { ACCEPTED = 250, LEAVES = 421, LOGIN_FIRST = 530 };

static enum smtp_outcome outcome_of(const struct smtp_wire *wire, CURLcode code)
{
	bool no = smtp_reply_definite_no(&wire->reply);
	if (wire->withheld)
		return SMTP_RETRY;
	if (wire->permitted && wire->spoke_early)
		return SMTP_UNKNOWN;
	if (wire->permitted && no)
		return SMTP_REJECTED;
	if (wire->permitted)
		return smtp_reply_whole(&wire->reply) && wire->reply.code == ACCEPTED ? SMTP_SENT
										      : SMTP_UNKNOWN;
	if (wire->permit_asked)
		return SMTP_STOPPED;
	return code != CURLE_OK && no ? SMTP_REJECTED : SMTP_RETRY;
}

static enum smtp_problem login_problem(const struct smtp_wire *wire, const struct smtp_account *account)
{
	static const struct {
		const char *words;
		enum smtp_problem problem;
	} said[] = {
		{"5.7.9 ", SMTP_APP_PASSWORD_NEEDED},
		{"5.7.139", SMTP_PASSWORD_NOT_TAKEN},
		{"basic authentication is disabled", SMTP_PASSWORD_NOT_TAKEN},
	};
	if (account->token)
		return SMTP_TOKEN_REFUSED;
	for (size_t i = 0; i < sizeof(said) / sizeof(said[0]); i++)
		if (strstr(wire->reply.text, said[i].words))
			return said[i].problem;
	return mail_asks_app_password(wire->reply.text) ? SMTP_APP_PASSWORD_NEEDED : SMTP_WRONG_PASSWORD;
}

static enum smtp_problem refusal_problem(const struct smtp_wire *wire, const struct smtp_account *account)
{
	static const enum smtp_problem of_step[] = {
		[SMTP_STEP_CONNECT] = SMTP_SERVER_REFUSED,
		[SMTP_STEP_GREETING] = SMTP_SERVER_REFUSED,
		[SMTP_STEP_HELLO] = SMTP_SERVER_REFUSED,
		[SMTP_STEP_STARTTLS] = SMTP_TLS_REFUSED,
		[SMTP_STEP_SENDER] = SMTP_SENDER_REFUSED,
		[SMTP_STEP_RECIPIENT] = SMTP_RECIPIENT_REFUSED,
		[SMTP_STEP_DATA] = SMTP_MESSAGE_REFUSED,
		[SMTP_STEP_MESSAGE] = SMTP_MESSAGE_REFUSED,
		[SMTP_STEP_DOT] = SMTP_MESSAGE_REFUSED,
	};
	if (wire->reply.code < 500)
		return wire->step == SMTP_STEP_STARTTLS ? SMTP_TLS_REFUSED : SMTP_BUSY;
	if (wire->step == SMTP_STEP_LOGIN)
		return login_problem(wire, account);
	return wire->reply.code == LOGIN_FIRST ? SMTP_LOGIN_NOT_OFFERED : of_step[wire->step];
}

/* Where the server did not say no itself. */
static enum smtp_problem trouble_of(const struct smtp_wire *wire, CURLcode code)
{
	enum mail_trouble trouble;
	_Static_assert(
		(int)SMTP_CERTIFICATE_UNKNOWN == (int)MAIL_TROUBLE_CERTIFICATE_UNKNOWN, "the same rows");
	if (wire->hung_up_early)
		return SMTP_CONNECTION_LOST;
	if (wire->stalled || (wire->withheld && !wire->spoke_early))
		return SMTP_TIMED_OUT;
	if (wire->reply.code == LEAVES)
		return SMTP_BUSY;
	if (wire->spoke_early || wire->reply.malformed)
		return SMTP_BAD_ANSWER;
	if (wire->login_wanted && !wire->logged_in &&
		(wire->step == SMTP_STEP_SENDER ||
			(wire->step == SMTP_STEP_HELLO && (code == CURLE_LOGIN_DENIED || code == CURLE_OK))))
		return SMTP_LOGIN_NOT_OFFERED;
	if (code == CURLE_SEND_ERROR && wire->reply.complete && wire->step < SMTP_STEP_MESSAGE)
		return SMTP_BAD_ANSWER;
	if (mail_link_trouble(wire->curl, code, wire->error, &trouble))
		return (enum smtp_problem)trouble;
	return wire->reply.complete || code == CURLE_WEIRD_SERVER_REPLY ? SMTP_BAD_ANSWER : SMTP_OTHER;
}

static enum smtp_problem problem_of(const struct smtp_wire *wire, const struct smtp_account *account,
	CURLcode code, enum smtp_outcome outcome)
{
	switch (outcome) {
	case SMTP_SENT:
		return SMTP_FINE;
	case SMTP_STOPPED:
		return SMTP_PERMIT_REFUSED;
	case SMTP_REJECTED:
		return refusal_problem(wire, account);
	case SMTP_UNKNOWN:
		return wire->reply.lines > 0 ? SMTP_BAD_ANSWER : SMTP_NO_ANSWER;
	case SMTP_RETRY:
		break;
	}
	return trouble_of(wire, code);
}

/* A greeting that never came is waited for after TCP and TLS are there. */
static enum smtp_step step_of(const struct smtp_wire *wire, const struct smtp_account *account)
{
	curl_off_t microseconds = 0;
	if (wire->step == SMTP_STEP_CONNECT)
		curl_easy_getinfo(wire->curl,
			account->security == SMTP_TLS_IMPLICIT ? CURLINFO_APPCONNECT_TIME_T
							       : CURLINFO_CONNECT_TIME_T,
			&microseconds);
	return microseconds > 0 ? SMTP_STEP_GREETING : wire->step;
}

static bool repeats_secret(const char *text, const struct smtp_account *account)
{
	const char *secret = account->password ? account->password : account->token;
	return secret && strstr(text, secret);
}

void smtp_judge(const struct smtp_wire *wire, const struct smtp_account *account, CURLcode code,
	struct smtp_result *ret_result)
{
	struct smtp_result result = {.outcome = outcome_of(wire, code),
		.step = step_of(wire, account),
		.permit_asked = wire->permit_asked,
		.permitted = wire->permitted};
	result.problem = problem_of(wire, account, code, result.outcome);
	if (wire->reply.lines > 0 && result.outcome != SMTP_STOPPED)
		result.code = wire->reply.code;
	result.transient = result.outcome == SMTP_REJECTED && result.code < 500;
	if (result.code >= 400 && result.step != SMTP_STEP_LOGIN &&
		!repeats_secret(wire->reply.text, account))
		snprintf(result.answer, sizeof(result.answer), "%.255s", wire->reply.text);
	*ret_result = result;
}
