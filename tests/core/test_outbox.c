/* The way out: what holds after every sequence of events, tried out and not sampled. */
#include "../tap.h"
#include "core/outbox.h"

#include <string.h>

enum { LENGTH = 8 };

struct walk {
	enum outbox_state state;
	int approvals; /* by a person: the first, and each "again" */
	int permits;
	bool not_known;  /* it was permitted, and nothing was learnt about it since */
	bool was_frozen; /* and not yet confirmed */
};

static long walks;

static void assert_contact(const struct walk *walk)
{
	const bool contact = outbox_states[walk->state].contact;

	if (walk->state == OUTBOX_PERMITTED || walk->state == OUTBOX_UNKNOWN)
		assert_true(contact);
	if (contact && walk->state != OUTBOX_SENT)
		assert_true(walk->permits > 0);
	if (walk->not_known && walk->approvals == 1)
		assert_true(contact);
}

static void assert_step(const struct walk *before, enum outbox_event event, const struct walk *after)
{
	const bool machine = outbox_event_sources[event] != OUTBOX_BY_PERSON;

	if (before->state == OUTBOX_UNKNOWN && machine)
		assert_true(outbox_states[after->state].turn == OUTBOX_ENDED);
	if (outbox_states[before->state].turn == OUTBOX_ENDED) {
		assert_int_equal(outbox_event_sources[event], OUTBOX_BY_EVIDENCE);
		assert_int_equal(outbox_states[after->state].turn, OUTBOX_ENDED);
	}
	if (before->state == OUTBOX_BOUNCED)
		fail_msg("what came back went on");
	if (before->was_frozen && after->state == OUTBOX_CLAIMED)
		fail_msg("what was frozen went on unasked");
	assert_true(after->permits <= after->approvals);
	assert_contact(after);
}

static struct walk step(const struct walk *walk, enum outbox_event event, enum outbox_state to)
{
	struct walk next = *walk;

	next.state = to;
	next.approvals += event == OUTBOX_APPROVE || event == OUTBOX_AGAIN;
	if (event == OUTBOX_PERMIT) {
		next.permits++;
		next.not_known = true;
	}
	if (event == OUTBOX_REFUSE || event == OUTBOX_BOUNCE)
		next.not_known = false;
	if (event == OUTBOX_FREEZE || event == OUTBOX_CONFIRM || event == OUTBOX_AGAIN)
		next.was_frozen = event == OUTBOX_FREEZE;
	return next;
}

/* An event that has no row changes nothing, so that leaving it out loses no sequence. */
static void try_all(const struct walk *walk, int left)
{
	walks++;
	if (left == 0)
		return;
	for (int event = 0; event < OUTBOX_EVENT_COUNT; event++) {
		const struct outbox_arrow *arrow = outbox_arrow(walk->state, (enum outbox_event)event);
		struct walk next;

		if (!arrow)
			continue;
		next = step(walk, (enum outbox_event)event, arrow->to);
		assert_step(walk, (enum outbox_event)event, &next);
		try_all(&next, left - 1);
	}
}

static void every_short_sequence_keeps_the_promises(void **state)
{
	const struct walk start = {.state = OUTBOX_DRAFT};

	walks = 0;
	try_all(&start, LENGTH);
	assert_true(walks > 1000);
}

static void an_event_leads_to_one_place(void **state)
{
	for (size_t i = 0; i < outbox_arrow_count; i++)
		assert_ptr_equal(
			outbox_arrow(outbox_arrows[i].from, outbox_arrows[i].event), &outbox_arrows[i]);
}

static void every_state_can_be_reached_and_said(void **state)
{
	bool reached[OUTBOX_STATE_COUNT] = {[OUTBOX_DRAFT] = true};

	for (int round = 0; round < OUTBOX_STATE_COUNT; round++)
		for (size_t i = 0; i < outbox_arrow_count; i++)
			if (reached[outbox_arrows[i].from])
				reached[outbox_arrows[i].to] = true;
	for (int i = 0; i < OUTBOX_STATE_COUNT; i++) {
		assert_true(reached[i]);
		assert_true(strlen(outbox_states[i].name) > 0 && strlen(outbox_states[i].words) > 0);
		for (int other = 0; other < i; other++) {
			assert_string_not_equal(outbox_states[i].name, outbox_states[other].name);
			assert_string_not_equal(outbox_states[i].words, outbox_states[other].words);
		}
	}
	for (int i = 0; i < OUTBOX_EVENT_COUNT; i++)
		assert_non_null(outbox_event_names[i]);
}

static void whoever_has_the_turn_can_take_it(void **state)
{
	for (int i = 0; i < OUTBOX_STATE_COUNT; i++) {
		const struct outbox_arrow *decisions[8];
		const size_t count = outbox_decisions((enum outbox_state)i, decisions, 8);
		int machine = 0;

		assert_true(count <= 8);
		for (int event = 0; event < OUTBOX_EVENT_COUNT; event++)
			machine += outbox_arrow((enum outbox_state)i, (enum outbox_event)event) &&
				   outbox_event_sources[event] == OUTBOX_BY_MACHINE;
		switch (outbox_states[i].turn) {
		case OUTBOX_GOES_ON:
			assert_true(machine > 0);
			break;
		case OUTBOX_ASKS:
			assert_true(count > 0);
			break;
		case OUTBOX_ENDED:
			assert_true(machine == 0 && count == 0);
			break;
		}
	}
}

static void decisions_are_the_person_s(void **state)
{
	const struct outbox_arrow *decisions[3];

	for (size_t i = 0; i < outbox_arrow_count; i++)
		assert_int_equal(outbox_arrows[i].decision != NULL,
			outbox_event_sources[outbox_arrows[i].event] == OUTBOX_BY_PERSON);
	assert_int_equal(outbox_decisions(OUTBOX_UNKNOWN, decisions, 3), 3);
	assert_int_equal(decisions[0]->event, OUTBOX_WENT_OUT);
	assert_int_equal(decisions[1]->event, OUTBOX_AGAIN);
	assert_non_null(strstr(decisions[1]->decision, "twice"));
	assert_int_equal(decisions[2]->event, OUTBOX_DROP);
	assert_int_equal(outbox_decisions(OUTBOX_PERMITTED, decisions, 3), 0);
	assert_int_equal(outbox_decisions(OUTBOX_UNKNOWN, decisions, 1), 3);
}

static void the_dot_is_what_decides(void **state)
{
	assert_int_equal(outbox_arrow(OUTBOX_CLAIMED, OUTBOX_LEASE_OVER)->to, OUTBOX_APPROVED);
	assert_int_equal(outbox_arrow(OUTBOX_PERMITTED, OUTBOX_LEASE_OVER)->to, OUTBOX_UNKNOWN);
	assert_null(outbox_arrow(OUTBOX_PERMITTED, OUTBOX_RELEASE));
	assert_null(outbox_arrow(OUTBOX_PERMITTED, OUTBOX_STOP));
	assert_null(outbox_arrow(OUTBOX_PERMITTED, OUTBOX_EXPIRE));
	assert_null(outbox_arrow(OUTBOX_CLAIMED, OUTBOX_ACCEPT));
	assert_null(outbox_arrow(OUTBOX_APPROVED, OUTBOX_PERMIT));
	assert_true(outbox_leads(OUTBOX_CLAIMED, OUTBOX_PERMITTED));
	assert_false(outbox_leads(OUTBOX_APPROVED, OUTBOX_PERMITTED));
	assert_true(OUTBOX_LEASE_SECONDS > OUTBOX_PERMIT_SECONDS + OUTBOX_REPLY_SECONDS);
}

static void the_copy_has_states_of_its_own(void **state)
{
	assert_true(outbox_copy_leads(OUTBOX_COPY_NONE, OUTBOX_COPY_DUE));
	assert_true(outbox_copy_leads(OUTBOX_COPY_FAILED, OUTBOX_COPY_DUE));
	for (int to = 0; to < OUTBOX_COPY_COUNT; to++) {
		assert_false(outbox_copy_leads(OUTBOX_COPY_FILED, (enum outbox_copy)to));
		assert_false(outbox_copy_leads(OUTBOX_COPY_THEIRS, (enum outbox_copy)to));
		assert_false(outbox_copy_leads((enum outbox_copy)to, OUTBOX_COPY_NONE));
		assert_non_null(outbox_copy_names[to]);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_event_leads_to_one_place),
		cmocka_unit_test(every_state_can_be_reached_and_said),
		cmocka_unit_test(whoever_has_the_turn_can_take_it),
		cmocka_unit_test(decisions_are_the_person_s),
		cmocka_unit_test(the_dot_is_what_decides),
		cmocka_unit_test(every_short_sequence_keeps_the_promises),
		cmocka_unit_test(the_copy_has_states_of_its_own),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
