/* An account tried on its servers: what works, what does not, why, and the way out. */
#include "app/account_test.h"

#include "mail/provider.h"

#include <string.h>

enum { CONNECT_SECONDS = 30, COMMAND_SECONDS = 30, FOLDERS_SECONDS = 60 };

static bool is_of_login(enum imap_problem problem)
{
	return problem == IMAP_WRONG_PASSWORD || problem == IMAP_APP_PASSWORD_NEEDED ||
	       problem == IMAP_TOKEN_REFUSED || problem == IMAP_LOGIN_NOT_OFFERED;
}

static bool is_of_smtp_login(enum smtp_problem problem)
{
	return problem == SMTP_WRONG_PASSWORD || problem == SMTP_APP_PASSWORD_NEEDED ||
	       problem == SMTP_PASSWORD_NOT_TAKEN || problem == SMTP_TOKEN_REFUSED ||
	       problem == SMTP_LOGIN_NOT_OFFERED;
}

/* What this very provider wants says more than what all of them may want. */
static void advise(const struct account *account, const struct login *login, struct error *err)
{
	const struct provider *provider = provider_of_imap(account->imap.host);

	if (provider && provider->advice && !login->token)
		error_hint(err, "%s", provider->advice);
}

static bool read_folders(struct imap *imap, struct arena *arena, struct account_test *test, struct error *err)
{
	struct imap_folder inbox;
	struct imap_name *names;
	size_t count;

	if (!imap_service.folders(imap, arena, &names, &count, err))
		return false;
	for (size_t i = 0; i < count && !test->sent_folder; i++)
		if (names[i].is_sent && !names[i].cannot_be_opened)
			test->sent_folder = arena_strdup(arena, names[i].name);
	return imap_service.examine(imap, "INBOX", &inbox, err);
}

static void try_imap(const struct account *account, const struct login *login, struct arena *arena,
	struct account_test *test, bool *ret_login_is_wrong)
{
	const struct imap_account imap_account = {
		.host = account->imap.host,
		.port = account->imap.port,
		.security = account->imap.security == ACCOUNT_TLS ? IMAP_TLS_IMPLICIT : IMAP_STARTTLS,
		.user = account->login,
		.password = login->password,
		.token = login->token,
		.ca_file = account->ca_file,
	};
	const struct imap_limits limits = {.connect_seconds = CONNECT_SECONDS,
		.command_seconds = COMMAND_SECONDS,
		.total_seconds = FOLDERS_SECONDS};
	struct account_trial *trial = &test->imap;
	enum imap_problem problem = IMAP_OTHER;
	struct imap *imap = NULL;

	trial->tried = true;
	trial->fine = imap_service.open(NULL, &imap_account, &limits, &imap, &problem, &trial->error);
	if (trial->fine && !read_folders(imap, arena, test, &trial->error)) {
		trial->fine = false;
		problem = imap_service.problem(imap);
	}
	imap_service.close(imap);
	trial->problem = imap_problem_word(trial->fine ? IMAP_FINE : problem);
	*ret_login_is_wrong = !trial->fine && is_of_login(problem);
	if (*ret_login_is_wrong)
		advise(account, login, &trial->error);
}

static void try_smtp(const struct account *account, const struct login *login, struct account_trial *trial)
{
	const struct smtp_account smtp_account = {
		.host = account->smtp.host,
		.port = account->smtp.port,
		.security = account->smtp.security == ACCOUNT_TLS ? SMTP_TLS_IMPLICIT : SMTP_STARTTLS,
		.user = account->login,
		.password = login->password,
		.token = login->token,
		.ca_file = account->ca_file,
	};
	const struct smtp_limits limits = {
		.connect_seconds = CONNECT_SECONDS, .command_seconds = COMMAND_SECONDS};
	struct smtp_result result = {.problem = SMTP_OTHER};

	trial->tried = true;
	trial->fine = smtp_try(&smtp_account, &limits, &result, &trial->error) &&
		      smtp_explain(&smtp_account, &result, &trial->error);
	trial->problem = smtp_problem_word(trial->fine ? SMTP_FINE : result.problem);
	if (!trial->fine && is_of_smtp_login(result.problem))
		advise(account, login, &trial->error);
}

bool account_test(const struct account *account, const struct login *login, struct arena *arena,
	struct account_test *ret_test, struct error *err)
{
	const struct account_trial *failed;
	bool login_is_wrong;

	*ret_test = (struct account_test){0};
	try_imap(account, login, arena, ret_test, &login_is_wrong);
	/* Few wrong logins are enough for some providers to lock an account. */
	if (!login_is_wrong)
		try_smtp(account, login, &ret_test->smtp);
	failed = !ret_test->imap.fine ? &ret_test->imap : !ret_test->smtp.fine ? &ret_test->smtp : NULL;
	if (failed)
		*err = failed->error;
	return !failed;
}
