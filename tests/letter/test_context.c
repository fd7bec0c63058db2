/* What a case tells a reader of its letters. */
#include "../tap.h"
#include "letter/context.h"

#include <string.h>

enum { DANA, BO, NIA, PEOPLE };
enum { FIRST, SECOND, NOTED, GONE, PROMISED, KEPT, TIMELINE, UNDONE, EVENTS };
enum { DAY = DAY_SECONDS };

/* Monday, 2 November 2026, midnight in UTC. */
static const int64_t start = 20759 * (int64_t)DAY;

static struct person people[PEOPLE] = {
	[DANA] = {.id = "dana", .name = "Dana Lee", .relations = RELATION_INTERVIEWER},
	[BO] = {.id = "bo", .name = "Bo Park", .relations = RELATION_INTERVIEWER},
	[NIA] = {.id = "nia", .name = "Nia Roy", .relations = RELATION_RECRUITER},
};
static const int16_t with_dana[] = {DANA}, with_bo[] = {BO};

static struct event event_on(const char *id, enum event_type type, int day)
{
	return (struct event){.id = id,
		.type = (uint8_t)type,
		.at = {.instant = {start + day * (int64_t)DAY + 10 * HOUR_SECONDS}},
		.date = DAY_NONE,
		.person = NOBODY,
		.through = NOBODY,
		.of = NO_EVENT,
		.action = ACTION_ANY,
		.channel = CHANNEL_ANY};
}

static struct event interview_on(const char *id, int day, const int16_t *with)
{
	struct event event = event_on(id, EVENT_INTERVIEW, day);

	event.until.instant.seconds = event.at.instant.seconds + HOUR_SECONDS;
	event.with = with;
	event.with_count = 1;
	return event;
}

static void fill(struct event events[EVENTS])
{
	events[FIRST] = interview_on("e1", 0, with_dana);
	events[SECOND] = interview_on("e2", 3, with_bo);
	events[NOTED] = event_on("e3", EVENT_NOTED, 3);
	events[NOTED].what = ABOUT_SKILL;
	events[NOTED].person = DANA;
	events[NOTED].text = "the crane story";
	events[GONE] = event_on("e4", EVENT_NOTED, 3);
	events[GONE].text = "a slip";
	events[PROMISED] = event_on("e5", EVENT_PROMISE, 3);
	events[PROMISED].text = "send the slides";
	events[PROMISED].person = BO;
	events[PROMISED].date = day_of(2026, 11, 10);
	events[KEPT] = event_on("e6", EVENT_DID, 4);
	events[KEPT].action = ACTION_KEEP_PROMISE;
	events[KEPT].channel = CHANNEL_EMAIL;
	events[KEPT].person = BO;
	events[TIMELINE] = event_on("e7", EVENT_TIMELINE, 4);
	events[TIMELINE].date = day_of(2026, 11, 20);
	events[TIMELINE].person = BO;
	events[UNDONE] = event_on("e8", EVENT_RETRACT, 4);
	events[UNDONE].of = GONE;
}

static void context_on(
	int day, int16_t to, int16_t through, struct arena *arena, struct letter_context *ret_context)
{
	struct event events[EVENTS];
	struct process process = {.role = "Analyst",
		.organization = "Acme",
		.timezone = "UTC",
		.via = NIA,
		.people_count = PEOPLE,
		.people = people,
		.events_count = EVENTS,
		.events = events};
	const struct matter matter = {.process = &process, .zone = &zone_utc};
	const struct letter_subject subject = {.action = ACTION_THANK,
		.channel = CHANNEL_EMAIL,
		.to = to,
		.through = through,
		.interview = NO_EVENT,
		.now = {start + day * (int64_t)DAY + 12 * HOUR_SECONDS}};

	fill(events);
	assert_true(process_link(&process, NULL));
	context_from_case(&matter, &subject, arena, ret_context);
}

static void a_case_tells_role_company_and_days(void **state)
{
	struct letter_context context;
	struct arena arena;

	arena_init(&arena);
	context_on(5, DANA, NOBODY, &arena, &context);
	assert_string_equal(context.role, "Analyst");
	assert_string_equal(context.company, "Acme");
	assert_int_equal(context.kind, LETTER_THANK);
	assert_int_equal(context.action, ACTION_THANK);
	assert_int_equal(context.channel, CHANNEL_EMAIL);
	assert_true(context.today_is_near);
	assert_int_equal(context.today.number, day_of(2026, 11, 7).number);
	assert_int_equal(context.decision.number, day_of(2026, 11, 20).number);
	arena_clear(&arena);
}

static void the_interview_is_the_one_with_that_person(void **state)
{
	struct letter_context context;
	struct arena arena;

	arena_init(&arena);
	context_on(5, DANA, NOBODY, &arena, &context);
	assert_int_equal(context.interview.number, day_of(2026, 11, 2).number);
	assert_int_equal(context.people_count, PEOPLE);
	assert_true(context.people[DANA].addressed);
	assert_true(context.people[DANA].was_there);
	assert_false(context.people[BO].addressed);
	assert_false(context.people[BO].was_there);
	context_on(5, BO, NOBODY, &arena, &context);
	assert_int_equal(context.interview.number, day_of(2026, 11, 5).number);
	context_on(5, NIA, NOBODY, &arena, &context);
	assert_int_equal(context.interview.number, day_of(2026, 11, 5).number);
	arena_clear(&arena);
}

static void a_letter_through_the_recruiter_speaks_to_both(void **state)
{
	struct letter_context context;
	struct arena arena;

	arena_init(&arena);
	context_on(5, DANA, NIA, &arena, &context);
	assert_true(context.people[DANA].addressed);
	assert_true(context.people[NIA].addressed);
	assert_false(context.people[BO].addressed);
	arena_clear(&arena);
}

static void notes_and_promises_stand_unless_taken_back(void **state)
{
	struct letter_context context;
	struct arena arena;

	arena_init(&arena);
	context_on(5, DANA, NOBODY, &arena, &context);
	assert_int_equal(context.note_count, 1);
	assert_string_equal(context.notes[0].text, "the crane story");
	assert_string_equal(context.notes[0].person, "Dana Lee");
	assert_int_equal(context.notes[0].about, ABOUT_SKILL);
	assert_true(context.promises_known);
	assert_int_equal(context.promise_count, 1);
	assert_string_equal(context.promises[0], "send the slides");
	arena_clear(&arena);
}

static void what_is_not_yet_known_is_not_told(void **state)
{
	struct letter_context context;
	struct arena arena;

	arena_init(&arena);
	context_on(1, DANA, NOBODY, &arena, &context);
	assert_int_equal(context.note_count, 0);
	assert_int_equal(context.promise_count, 0);
	assert_true(day_is_none(context.decision));
	assert_int_equal(context.interview.number, day_of(2026, 11, 2).number);
	context_on(-3, DANA, NOBODY, &arena, &context);
	assert_true(day_is_none(context.interview));
	arena_clear(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_case_tells_role_company_and_days),
		cmocka_unit_test(the_interview_is_the_one_with_that_person),
		cmocka_unit_test(a_letter_through_the_recruiter_speaks_to_both),
		cmocka_unit_test(notes_and_promises_stand_unless_taken_back),
		cmocka_unit_test(what_is_not_yet_known_is_not_told),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
