/* Mail accounts as lines for people, or JSON. */
#include "cli/account_page.h"

#include "app/json_text.h"
#include "cli/screen.h"

static const char *const secret_words[] = {
	[SECRET_KEYRING] = "keyring",
	[SECRET_PASSWORD_COMMAND] = "password-command",
	[SECRET_TOKEN_COMMAND] = "token-command",
	[SECRET_FILE] = "sealed",
};
static const char *const secret_places[] = {
	[SECRET_KEYRING] = "password in the keyring",
	[SECRET_PASSWORD_COMMAND] = "password from a command",
	[SECRET_TOKEN_COMMAND] = "access token from a command",
	[SECRET_FILE] = "password in a sealed file",
};
static const char *const security_words[] = {[ACCOUNT_TLS] = "TLS", [ACCOUNT_STARTTLS] = "STARTTLS"};

static const char *place_of(const struct account *account)
{
	return account->secret < ACCOUNT_SECRET_COUNT ? secret_places[account->secret] : "password unknown";
}

static const char *server_words(struct session *session, const struct account_server *server)
{
	return arena_format(&session->arena, "%s:%u (%s)", screen_plain(session, server->host),
		(unsigned)server->port, security_words[server->security != ACCOUNT_TLS]);
}

static void write_server(struct json_text *json, const char *key, const struct account_server *server)
{
	json_text_key(json, key);
	json_text_object(json);
	json_text_pair(json, "host", server->host);
	json_text_key(json, "port");
	json_text_integer(json, server->port);
	json_text_pair(json, "security", server->security == ACCOUNT_TLS ? "tls" : "starttls");
	json_text_end_object(json);
}

static void write_account(struct json_text *json, const struct account *account)
{
	json_text_object(json);
	json_text_pair(json, "address", account->address);
	json_text_pair(json, "name", account->name);
	json_text_pair(json, "login", account->login);
	write_server(json, "imap", &account->imap);
	write_server(json, "smtp", &account->smtp);
	json_text_pair(json, "secret",
		account->secret < ACCOUNT_SECRET_COUNT ? secret_words[account->secret] : "unknown");
	json_text_pair(json, "command", account->command);
	json_text_pair(json, "ca-file", account->ca_file);
	json_text_pair(json, "sent-folder", account->sent_folder);
	json_text_end_object(json);
}

static void write_end(struct session *session, struct json_text *json)
{
	json_text_end_object(json);
	text_add_char(&session->out, '\n');
}

void account_page_list(struct session *session, const struct account *accounts, size_t count)
{
	struct json_text json;

	if (session_flag(session, OPTION_JSON)) {
		json_text_answer(&json, &session->out, 2);
		json_text_key(&json, "accounts");
		json_text_list(&json);
		for (size_t i = 0; i < count; i++)
			write_account(&json, &accounts[i]);
		json_text_end_list(&json);
		write_end(session, &json);
		return;
	}
	for (size_t i = 0; i < count; i++) {
		screen_paint(session, PAINT_BOLD, "%s", screen_plain(session, accounts[i].address));
		screen_line(session, "%s", i == 0 ? "  (letters leave from here)" : "");
		screen_line(session, "  IMAP %s", server_words(session, &accounts[i].imap));
		screen_line(session, "  SMTP %s", server_words(session, &accounts[i].smtp));
		screen_line(session, "  %s", place_of(&accounts[i]));
	}
	if (count == 0)
		screen_line(session, "There is no mail account yet; tact account add ADDRESS adds one.");
}

void account_page_servers(struct session *session, const struct account *account, const char *advice)
{
	screen_line(session, "IMAP %s", server_words(session, &account->imap));
	screen_line(session, "SMTP %s", server_words(session, &account->smtp));
	if (advice)
		screen_paragraph(session, 2, PAINT_DIM, advice);
}

static const char *quoted(struct session *session, const char *word)
{
	static const char plain[] = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789@.:/_+=-";
	TEXT_CLEANUP struct text text = {0};

	if (word[0] && word[strspn(word, plain)] == '\0')
		return word;
	text_add_char(&text, '\'');
	for (; *word; word++)
		if (*word == '\'')
			text_add_string(&text, "'\\''");
		else
			text_add_char(&text, *word);
	text_add_char(&text, '\'');
	return arena_copy(&session->arena, text.start, text.length);
}

/* The command as it was given, with what was asked for: nothing has to be typed anew but the password, which
 * never stood in it. */
static const char *command_again(struct session *session, const struct account *account)
{
	TEXT_CLEANUP struct text text = {0};

	text_format(&text, "tact account %s %s", session->arguments[0], quoted(session, account->address));
	for (int i = 0; i < session->option_count; i++) {
		const struct option_row *row = &option_rows[session->options[i].option];
		text_format(&text, " --%s", row->name);
		if (row->value)
			text_format(&text, " %s", quoted(session, session->options[i].value));
	}
	return arena_copy(&session->arena, text.start, text.length);
}

static void write_trial(struct json_text *json, const char *key, const struct account_trial *trial)
{
	json_text_key(json, key);
	json_text_object(json);
	json_text_key(json, "tried");
	json_text_bool(json, trial->tried);
	json_text_key(json, "fine");
	json_text_bool(json, trial->fine);
	if (trial->tried && !trial->fine) {
		json_text_pair(json, "problem", trial->problem);
		json_text_pair(json, "message", trial->error.message);
		json_text_pair(json, "hint", trial->error.hint);
	}
	json_text_end_object(json);
}

static void write_test(struct session *session, const struct account *account,
	const struct account_test *test, const char *done)
{
	struct json_text json;

	json_text_answer(&json, &session->out, 2);
	json_text_key(&json, "account");
	write_account(&json, account);
	write_trial(&json, "imap", &test->imap);
	write_trial(&json, "smtp", &test->smtp);
	json_text_key(&json, "done");
	json_text_string(&json, done);
	if (!done)
		json_text_pair(&json, "again", command_again(session, account));
	write_end(session, &json);
}

static void print_trial(struct session *session, const char *name, const struct account_server *server,
	const struct account_trial *trial)
{
	const char *said = screen_plain(session, trial->error.message);
	size_t length = strlen(server->host);

	/* The line names the server already. */
	if (strncmp(said, server->host, length) == 0 && said[length] == ':')
		said += length + 2;
	screen_line(session, "%s %s: %s", name, server_words(session, server),
		!trial->tried ? "not tried"
		: trial->fine ? "fine"
			      : said);
	if (trial->tried && !trial->fine && trial->error.hint[0])
		screen_paragraph(session, 2, PAINT_DIM, screen_plain(session, trial->error.hint));
}

void account_page_test(struct session *session, const struct account *account,
	const struct account_test *test, const char *done)
{
	const char *again = done ? NULL : command_again(session, account);

	if (session_flag(session, OPTION_JSON)) {
		write_test(session, account, test, done);
		return;
	}
	print_trial(session, "IMAP", &account->imap, &test->imap);
	print_trial(session, "SMTP", &account->smtp, &test->smtp);
	if (done)
		screen_line(session, "%s: %s; %s.", screen_plain(session, account->address), done,
			place_of(account));
	else
		screen_line(session, "Nothing was changed. To try again: %s", screen_plain(session, again));
}

void account_page_removed(struct session *session, const struct account *account)
{
	struct json_text json;

	if (!session_flag(session, OPTION_JSON)) {
		screen_line(session, "%s: removed, with its password; letters and answers stay.",
			screen_plain(session, account->address));
		return;
	}
	json_text_answer(&json, &session->out, 2);
	json_text_pair(&json, "removed", account->address);
	write_end(session, &json);
}
