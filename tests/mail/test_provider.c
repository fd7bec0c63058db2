/* Each row of the table of providers can be used as it is, and is found by its domains alone. */
#include "../tap.h"
#include "base/span.h"
#include "mail/dns_answer.h"
#include "mail/provider.h"

static void check_server(const struct provider *row, const struct account_server *server)
{
	if (!server->host || !server->port || server->security > ACCOUNT_STARTTLS)
		fail_msg("%s: a server without host, port or encryption", row->name);
	assert_true(dns_host_is_fine(server->host));
	/* STARTTLS has ports of its own; the two are never mixed up. */
	if (server->port == 993 || server->port == 465)
		assert_int_equal(server->security, ACCOUNT_TLS);
	else
		assert_int_equal(server->security, ACCOUNT_STARTTLS);
}

static void servers_are_complete_and_encrypted(void **state)
{
	for (size_t i = 0; i < provider_count; i++) {
		const struct provider *row = &provider_rows[i];
		assert_non_null(row->name);
		assert_true(row->files_sent <= FILES_BY_US);
		if (row->login == PROVIDER_CLOSED) {
			assert_null(row->imap.host);
			assert_null(row->smtp.host);
		} else {
			check_server(row, &row->imap);
			check_server(row, &row->smtp);
		}
		if (row->login != PROVIDER_PASSWORD && !row->advice)
			fail_msg("%s: wants more than a password and does not say how", row->name);
		assert_true(row->domains[0] || row->mx[0]);
	}
}

/* Expects that each word leads back to its row: so none stands twice. */
static void words_lead_back(
	const struct provider *row, const char *words, const struct provider *(*find)(const char *))
{
	struct span rest = span_of(words), word;
	char name[100];

	while (span_cut(&rest, ' ', &word)) {
		assert_true(word.length > 0);
		snprintf(name, sizeof(name), "%.*s", (int)word.length, word.start);
		if (find(name) != row)
			fail_msg("%s is not found as of %s", name, row->name);
		assert_true(dns_host_is_fine(name));
	}
}

static void domains_and_mail_servers_stand_once(void **state)
{
	for (size_t i = 0; i < provider_count; i++) {
		words_lead_back(&provider_rows[i], provider_rows[i].domains, provider_of_domain);
		words_lead_back(&provider_rows[i], provider_rows[i].mx, provider_of_mx);
	}
}

static void well_known_addresses_find_theirs(void **state)
{
	static const char *const rows[][2] = {{"gmail.com", "Gmail"}, {"GoogleMail.com", "Gmail"},
		{"hotmail.com", "Outlook.com"}, {"me.com", "iCloud"}, {"yahoo.co.uk", "Yahoo"},
		{"fastmail.com", "Fastmail"}, {"gmx.de", "GMX"}, {"gmx.com", "GMX.com"}, {"web.de", "WEB.DE"},
		{"zoho.com", "Zoho"}, {"proton.me", "Proton Mail Bridge"}, {"posteo.de", "Posteo"}};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct provider *found = provider_of_domain(rows[i][0]);
		assert_non_null(found);
		assert_string_equal(found->name, rows[i][1]);
	}
	assert_null(provider_of_domain("acme.example"));
	assert_null(provider_of_domain("notgmail.com"));
	assert_null(provider_of_domain("x.gmail.com"));
	assert_null(provider_of_domain(""));
}

static void companies_are_known_by_who_takes_their_mail(void **state)
{
	static const char *const rows[][2] = {{"aspmx.l.google.com", "Gmail"}, {"smtp.google.com", "Gmail"},
		{"ALT1.ASPMX.L.GOOGLE.COM", "Gmail"},
		{"acme-example.mail.protection.outlook.com", "Microsoft 365"},
		{"in1-smtp.messagingengine.com", "Fastmail"}};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct provider *found = provider_of_mx(rows[i][0]);
		assert_non_null(found);
		assert_string_equal(found->name, rows[i][1]);
	}
	assert_null(provider_of_mx("notgoogle.com"));
	assert_null(provider_of_mx("google.com.evil.example"));
	assert_null(provider_of_mx("com"));
	assert_null(provider_of_mx(""));
}

static void servers_are_known_by_the_end_of_their_names(void **state)
{
	static const struct {
		const char *host, *name;
		enum provider_login login;
		enum account_files files;
	} rows[] = {
		{"smtp.gmail.com", "Gmail", PROVIDER_APP_PASSWORD, FILES_BY_PROVIDER},
		{"IMAP.GoogleMail.com", "Gmail", PROVIDER_APP_PASSWORD, FILES_BY_PROVIDER},
		{"smtp-mail.outlook.com", "Outlook.com", PROVIDER_TOKEN, FILES_BY_PROVIDER},
		{"smtp.live.com", "Outlook.com", PROVIDER_TOKEN, FILES_BY_PROVIDER},
		{"outlook.office365.com", "Microsoft 365", PROVIDER_TOKEN, FILES_BY_PROVIDER},
		{"p12-imap.mail.me.com", "iCloud", PROVIDER_APP_PASSWORD, FILES_NOT_KNOWN},
		{"smtp.mail.yahoo.com", "Yahoo", PROVIDER_APP_PASSWORD, FILES_NOT_KNOWN},
		{"imap.messagingengine.com", "Fastmail", PROVIDER_APP_PASSWORD, FILES_NOT_KNOWN},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		const struct provider *found = provider_of_server(rows[i].host);
		assert_non_null(found);
		assert_string_equal(found->name, rows[i].name);
		assert_int_equal(found->login, rows[i].login);
		assert_int_equal(found->files_sent, rows[i].files);
	}
	assert_null(provider_of_server("smtp.notgmail.com"));
	assert_null(provider_of_server("gmail.com.evil.example"));
	assert_null(provider_of_server("mail.acme.example"));
	assert_null(provider_of_server(""));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(servers_are_complete_and_encrypted),
		cmocka_unit_test(domains_and_mail_servers_stand_once),
		cmocka_unit_test(well_known_addresses_find_theirs),
		cmocka_unit_test(companies_are_known_by_who_takes_their_mail),
		cmocka_unit_test(servers_are_known_by_the_end_of_their_names),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
