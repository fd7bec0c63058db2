/* What has to hold between the parts of a process, and who is who. */
#include "../tap.h"
#include "core/process.h"

enum { DANA, BO, REF, NEIGHBOUR, PLAIN, PEOPLE };

static struct person people[PEOPLE] = {
	[DANA] = {.id = "dana", .name = "Dana Lee", .relations = RELATION_INTERVIEWER | RELATION_REFERENCE},
	[BO] = {.id = "bo", .name = "Bo Park"},
	[REF] = {.id = "ref", .name = "Ray Ferro", .relations = RELATION_REFERENCE},
	[NEIGHBOUR] = {.id = "nia", .name = "Nia Roy", .relations = RELATION_RECRUITER | RELATION_OTHER},
	[PLAIN] = {.id = "pat", .name = "Pat Lane"},
};

static struct event blank(const char *id, enum event_type type, int64_t at)
{
	return (struct event){.id = id,
		.type = (uint8_t)type,
		.at = {.instant = {at}},
		.date = DAY_NONE,
		.person = NOBODY,
		.through = NOBODY,
		.of = NO_EVENT};
}

static struct event interview(const char *id, int64_t at)
{
	struct event event = blank(id, EVENT_INTERVIEW, at);

	event.until.instant.seconds = at + 3600;
	return event;
}

static struct event pointing(const char *id, enum event_type type, int64_t at, int32_t of)
{
	struct event event = blank(id, type, at);

	event.of = of;
	return event;
}

static struct process process_of(struct event *events, int count)
{
	return (struct process){.role = "Analyst",
		.organization = "Acme",
		.timezone = "UTC",
		.via = BO,
		.people_count = PEOPLE,
		.people = people,
		.events_count = count,
		.events = events};
}

static void fails_with(struct event *events, int count, const char *message)
{
	struct process process = process_of(events, count);
	struct error err = {0};

	assert_false(process_link(&process, &err));
	assert_int_equal(err.kind, ERROR_INVALID);
	assert_string_equal(err.message, message);
}

static void an_interview_ends_after_it_begins(void **state)
{
	struct event events[] = {interview("e1", 1000), interview("e2", 5000)};

	events[1].until.instant.seconds = 5000;
	fails_with(events, 2, "events[1].until is not later than events[1].at");
}

static void nobody_sits_there_twice(void **state)
{
	static const int16_t with[] = {DANA, PLAIN, DANA};
	struct event events[] = {interview("e1", 1000)};
	struct process process = process_of(events, 1);

	events[0].with = with;
	events[0].with_count = 2;
	assert_true(process_link(&process, NULL));
	events[0].with_count = 3;
	fails_with(events, 1, "events[0].with[2] names \"dana\" a second time");
}

static void only_interviews_are_cancelled(void **state)
{
	struct event events[] = {blank("e1", EVENT_HEARD, 1), pointing("e2", EVENT_CANCELLED, 2, 0)};

	fails_with(events, 2, "events[1].of names \"e1\", which is no interview but heard");
}

static void retracts_point_back_to_what_is_no_retract(void **state)
{
	struct event forward[] = {pointing("e1", EVENT_RETRACT, 1, 1), blank("e2", EVENT_HEARD, 2)};
	struct event itself[] = {pointing("e1", EVENT_RETRACT, 1, 0)};
	struct event chain[] = {blank("e1", EVENT_HEARD, 1), pointing("e2", EVENT_RETRACT, 2, 0),
		pointing("e3", EVENT_RETRACT, 3, 1)};
	struct event empty[] = {pointing("e1", EVENT_RETRACT, 1, NO_EVENT)};

	fails_with(forward, 2, "events[0].of names \"e2\", which is not earlier in the log");
	fails_with(itself, 1, "events[0].of names \"e1\", which is a retract itself");
	fails_with(chain, 3, "events[2].of names \"e2\", which is a retract itself");
	fails_with(empty, 1, "events[0].of is missing");
}

static void a_contact_belongs_to_an_interview(void **state)
{
	struct event events[] = {
		interview("e1", 1), blank("e2", EVENT_HEARD, 2), pointing("e3", EVENT_DID, 3, 0)};
	struct process process = process_of(events, 3);

	assert_true(process_link(&process, NULL));
	events[2].of = 1;
	fails_with(events, 3, "events[2].for names \"e2\", which is no interview but heard");
}

static void represented_needs_a_recruiter(void **state)
{
	struct process process = process_of(NULL, 0);
	struct error err = {0};

	process.represented = true;
	assert_true(process_link(&process, &err));
	process.via = NOBODY;
	assert_false(process_link(&process, &err));
	assert_string_equal(err.message, "process.represented needs process.via");
}

static void too_many_events(void **state)
{
	struct process process = process_of(NULL, PROCESS_MAX_EVENTS + 1);
	struct error err = {0};

	assert_false(process_link(&process, &err));
	assert_string_equal(err.message, "events has more than 5000 entries");
}

static void too_many_promises(void **state)
{
	static struct event events[PROCESS_MAX_PROMISES + 1];

	for (int i = 0; i <= PROCESS_MAX_PROMISES; i++)
		events[i] = blank("e", EVENT_PROMISE, i);
	fails_with(events, PROCESS_MAX_PROMISES + 1, "events has more than 200 promises");
	for (int i = 0; i <= PROCESS_MAX_SKIPS; i++)
		events[i].type = EVENT_SKIPPED;
	fails_with(events, PROCESS_MAX_SKIPS + 1, "events has more than 200 skips");
}

static void marks_follow_retracts(void **state)
{
	struct event events[] = {
		interview("e1", 1),
		interview("e2", 10000),
		pointing("e3", EVENT_CANCELLED, 2, 0),
		pointing("e4", EVENT_CANCELLED, 3, 1),
		pointing("e5", EVENT_RETRACT, 4, 2),
		pointing("e6", EVENT_RETRACT, 5, 2),
	};
	struct process process = process_of(events, 6);

	events[0].cancelled_ever = events[1].retracted = true; /* from an earlier reading */
	assert_true(process_link(&process, NULL));
	assert_true(events[2].retracted);
	assert_false(events[0].cancelled_ever);
	assert_true(events[1].cancelled_ever);
	assert_false(events[1].retracted || events[3].retracted || events[4].retracted);
}

static void who_is_who(void **state)
{
	static const struct {
		bool recruiter, employer, mere_reference;
	} rows[PEOPLE] = {
		[DANA] = {false, true, false},
		[BO] = {true, false, false},
		[REF] = {false, false, true},
		[NEIGHBOUR] = {true, true, false},
		[PLAIN] = {false, true, false},
	};
	struct process process = process_of(NULL, 0);

	for (int i = 0; i < PEOPLE; i++) {
		assert_int_equal(person_is_recruiter(&process, i), rows[i].recruiter);
		assert_int_equal(person_is_employer(&process, i), rows[i].employer);
		assert_int_equal(person_is_mere_reference(&process, i), rows[i].mere_reference);
	}
	assert_false(person_is_recruiter(&process, NOBODY));
	assert_false(person_is_employer(&process, NOBODY));
	assert_false(person_is_mere_reference(&process, NOBODY));
	process.via = REF;
	assert_true(person_is_recruiter(&process, REF));
	assert_false(person_is_mere_reference(&process, REF));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(an_interview_ends_after_it_begins),
		cmocka_unit_test(nobody_sits_there_twice),
		cmocka_unit_test(only_interviews_are_cancelled),
		cmocka_unit_test(retracts_point_back_to_what_is_no_retract),
		cmocka_unit_test(a_contact_belongs_to_an_interview),
		cmocka_unit_test(represented_needs_a_recruiter),
		cmocka_unit_test(too_many_events),
		cmocka_unit_test(too_many_promises),
		cmocka_unit_test(marks_follow_retracts),
		cmocka_unit_test(who_is_who),
	};

	return cmocka_run_group_tests_name("process", tests, NULL, NULL);
}
