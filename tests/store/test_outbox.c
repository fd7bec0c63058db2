/* Letters on their way out as rows: what is kept, what each step needs, and what other programs may not do.
 */
#include "../tap.h"
#include "outbox_sample.h"
#include "sample.h"
#include "store/draft_rows.h"
#include "store/outbox_hour_rows.h"

#include <sqlite3.h>

static struct arena arena;

static int set_up(void **state)
{
	arena_init(&arena);
	*state = (void *)(uintptr_t)sample_path();
	return 0;
}

static int tear_down(void **state)
{
	arena_clear(&arena);
	sample_remove();
	return 0;
}

static struct outbox load(struct store *store)
{
	struct outbox letter;
	struct error err = {0};

	if (!outbox_row_load(store, 1, &arena, &letter, &err))
		fail_msg("%s", err.message);
	return letter;
}

static void what_is_put_in_comes_back(void **state)
{
	struct store *store = outbox_sample(*state, 1);
	const struct outbox got = load(store);
	struct outbox twice = got;
	struct error err = {0};
	int64_t draft;

	assert_int_equal(got.state, OUTBOX_APPROVED);
	assert_int_equal(got.process, 1);
	assert_int_equal(got.round, 1);
	assert_int_equal(got.epoch, 0);
	assert_int_equal(got.contact, NO_EVENT);
	assert_int_equal(got.expires.seconds, OUTBOX_SAMPLE_NOW + 10000);
	assert_true(instant_is_never(got.answered) && instant_is_never(got.permitted));
	assert_string_equal(got.message_id, "<d1@sample.example>");
	assert_true(got.message.length == 5 && memcmp(got.message.start, "a\0\r\nb", 5) == 0);
	assert_true(outbox_row_find(store, "<d1@sample.example>", &draft, &err) && draft == 1);
	assert_true(outbox_row_find(store, "<d7@sample.example>", &draft, &err) && draft == 0);
	assert_true(store_begin(store, &err));
	assert_false(outbox_row_insert(store, &twice, &err));
	assert_int_equal(err.kind, ERROR_INVALID);
	store_close(store);
}

static void a_draft_that_is_not_approved_is_refused(void **state)
{
	struct store *store = outbox_sample(*state, 1);
	struct draft draft = {.process = 1, .template_name = "t", .subject = "s", .body = "b"};
	struct outbox letter = load(store);
	struct error err = {0};

	assert_true(store_begin(store, &err));
	assert_true(draft_row_insert(store, &draft, &err));
	letter.draft = draft.number;
	letter.message_id = "<other@sample.example>";
	assert_false(outbox_row_insert(store, &letter, &err));
	assert_non_null(strstr(err.message, "only an approved draft"));
	store_close(store);
}

/* Takes a step in a transaction of its own. */
static void move(struct store *store, struct outbox *letter, enum outbox_event event,
	const struct outbox_change *change)
{
	struct error err = {0};

	if (!store_begin(store, &err) || !outbox_row_move(store, letter, event, change, &err) ||
		!store_commit(store, &err))
		fail_msg("%s", err.message);
}

static void sent_step_by_step(void **state)
{
	struct store *store = outbox_sample(*state, 1);
	struct outbox letter = load(store);
	const struct outbox_change said = {.reply = "250 2.0.0 queued"};
	struct process_row row;
	struct draft draft;
	struct error err = {0};

	outbox_sample_claim(store, &letter, "runner");
	assert_int_equal(load(store).epoch, 1);
	outbox_sample_permit(store, &letter);
	assert_true(process_row_load(store, 1, &arena, &row, &err));
	assert_int_equal(row.process.events[letter.contact].type, EVENT_DID);
	assert_int_equal(letter.contact, row.process.events_count - 1);
	assert_int_equal(load(store).permitted.seconds, OUTBOX_SAMPLE_NOW);
	move(store, &letter, OUTBOX_ACCEPT, &said);
	assert_true(store_begin(store, &err));
	assert_true(outbox_row_copy(store, &letter, OUTBOX_COPY_DUE, &err) && store_commit(store, &err));
	letter = load(store);
	assert_int_equal(letter.state, OUTBOX_SENT);
	assert_int_equal(letter.copy, OUTBOX_COPY_DUE);
	assert_string_equal(letter.reply, "250 2.0.0 queued");
	assert_null(letter.holder);
	assert_true(draft_row_load(store, 1, &arena, &draft, &err) && draft.state == DRAFT_SENT);
	store_close(store);
}

static void a_refusal_takes_the_contact_back(void **state)
{
	struct store *store = outbox_sample(*state, 1);
	struct outbox letter = load(store);
	struct event retract = outbox_sample_event(EVENT_RETRACT, "r1");
	struct outbox_change change = {.reply = "550 no", .events = &retract, .event_count = 1};
	struct process_row row;
	struct error err;

	outbox_sample_claim(store, &letter, "runner");
	outbox_sample_permit(store, &letter);
	retract.of = letter.contact;
	change.expected_count = letter.contact + 1;
	move(store, &letter, OUTBOX_REFUSE, &change);
	assert_int_equal(load(store).state, OUTBOX_REJECTED);
	assert_true(process_row_load(store, 1, &arena, &row, &err));
	assert_true(row.process.events[letter.contact].retracted);
	store_close(store);
}

static void whoever_lost_the_lease_loses(void **state)
{
	struct store *store = outbox_sample(*state, 1);
	struct outbox first = load(store), second;
	const struct event did = outbox_sample_event(EVENT_DID, "late");
	struct error err = {0};
	int64_t count;

	outbox_sample_claim(store, &first, "first");
	assert_true(store_begin(store, &err));
	assert_true(outbox_rows_pass(store, (struct instant){OUTBOX_SAMPLE_NOW + 99}, &count, &err));
	assert_int_equal(count, 0);
	assert_true(outbox_rows_pass(store, (struct instant){OUTBOX_SAMPLE_NOW + 100}, &count, &err));
	assert_true(store_commit(store, &err) && count == 1);
	second = load(store);
	assert_int_equal(second.state, OUTBOX_APPROVED);
	outbox_sample_claim(store, &second, "second");
	assert_int_equal(second.epoch, 2);
	assert_true(store_begin(store, &err));
	assert_false(outbox_row_permit(store, &first, (struct instant){OUTBOX_SAMPLE_NOW},
		(struct instant){OUTBOX_SAMPLE_NOW + 900}, &did, outbox_sample_events(store, 1), &err));
	assert_int_equal(err.kind, ERROR_CHANGED);
	store_rollback(store);
	outbox_sample_permit(store, &second);
	first.state = OUTBOX_PERMITTED;
	assert_true(store_begin(store, &err));
	assert_false(outbox_row_move(store, &first, OUTBOX_ACCEPT, NULL, &err));
	assert_int_equal(err.kind, ERROR_CHANGED);
	store_close(store);
}

static void a_lease_over_after_the_permit_is_unknown(void **state)
{
	struct store *store = outbox_sample(*state, 1);
	struct outbox letter = load(store), late;
	struct error err = {0};
	struct instant next;
	int64_t count;

	outbox_sample_claim(store, &letter, "runner");
	outbox_sample_permit(store, &letter);
	late = letter;
	assert_true(outbox_rows_next(store, &next, &err) && next.seconds == OUTBOX_SAMPLE_NOW + 900);
	assert_true(store_begin(store, &err) && outbox_rows_pass(store, next, &count, &err) &&
		    store_commit(store, &err));
	letter = load(store);
	assert_int_equal(letter.state, OUTBOX_UNKNOWN);
	assert_true(store_begin(store, &err));
	assert_false(outbox_row_move(store, &late, OUTBOX_ACCEPT, NULL, &err));
	assert_int_equal(err.kind, ERROR_CHANGED);
	store_rollback(store);
	assert_true(store_begin(store, &err));
	assert_false(outbox_row_move(store, &letter, OUTBOX_RELEASE, NULL, &err));
	assert_int_equal(err.kind, ERROR_INVALID);
	store_rollback(store);
	move(store, &letter, OUTBOX_AGAIN, NULL);
	letter = load(store);
	assert_int_equal(letter.state, OUTBOX_APPROVED);
	assert_int_equal(letter.round, 2);
	assert_int_equal(letter.attempts, 0);
	outbox_sample_claim(store, &letter, "runner");
	assert_int_equal(letter.epoch, 2);
	store_close(store);
}

static bool permit_is_refused(struct store *store, struct outbox *letter, int64_t now, int32_t expected)
{
	const struct event did = outbox_sample_event(EVENT_DID, "x");
	struct error err = {0};
	bool given;

	assert_true(store_begin(store, &err));
	given = outbox_row_permit(store, letter, (struct instant){now},
		(struct instant){OUTBOX_SAMPLE_NOW + 900}, &did, expected, &err);
	store_rollback(store);
	return !given && err.kind == ERROR_CHANGED;
}

static void a_permit_needs_everything(void **state)
{
	struct store *store = outbox_sample(*state, 1);
	struct outbox letter = load(store), stranger;
	const int32_t count = outbox_sample_events(store, 1);

	assert_true(permit_is_refused(store, &letter, OUTBOX_SAMPLE_NOW, count));
	outbox_sample_claim(store, &letter, "runner");
	stranger = letter;
	stranger.holder = "stranger";
	assert_true(permit_is_refused(store, &stranger, OUTBOX_SAMPLE_NOW, count));
	assert_true(permit_is_refused(store, &letter, OUTBOX_SAMPLE_NOW + 100, count));
	assert_true(permit_is_refused(store, &letter, OUTBOX_SAMPLE_NOW + 10000, count));
	assert_true(permit_is_refused(store, &letter, OUTBOX_SAMPLE_NOW, count - 1));
	assert_int_equal(outbox_sample_events(store, 1), count);
	outbox_sample_permit(store, &letter);
	store_close(store);
}

static void an_answer_stops_what_is_not_sent(void **state)
{
	struct store *store = outbox_sample(*state, 3);
	struct outbox first = load(store), second, third;
	struct error err = {0};
	int64_t count = 0;

	assert_true(outbox_row_load(store, 2, &arena, &second, &err));
	assert_true(outbox_row_load(store, 3, &arena, &third, &err));
	outbox_sample_claim(store, &first, "runner");
	outbox_sample_claim(store, &second, "runner");
	outbox_sample_permit(store, &second);
	assert_true(store_begin(store, &err));
	assert_true(outbox_rows_answered(
		store, 1, (struct instant){OUTBOX_SAMPLE_NOW}, "they answered", &count, &err));
	assert_true(store_commit(store, &err) && count == 2);
	assert_true(permit_is_refused(store, &first, OUTBOX_SAMPLE_NOW, outbox_sample_events(store, 1)));
	first = load(store);
	assert_int_equal(first.state, OUTBOX_STOPPED);
	assert_string_equal(first.reply, "they answered");
	/* What was permitted goes on to its end, but is not sent again. */
	assert_true(outbox_row_load(store, 2, &arena, &second, &err) && second.state == OUTBOX_PERMITTED);
	move(store, &second, OUTBOX_LOSE, NULL);
	assert_true(store_begin(store, &err));
	assert_false(outbox_row_move(store, &second, OUTBOX_AGAIN, NULL, &err));
	assert_int_equal(err.kind, ERROR_FORBIDDEN);
	store_close(store);
}

static void time_holds_opens_and_expires(void **state)
{
	const struct outbox_change later = {.not_before = {OUTBOX_SAMPLE_NOW + 500}};
	struct store *store = outbox_sample(*state, 2);
	struct outbox letter = load(store), *due;
	struct error err = {0};
	struct instant next;
	int64_t moved;
	size_t count;

	move(store, &letter, OUTBOX_HOLD, &later);
	assert_true(outbox_rows_due(
		store, (struct instant){OUTBOX_SAMPLE_NOW + 600}, 10, &arena, &due, &count, &err));
	assert_true(count == 1 && due[0].draft == 2);
	assert_true(outbox_rows_next(store, &next, &err) && next.seconds == OUTBOX_SAMPLE_NOW - 1);
	assert_true(store_begin(store, &err));
	assert_true(outbox_rows_pass(store, (struct instant){OUTBOX_SAMPLE_NOW + 500}, &moved, &err));
	assert_true(store_commit(store, &err) && moved == 1);
	assert_int_equal(load(store).state, OUTBOX_APPROVED);
	assert_true(store_begin(store, &err));
	assert_true(outbox_rows_pass(store, (struct instant){OUTBOX_SAMPLE_NOW + 10000}, &moved, &err));
	assert_true(store_commit(store, &err) && moved == 2);
	letter = load(store);
	assert_int_equal(letter.state, OUTBOX_EXPIRED);
	assert_true(outbox_rows_next(store, &next, &err) && instant_is_never(next));
	store_close(store);
}

static void doubt_freezes_until_the_person_says_so(void **state)
{
	struct store *store = outbox_sample(*state, 2);
	struct outbox letter = load(store), *due;
	struct error err = {0};
	int64_t moved;
	size_t count;

	outbox_sample_claim(store, &letter, "runner");
	assert_true(store_begin(store, &err) && outbox_rows_freeze(store, "copied", &moved, &err));
	assert_true(store_commit(store, &err) && moved == 2);
	assert_true(permit_is_refused(store, &letter, OUTBOX_SAMPLE_NOW, outbox_sample_events(store, 1)));
	letter = load(store);
	assert_int_equal(letter.state, OUTBOX_FROZEN);
	assert_string_equal(letter.reply, "copied");
	move(store, &letter, OUTBOX_CONFIRM, NULL);
	assert_true(
		outbox_rows_due(store, (struct instant){OUTBOX_SAMPLE_NOW}, 10, &arena, &due, &count, &err));
	assert_true(count == 1 && due[0].draft == 1);
	store_close(store);
}

static void the_last_word_about_the_hour_holds_for_its_letter_alone(void **state)
{
	struct store *store = outbox_sample(*state, 2);
	struct instant till;
	struct error err = {0};

	assert_true(outbox_hour_row_load(store, 1, &till, &err) && till.seconds == INSTANT_FIRST.seconds);
	for (int64_t hour = 1; hour <= 2; hour++) {
		assert_true(store_begin(store, &err));
		assert_true(outbox_hour_row_save(
			store, 1, (struct instant){OUTBOX_SAMPLE_NOW + hour * 3600}, &err));
		assert_true(store_commit(store, &err));
		assert_true(outbox_hour_row_load(store, 1, &till, &err));
		assert_int_equal(till.seconds, OUTBOX_SAMPLE_NOW + hour * 3600);
	}
	assert_true(outbox_hour_row_load(store, 2, &till, &err) && till.seconds == INSTANT_FIRST.seconds);
	store_close(store);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(what_is_put_in_comes_back, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_draft_that_is_not_approved_is_refused, set_up, tear_down),
		cmocka_unit_test_setup_teardown(sent_step_by_step, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_refusal_takes_the_contact_back, set_up, tear_down),
		cmocka_unit_test_setup_teardown(whoever_lost_the_lease_loses, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_lease_over_after_the_permit_is_unknown, set_up, tear_down),
		cmocka_unit_test_setup_teardown(a_permit_needs_everything, set_up, tear_down),
		cmocka_unit_test_setup_teardown(an_answer_stops_what_is_not_sent, set_up, tear_down),
		cmocka_unit_test_setup_teardown(time_holds_opens_and_expires, set_up, tear_down),
		cmocka_unit_test_setup_teardown(
			the_last_word_about_the_hour_holds_for_its_letter_alone, set_up, tear_down),
		cmocka_unit_test_setup_teardown(doubt_freezes_until_the_person_says_so, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
