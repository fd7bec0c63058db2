/* Mailboxes and mails that came, as rows: what is kept, and what no program may do to it. */
#include "../tap.h"
#include "sample.h"
#include "store/account_rows.h"
#include "store/incoming_rows.h"
#include "store/mailbox_rows.h"

static struct arena arena;
static struct store *store;

static int set_up(void **state)
{
	struct account account = {.address = "me@mail.example",
		.login = "me",
		.imap = {"imap.mail.example", 993, ACCOUNT_TLS},
		.smtp = {"smtp.mail.example", 465, ACCOUNT_TLS}};
	struct error err = {0};

	arena_init(&arena);
	*state = (void *)(uintptr_t)sample_path();
	store = sample_open(*state, STORE_CREATE);
	sample_store(store, 1, 1);
	if (!store_begin(store, &err) || !account_row_insert(store, &account, &err) ||
		!store_commit(store, &err))
		fail_msg("%s", err.message);
	return 0;
}

static int tear_down(void **state)
{
	store_close(store);
	arena_clear(&arena);
	sample_remove();
	return 0;
}

static struct mailbox inbox(uint32_t validity, uint32_t first, uint32_t cursor)
{
	return (struct mailbox){.account = 1,
		.name = "INBOX",
		.role = MAILBOX_INBOX,
		.validity = validity,
		.first = first,
		.cursor = cursor,
		.looked = INSTANT_NEVER,
		.audited = INSTANT_NEVER};
}

static bool save(const struct mailbox *mailbox, struct error *err)
{
	if (store_begin(store, err) && mailbox_row_save(store, mailbox, err) && store_commit(store, err))
		return true;
	store_rollback(store);
	return false;
}

static struct mailbox load(void)
{
	struct mailbox *mailboxes;
	struct error err = {0};
	size_t count;

	assert_true(mailbox_rows_list(store, 1, &arena, &mailboxes, &count, &err));
	assert_int_equal(count, 1);
	return mailboxes[0];
}

static void take(uint32_t validity, uint32_t uid)
{
	const struct mailbox mailbox = inbox(validity, 1, uid);
	struct error err = {0};

	assert_true(store_begin(store, &err) && taken_row_add(store, &mailbox, uid, 3, &err) &&
		    store_commit(store, &err));
}

static size_t taken(uint32_t validity, uint32_t first, uint32_t **ret_uids)
{
	const struct mailbox mailbox = inbox(validity, 1, 0);
	struct error err = {0};
	size_t count;

	assert_true(taken_rows_list(store, &mailbox, first, &arena, ret_uids, &count, &err));
	return count;
}

static void a_mailbox_comes_back(void **state)
{
	struct mailbox mailbox = inbox(UINT32_MAX, 1, UINT32_MAX), got;
	struct error err = {0};

	assert_true(save(&mailbox, &err));
	got = load();
	assert_true(instant_is_never(got.looked) && instant_is_never(got.audited));
	assert_null(got.trouble);
	mailbox.looked.seconds = 5;
	mailbox.audited.seconds = 6;
	mailbox.hole = 7;
	mailbox.trouble = "the password is wrong";
	assert_true(save(&mailbox, &err));
	got = load();
	assert_int_equal(got.validity, UINT32_MAX);
	assert_int_equal(got.cursor, UINT32_MAX);
	assert_int_equal(got.looked.seconds, 5);
	assert_int_equal(got.audited.seconds, 6);
	assert_int_equal(got.hole, 7);
	assert_string_equal(got.trouble, "the password is wrong");
}

static void a_cursor_never_goes_back(void **state)
{
	struct mailbox mailbox = inbox(7, 1, 10);
	struct error err = {0};

	assert_true(save(&mailbox, &err));
	mailbox.cursor = 9;
	assert_false(save(&mailbox, &err));
	assert_non_null(strstr(err.message, "read forwards"));
	mailbox = inbox(7, 2, 10);
	assert_false(save(&mailbox, &err));
	mailbox = inbox(8, 3, 2);
	assert_true(save(&mailbox, &err));
	assert_int_equal(load().cursor, 2);
}

static void what_was_taken_is_listed_and_forgotten_with_its_numbers(void **state)
{
	struct mailbox mailbox = inbox(7, 1, 0);
	struct error err = {0};
	uint32_t *uids;

	assert_true(save(&mailbox, &err));
	take(7, 4000000000);
	take(7, 2);
	take(7, 3);
	take(7, 3);
	assert_int_equal(taken(7, 1, &uids), 3);
	assert_true(uids[0] == 2 && uids[1] == 3 && uids[2] == 4000000000);
	assert_int_equal(taken(7, 3, &uids), 2);
	assert_int_equal(taken(8, 1, &uids), 0);
	mailbox = inbox(8, 1, 0);
	assert_true(save(&mailbox, &err));
	assert_int_equal(taken(7, 1, &uids), 0);
}

static struct incoming mail(const char *digest, const char *message_id)
{
	return (struct incoming){.account = 1,
		.message_id = message_id,
		.digest = digest,
		.process = 1,
		.person = "p",
		.sender_name = "Dana",
		.sender_address = "dana@acme.example",
		.subject = "Hello",
		.at = {10},
		.taken = {20},
		.outcome = 3,
		.what = 2,
		.doubt = "what it says is not clear",
		.evidence = "a sentence",
		.decide_by = DAY_NONE,
		.forbids = EVENT_TYPE_COUNT,
		.draft = 5,
		.decided = INSTANT_NEVER};
}

static void insert(struct incoming *incoming, bool known)
{
	struct error err = {0};
	bool was_known = !known;

	if (!store_begin(store, &err) || !incoming_row_insert(store, incoming, &was_known, &err) ||
		!store_commit(store, &err))
		fail_msg("%s", err.message);
	assert_int_equal(was_known, known);
}

static void a_mail_is_numbered_once(void **state)
{
	struct incoming first = mail("a", "1@x"), again = mail("a", "1@x"), second = mail("b", NULL), got;
	struct error err = {0};
	int64_t number;

	insert(&first, false);
	insert(&again, true);
	insert(&second, false);
	assert_int_equal(first.number, 1);
	assert_int_equal(second.number, 2);
	assert_true(incoming_row_known(store, "b", &number, &err) && number == 2);
	assert_true(incoming_row_known(store, "c", &number, &err) && number == 0);
	assert_true(incoming_row_load(store, 1, &arena, &got, &err));
	assert_string_equal(got.message_id, "1@x");
	assert_string_equal(got.person, "p");
	assert_string_equal(got.sender_address, "dana@acme.example");
	assert_string_equal(got.doubt, "what it says is not clear");
	assert_int_equal(got.draft, 5);
	assert_null(got.event);
	assert_true(instant_is_never(got.decided));
	assert_false(incoming_row_load(store, 9, &arena, &got, &err));
	assert_int_equal(err.kind, ERROR_NOT_FOUND);
}

static void what_a_question_tells_is_kept(void **state)
{
	struct incoming first = mail("a", "1@x"), second = mail("b", NULL), *rows;
	struct error err = {0};
	size_t count;

	first.decide_by = day_of(2026, 12, 4);
	second.forbids = EVENT_NO_CALLS;
	insert(&first, false);
	insert(&second, false);
	assert_true(incoming_row_load(store, 1, &arena, &first, &err));
	assert_int_equal(first.decide_by.number, day_of(2026, 12, 4).number);
	assert_int_equal(first.forbids, EVENT_TYPE_COUNT);
	assert_true(incoming_rows_list(store, true, INT64_MAX, 10, &arena, &rows, &count, &err));
	assert_int_equal(count, 2);
	assert_int_equal(rows[0].forbids, EVENT_NO_CALLS);
	assert_true(day_is_none(rows[0].decide_by));
	assert_int_equal(rows[1].decide_by.number, first.decide_by.number);
}

static void a_question_is_decided_once(void **state)
{
	struct incoming first = mail("a", "1@x"), second = mail("b", NULL), *rows;
	struct error err = {0};
	int64_t process, draft;
	size_t count;

	insert(&first, false);
	insert(&second, false);
	assert_true(incoming_rows_list(store, true, INT64_MAX, 10, &arena, &rows, &count, &err));
	assert_int_equal(count, 2);
	assert_int_equal(rows[0].number, 2);
	/* Nobody follows a thread that is itself a question. */
	assert_true(incoming_row_thread(store, "1@x", &process, &draft, &err) && process == 0);
	assert_true(store_begin(store, &err));
	assert_true(incoming_row_decide(store, &first, (struct instant){30}, "reply", "m-1", &err));
	assert_false(incoming_row_decide(store, &first, (struct instant){31}, "offer", NULL, &err));
	assert_int_equal(err.kind, ERROR_CHANGED);
	assert_true(store_commit(store, &err));
	assert_true(incoming_rows_list(store, true, INT64_MAX, 10, &arena, &rows, &count, &err));
	assert_int_equal(count, 1);
	assert_true(incoming_rows_list(store, false, 2, 10, &arena, &rows, &count, &err));
	assert_int_equal(count, 1);
	assert_string_equal(rows[0].decision, "reply");
	assert_string_equal(rows[0].event, "m-1");
	assert_int_equal(rows[0].decided.seconds, 30);
	assert_true(incoming_row_thread(store, "1@x", &process, &draft, &err));
	assert_int_equal(process, 1);
	assert_int_equal(draft, 5);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(a_mailbox_comes_back, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_cursor_never_goes_back, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			what_was_taken_is_listed_and_forgotten_with_its_numbers, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_mail_is_numbered_once, set_up, tear_down),
		cmocka_unit_test_setup_teardown(what_a_question_tells_is_kept, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_question_is_decided_once, set_up, tear_down),
	};

	return cmocka_run_group_tests_name("mailboxes", tests, NULL, NULL);
}
