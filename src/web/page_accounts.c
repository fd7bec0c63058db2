/* Mail accounts: how they stand, what to type to add one, and removing one. No password ever passes here. */
#include "app/account_book.h"
#include "app/account_state.h"
#include "core/account.h"
#include "web/pages.h"
#include "web/sheet.h"

static const char *const secret_places[ACCOUNT_SECRET_COUNT] = {
	[SECRET_KEYRING] = "in the keyring of your desktop",
	[SECRET_PASSWORD_COMMAND] = "comes from a command of yours",
	[SECRET_TOKEN_COMMAND] = "an access token comes from a command of yours",
	[SECRET_FILE] = "in a sealed file",
};

static void add_fact(struct visit *visit, const char *what, const char *words)
{
	html_add(&visit->html, "<dt>%s</dt><dd>%s</dd>\n", what, words);
}

static void add_server(struct visit *visit, const char *what, const struct account_server *server)
{
	html_add(&visit->html, "<dt>%s</dt><dd>%s:%d, %s</dd>\n", what, server->host, (int)server->port,
		server->security == ACCOUNT_TLS ? "TLS" : "STARTTLS");
}

static void add_state(struct visit *visit, const struct account_state *state)
{
	const struct process here = {.timezone = visit->zone->name};
	const struct matter clock = {.process = &here, .zone = visit->zone};
	struct html *html = &visit->html;

	html_add(html, "<dt>Last look</dt><dd>");
	if (instant_is_never(state->looked))
		html_add(html, "not yet");
	else
		sheet_when(visit, &clock, state->looked);
	html_add(html, "</dd>\n");
	for (size_t i = 0; i < state->trouble_count; i++)
		html_add(html, "<dt>Trouble in <bdi>%s</bdi></dt><dd class=\"wrong\">%s</dd>\n",
			state->troubles[i].folder, state->troubles[i].words);
	if (!state->trouble_count && !instant_is_never(state->looked))
		add_fact(visit, "Trouble", "none");
}

/* The tick is asked for by hand: ids have to be this account's own. */
static void add_removal(struct visit *visit, const struct account *account)
{
	struct html *html = &visit->html;
	const long long number = (long long)account->number;

	html_add(html, "<details><summary>Remove this account</summary>\n");
	html_add(html, "<p>It is no longer read, and its password is taken out of where it is kept. Letters "
		       "and answers stay; a letter that waits to leave from it does not leave.</p>\n");
	sheet_form(visit, "/accounts/%lld/remove", number);
	html_add(html,
		"<p class=\"flag\"><input type=\"checkbox\" id=\"sure-%lld\" name=\"sure\" value=\"yes\">"
		"<label for=\"sure-%lld\">Yes, remove <bdi>%s</bdi></label></p>\n",
		number, number, account->address);
	html_add(html,
		"<p class=\"send\"><button class=\"quiet\">Remove <bdi>%s</bdi></button></p>\n"
		"</form>\n</details>\n",
		account->address);
}

static bool add_account(struct visit *visit, const struct account *account, bool first, struct error *err)
{
	struct html *html = &visit->html;
	struct account_state state;

	if (!account_state_load(visit->store, account, visit->arena, &state, err))
		return false;
	html_add(html, "<section class=\"sheet\"><h2><bdi>%s</bdi></h2>\n", account->address);
	html_add(html, "<p class=\"note\">%s</p>\n<dl class=\"facts\">\n",
		first ? "Your letters leave from here."
		      : "Read for answers; your letters leave from the first.");
	add_state(visit, &state);
	add_server(visit, "Reading", &account->imap);
	add_server(visit, "Sending", &account->smtp);
	add_fact(visit, "Password",
		account->secret < ACCOUNT_SECRET_COUNT ? secret_places[account->secret] : "not known where");
	if (account->sent_folder)
		add_fact(visit, "Sent letters", account->sent_folder);
	html_add(html,
		"</dl>\n<p class=\"hint\">In a terminal, <kbd>tact account test %s</kbd> tries it, "
		"<kbd>tact account password %s</kbd> changes its password.</p>\n",
		account->address, account->address);
	add_removal(visit, account);
	html_add(html, "</section>\n");
	return true;
}

static void add_how(struct visit *visit, bool any)
{
	html_add(&visit->html, "<section><h2>%s</h2>\n", any ? "Add another" : "Add one");
	html_add(&visit->html,
		"<p>Passwords are never typed into a page. Open a terminal and type this, with your own "
		"address:</p>\n<pre><code>tact account add me@example.com</code></pre>\n"
		"<p>It finds the servers of your provider, asks for the password without showing it, tries "
		"both, and keeps the password in the keyring of your desktop. Where there is no "
		"keyring:</p>\n"
		"<pre><code>tact account add me@example.com --sealed</code></pre>\n"
		"<p class=\"hint\">Gmail, Yahoo and iCloud want an app password, which you make in their own "
		"settings.</p></section>\n");
}

static bool run(struct visit *visit, struct error *err)
{
	struct account *accounts = NULL;
	size_t count = 0;

	if (visit->store && !account_book_list(visit->store, visit->arena, &accounts, &count, err))
		return false;
	sheet_begin(visit, ROOM_MORE, "Mail accounts");
	if (!count)
		html_add(&visit->html, "<p>There is none yet. With one, tact sends the letters that you "
				       "approved at the right "
				       "hour, and notices when somebody answers. Without one, you copy each "
				       "letter into your "
				       "own mail program.</p>\n");
	for (size_t i = 0; i < count; i++)
		if (!add_account(visit, &accounts[i], i == 0, err))
			return false;
	add_how(visit, count > 0);
	sheet_end(visit);
	return true;
}

static bool find(struct visit *visit, struct account *ret_account, struct error *err)
{
	struct account *accounts;
	size_t count;
	int64_t number;

	if (!visit_number(visit, 0, "", &number, err) ||
		!account_book_list(visit->store, visit->arena, &accounts, &count, err))
		return false;
	for (size_t i = 0; i < count; i++)
		if (accounts[i].number == number) {
			*ret_account = accounts[i];
			return true;
		}
	error_set(err, ERROR_NOT_FOUND, "this account is not there any more");
	return error_hint(err, "it was removed meanwhile; nothing else was changed");
}

static bool run_removal(struct visit *visit, struct error *err)
{
	struct account account;

	if (!find(visit, &account, err))
		return false;
	if (!visit_flag(visit, "sure")) {
		error_set(err, ERROR_INVALID, "%.200s is still there", account.address);
		return error_hint(err, "tick \"Yes, remove\" beside it to remove it");
	}
	if (!account_book_remove(visit->store, &account, err))
		return false;
	visit_go(visit, "/accounts");
	return true;
}

static const struct field_row removal_fields[] = {{.name = "sure", .kind = FIELD_FLAG}, {.name = NULL}};

const struct route page_accounts = {.method = "GET", .path = "/accounts", .store = ROUTE_READ, .run = run};

const struct route form_account_remove = {.method = "POST",
	.path = "/accounts/{}/remove",
	.store = ROUTE_WRITE,
	.fields = removal_fields,
	.page = &page_accounts,
	.run = run_removal};
