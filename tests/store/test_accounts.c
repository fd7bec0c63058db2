/* Mail accounts are kept as they are, found by their address, and leave nothing behind. */
#include "../tap.h"
#include "sample.h"
#include "store/account_rows.h"

static const struct account full = {
	.address = "Sam@Home.example",
	.name = "Sam Hill",
	.login = "sam",
	.imap = {"imap.home.example", 993, ACCOUNT_TLS},
	.smtp = {"smtp.home.example", 587, ACCOUNT_STARTTLS},
	.secret = SECRET_TOKEN_COMMAND,
	.command = "pass show \"mail\" | head -1",
	.ca_file = "/etc/ssl/own.pem",
	.sent_folder = "Gesendet &- mehr",
	.files_sent = FILES_BY_PROVIDER,
	.at = {1795000000},
};
static const struct account bare = {
	.address = "lee@work.example",
	.login = "lee@work.example",
	.imap = {"mail.work.example", 65535, ACCOUNT_TLS},
	.smtp = {"mail.work.example", 1, ACCOUNT_TLS},
	.at = {1795000001},
};

static int set_up(void **state)
{
	*state = sample_open(sample_path(), STORE_CREATE);
	return 0;
}

static int tear_down(void **state)
{
	store_close(*state);
	sample_remove();
	return 0;
}

static void assert_text(const char *a, const char *b)
{
	assert_int_equal(a == NULL, b == NULL);
	if (a)
		assert_string_equal(a, b);
}

static void assert_same(const struct account *a, const struct account *b)
{
	assert_string_equal(a->address, b->address);
	assert_string_equal(a->login, b->login);
	assert_text(a->name, b->name);
	assert_text(a->command, b->command);
	assert_text(a->ca_file, b->ca_file);
	assert_text(a->sent_folder, b->sent_folder);
	assert_string_equal(a->imap.host, b->imap.host);
	assert_string_equal(a->smtp.host, b->smtp.host);
	assert_int_equal(a->imap.port, b->imap.port);
	assert_int_equal(a->smtp.port, b->smtp.port);
	assert_int_equal(a->imap.security, b->imap.security);
	assert_int_equal(a->smtp.security, b->smtp.security);
	assert_int_equal(a->secret, b->secret);
	assert_int_equal(a->files_sent, b->files_sent);
	assert_int_equal(a->at.seconds, b->at.seconds);
}

static struct account insert(struct store *store, const struct account *account)
{
	struct account copy = *account;
	struct error err;

	if (!account_row_insert(store, &copy, &err))
		fail_msg("%s", err.message);
	return copy;
}

static size_t count_accounts(struct store *store)
{
	struct account *accounts;
	struct arena arena;
	struct error err;
	size_t count;

	arena_init(&arena);
	assert_true(account_rows_list(store, &arena, &accounts, &count, &err));
	for (size_t i = 1; i < count; i++)
		assert_true(accounts[i - 1].number < accounts[i].number);
	arena_clear(&arena);
	return count;
}

static void every_field_comes_back(void **state)
{
	struct account *accounts;
	struct arena arena;
	struct error err;
	size_t count;

	arena_init(&arena);
	assert_int_equal(count_accounts(*state), 0);
	assert_int_equal(insert(*state, &full).number, 1);
	assert_int_equal(insert(*state, &bare).number, 2);
	assert_true(account_rows_list(*state, &arena, &accounts, &count, &err));
	assert_int_equal(count, 2);
	assert_same(&accounts[0], &full);
	assert_same(&accounts[1], &bare);
	arena_clear(&arena);
}

static void an_address_is_found_letter_case_apart_and_stands_once(void **state)
{
	struct account account = full, found;
	struct arena arena;
	struct error err;

	arena_init(&arena);
	insert(*state, &full);
	assert_true(account_row_find(*state, "sam@home.EXAMPLE", &arena, &found, &err));
	assert_same(&found, &full);
	assert_false(account_row_find(*state, "sam@home.exampl", &arena, &found, &err));
	assert_int_equal(err.kind, ERROR_NOT_FOUND);
	account.address = "SAM@home.example";
	account.number = 77;
	assert_false(account_row_insert(*state, &account, &err));
	assert_int_equal(err.kind, ERROR_INVALID);
	assert_int_equal(account.number, 77);
	assert_int_equal(count_accounts(*state), 1);
	arena_clear(&arena);
}

static void what_is_learnt_is_saved(void **state)
{
	struct account account = insert(*state, &bare), found;
	struct arena arena;
	struct error err;

	arena_init(&arena);
	account.sent_folder = "INBOX.Sent";
	account.files_sent = FILES_BY_US;
	account.smtp = full.smtp;
	account.secret = SECRET_FILE;
	assert_true(account_row_update(*state, &account, &err));
	assert_true(account_row_find(*state, bare.address, &arena, &found, &err));
	assert_same(&found, &account);
	account.number = 5;
	assert_false(account_row_update(*state, &account, &err));
	assert_int_equal(err.kind, ERROR_NOT_FOUND);
	arena_clear(&arena);
}

static void there_are_not_too_many(void **state)
{
	struct account account = bare;
	struct error err;
	char address[40];

	account.address = address;
	for (int i = 0; i < ACCOUNTS_MAX; i++) {
		snprintf(address, sizeof(address), "me%d@home.example", i);
		insert(*state, &account);
	}
	snprintf(address, sizeof(address), "more@home.example");
	assert_false(account_row_insert(*state, &account, &err));
	assert_int_equal(err.kind, ERROR_INVALID);
	assert_int_equal(count_accounts(*state), ACCOUNTS_MAX);
}

/* Runs a statement that fails unless `holds`, behind the store's back. */
static void assert_holds(struct store *store, const char *holds)
{
	char sql[400];

	snprintf(sql, sizeof(sql), "CREATE TEMP TABLE t (x CHECK (x)); INSERT INTO t SELECT %s", holds);
	sample_sql(store_path(store), sql);
}

static void a_removed_one_leaves_no_mailbox_and_no_number_to_another(void **state)
{
	const struct account first = insert(*state, &full), second = insert(*state, &bare);
	struct error err;

	sample_sql(store_path(*state),
		"INSERT INTO mailbox (workspace, account, name, role, validity, first, cursor) VALUES "
		"(1, 1, 'INBOX', 0, 1, 1, 1), (1, 2, 'INBOX', 0, 1, 1, 1);"
		"INSERT INTO taken VALUES (1, 1, 'INBOX', 1, 7, 0), (1, 2, 'INBOX', 1, 8, 0);"
		"INSERT INTO incoming (workspace, number, account, digest, subject, at, taken, outcome, "
		"what) "
		"VALUES (1, 1, 2, 'd', 's', 1, 1, 0, 0)");
	assert_true(account_row_remove(*state, second.number, &err));
	assert_holds(*state, "(SELECT count(*) FROM mailbox) = 1 AND (SELECT count(*) FROM taken) = 1");
	assert_holds(*state, "(SELECT count(*) FROM incoming) = 1");
	assert_int_equal(count_accounts(*state), 1);
	assert_int_equal(insert(*state, &bare).number, 3);
	assert_true(account_row_remove(*state, first.number, &err));
	assert_int_equal(count_accounts(*state), 1);
	assert_false(account_row_remove(*state, first.number, &err));
	assert_int_equal(err.kind, ERROR_NOT_FOUND);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(every_field_comes_back, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			an_address_is_found_letter_case_apart_and_stands_once, set_up, tear_down),
		cmocka_unit_test_setup_teardown(what_is_learnt_is_saved, set_up, tear_down),
		cmocka_unit_test_setup_teardown(there_are_not_too_many, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			a_removed_one_leaves_no_mailbox_and_no_number_to_another, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
