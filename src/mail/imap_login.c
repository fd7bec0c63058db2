/* From nothing to a mailbox that is logged into: libcurl does it, and what was said meanwhile is judged here.
 */
#include "mail/imap_login.h"

#include "base/array.h"
#include "mail/mail_link.h"

#include <fcntl.h>
#include <string.h>

enum login_step { GREETING, CAPABILITY, STARTTLS, LOGIN };

struct login {
	CURL *curl;
	enum login_step step;
	bool in;      /* the server took the login */
	bool refused; /* it said NO or BAD to the step */
	bool bye, busy;
	bool only_login;             /* the command LOGIN is the one way that is offered */
	char answer[IMAP_SAID_SIZE]; /* to the login; it may repeat secrets, so it goes nowhere */
	struct imap_frame frame;
	char error[CURL_ERROR_SIZE];
};

static void hear_capability(struct login *login, struct imap_cursor cursor)
{
	struct imap_token token = imap_cursor_next(&cursor);
	login->only_login = true;
	for (; token.kind == IMAP_TOKEN_ATOM; token = imap_cursor_next(&cursor))
		if (span_is_nocase(token.text, "LOGINDISABLED") ||
			(token.text.length > 5 &&
				span_is_nocase((struct span){token.text.start, 5}, "AUTH=")))
			login->only_login = false;
}

static void hear(struct login *login, const struct imap_answer *answer)
{
	if (answer->kind == IMAP_ANSWER_CAPABILITY)
		hear_capability(login, answer->data);
	if (answer->kind == IMAP_ANSWER_STATUS && answer->status == IMAP_BYE)
		login->bye = true;
	if (answer->kind != IMAP_ANSWER_TAGGED)
		return;
	login->in = login->step == LOGIN && answer->status == IMAP_OK;
	login->refused = answer->status != IMAP_OK;
	login->busy = span_is_nocase(answer->code, "UNAVAILABLE") || span_is_nocase(answer->code, "INUSE") ||
		      span_is_nocase(answer->code, "SERVERBUG") || span_is_nocase(answer->code, "LIMIT");
	size_t length = answer->text.length < sizeof(login->answer) - 1 ? answer->text.length
									: sizeof(login->answer) - 1;
	memcpy(login->answer, answer->text.start, length);
	login->answer[length] = '\0';
}

static size_t on_line(char *line, size_t size, size_t count, void *data)
{
	struct login *login = data;
	struct imap_answer answer;
	imap_frame_next(&login->frame);
	imap_frame_take(&login->frame, (struct span){line, size * count});
	if (login->frame.state == IMAP_FRAME_WHOLE && imap_answer_parse(&login->frame, &answer))
		hear(login, &answer);
	return size * count;
}

/* Tells what libcurl has just written. */
static int on_talk(CURL *curl, curl_infotype type, char *bytes, size_t length, void *data)
{
	static const struct {
		const char *verb;
		enum login_step step;
	} rows[] = {{"CAPABILITY", CAPABILITY}, {"STARTTLS", STARTTLS}, {"AUTHENTICATE", LOGIN},
		{"LOGIN", LOGIN}};
	struct login *login = data;
	struct span line = {bytes, length}, word;
	if (type != CURLINFO_HEADER_OUT || login->step == LOGIN || !span_cut(&line, ' ', &word))
		return 0;
	line = span_trim(line);
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++)
		if (span_cut(&(struct span){line.start, line.length}, ' ', &word) &&
			span_is(word, rows[i].verb))
			login->step = rows[i].step;
	return 0;
}

static int on_socket(void *data, curl_socket_t socket, curlsocktype purpose)
{
	return fcntl(socket, F_SETFD, FD_CLOEXEC) == 0 ? CURL_SOCKOPT_OK : CURL_SOCKOPT_ERROR;
}

static void attach(struct login *login)
{
	CURL *curl = login->curl;
	curl_easy_setopt(curl, CURLOPT_ERRORBUFFER, login->error);
	curl_easy_setopt(curl, CURLOPT_HEADERFUNCTION, on_line);
	curl_easy_setopt(curl, CURLOPT_HEADERDATA, login);
	curl_easy_setopt(curl, CURLOPT_VERBOSE, 1L); /* to on_talk() alone: nothing is printed */
	curl_easy_setopt(curl, CURLOPT_DEBUGFUNCTION, on_talk);
	curl_easy_setopt(curl, CURLOPT_DEBUGDATA, login);
	curl_easy_setopt(curl, CURLOPT_SOCKOPTFUNCTION, on_socket);
}

/* It outlives what is attached. */
static void detach(struct login *login)
{
	curl_easy_setopt(login->curl, CURLOPT_VERBOSE, 0L);
	curl_easy_setopt(login->curl, CURLOPT_DEBUGFUNCTION, NULL);
	curl_easy_setopt(login->curl, CURLOPT_HEADERFUNCTION, NULL);
	curl_easy_setopt(login->curl, CURLOPT_HEADERDATA, NULL);
	curl_easy_setopt(login->curl, CURLOPT_ERRORBUFFER, NULL);
}

static bool set_up(CURL *curl, const struct imap_account *account, uint32_t seconds)
{
	return mail_link_address(curl, account->security == IMAP_TLS_IMPLICIT ? "imaps" : "imap",
		       "imap,imaps", account->host, account->port, "") &&
	       mail_link_secure(curl, account->ca_file) &&
	       mail_link_login(curl, account->user, account->password, account->token) &&
	       curl_easy_setopt(curl, CURLOPT_CONNECT_ONLY, 1L) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_TCP_KEEPALIVE, 1L) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_CONNECTTIMEOUT, (long)seconds) == CURLE_OK &&
	       curl_easy_setopt(curl, CURLOPT_SERVER_RESPONSE_TIMEOUT, (long)seconds) == CURLE_OK;
}

static enum imap_problem refusal(const struct login *login, const struct imap_account *account)
{
	if (login->step == STARTTLS)
		return IMAP_TLS_REFUSED;
	if (login->step != LOGIN || login->busy)
		return IMAP_SERVER_REFUSED;
	if (account->token)
		return IMAP_TOKEN_REFUSED;
	return mail_asks_app_password(login->answer) ? IMAP_APP_PASSWORD_NEEDED : IMAP_WRONG_PASSWORD;
}

static enum imap_problem judge(const struct login *login, const struct imap_account *account, CURLcode code)
{
	enum mail_trouble trouble;
	_Static_assert(
		(int)IMAP_CERTIFICATE_UNKNOWN == (int)MAIL_TROUBLE_CERTIFICATE_UNKNOWN, "the same rows");
	if (code == CURLE_OK)
		return login->in ? IMAP_FINE : IMAP_LOGIN_NOT_OFFERED;
	if (login->refused)
		return refusal(login, account);
	if (login->bye)
		return IMAP_SERVER_REFUSED;
	if (code == CURLE_LOGIN_DENIED && login->step != LOGIN)
		return IMAP_LOGIN_NOT_OFFERED;
	/* libcurl does not wait for the end where a challenge says why a token is refused */
	if (code == CURLE_LOGIN_DENIED)
		return account->token ? IMAP_TOKEN_REFUSED : IMAP_BAD_ANSWER;
	if (mail_link_trouble(login->curl, code, login->error, &trouble))
		return (enum imap_problem)trouble;
	return code == CURLE_WEIRD_SERVER_REPLY ? IMAP_BAD_ANSWER : IMAP_OTHER;
}

/* One connection, from its beginning. */
static enum imap_problem try_once(struct login *login, const struct imap_account *account)
{
	login->step = GREETING;
	login->in = login->refused = login->bye = login->busy = login->only_login = false;
	attach(login);
	enum imap_problem problem = judge(login, account, curl_easy_perform(login->curl));
	detach(login);
	return problem;
}

bool imap_login(struct imap *imap)
{
	struct login login = {.curl = mail_link_new()};
	enum imap_problem problem = IMAP_OTHER;
	imap_frame_init(&login.frame);
	imap->curl = login.curl;
	if (login.curl && set_up(login.curl, &imap->account, imap->limits.connect_seconds)) {
		problem = try_once(&login, &imap->account);
		/* the ways that were asked for leave LOGIN out; without asking, it is the last resort */
		if (problem == IMAP_LOGIN_NOT_OFFERED && login.only_login && imap->account.password &&
			curl_easy_setopt(login.curl, CURLOPT_LOGIN_OPTIONS, NULL) == CURLE_OK)
			problem = try_once(&login, &imap->account);
	}
	imap_frame_clear(&login.frame);
	if (problem == IMAP_FINE &&
		curl_easy_getinfo(login.curl, CURLINFO_ACTIVESOCKET, &imap->socket) != CURLE_OK)
		problem = IMAP_OTHER;
	return problem == IMAP_FINE || imap_wire_fail(imap, problem);
}
