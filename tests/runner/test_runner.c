/* The runner: what it does in a round, what it keeps back, and that there is one. */
#include "../tap.h"
#include "app/own_holder.h"
#include "app/trust.h"
#include "post_fake.h"
#include "runner/runner.h"
#include "store/runner_rows.h"

#include <string.h>

static int set_up(void **state)
{
	fake_begin(3);
	return 0;
}

static int tear_down(void **state)
{
	fake_end();
	return 0;
}

static void assert_states(enum outbox_state first, enum outbox_state second, enum outbox_state third)
{
	const enum outbox_state wanted[] = {first, second, third};

	for (int64_t draft = 1; draft <= 3; draft++) {
		const struct outbox letter = fake_letter(draft);
		if (letter.state != wanted[draft - 1])
			fail_msg("d%lld: %s\n%s", (long long)draft, outbox_states[letter.state].name,
				fake.told);
	}
}

static void assert_all(enum outbox_state state)
{
	assert_states(state, state, state);
}

static void pass(int64_t seconds)
{
	fake.now += seconds;
	fake.steady += seconds;
	fake.awake += seconds;
}

static void one_round_sends_what_is_due_once(void **state)
{
	fake_round();
	assert_all(OUTBOX_SENT);
	assert_int_equal(fake.dots, 3);
	assert_int_equal(fake.copies, 3);
	for (int64_t draft = 1; draft <= 3; draft++) {
		assert_int_equal(fake_contacts(draft), 1);
		assert_int_equal(fake_letter(draft).copy, OUTBOX_COPY_FILED);
	}
	fake_round();
	assert_int_equal(fake.dots, 3);
	assert_non_null(strstr(fake.told, "d2 to dana@acme2.example was sent"));
}

static bool run_as(const char *holder, struct error *err)
{
	struct runner runner = {
		.store = fake.store, .desk = &fake.desk, .post = &fake.post, .holder = holder, .once = true};

	return runner_run(&runner, err);
}

static struct runner_row runner_row(void)
{
	struct runner_row row;
	struct error err = {0};
	bool found;

	assert_true(runner_row_load(fake.store, &fake.arena, &found, &row, &err));
	assert_true(found);
	return row;
}

/* While another one is at work, from inside its look into the mailbox. */
static void second_runner(struct fake *world)
{
	struct error err = {0};

	world->at_look = NULL;
	assert_false(run_as("two", &err));
	assert_int_equal(err.kind, ERROR_UNAVAILABLE);
	assert_non_null(strstr(err.message, "another runner"));
	assert_string_equal(runner_row().holder, "one");
}

static void there_is_one_at_a_time(void **state)
{
	struct error err = {0};

	fake.at_look = second_runner;
	fake_round();
	assert_null(fake.at_look);
	assert_all(OUTBOX_SENT);
	assert_null(runner_row().holder);
	assert_true(run_as("two", &err));
}

static void leave_lease(const char *holder, int64_t seconds)
{
	const struct runner_row row = {.holder = holder,
		.lease_end = {fake.now + seconds},
		.now = {fake.now},
		.steady = fake.steady,
		.awake = fake.awake,
		.boot = fake.boot,
		.place = fake.place};
	struct error err = {0};
	bool taken;

	assert_true(store_begin(fake.store, &err));
	assert_true(runner_row_take(fake.store, &row, &taken, &err));
	assert_true(taken);
	assert_true(store_commit(fake.store, &err));
}

static void the_lease_of_one_that_crashed_runs_out(void **state)
{
	struct error err = {0};

	leave_lease("crashed", RUNNER_LEASE_SECONDS);
	assert_false(run_as("two", &err));
	pass(RUNNER_LEASE_SECONDS);
	assert_true(run_as("two", &err));
	assert_all(OUTBOX_SENT);
}

static void a_process_that_is_gone_holds_no_lease(void **state)
{
	const char *own = own_holder(&fake.arena), *behind = strchr(own, ' ');
	struct error err = {0};

	assert_false(own_holder_is_gone(own, &fake.arena));
	assert_false(own_holder_is_gone("two", &fake.arena));
	behind = strchr(behind + 1, ' ');
	leave_lease(arena_format(&fake.arena, "pid 4194305%s", behind), RUNNER_LEASE_SECONDS);
	assert_true(run_as("two", &err));
}

static void a_lease_of_a_clock_that_was_set_back_holds_nobody(void **state)
{
	struct error err = {0};

	leave_lease("crashed", 30 * DAY_SECONDS);
	assert_true(run_as("two", &err));
}

static void fail_all_commits(struct fake *world)
{
	world->commits_failing = 1000;
}

static void fake_round_fails(void)
{
	struct error err = {0};

	assert_false(run_as("one", &err));
}

static void put_clock(struct fake *world)
{
	world->now += 3600;
	world->at_look = NULL;
}

struct doubt_case {
	const char *says;
	void (*happen)(void);
	enum outbox_state state;
};

static void clock_jumps(void)
{
	fake.now += 1000;
}

static void clock_goes_back(void)
{
	fake.boot = "another";
	fake.now -= 2 * HOUR_SECONDS;
}

static void database_is_copied(void)
{
	fake.place = "elsewhere";
}

static void database_is_restored(void)
{
	fake.remembered = 1000;
}

static void machine_is_started_anew(void)
{
	fake.boot = "another";
	fake.steady = fake.awake = 10;
	fake.now += 100;
}

static void machine_sleeps_a_little(void)
{
	pass(300);
	fake.awake -= 100;
}

static const struct doubt_case doubt_cases[] = {
	{"set to another time", clock_jumps, OUTBOX_FROZEN},
	{"earlier than it was", clock_goes_back, OUTBOX_FROZEN},
	{"moved or copied", database_is_copied, OUTBOX_FROZEN},
	{"as from a backup", database_is_restored, OUTBOX_FROZEN},
	{NULL, machine_is_started_anew, OUTBOX_SENT},
	{NULL, machine_sleeps_a_little, OUTBOX_SENT},
};

/* A first round long before anything is due. */
static void look_early(void)
{
	fake.now -= HOUR_SECONDS;
	fake_round();
	assert_int_equal(fake.sends, 0);
	pass(HOUR_SECONDS);
}

static void what_cannot_be_trusted_keeps_letters_back(void **state)
{
	for (size_t i = 0; i < sizeof(doubt_cases) / sizeof(doubt_cases[0]); i++) {
		const struct doubt_case *row = &doubt_cases[i];
		if (i > 0) {
			fake_end();
			fake_begin(3);
		}
		look_early();
		row->happen();
		fake_round();
		assert_all(row->state);
		if (!row->says)
			continue;
		assert_int_equal(fake.sends, 0);
		assert_non_null(strstr(fake_letter(1).reply, row->says));
		assert_non_null(strstr(fake.told, "3 letters are kept back"));
		assert_non_null(strstr(fake.told, "tact resolve"));
		/* Once: what the person confirms goes. */
		fake_decide(1, OUTBOX_CONFIRM);
		fake.now = FAKE_NOW + 1200;
		fake.steady = runner_row().steady + fake.now - runner_row().now.seconds;
		fake.awake = fake.steady;
		fake_round();
		assert_states(OUTBOX_SENT, OUTBOX_FROZEN, OUTBOX_FROZEN);
	}
}

static void what_became_due_in_sleep_asks(void **state)
{
	look_early();
	fake_deliver(2);
	pass(600);
	fake.awake -= 4100;
	fake_round();
	assert_states(OUTBOX_FROZEN, OUTBOX_SENT, OUTBOX_FROZEN);
	assert_non_null(strstr(fake_letter(1).reply, "asleep"));
}

static void whoever_sends_by_hand_knows_of_the_sleep(void **state)
{
	const struct trust_asker person = {.store = fake.store, .post = &fake.post};
	struct trust trust;
	struct error err = {0};

	look_early();
	pass(600);
	fake.awake -= 4100;
	assert_true(trust_look(&person, &fake.arena, &trust, &err));
	assert_int_equal(trust.frozen, 0);
	assert_int_equal(fake_deliver(2).state, OUTBOX_SENT);
	/* The others are asked about all the same. */
	fake_round();
	assert_states(OUTBOX_FROZEN, OUTBOX_SENT, OUTBOX_FROZEN);
	fake.place = "elsewhere";
	fake_decide(1, OUTBOX_CONFIRM);
	assert_true(trust_look(&person, &fake.arena, &trust, &err));
	assert_int_equal(trust.frozen, 1);
}

static void what_was_due_before_the_sleep_goes(void **state)
{
	fake.unreachable = true;
	fake_round();
	assert_all(OUTBOX_HELD);
	fake.unreachable = false;
	fake_pass(300);
	assert_all(OUTBOX_APPROVED);
	leave_lease("one", 900);
	pass(1000);
	fake.awake -= 900;
	fake_round();
	assert_all(OUTBOX_SENT);
}

static void a_clock_that_jumps_in_a_round_stops_the_rest(void **state)
{
	fake.after_dot = put_clock;
	fake_round();
	assert_states(OUTBOX_SENT, OUTBOX_FROZEN, OUTBOX_FROZEN);
	assert_int_equal(fake.dots, 1);
}

static void end_it(struct fake *world)
{
	world->ended = true;
}

static void the_person_ends_it_between_two_letters(void **state)
{
	struct runner runner = {.store = fake.store, .desk = &fake.desk, .post = &fake.post, .holder = "one"};
	struct error err = {0};

	fake.after_dot = end_it;
	assert_true(runner_run(&runner, &err));
	assert_states(OUTBOX_SENT, OUTBOX_APPROVED, OUTBOX_APPROVED);
	assert_null(runner_row().holder);
}

/* A crash, and then a clock that goes back by a day: nobody waits a day for that lease. */
static void a_lease_from_the_future_is_over(void **state)
{
	fake.after_dot = fail_all_commits;
	fake_round_fails();
	assert_int_equal(fake_letter(1).state, OUTBOX_PERMITTED);
	fake.commits_failing = 0;
	fake.after_dot = NULL;
	fake.now -= DAY_SECONDS;
	fake_round();
	assert_states(OUTBOX_UNKNOWN, OUTBOX_FROZEN, OUTBOX_FROZEN);
	assert_int_equal(fake.dots, 1);
}

static void past_its_time_it_asks(void **state)
{
	pass(3 * DAY_SECONDS);
	fake_round();
	assert_all(OUTBOX_EXPIRED);
	assert_int_equal(fake.sends, 0);
}

static void a_crash_before_the_permit_is_tried_again(void **state)
{
	struct outbox letter = fake_letter(1);
	struct error err = {0};

	assert_true(store_begin(fake.store, &err));
	assert_true(outbox_row_claim(fake.store, &letter, "crashed", (struct instant){fake.now},
		(struct instant){fake.now + OUTBOX_CLAIM_SECONDS}, &err));
	assert_true(store_commit(fake.store, &err));
	fake_round();
	assert_states(OUTBOX_CLAIMED, OUTBOX_SENT, OUTBOX_SENT);
	pass(OUTBOX_CLAIM_SECONDS);
	fake_round();
	assert_all(OUTBOX_SENT);
	assert_int_equal(fake.dots, 3);
}

static void what_is_unknown_is_looked_for_in_sent(void **state)
{
	fake.servers[0] = SERVER_SILENT;
	fake_round();
	assert_all(OUTBOX_UNKNOWN);
	pass(RUNNER_LOOK_SECONDS);
	fake_round();
	assert_all(OUTBOX_UNKNOWN);
	assert_int_equal(fake.dots, 3);
	fake.in_sent = true;
	fake_round();
	assert_all(OUTBOX_SENT);
	assert_int_equal(fake_letter(1).copy, OUTBOX_COPY_THEIRS);
	assert_int_equal(fake.dots, 3);
}

static void a_copy_that_fails_says_nothing_about_the_sending(void **state)
{
	fake_deliver(1);
	fake.unreachable = true;
	fake_round();
	assert_int_equal(fake_letter(1).state, OUTBOX_SENT);
	assert_int_equal(fake_letter(1).copy, OUTBOX_COPY_FAILED);
	assert_non_null(strstr(fake.told, "was sent, but its copy could not be put into Sent"));
	fake.unreachable = false;
	fake_round();
	assert_int_equal(fake_letter(1).copy, OUTBOX_COPY_FILED);
}

static struct instant slept_till;

static bool end_at_third(struct fake *world, struct instant till)
{
	slept_till = till;
	return world->sleeps < 3;
}

/* A clock that is let run: nothing is done before its time, and all of it then. */
static int wake(void *data)
{
	return -1;
}

static bool arrives_after_a_minute(struct fake *world, struct instant till)
{
	pass(60);
	if (world->waits == 3)
		world->ended = true;
	return true;
}

static void listen(void)
{
	struct runner runner = {.store = fake.store, .desk = &fake.desk, .post = &fake.post, .holder = "one"};
	struct error err = {0};

	fake.post.wake = wake;
	if (!runner_run(&runner, &err))
		fail_msg("%s", err.message);
}

static void what_arrives_while_it_rests_is_looked_at_at_once(void **state)
{
	const int64_t begin = fake.now;

	fake.at_wait = arrives_after_a_minute;
	listen();
	assert_int_equal(fake.waits, 3);
	assert_true(fake.now - begin < 4 * 60);
	/* Once at the beginning, once for each of three letters, and once for each arrival but the last. */
	assert_int_equal(fake.looks, 1 + 3 + 2);
}

static void where_it_cannot_listen_it_sleeps(void **state)
{
	fake.deaf = true;
	fake.at_sleep = end_at_third;
	listen();
	assert_int_equal(fake.sleeps, 3);
	assert_int_equal(fake.waits, 1); /* a server that fails is left alone for a while */
}

static void it_sleeps_till_something_is_due(void **state)
{
	struct runner runner = {.store = fake.store, .desk = &fake.desk, .post = &fake.post, .holder = "one"};
	struct error err = {0};

	fake.now -= 400;
	fake.at_sleep = end_at_third;
	assert_true(runner_run(&runner, &err));
	/* At -400, at -100 by the look, at 0 by the letters. */
	assert_int_equal(fake.sends, 3);
	assert_all(OUTBOX_SENT);
	assert_true(slept_till.seconds >= FAKE_NOW && slept_till.seconds <= FAKE_NOW + 200);
	assert_null(runner_row().holder);
}

static void the_database_that_fails_ends_it(void **state)
{
	struct error err = {0};

	fake.commits_failing = 1000;
	assert_false(run_as("one", &err));
	assert_string_equal(err.message, "the disk is full");
	assert_int_equal(fake.sends, 0);
}

#define CASE(NAME) cmocka_unit_test_setup_teardown(NAME, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		CASE(one_round_sends_what_is_due_once),
		CASE(there_is_one_at_a_time),
		CASE(the_lease_of_one_that_crashed_runs_out),
		CASE(a_process_that_is_gone_holds_no_lease),
		CASE(a_lease_of_a_clock_that_was_set_back_holds_nobody),
		CASE(what_cannot_be_trusted_keeps_letters_back),
		CASE(what_became_due_in_sleep_asks),
		CASE(whoever_sends_by_hand_knows_of_the_sleep),
		CASE(what_was_due_before_the_sleep_goes),
		CASE(a_clock_that_jumps_in_a_round_stops_the_rest),
		CASE(the_person_ends_it_between_two_letters),
		CASE(a_lease_from_the_future_is_over),
		CASE(past_its_time_it_asks),
		CASE(a_crash_before_the_permit_is_tried_again),
		CASE(what_is_unknown_is_looked_for_in_sent),
		CASE(a_copy_that_fails_says_nothing_about_the_sending),
		CASE(it_sleeps_till_something_is_due),
		CASE(what_arrives_while_it_rests_is_looked_at_at_once),
		CASE(where_it_cannot_listen_it_sleeps),
		CASE(the_database_that_fails_ends_it),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
