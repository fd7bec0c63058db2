/* Looking into mailboxes: everything is taken in once, nothing is lost, and what was not is known. */
#include "../store/sample.h"
#include "../tap.h"
#include "mail_world.h"

enum { SEEDS = 60, SEEDS_SHORT = 10, FLOOD = 3000 };

static struct mail_world world;
static const char dana[] = "Dana Lee <dana@acme.example>";
static const char shop[] = "News <news@shop.example>";

static struct instant days_ago(int days)
{
	return (struct instant){world.now.seconds - (int64_t)days * DAY_SECONDS};
}

static uint32_t deliver(const char *folder, const char *from, const char *id, const char *body)
{
	return fake_deliver(world.server, folder,
		mail_world_mail(&world, from, "Re: Data analyst", id, "", body), days_ago(1));
}

static uint32_t deliver_shop(const char *folder)
{
	static int number;

	return deliver(folder, shop, arena_format(&world.arena, "s%d@shop.example", ++number), "Buy now.\n");
}

static struct mailbox mailbox_of(const char *name)
{
	struct mailbox *mailboxes;
	struct error err = {0};
	size_t count;

	assert_true(mailbox_rows_list(world.store, 1, &world.arena, &mailboxes, &count, &err));
	for (size_t i = 0; i < count; i++)
		if (strcmp(mailboxes[i].name, name) == 0)
			return mailboxes[i];
	fail_msg("%s was never looked into", name);
	return (struct mailbox){0};
}

static void heads_first_and_few_bodies(void **state)
{
	struct collected sum;

	for (int i = 0; i < 20; i++)
		deliver_shop("INBOX");
	deliver("INBOX", dana, "a@acme.example", mail_rejection);
	sum = mail_world_collect(&world);
	assert_int_equal(sum.heads, 21);
	assert_int_equal(sum.bodies, 1);
	assert_int_equal(sum.outcomes[ANSWER_RECORDED], 1);
	assert_int_equal(world.told, 1);
	assert_int_equal(mail_world_heard(&world, 1, HEARD_REJECTION), 1);
	assert_int_equal(mailbox_of("INBOX").cursor, 21);
	sum = mail_world_collect(&world);
	assert_int_equal(sum.heads, 0);
	assert_int_equal(mail_world_heard(&world, 1, -1), 1);
}

static void the_first_look_goes_a_month_back(void **state)
{
	fake_deliver(world.server, "INBOX",
		mail_world_mail(&world, dana, "Old", "old@acme.example", "", mail_rejection), days_ago(60));
	deliver("INBOX", dana, "a@acme.example", mail_undecided);
	mail_world_collect(&world);
	assert_int_equal(mail_world_heard(&world, 1, HEARD_UNDECIDED), 1);
	assert_int_equal(mail_world_heard(&world, 1, HEARD_REJECTION), 0);
	assert_int_equal(mailbox_of("INBOX").first, 2);
}

static void an_answer_stops_a_letter(void **state)
{
	const int64_t draft = mail_world_question(&world);
	struct collected sum;

	deliver("INBOX", dana, "a@acme.example", mail_unclear);
	sum = mail_world_collect(&world);
	assert_int_equal(sum.stopped, 1);
	assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_STOPPED);
}

static void fresh_only_for_a_while(void **state)
{
	const char *why;

	assert_false(mail_world_fresh(&world, &why));
	assert_non_null(strstr(why, "never looked into"));
	mail_world_collect(&world);
	assert_true(mail_world_fresh(&world, &why));
	world.now.seconds += COLLECT_FRESH_SECONDS + 1;
	assert_false(mail_world_fresh(&world, &why));
	assert_non_null(strstr(why, "minutes ago"));
	world.now.seconds -= COLLECT_FRESH_SECONDS + 100;
	assert_false(mail_world_fresh(&world, &why));
	assert_non_null(strstr(why, "clock went back"));
}

static void why_a_look_failed_is_kept(void **state)
{
	struct collected sum;
	const char *why;

	fake_fail(world.server, FAKE_OPEN, 0, IMAP_WRONG_PASSWORD);
	assert_false(mail_world_try_collect(&world, &sum));
	assert_non_null(mailbox_of("INBOX").trouble);
	assert_false(mail_world_fresh(&world, &why));
	mail_world_collect(&world);
	assert_null(mailbox_of("INBOX").trouble);
	assert_true(mail_world_fresh(&world, &why));
}

static void a_body_that_does_not_come_is_a_hole(void **state)
{
	struct collected sum;
	const char *why;
	uint32_t uid;

	mail_world_collect(&world);
	deliver_shop("INBOX");
	uid = deliver("INBOX", dana, "a@acme.example", mail_rejection);
	deliver("INBOX", dana, "b@acme.example", mail_undecided);
	fake_refuse_body(world.server, uid);
	assert_false(mail_world_try_collect(&world, &sum));
	assert_int_equal(mailbox_of("INBOX").cursor, uid - 1);
	assert_int_equal(mailbox_of("INBOX").hole, uid);
	assert_false(mail_world_fresh(&world, &why));
	assert_non_null(strstr(why, "not taken in yet"));
	assert_int_equal(mail_world_heard(&world, 1, -1), 0);
	fake_refuse_body(world.server, 0);
	mail_world_collect(&world);
	assert_int_equal(mail_world_heard(&world, 1, -1), 2);
	assert_int_equal(mailbox_of("INBOX").hole, 0);
	assert_true(mail_world_fresh(&world, &why));
}

static void what_is_deleted_meanwhile_is_no_hole(void **state)
{
	uint32_t uid;
	const char *why;

	mail_world_collect(&world);
	uid = deliver("INBOX", dana, "a@acme.example", mail_rejection);
	deliver("INBOX", dana, "b@acme.example", mail_undecided);
	/* Between its head and its body. */
	fake_fail(world.server, FAKE_BODY, 0, IMAP_GONE);
	mail_world_collect(&world);
	assert_int_equal(mailbox_of("INBOX").cursor, uid + 1);
	assert_int_equal(mail_world_heard(&world, 1, HEARD_UNDECIDED), 1);
	assert_true(mail_world_fresh(&world, &why));
}

static void a_head_that_does_not_come_is_looked_for(void **state)
{
	uint32_t uid;

	mail_world_collect(&world);
	uid = deliver("INBOX", dana, "a@acme.example", mail_rejection);
	fake_hide_head(world.server, uid);
	mail_world_collect(&world);
	assert_int_equal(mail_world_heard(&world, 1, HEARD_REJECTION), 1);
}

static void the_audit_finds_what_was_skipped(void **state)
{
	uint32_t uid;

	mail_world_collect(&world);
	uid = deliver("INBOX", dana, "a@acme.example", mail_rejection);
	deliver("INBOX", dana, "b@acme.example", mail_undecided);
	fake_hide(world.server, uid);
	mail_world_collect(&world);
	assert_int_equal(mail_world_heard(&world, 1, HEARD_REJECTION), 0);
	assert_int_equal(mailbox_of("INBOX").cursor, uid + 1);
	fake_hide(world.server, 0);
	mail_world_collect(&world);
	assert_int_equal(mail_world_heard(&world, 1, HEARD_REJECTION), 0);
	world.now.seconds += COLLECT_AUDIT_SECONDS;
	mail_world_collect(&world);
	/* It is older than what was heard after it, so it is asked or recorded, but never lost. */
	assert_int_equal(mail_world_heard(&world, 1, HEARD_REJECTION), 1);
}

static void other_numbers_mean_nothing_twice(void **state)
{
	int32_t events;
	struct incoming *rows;
	size_t count;

	deliver_shop("INBOX");
	deliver("INBOX", dana, "a@acme.example", mail_rejection);
	deliver("INBOX", dana, "b@acme.example", mail_unclear);
	mail_world_collect(&world);
	events = mail_world_process(&world, 1).events_count;
	count = mail_world_rows(&world, false, &rows);
	assert_int_equal(count, 2);
	deliver("INBOX", dana, "c@acme.example", mail_undecided);
	fake_renumber(world.server, "INBOX", 100);
	mail_world_collect(&world);
	assert_int_equal(mail_world_process(&world, 1).events_count, events + 1);
	assert_int_equal(mail_world_rows(&world, false, &rows), count + 1);
	assert_int_equal(mailbox_of("INBOX").first, 100);
	assert_int_equal(mailbox_of("INBOX").cursor, 103);
}

static void junk_has_to_match_strictly(void **state)
{
	deliver("Junk", "Kim Novak <kim@acme.example>", "j1@acme.example", mail_rejection);
	mail_world_collect(&world);
	assert_int_equal(mail_world_heard(&world, 1, -1), 0);
	deliver("Junk", dana, "j2@acme.example", mail_rejection);
	mail_world_collect(&world);
	assert_int_equal(mail_world_heard(&world, 1, HEARD_REJECTION), 1);
}

static void a_reply_to_the_id_that_the_provider_gave(void **state)
{
	for (int mark = 0; mark < 2; mark++) {
		struct outbox out;
		const char *given;
		int64_t draft;
		if (mark > 0) {
			mail_world_end(&world);
			mail_world_begin(&world);
		}
		draft = mail_world_question(&world);
		out = mail_world_outbox(&world, draft);
		mail_world_permit(&world, draft, OUTBOX_LOSE);
		fake_deliver(world.server, "Sent", mail_world_rewritten(&world, draft, mark), world.now);
		given = arena_format(&world.arena, "In-Reply-To: <gm%s>\n", out.message_id + 2);
		fake_deliver(world.server, "INBOX",
			mail_world_mail(&world, "D <d@gmail.com>", "x", "r@gmail.com", given, mail_rejection),
			world.now);
		mail_world_collect(&world);
		assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_SENT);
		assert_int_equal(mail_world_heard(&world, 1, HEARD_REJECTION), 1);
	}
}

static void a_mail_of_ones_own_in_sent_is_left_alone(void **state)
{
	const int64_t draft = mail_world_question(&world);
	struct incoming *rows;

	fake_deliver(world.server, "Sent",
		"From: Sam Roe <sam@mail.example>\nTo: Dana Lee <dana@acme.example>\nSubject: "
		"Other\nMessage-ID: "
		"<o@mail.example>\n\nDear Dana,\n\nsomething else.\n",
		world.now);
	mail_world_collect(&world);
	assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_APPROVED);
	assert_int_equal(mail_world_rows(&world, false, &rows), 0);
	assert_int_equal(mail_world_heard(&world, 1, -1), 0);
}

static void what_cannot_be_read_is_asked(void **state)
{
	struct incoming *rows;
	struct collected sum;
	const char *why;
	uint32_t uid;

	mail_world_collect(&world);
	uid = fake_deliver(world.server, "INBOX", "no head at all", world.now);
	sum = mail_world_collect(&world);
	assert_int_equal(sum.unreadable, 1);
	assert_int_equal(mailbox_of("INBOX").cursor, uid);
	assert_int_equal(mail_world_rows(&world, true, &rows), 1);
	assert_true(mail_world_fresh(&world, &why));
}

static void a_flood_is_passed_in_batches(void **state)
{
	struct collected sum;

	mail_world_collect(&world);
	for (int i = 0; i < FLOOD; i++)
		deliver_shop("INBOX");
	deliver("INBOX", dana, "a@acme.example", mail_rejection);
	sum = mail_world_collect(&world);
	assert_int_equal(sum.heads, FLOOD + 1);
	assert_int_equal(sum.bodies, 1);
	assert_true(world.progressed >= FLOOD / 200);
	assert_int_equal(mailbox_of("INBOX").cursor, FLOOD + 1);
	assert_int_equal(mail_world_heard(&world, 1, HEARD_REJECTION), 1);
}

static void a_bounce_is_read_though_nobody_is_known_by_its_head(void **state)
{
	const int64_t draft = mail_world_question(&world);
	const struct outbox out = mail_world_outbox(&world, draft);
	const char *bounce = arena_format(&world.arena,
		"From: Relay <reports@relay.example>\nTo: sam@mail.example\nSubject: A report\nMessage-ID: "
		"<b1@relay.example>\nMIME-Version: 1.0\nContent-Type: multipart/report; "
		"report-type=delivery-status; boundary=o\n\n--o\nContent-Type: text/plain\n\nIt did not "
		"arrive.\n--o\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; "
		"relay.example\n\nFinal-Recipient: rfc822; dana@acme.example\nAction: failed\nStatus: "
		"5.1.1\n\n--o\nContent-Type: text/rfc822-headers\n\nMessage-ID: <%s>\n\n--o--\n",
		out.message_id);

	mail_world_permit(&world, draft, OUTBOX_LOSE);
	fake_deliver(world.server, "Junk", bounce, world.now);
	mail_world_collect(&world);
	assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_BOUNCED);
	assert_int_equal(mail_world_heard(&world, 1, HEARD_BOUNCE), 1);
}

static void two_processes_of_one_firm_are_both_kept_waiting(void **state)
{
	const int64_t other = mail_world_add(&world, "Acme", "Editor", "Ola Berg", "ola@acme.example");
	const int64_t first = mail_world_question(&world),
		      second = mail_world_letter(&world, other, "The other", "Dear Ola,\n\nany news?\n");
	struct collected sum;
	struct incoming *rows;

	fake_deliver(world.server, "INBOX",
		mail_world_mail(
			&world, "Kim Novak <kim@acme.example>", "Hello", "k@acme.example", "", mail_unclear),
		world.now);
	sum = mail_world_collect(&world);
	assert_int_equal(sum.stopped, 2);
	assert_int_equal(mail_world_outbox(&world, first).state, OUTBOX_STOPPED);
	assert_int_equal(mail_world_outbox(&world, second).state, OUTBOX_STOPPED);
	assert_int_equal(mail_world_rows(&world, true, &rows), 1);
	assert_int_equal(rows[0].process, 0);
}

static void folders_that_moved_are_found_again(void **state)
{
	const char *why;

	mail_world_collect(&world);
	fake_folder_rename(world.server, "Sent", "Sent Items");
	mail_world_collect(&world);
	assert_int_equal(mailbox_of("Sent").role, MAILBOX_OTHER);
	assert_string_equal(world.account.sent_folder, "Sent Items");
	assert_true(mail_world_fresh(&world, &why));
}

static uint64_t next_random(uint64_t *random)
{
	uint64_t z = *random += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

/* Ids of the events of the log in a set; what cannot be told apart by order is left out. */
static uint64_t digest_of_log(int *ret_count)
{
	const struct process process = mail_world_process(&world, 1);
	uint64_t digest = 0;

	*ret_count = 0;
	for (int32_t i = 2; i < process.events_count; i++) {
		const struct event *event = &process.events[i];
		uint64_t one = digest_add(DIGEST_START, event->id, strlen(event->id));
		digest ^= digest_add(one, &event->what, 1);
		(*ret_count)++;
	}
	return digest;
}

static void mishap(uint64_t *random)
{
	static const enum imap_problem problems[] = {
		IMAP_CONNECTION_LOST, IMAP_TIMED_OUT, IMAP_REFUSED, IMAP_BAD_ANSWER, IMAP_SERVER_REFUSED};
	struct collected sum;

	if (next_random(random) % 3 == 0)
		fake_fail(world.server, FAKE_ANY, (int)(next_random(random) % 14),
			problems[next_random(random) % 5]);
	mail_world_try_collect(&world, &sum);
	if (next_random(random) % 8 == 0)
		fake_renumber(world.server, "INBOX", 1 + (uint32_t)(next_random(random) % 1000));
	/* A crash: the database is all that is left. */
	if (next_random(random) % 4 == 0) {
		store_close(world.store);
		world.store = sample_open(world.path, STORE_WRITE);
		world.collector.store = world.store;
	}
}

/* Undecided words of one day, none of which undoes another. */
static void live(uint64_t seed, uint64_t *ret_digest, int *ret_count)
{
	int order[12];
	uint64_t random = seed;

	for (int i = 0; i < 12; i++)
		order[i] = i;
	for (int i = 11; i > 0; i--) {
		const int j = (int)(next_random(&random) % (uint64_t)(i + 1)), kept = order[i];
		order[i] = order[j];
		order[j] = kept;
	}
	for (int i = 0; i < 12; i++) {
		if (order[i] % 3 == 2)
			deliver_shop("INBOX");
		else
			deliver("INBOX", order[i] % 3 ? dana : "Kim Novak <kim.novak@acme.example>",
				arena_format(&world.arena, "m%d@acme.example", order[i]), mail_undecided);
		mishap(&random);
	}
	fake_mend(world.server);
	mail_world_collect(&world);
	*ret_digest = digest_of_log(ret_count);
}

static void every_order_and_mishap_leads_to_the_same_log(void **state)
{
	const int seeds = getenv("TACT_TESTS_SHORT") ? SEEDS_SHORT : SEEDS;
	uint64_t first = 0, digest;
	int count;

	for (int seed = 1; seed <= seeds; seed++) {
		const char *why;
		if (seed > 1) {
			mail_world_end(&world);
			mail_world_begin(&world);
		}
		live((uint64_t)seed, &digest, &count);
		if (seed == 1)
			first = digest;
		if (count != 8 || digest != first)
			fail_msg("seed %d: %d events of 8, or others", seed, count);
		assert_true(mail_world_fresh(&world, &why));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		MAIL_WORLD_TEST(heads_first_and_few_bodies, &world),
		MAIL_WORLD_TEST(the_first_look_goes_a_month_back, &world),
		MAIL_WORLD_TEST(an_answer_stops_a_letter, &world),
		MAIL_WORLD_TEST(fresh_only_for_a_while, &world),
		MAIL_WORLD_TEST(why_a_look_failed_is_kept, &world),
		MAIL_WORLD_TEST(a_body_that_does_not_come_is_a_hole, &world),
		MAIL_WORLD_TEST(what_is_deleted_meanwhile_is_no_hole, &world),
		MAIL_WORLD_TEST(a_head_that_does_not_come_is_looked_for, &world),
		MAIL_WORLD_TEST(the_audit_finds_what_was_skipped, &world),
		MAIL_WORLD_TEST(other_numbers_mean_nothing_twice, &world),
		MAIL_WORLD_TEST(junk_has_to_match_strictly, &world),
		MAIL_WORLD_TEST(a_reply_to_the_id_that_the_provider_gave, &world),
		MAIL_WORLD_TEST(a_mail_of_ones_own_in_sent_is_left_alone, &world),
		MAIL_WORLD_TEST(what_cannot_be_read_is_asked, &world),
		MAIL_WORLD_TEST(a_flood_is_passed_in_batches, &world),
		MAIL_WORLD_TEST(a_bounce_is_read_though_nobody_is_known_by_its_head, &world),
		MAIL_WORLD_TEST(two_processes_of_one_firm_are_both_kept_waiting, &world),
		MAIL_WORLD_TEST(folders_that_moved_are_found_again, &world),
		MAIL_WORLD_TEST(every_order_and_mishap_leads_to_the_same_log, &world),
	};

	return cmocka_run_group_tests_name("collect", tests, NULL, NULL);
}
