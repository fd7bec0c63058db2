/* `tact account`: mail accounts, which letters leave from and answers come to. */
#include "app/account_book.h"
#include "app/account_wish.h"
#include "cli/account_page.h"
#include "cli/commands.h"
#include "cli/screen.h"
#include "cli/session.h"

#include <stdlib.h>
#include <unistd.h>

static bool list(struct session *session, struct error *err)
{
	struct account *accounts = NULL;
	struct error missing = {0};
	size_t count = 0;

	if (!session_open_store(session, DATABASE_READ, &missing) && missing.kind != ERROR_NOT_FOUND) {
		*err = missing;
		return false;
	}
	if (session->store && !account_book_list(session->store, &session->arena, &accounts, &count, err))
		return false;
	account_page_list(session, accounts, count);
	return true;
}

/* One of three options, or none for the keyring. */
static bool read_secret(struct session *session, struct account_wish *wish, struct error *err)
{
	const char *password = session_option(session, OPTION_PASSWORD_COMMAND);
	const char *token = session_option(session, OPTION_TOKEN_COMMAND);
	bool sealed = session_flag(session, OPTION_SEALED);

	if ((password != NULL) + (token != NULL) + sealed > 1)
		return error_set(err, ERROR_USAGE,
			"give one of --password-command, --token-command and --sealed, not several");
	wish->secret = password ? SECRET_PASSWORD_COMMAND
		       : token  ? SECRET_TOKEN_COMMAND
		       : sealed ? SECRET_FILE
				: SECRET_KEYRING;
	wish->command = password ? password : token;
	return true;
}

static bool read_wish(struct session *session, struct account_wish *wish, struct error *err)
{
	*wish = (struct account_wish){
		.address = session->arguments[1],
		.name = session_option(session, OPTION_NAME),
		.login = session_option(session, OPTION_LOGIN),
		.imap = session_option(session, OPTION_IMAP),
		.smtp = session_option(session, OPTION_SMTP),
		.starttls = session_flag(session, OPTION_STARTTLS),
		.ca_file = session_option(session, OPTION_CA_FILE),
	};
	return read_secret(session, wish, err);
}

/* As if it had been given as an option, so that it can be repeated. */
static void remember(struct session *session, enum option option, const struct account_server *server)
{
	size_t count = (size_t)session->option_count;
	struct session_option *more = arena_array(&session->arena, struct session_option, count + 1);

	memcpy(more, session->options, count * sizeof(*more));
	more[count] = (struct session_option){
		option, arena_format(&session->arena, "%s:%u", server->host, (unsigned)server->port)};
	session->options = more;
	session->option_count++;
}

/* NULL at the end of the input. */
static const char *read_line(struct session *session)
{
	const char *answer = NULL;
	char *line = NULL;
	size_t size = 0;
	ssize_t length = getline(&line, &size, stdin);

	if (length > 0) {
		struct span words = span_trim((struct span){line, (size_t)length});
		answer = arena_copy(&session->arena, words.start, words.length);
	}
	free(line);
	return answer;
}

/* A server that was not found is asked for where somebody can answer; what the domain says, of another
 * domain, counts once the person takes it over. */
static bool ask_server(struct session *session, enum option option, const struct account_server *said,
	struct account_server *server, struct error *err)
{
	bool is_smtp = option == OPTION_SMTP, starttls = session_flag(session, OPTION_STARTTLS);
	const char *what = is_smtp ? "sending (SMTP)" : "reading (IMAP)", *answer;

	if (server->host)
		return true;
	if (said->host)
		fprintf(stderr, "Server for %s; the domain says %s:%u, Enter takes it: ", what, said->host,
			(unsigned)said->port);
	else
		fprintf(stderr, "Server for %s, HOST or HOST:PORT: ", what);
	answer = read_line(session);
	if (answer && !answer[0] && said->host)
		*server = *said;
	else if (!account_wish_server(answer ? answer : "", is_smtp, starttls, &session->arena, server, err))
		return false;
	remember(session, option, server);
	return true;
}

static bool complete(struct session *session, const struct account_wish *wish, struct account *account,
	const char **ret_advice, struct error *err)
{
	struct account_guess guess;

	if (!account_wish_complete(wish, &session->arena, account, &guess, err))
		return false;
	*ret_advice = guess.provider ? guess.provider->advice : NULL;
	if (account->imap.host && account->smtp.host)
		return true;
	if (!isatty(STDIN_FILENO) || guess.starttls_only)
		return account_wish_missing(wish, account, &guess, err);
	return ask_server(session, OPTION_IMAP, &guess.foreign_imap, &account->imap, err) &&
	       ask_server(session, OPTION_SMTP, &guess.foreign_smtp, &account->smtp, err);
}

/* What was tried is shown also where it failed. */
static bool finish(struct session *session, const struct account *account, const struct account_test *test,
	const char *done, bool fine, struct error *err)
{
	struct error unwritten;

	account_page_test(session, account, test, fine ? done : NULL);
	return fine || (session_flush(session, &unwritten), false);
}

static bool add(struct session *session, struct error *err)
{
	struct account_wish wish;
	struct account account;
	struct account_test test;
	const char *advice;

	if (!read_wish(session, &wish, err) || !session_open_store(session, DATABASE_CREATE, err) ||
		!account_book_check_new(session->store, wish.address, err) ||
		!complete(session, &wish, &account, &advice, err) ||
		!session_now(session, &zone_utc, &account.at, err))
		return false;
	if (!wish.command && isatty(STDIN_FILENO) && !session_flag(session, OPTION_JSON)) {
		account_page_servers(session, &account, advice);
		if (!session_flush(session, err))
			return false;
	}
	bool added = account_book_add(session->store, &account, &session->arena, &test, err);
	return finish(session, &account, &test, "added", added, err);
}

static bool test(struct session *session, struct error *err)
{
	const char *address = session->argument_count > 1 ? session->arguments[1] : NULL;
	struct account account;
	struct account_test test;

	if (!session_open_store(session, DATABASE_WRITE, err) ||
		!account_book_find(session->store, address, &session->arena, &account, err))
		return false;
	bool works = account_book_try(session->store, &account, &session->arena, &test, err);
	return finish(session, &account, &test, "works", works, err);
}

static bool password(struct session *session, struct error *err)
{
	struct account_wish wish = {0};
	struct account before, account;
	struct account_test test;

	if (!read_secret(session, &wish, err) || !session_open_store(session, DATABASE_WRITE, err) ||
		!account_book_find(session->store, session->arguments[1], &session->arena, &before, err))
		return false;
	account = before;
	if (wish.secret != SECRET_KEYRING) {
		account.secret = wish.secret;
		account.command = wish.command;
	} else if (before.command) {
		error_set(err, ERROR_INVALID, "the password of %.200s comes from a command", before.address);
		return error_hint(err,
			"change it there; or give --password-command CMD, --token-command CMD or "
			"--sealed for another place");
	}
	bool changed = account_book_change(session->store, &before, &account, &session->arena, &test, err);
	return finish(session, &account, &test, "changed", changed, err);
}

static bool drop(struct session *session, struct error *err)
{
	struct account account;

	if (!session_open_store(session, DATABASE_WRITE, err) ||
		!account_book_find(session->store, session->arguments[1], &session->arena, &account, err) ||
		!account_book_remove(session->store, &account, err))
		return false;
	account_page_removed(session, &account);
	return true;
}

static const struct {
	const char *word;
	int least, most; /* words with this one */
	bool (*run)(struct session *session, struct error *err);
} verbs[] = {{"add", 2, 2, add}, {"test", 1, 2, test}, {"password", 2, 2, password}, {"remove", 2, 2, drop}};

static bool run(struct session *session, struct error *err)
{
	int count = session->argument_count;

	if (count == 0)
		return list(session, err);
	for (size_t i = 0; i < sizeof(verbs) / sizeof(verbs[0]); i++)
		if (strcmp(session->arguments[0], verbs[i].word) == 0 && count >= verbs[i].least &&
			count <= verbs[i].most)
			return verbs[i].run(session, err);
	error_set(err, ERROR_USAGE, "expected add, test, password or remove, and an address");
	return error_hint(err, "tact account add me@home.example; tact account alone lists yours");
}

const struct command_row command_account = {
	.name = "account",
	.arguments = "[add|test|password|remove ADDRESS]",
	.help = "your mail accounts: added once they work, tried, removed",
	.details =
		"Example: tact account add me@gmail.com\n"
		"The password is asked for, or read from standard input, and kept in the keyring; or give\n"
		"--sealed, --password-command CMD or --token-command CMD.",
	.options = OPTIONS(OPTION_IMAP, OPTION_SMTP, OPTION_STARTTLS, OPTION_LOGIN, OPTION_NAME,
		OPTION_PASSWORD_COMMAND, OPTION_TOKEN_COMMAND, OPTION_SEALED, OPTION_CA_FILE),
	.store = NEEDS_NO_STORE,
	.max_arguments = 2,
	.run = run,
};
