/* Our letters in Sent: searched, and put there once. */
#include "../tap.h"
#include "mail_world.h"

static struct mail_world world;

static void sent_is_searched(void **state)
{
	const int64_t draft = mail_world_question(&world);
	struct outbox out = mail_world_outbox(&world, draft);
	struct error err = {0};
	bool found;

	assert_true(collect_find_sent(&world.collector, &world.account, &out, &found, &err));
	assert_false(found);
	fake_deliver(world.server, "Sent", mail_world_rewritten(&world, draft, false), world.now);
	assert_true(collect_find_sent(&world.collector, &world.account, &out, &found, &err));
	assert_true(found);
	fake_fail(world.server, FAKE_SEARCH, 0, IMAP_CONNECTION_LOST);
	assert_false(collect_find_sent(&world.collector, &world.account, &out, &found, &err));
}

static struct outbox sent_letter(void)
{
	struct outbox out;
	struct error err = {0};
	const int64_t draft = mail_world_question(&world);

	mail_world_permit(&world, draft, OUTBOX_ACCEPT);
	out = mail_world_outbox(&world, draft);
	assert_true(store_begin(world.store, &err) &&
		    outbox_row_copy(world.store, &out, OUTBOX_COPY_DUE, &err) &&
		    store_commit(world.store, &err));
	return mail_world_outbox(&world, draft);
}

static void file(struct outbox *out)
{
	struct error err = {0};

	if (!collect_file_copy(&world.collector, &world.account, out, &err))
		fail_msg("%s", err.message);
	assert_int_equal(mail_world_outbox(&world, out->draft).state, OUTBOX_SENT);
	assert_int_equal(mail_world_outbox(&world, out->draft).copy, out->copy);
}

static void a_copy_is_put_into_sent_once(void **state)
{
	struct outbox out = sent_letter();

	file(&out);
	assert_int_equal(out.copy, OUTBOX_COPY_FILED);
	assert_int_equal(fake_count(world.server, "Sent"), 1);
	assert_string_equal(fake_last(world.server, "Sent"), mail_world_bytes(&world, out.draft));
	assert_int_equal(world.account.files_sent, FILES_BY_US);
	/* Our own copy is evidence of nothing new. */
	mail_world_collect(&world);
	assert_int_equal(mail_world_outbox(&world, out.draft).state, OUTBOX_SENT);
}

static void a_provider_that_files_is_learnt(void **state)
{
	struct outbox out = sent_letter();

	fake_deliver(world.server, "Sent", mail_world_rewritten(&world, out.draft, true), world.now);
	file(&out);
	assert_int_equal(out.copy, OUTBOX_COPY_THEIRS);
	assert_int_equal(fake_count(world.server, "Sent"), 1);
	assert_int_equal(world.account.files_sent, FILES_BY_PROVIDER);
}

static void a_provider_may_take_its_time(void **state)
{
	struct outbox out = sent_letter();

	world.account.files_sent = FILES_BY_PROVIDER;
	file(&out);
	assert_int_equal(out.copy, OUTBOX_COPY_DUE);
	world.now.seconds += 600;
	file(&out);
	assert_int_equal(out.copy, OUTBOX_COPY_FILED);
}

static void a_copy_that_fails_says_nothing_of_the_letter(void **state)
{
	struct outbox out = sent_letter();

	fake_fail(world.server, FAKE_APPEND, 0, IMAP_REFUSED);
	file(&out);
	assert_int_equal(out.copy, OUTBOX_COPY_FAILED);
	file(&out);
	assert_int_equal(out.copy, OUTBOX_COPY_FILED);
}

static void a_copy_whose_answer_was_lost_is_not_put_there_twice(void **state)
{
	struct outbox out = sent_letter();

	world.account.files_sent = FILES_BY_US;
	fake_append_unsaid(world.server);
	file(&out);
	assert_int_equal(out.copy, OUTBOX_COPY_FAILED);
	file(&out);
	assert_int_equal(out.copy, OUTBOX_COPY_FILED);
	assert_int_equal(fake_count(world.server, "Sent"), 1);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		MAIL_WORLD_TEST(sent_is_searched, &world),
		MAIL_WORLD_TEST(a_copy_is_put_into_sent_once, &world),
		MAIL_WORLD_TEST(a_provider_that_files_is_learnt, &world),
		MAIL_WORLD_TEST(a_provider_may_take_its_time, &world),
		MAIL_WORLD_TEST(a_copy_that_fails_says_nothing_of_the_letter, &world),
		MAIL_WORLD_TEST(a_copy_whose_answer_was_lost_is_not_put_there_twice, &world),
	};

	return cmocka_run_group_tests_name("collect_sent", tests, NULL, NULL);
}
