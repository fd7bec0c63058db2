/* What the person decides about letters that are on their way, and about mails that were not certain. */
#include "../tap.h"
#include "app/draft_approve.h"
#include "app/incoming_look.h"
#include "app/incoming_resolve.h"
#include "app/outbox_enter.h"
#include "app/outbox_resolve.h"
#include "mail_world.h"

#include <string.h>

static struct mail_world world;

static struct outbox_look look_at(int64_t draft)
{
	static struct outbox_look look;
	struct error err = {0};

	if (!outbox_look_load(world.store, &world.desk, draft, world.now, &world.arena, &look, &err))
		fail_msg("%s", err.message);
	return look;
}

static bool resolve(int64_t draft, const char *word, struct outbox_resolution *ret, struct error *err)
{
	struct outbox_look look;
	const bool fine =
		store_begin(world.store, err) &&
		outbox_look_load(world.store, &world.desk, draft, world.now, &world.arena, &look, err) &&
		outbox_resolve(world.store, &world.desk, &look, word, world.now, &world.arena, ret, err) &&
		store_commit(world.store, err);

	store_rollback(world.store);
	return fine;
}

static int32_t events(void)
{
	return mail_world_process(&world, 1).events_count;
}

static void unknown_again_keeps_the_contact_there_was(void **state)
{
	const int64_t draft = mail_world_question(&world);
	struct outbox_resolution resolution;
	struct error err = {0};
	int32_t before;

	mail_world_permit(&world, draft, OUTBOX_LOSE);
	before = events();
	if (!resolve(draft, "again", &resolution, &err))
		fail_msg("%s", err.message);
	assert_int_equal(resolution.letter.state, OUTBOX_APPROVED);
	assert_int_equal(resolution.letter.round, 2);
	assert_int_equal(events(), before);
	assert_true(resolution.window.not_before.seconds >= world.now.seconds);
	assert_int_equal(mail_world_outbox(&world, draft).expires.seconds, resolution.window.expires.seconds);
	assert_false(mail_world_process(&world, 1).events[resolution.letter.contact].retracted);
}

static void what_went_on_meanwhile_is_not_decided(void **state)
{
	const int64_t draft = mail_world_question(&world);
	struct outbox letter = mail_world_outbox(&world, draft);
	struct outbox_look look;
	struct outbox_resolution resolution = {0};
	struct error err = {0};

	assert_true(outbox_look_load(world.store, &world.desk, draft, world.now, &world.arena, &look, &err));
	assert_true(store_begin(world.store, &err));
	assert_true(outbox_row_claim(
		world.store, &letter, "runner", world.now, (struct instant){world.now.seconds + 100}, &err));
	assert_true(store_commit(world.store, &err));
	assert_true(store_begin(world.store, &err));
	assert_false(outbox_resolve(
		world.store, &world.desk, &look, "drop", world.now, &world.arena, &resolution, &err));
	assert_int_equal(err.kind, ERROR_CHANGED);
	assert_null(resolution.arrow);
	store_rollback(world.store);
	assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_CLAIMED);
	/* Read anew it can be kept back also then. */
	assert_true(resolve(draft, "drop", &resolution, &err));
	assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_CANCELLED);
}

/* In each state just what the table says, and every word of it works. */
static void every_decision_of_the_table_can_be_taken(void **state)
{
	static const struct {
		enum outbox_event event; /* behind the permit; OUTBOX_DROP: before it */
		const char *words[OUTBOX_MAX_CHOICES];
	} rows[] = {
		{OUTBOX_DROP, {"drop"}},
		{OUTBOX_LOSE, {"went-out", "again", "drop"}},
		{OUTBOX_ACCEPT, {NULL}},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		for (int word = 0; word < OUTBOX_MAX_CHOICES && rows[i].words[word]; word++) {
			struct outbox_resolution resolution;
			struct error err = {0};
			int64_t draft;
			mail_world_end(&world);
			mail_world_begin(&world);
			draft = mail_world_question(&world);
			if (rows[i].event != OUTBOX_DROP)
				mail_world_permit(&world, draft, rows[i].event);
			assert_string_equal(
				outbox_event_names[look_at(draft).choices[word]->event], rows[i].words[word]);
			if (!resolve(draft, rows[i].words[word], &resolution, &err))
				fail_msg("%s: %s", rows[i].words[word], err.message);
			assert_int_equal(mail_world_outbox(&world, draft).state, resolution.arrow->to);
		}
	}
}

static void line_breaks_in_a_name_never_leave(void **state)
{
	static const char *const names[] = {
		"Dana\r\nBcc: all@acme.example", "Dana\nLee", "Dana\rLee", "Da\x01na"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct process process = mail_world_process(&world, 1);
		const struct send_window window = {
			.not_before = world.now, .expires = {world.now.seconds + DAY_SECONDS}};
		struct draft draft = {.process = 1,
			.action = ACTION_STATUS,
			.channel = CHANNEL_EMAIL,
			.person = 0,
			.through = NOBODY,
			.trigger = NO_EVENT,
			.at = world.now,
			.template_name = "status",
			.subject = "Question",
			.body = "Dear Dana\n",
			.missing = ""};
		struct matter matter;
		struct outbox letter = {.draft = 77};
		struct error err = {0};

		process.people[0].name = names[i];
		assert_true(store_begin(world.store, &err) && draft_row_insert(world.store, &draft, &err) &&
			    draft_approve(world.store, &process, world.now, &world.arena, &draft, &err) &&
			    desk_matter(&world.desk, &process, NULL, &matter, &err));
		assert_false(outbox_enter(
			world.store, &matter, &draft, &world.account, &window, &world.arena, &letter, &err));
		assert_int_equal(err.kind, ERROR_INVALID);
		assert_non_null(strstr(err.message, "the recipient's name"));
		assert_int_equal(letter.draft, 77);
		store_rollback(world.store);
	}
}

static void an_unclear_mail_is_decided_once(void **state)
{
	const char *mail = mail_world_mail(
		&world, "Dana Lee <dana@acme.example>", "Hello", "a@acme.example", "", mail_unclear);
	const struct answer_reader reader = {
		.store = world.store, .desk = &world.desk, .now = {world.now.seconds + 3600}};
	const struct incoming_choice choice = {.word = "rejection", .back = DAY_NONE};
	struct incoming_resolution resolution;
	struct incoming *mails;
	struct error err = {0};
	size_t count;
	bool more;

	mail_world_take(&world, mail, 1);
	assert_true(incoming_look_list(world.store, 10, &world.arena, &mails, &count, &more, &err));
	assert_int_equal(count, 1);
	assert_false(more);
	assert_true(store_begin(world.store, &err));
	if (!incoming_resolve(&reader, mails[0].number, &choice, &world.arena, &resolution, &err))
		fail_msg("%s", err.message);
	assert_true(store_commit(world.store, &err));
	assert_int_equal(mail_world_heard(&world, 1, HEARD_REJECTION), 1);
	/* Neither the person nor the same mail says it a second time. */
	assert_true(store_begin(world.store, &err));
	assert_false(incoming_resolve(&reader, mails[0].number, &choice, &world.arena, &resolution, &err));
	assert_int_equal(err.kind, ERROR_INVALID);
	store_rollback(world.store);
	mail_world_take(&world, mail, 1);
	mail_world_take(&world, mail, 0);
	assert_int_equal(mail_world_heard(&world, 1, -1), 1);
	assert_int_equal(mail_world_rows(&world, true, &mails), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		MAIL_WORLD_TEST(unknown_again_keeps_the_contact_there_was, &world),
		MAIL_WORLD_TEST(what_went_on_meanwhile_is_not_decided, &world),
		MAIL_WORLD_TEST(every_decision_of_the_table_can_be_taken, &world),
		MAIL_WORLD_TEST(line_breaks_in_a_name_never_leave, &world),
		MAIL_WORLD_TEST(an_unclear_mail_is_decided_once, &world),
	};

	return cmocka_run_group_tests_name("app outbox", tests, NULL, NULL);
}
