/* One letter delivered: every outcome, and what keeps it back before anybody is asked. */
#include "../tap.h"
#include "post_fake.h"

#include <string.h>

static int set_up(void **state)
{
	fake_begin(1);
	return 0;
}

static int tear_down(void **state)
{
	fake_end();
	return 0;
}

struct outcome_case {
	enum fake_server server;
	enum outbox_state state;
	int permits, dots, contacts;
	int64_t waits; /* until it is tried again; 0: not by itself */
	const char *says;
};

static const struct outcome_case outcome_cases[] = {
	{SERVER_TAKES, OUTBOX_SENT, 1, 1, 1, 0, "250 taken"},
	{SERVER_WRONG_PASSWORD, OUTBOX_REJECTED, 0, 0, 0, 0, "password"},
	{SERVER_DOWN, OUTBOX_APPROVED, 0, 0, 0, 60, "smtp.sample.example"},
	{SERVER_BUSY, OUTBOX_APPROVED, 0, 0, 0, 60, "451"},
	{SERVER_REFUSES_TO, OUTBOX_REJECTED, 0, 0, 0, 0, "550"},
	{SERVER_LOSES_BEFORE, OUTBOX_REJECTED, 1, 0, 0, 0, "smtp.sample.example"},
	{SERVER_SAYS_NO, OUTBOX_REJECTED, 1, 1, 0, 0, "554"},
	{SERVER_SAYS_LATER, OUTBOX_REJECTED, 1, 1, 0, 0, "451"},
	{SERVER_SILENT, OUTBOX_UNKNOWN, 1, 1, 1, 0, NULL},
};

static void assert_outcome(const struct outcome_case *row)
{
	const struct outbox letter = fake_deliver(1);

	if (letter.state != row->state)
		fail_msg("server %d: %s", row->server, outbox_states[letter.state].name);
	assert_int_equal(fake.looks, 1);
	assert_int_equal(fake.permits, row->permits);
	assert_int_equal(fake.dots, row->dots);
	assert_int_equal(fake_contacts(1), row->contacts);
	assert_int_equal(fake_contacts_ever(1), row->permits);
	assert_int_equal(letter.copy, row->state == OUTBOX_SENT ? OUTBOX_COPY_DUE : OUTBOX_COPY_NONE);
	if (row->waits)
		assert_int_equal(letter.not_before.seconds, fake.now + row->waits);
	assert_non_null(letter.reply);
	if (row->says && !strstr(letter.reply, row->says))
		fail_msg("server %d: %s", row->server, letter.reply);
	assert_null(strstr(fake.told, "canary"));
}

static void each_outcome_is_recorded_as_far_as_it_is_certain(void **state)
{
	for (size_t i = 0; i < sizeof(outcome_cases) / sizeof(outcome_cases[0]); i++) {
		if (i > 0) {
			fake_end();
			fake_begin(1);
		}
		fake.servers[0] = outcome_cases[i].server;
		assert_outcome(&outcome_cases[i]);
	}
}

static void what_is_not_approved_is_left_alone(void **state)
{
	fake_deliver(1);
	assert_int_equal(fake_deliver(1).state, OUTBOX_SENT);
	assert_int_equal(fake.sends, 1);
}

static void a_server_that_fails_is_asked_less_and_less_often(void **state)
{
	static const int64_t waits[] = {60, 300, 900, 3600};
	struct outbox letter;

	fake.servers[0] = SERVER_DOWN;
	for (size_t i = 0; i < sizeof(waits) / sizeof(waits[0]); i++) {
		letter = fake_deliver(1);
		assert_int_equal(letter.state, OUTBOX_APPROVED);
		assert_int_equal(letter.not_before.seconds, fake.now + waits[i]);
		fake.now = letter.not_before.seconds;
	}
	letter = fake_deliver(1);
	assert_int_equal(letter.state, OUTBOX_REJECTED);
	assert_non_null(strstr(letter.reply, "5 attempts failed"));
	assert_int_equal(fake.dots, 0);
}

static void a_locked_keyring_is_tried_again(void **state)
{
	struct outbox letter;

	fake.no_login = true;
	letter = fake_deliver(1);
	assert_int_equal(letter.state, OUTBOX_APPROVED);
	assert_string_equal(letter.reply, "the keyring is locked");
	assert_int_equal(fake.sends, 0);
	fake.no_login = false;
	fake.now = letter.not_before.seconds;
	assert_int_equal(fake_deliver(1).state, OUTBOX_SENT);
}

static void nothing_is_claimed_before_answers_were_looked_for(void **state)
{
	struct outbox letter;

	fake.unreachable = true;
	letter = fake_deliver(1);
	assert_int_equal(letter.state, OUTBOX_HELD);
	assert_int_equal(letter.epoch, 0);
	assert_non_null(strstr(letter.reply, "no way to imap.sample.example"));
	assert_true(letter.not_before.seconds > fake.now);
}

static void answer_now(struct fake *world)
{
	fake_answer(world->store, 1);
}

static void an_answer_at_the_look_stops_it(void **state)
{
	fake.at_look = answer_now;
	assert_int_equal(fake_deliver(1).state, OUTBOX_STOPPED);
	assert_int_equal(fake.sends, 0);
}

static void what_is_sent_again_by_decision_is_a_contact_of_its_own(void **state)
{
	fake.servers[0] = SERVER_SILENT;
	fake.servers[1] = SERVER_TAKES;
	fake.server_count = 2;
	assert_int_equal(fake_deliver(1).state, OUTBOX_UNKNOWN);
	fake_decide(1, OUTBOX_AGAIN);
	assert_int_equal(fake_deliver(1).state, OUTBOX_SENT);
	assert_int_equal(fake_contacts(1), 2);
	assert_int_equal(fake.dots, 2);
}

static void at_night_it_waits_for_the_morning(void **state)
{
	struct outbox letter;

	fake.now += 11 * HOUR_SECONDS;
	letter = fake_deliver(1);
	assert_int_equal(letter.state, OUTBOX_HELD);
	assert_int_equal(letter.not_before.seconds, FAKE_NOW + DAY_SECONDS);
	assert_int_equal(fake.looks, 0);
}

static const char other_words[] =
	"DROP TRIGGER draft_is_frozen; UPDATE draft SET body = 'Dear Dana, other words.'";
static const char other_recipient[] =
	"DROP TRIGGER outbox_is_frozen; UPDATE outbox SET recipient = 'bob@acme1.example'";

static void what_is_not_what_was_approved_is_kept_back(void **state)
{
	const char *const changes[] = {other_words, other_recipient};

	for (size_t i = 0; i < 2; i++) {
		if (i > 0) {
			fake_end();
			fake_begin(1);
		}
		fake_sql(changes[i]);
		assert_int_equal(fake_deliver(1).state, OUTBOX_FROZEN);
		assert_int_equal(fake.sends, 0);
		assert_non_null(strstr(fake_letter(1).reply, "not what you approved"));
	}
}

static void an_account_that_is_gone_holds_it(void **state)
{
	struct outbox letter;
	struct error err = {0};

	assert_true(store_begin(fake.store, &err));
	assert_true(account_row_remove(fake.store, 1, &err));
	assert_true(store_commit(fake.store, &err));
	letter = fake_deliver(1);
	assert_int_equal(letter.state, OUTBOX_HELD);
	assert_non_null(strstr(letter.reply, FAKE_OWN));
}

static void a_provider_that_files_its_own_copies_gets_none(void **state)
{
	struct account account;
	struct error err = {0};

	assert_true(account_row_find(fake.store, FAKE_OWN, &fake.arena, &account, &err));
	account.files_sent = FILES_BY_PROVIDER;
	assert_true(store_begin(fake.store, &err));
	assert_true(account_row_update(fake.store, &account, &err));
	assert_true(store_commit(fake.store, &err));
	assert_int_equal(fake_deliver(1).copy, OUTBOX_COPY_THEIRS);
}

#define CASE(NAME) cmocka_unit_test_setup_teardown(NAME, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(each_outcome_is_recorded_as_far_as_it_is_certain),
		CASE(what_is_not_approved_is_left_alone),
		CASE(a_server_that_fails_is_asked_less_and_less_often),
		CASE(a_locked_keyring_is_tried_again),
		CASE(nothing_is_claimed_before_answers_were_looked_for),
		CASE(an_answer_at_the_look_stops_it),
		CASE(what_is_sent_again_by_decision_is_a_contact_of_its_own),
		CASE(at_night_it_waits_for_the_morning),
		CASE(what_is_not_what_was_approved_is_kept_back),
		CASE(an_account_that_is_gone_holds_it),
		CASE(a_provider_that_files_its_own_copies_gets_none),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
