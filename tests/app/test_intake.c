/* Mails on their way in: what each is recorded as, which letters it stops, and what it proves of them. */
#include "../store/sample.h"
#include "../tap.h"
#include "mail_world.h"

static struct mail_world world;
static const char dana[] = "Dana Lee <dana@acme.example>";

struct word_case {
	const char *more, *body;
	enum answer_outcome outcome;
	int what; /* heard; -1: nothing */
	bool stops;
};

static const struct word_case word_cases[] = {
	{"", mail_rejection, ANSWER_RECORDED, HEARD_REJECTION, true},
	{"", mail_invitation, ANSWER_RECORDED, HEARD_NEXT_STEP, true},
	{"", mail_undecided, ANSWER_RECORDED, HEARD_UNDECIDED, true},
	{"", mail_unclear, ANSWER_UNSURE, -1, true},
	{"Auto-Submitted: auto-replied\n", mail_away, ANSWER_RECORDED, HEARD_AUTO_REPLY, false},
};

static void every_human_word_stops_what_waits(void **state)
{
	for (size_t i = 0; i < sizeof(word_cases) / sizeof(word_cases[0]); i++) {
		const struct word_case *c = &word_cases[i];
		struct intake intake;
		int64_t draft;
		if (i > 0) {
			mail_world_end(&world);
			mail_world_begin(&world);
		}
		draft = mail_world_question(&world);
		intake = mail_world_take(&world,
			mail_world_mail(&world, dana, "Re: Data analyst", "a@acme.example", c->more, c->body),
			1);
		assert_int_equal(intake.answer.outcome, c->outcome);
		if (c->what >= 0)
			assert_int_equal(mail_world_heard(&world, 1, c->what), 1);
		else
			assert_int_equal(mail_world_heard(&world, 1, -1), 0);
		assert_int_equal(intake.stopped, c->stops);
		assert_int_equal(
			mail_world_outbox(&world, draft).state, c->stops ? OUTBOX_STOPPED : OUTBOX_APPROVED);
		assert_true(instant_is_never(mail_world_outbox(&world, draft).answered) == !c->stops);
	}
}

static void why_it_stopped_is_told(void **state)
{
	const int64_t draft = mail_world_question(&world);

	mail_world_take(&world,
		mail_world_mail(&world, dana, "Your application", "a@acme.example", "", mail_rejection), 1);
	assert_non_null(
		strstr(mail_world_outbox(&world, draft).reply, "Dana Lee wrote: \"Your application\""));
}

static void an_auto_reply_says_until_when(void **state)
{
	struct process process;

	mail_world_take(&world,
		mail_world_mail(&world, dana, "Automatic reply: status", "a@acme.example",
			"Auto-Submitted: auto-replied\n", mail_away),
		1);
	process = mail_world_process(&world, 1);
	assert_int_equal(process.events[2].what, HEARD_AUTO_REPLY);
	assert_int_equal(process.events[2].date.number, day_of(2026, 12, 7).number);
}

static void the_person_is_asked_once(void **state)
{
	const char *mail = mail_world_mail(&world, dana, "Hello", "a@acme.example", "", mail_unclear);
	struct incoming *rows;
	int64_t draft;

	mail_world_take(&world, mail, 1);
	draft = mail_world_question(&world);
	mail_world_take(&world, mail, 1);
	mail_world_take(&world, mail, 0);
	assert_int_equal(mail_world_rows(&world, true, &rows), 1);
	assert_int_equal(rows[0].process, 1);
	assert_string_equal(rows[0].person, "dana");
	assert_non_null(rows[0].doubt);
	/* What was approved after it was read is not stopped by it. */
	assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_APPROVED);
}

static void what_was_decided_stays_so(void **state)
{
	const char *mail = mail_world_mail(&world, dana, "Hello", "a@acme.example", "", mail_unclear);
	struct incoming *rows;
	struct error err = {0};

	mail_world_take(&world, mail, 1);
	mail_world_rows(&world, true, &rows);
	assert_true(store_begin(world.store, &err) &&
		    incoming_row_decide(world.store, &rows[0], world.now, "nothing", NULL, &err) &&
		    store_commit(world.store, &err));
	assert_true(store_begin(world.store, &err));
	assert_false(incoming_row_decide(world.store, &rows[0], world.now, "reply", NULL, &err));
	assert_int_equal(err.kind, ERROR_CHANGED);
	store_rollback(world.store);
	mail_world_take(&world, mail, 1);
	assert_int_equal(mail_world_rows(&world, true, &rows), 0);
}

static void a_reply_by_thread_from_anywhere(void **state)
{
	const int64_t draft = mail_world_question(&world);
	struct outbox out = mail_world_outbox(&world, draft);
	struct intake intake;

	mail_world_permit(&world, draft, OUTBOX_ACCEPT);
	intake = mail_world_take(&world,
		mail_world_mail(&world, "Dana <dlee77@gmail.com>", "Hello", "x@gmail.com",
			arena_format(&world.arena, "In-Reply-To: <%s>\n", out.message_id), mail_rejection),
		1);
	assert_int_equal(intake.answer.outcome, ANSWER_RECORDED);
	assert_int_equal(intake.answer.places.list[0].way, WAY_THREAD);
	assert_int_equal(intake.draft, draft);
	assert_int_equal(mail_world_heard(&world, 1, HEARD_REJECTION), 1);
}

static void references_name_the_thread_too(void **state)
{
	const int64_t draft = mail_world_question(&world);
	struct outbox out = mail_world_outbox(&world, draft);
	struct intake intake = mail_world_take(&world,
		mail_world_mail(&world, "Someone <someone@gmail.com>", "Hello", "x@gmail.com",
			arena_format(&world.arena, "References: <%s> <other@gmail.com>\n", out.message_id),
			mail_rejection),
		1);

	assert_int_equal(intake.draft, draft);
	/* Who answers it proves that it went out, whatever was known of it. */
	assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_SENT);
}

static void of_two_processes_of_one_recruiter_the_subject_tells(void **state)
{
	const int64_t other = mail_world_add(&world, "Vela", "Editor", "Dana Lee", "dana@acme.example");
	struct intake intake;

	mail_world_letter(&world, other, "The open question", "Dear Dana,\n\nhow are things?\n");
	mail_world_question(&world);
	intake = mail_world_take(&world,
		mail_world_mail(&world, dana, "RE: The open question", "x@acme.example", "", mail_undecided),
		1);
	assert_int_equal(intake.answer.outcome, ANSWER_RECORDED);
	assert_int_equal(intake.answer.places.list[0].process, other);
}

static void one_that_may_belong_to_two_stops_both(void **state)
{
	const int64_t other = mail_world_add(&world, "Acme", "Editor", "Dana Lee", "dana@acme.example");
	const int64_t first = mail_world_question(&world),
		      second = mail_world_letter(
			      &world, other, "The other", "Dear Dana,\n\nhow are things?\n");
	struct intake intake = mail_world_take(
		&world, mail_world_mail(&world, dana, "News", "x@acme.example", "", mail_undecided), 1);

	assert_int_equal(intake.answer.outcome, ANSWER_UNSURE);
	assert_int_equal(intake.stopped, 2);
	assert_int_equal(mail_world_outbox(&world, first).state, OUTBOX_STOPPED);
	assert_int_equal(mail_world_outbox(&world, second).state, OUTBOX_STOPPED);
}

static void somebody_of_the_domain_counts(void **state)
{
	const int64_t draft = mail_world_question(&world);
	struct intake intake = mail_world_take(&world,
		mail_world_mail(&world, "Kim Novak <kim.novak@acme.example>", "Your application",
			"x@acme.example", "", mail_rejection),
		1);

	assert_int_equal(intake.answer.outcome, ANSWER_RECORDED);
	assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_STOPPED);
}

static void own_mail_is_never_the_companys(void **state)
{
	const int64_t draft = mail_world_question(&world);
	struct intake intake = mail_world_take(&world,
		mail_world_mail(&world, "Sam Roe <sam@mail.example>", "Re: Data analyst", "own@mail.example",
			"", mail_rejection),
		1);
	struct incoming *rows;

	assert_int_equal(intake.answer.outcome, ANSWER_OWN);
	assert_false(intake.begun);
	assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_APPROVED);
	assert_int_equal(mail_world_rows(&world, false, &rows), 0);
}

static const char *bounce_of(const char *recipient, const char *returned)
{
	return arena_format(&world.arena,
		"From: Mail Delivery System <MAILER-DAEMON@mx.mail.example>\nTo: sam@mail.example\nSubject: "
		"Undelivered Mail Returned to Sender\nDate: Thu, 26 Nov 2026 10:00:00 -0500\nMessage-ID: "
		"<b1@mx.mail.example>\nAuto-Submitted: auto-replied\nMIME-Version: 1.0\nContent-Type: "
		"multipart/report; report-type=delivery-status; boundary=o\n\n--o\nContent-Type: "
		"text/plain\n\nYour message could not be delivered.\n--o\nContent-Type: "
		"message/delivery-status\n\nReporting-MTA: dns; mx.mail.example\n\nFinal-Recipient: rfc822; "
		"%s\nAction: failed\nStatus: 5.1.1\n\n--o\nContent-Type: text/rfc822-headers\n\n%s\n--o--\n",
		recipient, returned);
}

static bool contact_counts(int64_t draft)
{
	const struct process process = mail_world_process(&world, 1);
	const struct outbox out = mail_world_outbox(&world, draft);
	struct matter matter;
	struct error err = {0};
	struct ban bans[20];

	assert_true(desk_matter(&world.desk, &process, NULL, &matter, &err));
	for (size_t i = 0, n = gate_forbidden(&matter, world.now, bans, 20); i < n && i < 20; i++)
		if (bans[i].gate == 10)
			return false;
	return out.contact >= 0 && !process.events[out.contact].retracted;
}

static void a_bounce_of_ours_voids_it_and_asks_for_an_address(void **state)
{
	const int64_t draft = mail_world_question(&world);
	struct outbox out = mail_world_outbox(&world, draft);

	mail_world_permit(&world, draft, OUTBOX_LOSE);
	assert_true(contact_counts(draft));
	mail_world_take(&world,
		bounce_of("dana@acme.example",
			arena_format(&world.arena, "Message-ID: <%s>\n", out.message_id)),
		1);
	assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_BOUNCED);
	assert_int_equal(mail_world_heard(&world, 1, HEARD_BOUNCE), 1);
	assert_false(contact_counts(draft));
}

static void a_bounce_is_known_by_our_mark(void **state)
{
	const int64_t draft = mail_world_question(&world);
	struct outbox out = mail_world_outbox(&world, draft);
	struct message sent;
	struct error err = {0};

	mail_world_permit(&world, draft, OUTBOX_ACCEPT);
	assert_true(message_read(out.message, &world.arena, &sent, &err));
	assert_non_null(sent.mark);
	mail_world_take(&world,
		bounce_of("d.lee@relay.example",
			arena_format(
				&world.arena, "Message-ID: <new@relay>\nX-Tact-Letter: %s\n", sent.mark)),
		1);
	assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_BOUNCED);
	assert_int_equal(mail_world_heard(&world, 1, HEARD_BOUNCE), 1);
}

static void a_mark_that_is_not_ours_proves_nothing(void **state)
{
	const int64_t draft = mail_world_question(&world);

	mail_world_permit(&world, draft, OUTBOX_ACCEPT);
	mail_world_take(&world,
		bounce_of("stranger@relay.example", "Message-ID: <new@relay>\nX-Tact-Letter: d1-guessed\n"),
		1);
	assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_SENT);
}

static void a_bounce_after_the_address_changed_asks_nothing(void **state)
{
	const int64_t draft = mail_world_question(&world);
	struct outbox out = mail_world_outbox(&world, draft);
	struct process process = mail_world_process(&world, 1);
	struct entry entry;
	struct error err = {0};

	mail_world_permit(&world, draft, OUTBOX_ACCEPT);
	process = mail_world_process(&world, 1);
	entry_init(&entry, 1, &process, 0, 0, &world.arena);
	entry.process.people[0].email = "dana.lee@acme.example";
	assert_true(store_begin(world.store, &err) && entry_change_person(world.store, &entry, 0, &err) &&
		    store_commit(world.store, &err));
	mail_world_take(&world,
		bounce_of("dana@acme.example",
			arena_format(&world.arena, "Message-ID: <%s>\n", out.message_id)),
		1);
	assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_BOUNCED);
	assert_int_equal(mail_world_heard(&world, 1, HEARD_BOUNCE), 0);
	assert_true(mail_world_process(&world, 1).events[mail_world_outbox(&world, draft).contact].retracted);
}

static void a_reply_proves_that_an_unknown_one_went_out(void **state)
{
	const int64_t draft = mail_world_question(&world);
	struct outbox out = mail_world_outbox(&world, draft);
	int32_t events;

	mail_world_permit(&world, draft, OUTBOX_LOSE);
	assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_UNKNOWN);
	events = mail_world_process(&world, 1).events_count;
	mail_world_take(&world,
		mail_world_mail(&world, dana, "Re: How the decision stands", "x@acme.example",
			arena_format(&world.arena, "In-Reply-To: <%s>\n", out.message_id), mail_undecided),
		1);
	assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_SENT);
	/* The contact was in the log already: only the answer is new. */
	assert_int_equal(mail_world_process(&world, 1).events_count, events + 1);
}

static void ours_in_sent_is_a_contact_where_there_was_none(void **state)
{
	const int64_t draft = mail_world_question(&world);
	struct outbox out = mail_world_outbox(&world, draft);
	const char *bytes = arena_copy(&world.arena, out.message.start, out.message.length);
	struct process process;

	mail_world_take(&world, bytes, 1);
	assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_SENT);
	out = mail_world_outbox(&world, draft);
	process = mail_world_process(&world, 1);
	assert_int_equal(out.contact, process.events_count - 1);
	assert_int_equal(process.events[out.contact].type, EVENT_DID);
	assert_int_equal(process.events[out.contact].action, ACTION_STATUS);
	/* And once only. */
	mail_world_take(&world, bytes, 1);
	mail_world_take(&world, bytes, 0);
	assert_int_equal(mail_world_process(&world, 1).events_count, process.events_count);
}

static void please_do_not_write_forbids(void **state)
{
	const char *body = "Dear Sam,\n\nwe have decided not to move forward with your application. Please "
			   "do not contact us "
			   "again about this position.\n\nKind regards,\nDana Lee\n";
	struct process process;
	int bans = 0;

	mail_world_take(
		&world, mail_world_mail(&world, dana, "Your application", "x@acme.example", "", body), 1);
	process = mail_world_process(&world, 1);
	for (int32_t i = 0; i < process.events_count; i++)
		bans += process.events[i].type == EVENT_NO_CONTACT;
	assert_int_equal(bans, 1);
}

static void a_new_date_moves_the_deadline(void **state)
{
	const char *body = "Hi Sam,\n\nWe have not made a decision yet, as we are still interviewing other "
			   "candidates.\nWe will let you know by 11 December.\n\nBest regards,\nDana\n";
	struct process process;
	int32_t found = NO_EVENT;

	mail_world_take(
		&world, mail_world_mail(&world, dana, "Re: Data analyst", "x@acme.example", "", body), 1);
	process = mail_world_process(&world, 1);
	for (int32_t i = 2; i < process.events_count; i++)
		if (process.events[i].type == EVENT_TIMELINE)
			found = i;
	assert_int_not_equal(found, NO_EVENT);
	assert_int_equal(process.events[found].date.number, day_of(2026, 12, 11).number);
}

static const char *invitation_of(const char *from, const char *summary, const char *organizer)
{
	return arena_format(&world.arena,
		"From: %s\nTo: sam@mail.example\nSubject: Invitation: %s\nDate: Thu, 26 Nov 2026 10:00:00 "
		"-0500\nMessage-ID: <i1@acme.example>\nMIME-Version: 1.0\nContent-Type: "
		"multipart/alternative; "
		"boundary=o\n\n--o\nContent-Type: text/plain\n\nPlease see the "
		"invitation.\n--o\nContent-Type: "
		"text/calendar; "
		"method=REQUEST\n\nBEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//t//EN\nMETHOD:REQUEST\n"
		"BEGIN:VEVENT\nUID:u1@acme.example\nDTSTAMP:20261126T150000Z\nDTSTART:20261202T150000Z\n"
		"DTEND:20261202T160000Z\nSUMMARY:%s\nORGANIZER;CN=Dana Lee:mailto:%s\nATTENDEE;CN=Sam "
		"Roe:mailto:sam@mail.example\nATTENDEE;CN=Dana "
		"Lee:mailto:%s\nEND:VEVENT\nEND:VCALENDAR\n--o--\n",
		from, summary, summary, organizer, organizer);
}

static int interviews(int64_t process)
{
	const struct process whole = mail_world_process(&world, process);
	int count = 0;

	for (int32_t i = 0; i < whole.events_count; i++)
		count += whole.events[i].type == EVENT_INTERVIEW;
	return count;
}

static void an_invitation_is_an_interview_and_stops(void **state)
{
	const int64_t draft = mail_world_question(&world);
	const char *mail = invitation_of(dana, "Interview: Data analyst at Acme", "dana@acme.example");
	struct intake intake = mail_world_take(&world, mail, 1);

	assert_int_equal(intake.answer.outcome, ANSWER_RECORDED);
	assert_int_equal(interviews(1), 2);
	assert_int_equal(intake.stopped, 1);
	assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_STOPPED);
	mail_world_take(&world, mail, 1);
	assert_int_equal(interviews(1), 2);
}

static void an_invitation_of_nobody_asks(void **state)
{
	struct incoming *rows;
	struct intake intake = mail_world_take(&world,
		invitation_of("Kai Moss <kai@vela.example>", "Interview: Editor at Vela", "kai@vela.example"),
		1);

	assert_int_equal(intake.answer.outcome, ANSWER_UNSURE);
	assert_int_equal(mail_world_rows(&world, true, &rows), 1);
	assert_int_equal(interviews(1), 1);
}

/* A log that is full, a playbook that is gone: the mails behind it go on all the same. */
static void what_cannot_be_recorded_is_asked(void **state)
{
	const int64_t draft = mail_world_question(&world);
	struct incoming *rows;
	struct intake intake;

	sample_sql(world.path, "UPDATE process SET playbook = 'gone' WHERE number = 1");
	intake = mail_world_take(&world,
		mail_world_mail(&world, dana, "Re: Data analyst", "x@acme.example", "", mail_rejection), 1);
	assert_int_equal(intake.answer.outcome, ANSWER_UNSURE);
	assert_int_equal(mail_world_rows(&world, true, &rows), 1);
	assert_non_null(strstr(rows[0].doubt, "could not be recorded"));
	assert_int_equal(mail_world_heard(&world, 1, -1), 0);
	assert_int_equal(mail_world_outbox(&world, draft).state, OUTBOX_STOPPED);
}

static void what_does_not_matter_leaves_nothing(void **state)
{
	struct incoming *rows;
	struct intake intake = mail_world_take(&world,
		mail_world_mail(&world, "News <news@shop.example>", "Our offers", "n@shop.example", "",
			"Everything must go.\n"),
		1);

	assert_false(intake.begun);
	assert_int_equal(intake.number, 0);
	assert_int_equal(mail_world_rows(&world, false, &rows), 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		MAIL_WORLD_TEST(every_human_word_stops_what_waits, &world),
		MAIL_WORLD_TEST(why_it_stopped_is_told, &world),
		MAIL_WORLD_TEST(an_auto_reply_says_until_when, &world),
		MAIL_WORLD_TEST(the_person_is_asked_once, &world),
		MAIL_WORLD_TEST(what_was_decided_stays_so, &world),
		MAIL_WORLD_TEST(a_reply_by_thread_from_anywhere, &world),
		MAIL_WORLD_TEST(references_name_the_thread_too, &world),
		MAIL_WORLD_TEST(of_two_processes_of_one_recruiter_the_subject_tells, &world),
		MAIL_WORLD_TEST(one_that_may_belong_to_two_stops_both, &world),
		MAIL_WORLD_TEST(somebody_of_the_domain_counts, &world),
		MAIL_WORLD_TEST(own_mail_is_never_the_companys, &world),
		MAIL_WORLD_TEST(a_bounce_of_ours_voids_it_and_asks_for_an_address, &world),
		MAIL_WORLD_TEST(a_bounce_is_known_by_our_mark, &world),
		MAIL_WORLD_TEST(a_mark_that_is_not_ours_proves_nothing, &world),
		MAIL_WORLD_TEST(a_bounce_after_the_address_changed_asks_nothing, &world),
		MAIL_WORLD_TEST(a_reply_proves_that_an_unknown_one_went_out, &world),
		MAIL_WORLD_TEST(ours_in_sent_is_a_contact_where_there_was_none, &world),
		MAIL_WORLD_TEST(please_do_not_write_forbids, &world),
		MAIL_WORLD_TEST(a_new_date_moves_the_deadline, &world),
		MAIL_WORLD_TEST(an_invitation_is_an_interview_and_stops, &world),
		MAIL_WORLD_TEST(an_invitation_of_nobody_asks, &world),
		MAIL_WORLD_TEST(what_cannot_be_recorded_is_asked, &world),
		MAIL_WORLD_TEST(what_does_not_matter_leaves_nothing, &world),
	};

	return cmocka_run_group_tests_name("intake", tests, NULL, NULL);
}
