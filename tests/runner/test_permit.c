/* The permit to write the final dot: all that may come between it, the claim and the answer. */
#include "../tap.h"
#include "post_fake.h"
#include "store/process_rows.h"
#include "store/runner_rows.h"

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

static void answer_by_other(struct fake *world)
{
	struct store *other = fake_other();

	fake_answer(other, 1);
	store_close(other);
}

static void an_answer_between_claim_and_permit_stops_it(void **state)
{
	fake.before_permit = answer_by_other;
	assert_int_equal(fake_deliver(1).state, OUTBOX_STOPPED);
	assert_int_equal(fake.sends, 1);
	assert_int_equal(fake.dots, 0);
	assert_int_equal(fake_contacts_ever(1), 0);
}

static void an_answer_after_the_dot_changes_nothing_of_it(void **state)
{
	fake.after_dot = answer_by_other;
	assert_int_equal(fake_deliver(1).state, OUTBOX_SENT);
	assert_int_equal(fake_contacts(1), 1);
}

static void look_what_is_remembered(struct fake *world)
{
	struct runner_row row;
	struct error err = {0};
	bool found;

	assert_true(runner_row_load(world->store, &world->arena, &found, &row, &err));
	assert_true(row.count >= 2);
	assert_int_equal(world->remembered, row.count);
}

static void the_permit_is_remembered_beside_the_database_before_the_dot(void **state)
{
	fake.after_dot = look_what_is_remembered;
	assert_int_equal(fake_deliver(1).state, OUTBOX_SENT);
	assert_int_equal(fake.dots, 1);
}

static void grow_stale(struct fake *world)
{
	world->stale = true;
}

static void no_permit_where_the_look_is_stale(void **state)
{
	struct outbox letter;

	fake.before_permit = grow_stale;
	letter = fake_deliver(1);
	assert_int_equal(letter.state, OUTBOX_HELD);
	assert_string_equal(letter.reply, "the last look was an hour ago");
	assert_int_equal(fake.dots, 0);
	assert_int_equal(fake_contacts_ever(1), 0);
}

/* Appends to the log behind our back: "please do not write any more". */
static void forbid(struct fake *world)
{
	struct process_row row;
	struct entry entry;
	struct event *event;
	struct error err = {0};

	assert_true(process_row_load(world->store, 1, &world->arena, &row, &err));
	entry_init(&entry, 1, &row.process, 0, 1, &world->arena);
	event = entry_add_event(&entry, EVENT_NO_CONTACT, (struct moment){{world->now}, 0, 0}, &world->arena);
	event->person = 0;
	assert_true(store_begin(world->store, &err));
	if (!entry_record(
		    world->store, &world->desk, &entry, (struct instant){world->now}, &world->arena, &err) ||
		!store_commit(world->store, &err))
		fail_msg("%s", err.message);
}

static void no_permit_where_the_gate_closed(void **state)
{
	struct outbox letter;

	fake.before_permit = forbid;
	letter = fake_deliver(1);
	assert_int_equal(letter.state, OUTBOX_STOPPED);
	assert_non_null(letter.reply);
	assert_int_equal(fake.dots, 0);
	assert_int_equal(fake_contacts_ever(1), 0);
}

static void the_gate_is_asked_before_anybody_is_connected_to(void **state)
{
	forbid(&fake);
	assert_int_equal(fake_deliver(1).state, OUTBOX_STOPPED);
	assert_int_equal(fake.looks, 0);
	assert_int_equal(fake.sends, 0);
}

static void no_dot_more_than_five_seconds_after_the_permit(void **state)
{
	struct outbox letter;

	fake.permit_takes_long = true;
	letter = fake_deliver(1);
	assert_int_equal(letter.state, OUTBOX_REJECTED);
	assert_non_null(strstr(letter.reply, "took too long"));
	assert_int_equal(fake.dots, 0);
	assert_int_equal(fake_contacts(1), 0);
	assert_int_equal(fake_contacts_ever(1), 1);
}

static void fail_next_commit(struct fake *world)
{
	world->commits_failing = 1;
}

static void no_dot_where_the_permit_cannot_be_recorded(void **state)
{
	struct outbox letter;

	fake.before_permit = fail_next_commit;
	letter = fake_deliver(1);
	assert_int_equal(letter.state, OUTBOX_APPROVED);
	assert_non_null(strstr(letter.reply, "disk"));
	assert_int_equal(fake.dots, 0);
	assert_int_equal(fake_contacts_ever(1), 0);
}

/* The commit says no, and yet it stands. */
static void no_dot_where_nobody_knows_whether_the_permit_was_recorded(void **state)
{
	struct outbox letter;

	fake.before_permit = fail_next_commit;
	fake.commits_happen = true;
	letter = fake_deliver(1);
	assert_int_equal(letter.state, OUTBOX_REJECTED);
	assert_int_equal(fake.dots, 0);
	assert_int_equal(fake_contacts(1), 0);
	assert_int_equal(fake_contacts_ever(1), 1);
}

static void fail_three_commits(struct fake *world)
{
	world->commits_failing = 3;
}

static void a_full_disk_after_the_dot_is_waited_for_a_little(void **state)
{
	fake.after_dot = fail_three_commits;
	assert_int_equal(fake_deliver(1).state, OUTBOX_SENT);
	assert_int_equal(fake.sleeps, 3);
}

static void fail_all_commits(struct fake *world)
{
	world->commits_failing = 1000;
}

static void a_disk_that_stays_full_after_the_dot_makes_it_unknown(void **state)
{
	const struct collector collector = {.store = fake.store, .desk = &fake.desk, .post = &fake.post};
	const struct delivery delivery = {.collector = &collector, .holder = "one"};
	struct outbox letter;
	struct error err = {0};

	fake.after_dot = fail_all_commits;
	assert_false(deliver_letter(&delivery, 1, &fake.arena, &letter, &err));
	assert_int_equal(fake_letter(1).state, OUTBOX_PERMITTED);
	fake.commits_failing = 0;
	fake_pass(OUTBOX_LEASE_SECONDS);
	assert_int_equal(fake_letter(1).state, OUTBOX_UNKNOWN);
	assert_int_equal(fake_contacts(1), 1);
}

static void let_lease_run_out(struct fake *world)
{
	fake_pass(OUTBOX_CLAIM_SECONDS);
	assert_int_equal(fake_letter(1).state, OUTBOX_APPROVED);
}

static void no_permit_for_a_claim_that_ran_out(void **state)
{
	fake.before_permit = let_lease_run_out;
	assert_int_equal(fake_deliver(1).state, OUTBOX_APPROVED);
	assert_int_equal(fake.dots, 0);
}

static void let_permit_run_out(struct fake *world)
{
	fake_pass(OUTBOX_LEASE_SECONDS);
	assert_int_equal(fake_letter(1).state, OUTBOX_UNKNOWN);
}

static void a_late_yes_is_evidence(void **state)
{
	fake.after_dot = let_permit_run_out;
	assert_int_equal(fake_deliver(1).state, OUTBOX_SENT);
	assert_int_equal(fake_contacts(1), 1);
}

static void a_late_no_leaves_it_unknown(void **state)
{
	fake.servers[0] = SERVER_SAYS_NO;
	fake.after_dot = let_permit_run_out;
	assert_int_equal(fake_deliver(1).state, OUTBOX_UNKNOWN);
	assert_int_equal(fake_contacts(1), 1);
}

static void drop_it(struct fake *world)
{
	fake_decide(1, OUTBOX_DROP);
}

static void what_the_person_drops_meanwhile_is_not_sent(void **state)
{
	fake.before_permit = drop_it;
	assert_int_equal(fake_deliver(1).state, OUTBOX_CANCELLED);
	assert_int_equal(fake.dots, 0);
	assert_int_equal(fake_contacts_ever(1), 0);
}

static const char other_message[] = "DROP TRIGGER outbox_is_frozen; UPDATE outbox SET message = "
				    "CAST(replace(message, 'Dana', 'Bob') AS BLOB)";

static void change_message(struct fake *world)
{
	fake_sql(other_message);
}

static void bytes_that_change_while_it_is_sent_get_no_dot(void **state)
{
	fake.before_permit = change_message;
	assert_int_equal(fake_deliver(1).state, OUTBOX_FROZEN);
	assert_int_equal(fake.dots, 0);
	assert_int_equal(fake_contacts_ever(1), 0);
}

#define CASE(NAME) cmocka_unit_test_setup_teardown(NAME, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(an_answer_between_claim_and_permit_stops_it),
		CASE(an_answer_after_the_dot_changes_nothing_of_it),
		CASE(the_permit_is_remembered_beside_the_database_before_the_dot),
		CASE(no_permit_where_the_look_is_stale),
		CASE(no_permit_where_the_gate_closed),
		CASE(the_gate_is_asked_before_anybody_is_connected_to),
		CASE(no_dot_more_than_five_seconds_after_the_permit),
		CASE(no_dot_where_the_permit_cannot_be_recorded),
		CASE(no_dot_where_nobody_knows_whether_the_permit_was_recorded),
		CASE(a_full_disk_after_the_dot_is_waited_for_a_little),
		CASE(a_disk_that_stays_full_after_the_dot_makes_it_unknown),
		CASE(no_permit_for_a_claim_that_ran_out),
		CASE(a_late_yes_is_evidence),
		CASE(a_late_no_leaves_it_unknown),
		CASE(what_the_person_drops_meanwhile_is_not_sent),
		CASE(bytes_that_change_while_it_is_sent_get_no_dot),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
