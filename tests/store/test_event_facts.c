/* Packed fields of events: each comes back, and bytes that nobody packed are refused or harmless. */
#include "../tap.h"
#include "sample.h"
#include "store/event_facts.h"

enum { SAMPLES = 2000, MUTATIONS = 300000 };

static struct event blank(enum event_type type)
{
	return (struct event){.id = "e1",
		.type = (uint8_t)type,
		.date = DAY_NONE,
		.person = NOBODY,
		.through = NOBODY,
		.of = NO_EVENT};
}

static bool parse(const uint8_t *facts, size_t size, int people, int events, int32_t n, struct arena *arena,
	struct event *event)
{
	const struct process process = {.people_count = people, .events_count = events};

	return event_facts_parse((struct span){(const char *)facts, size}, &process, n, arena, event);
}

static void nothing_said_takes_two_bytes(void **state)
{
	const struct event event = blank(EVENT_DIRECT_ALLOWED);
	uint8_t facts[EVENT_FACTS_SIZE];

	assert_int_equal(event_facts_print(&event, 0, facts), 2);
	assert_int_equal(event_facts_print(&event, 1, facts), 2 + 2 + 2);
}

static void ids_come_back(void **state)
{
	static const char *const ids[] = {
		"e1", "e2", "e", "", "E1", "e01", "e11", "a longer one with ünïcode"};
	uint8_t facts[EVENT_FACTS_SIZE];
	struct event event = blank(EVENT_CLOSED), parsed;
	struct arena arena;
	size_t size;

	arena_init(&arena);
	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
		for (int32_t n = 0; n < 12; n++) {
			event.id = ids[i];
			size = event_facts_print(&event, n, facts);
			assert_true(parse(facts, size, 1, 12, n, &arena, &parsed));
			assert_string_equal(parsed.id, ids[i]);
		}
	}
	arena_clear(&arena);
}

static void everyone_fits(void **state)
{
	static int16_t with[PROCESS_MAX_WITH];
	static char id[PROCESS_MAX_ID + 1];
	uint8_t facts[EVENT_FACTS_SIZE], again[EVENT_FACTS_SIZE];
	struct event event = blank(EVENT_INTERVIEW), parsed;
	struct arena arena;
	size_t size;

	arena_init(&arena);
	for (int i = 0; i < PROCESS_MAX_WITH; i++)
		with[i] = (int16_t)(PROCESS_MAX_PEOPLE - 1 - i);
	memset(id, 'x', PROCESS_MAX_ID);
	event.id = id;
	event.with = with;
	event.with_count = PROCESS_MAX_WITH;
	event.at = event.until = (struct moment){{253402300799}, -64800, 999999999};
	event.date.number = -700000;
	event.person = event.through = PROCESS_MAX_PEOPLE - 1;
	event.of = PROCESS_MAX_EVENTS - 1;
	event.action = ACTION_ANY;
	event.channel = CHANNEL_ANY;
	event.went = WENT_UNSAID;
	event.answered = ANSWERED_UNSAID;
	event.travelling = FLAG_YES;
	event.decide_by_instant = true;
	size = event_facts_print(&event, 3, facts);
	assert_true(parse(facts, size, PROCESS_MAX_PEOPLE, PROCESS_MAX_EVENTS, 3, &arena, &parsed));
	assert_memory_equal(parsed.with, with, sizeof(with));
	assert_int_equal(parsed.until.instant.seconds, event.until.instant.seconds);
	assert_int_equal(event_facts_print(&parsed, 3, again), size);
	assert_memory_equal(facts, again, size);
	assert_false(parse(facts, size, PROCESS_MAX_PEOPLE - 1, PROCESS_MAX_EVENTS, 3, &arena, &parsed));
	assert_false(parse(facts, size, PROCESS_MAX_PEOPLE, PROCESS_MAX_EVENTS - 1, 3, &arena, &parsed));
	for (size_t i = 0; i < size - 1; i++)
		parse(facts, i, PROCESS_MAX_PEOPLE, PROCESS_MAX_EVENTS, 3, &arena, &parsed);
	assert_false(parse(facts, size - 1, PROCESS_MAX_PEOPLE, PROCESS_MAX_EVENTS, 3, &arena, &parsed));
	arena_clear(&arena);
}

static uint32_t roll(uint64_t *state)
{
	*state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (uint32_t)(*state >> 33);
}

static bool in_range(const struct event *event, int people, int events)
{
	for (int i = 0; i < event->with_count; i++)
		if (event->with[i] < 0 || event->with[i] >= people)
			return false;
	return event->person >= NOBODY && event->person < people && event->through >= NOBODY &&
	       event->through < people && event->of >= NO_EVENT && event->of < events;
}

static void other_bytes_do_no_harm(void **state)
{
	uint8_t facts[EVENT_FACTS_SIZE], again[EVENT_FACTS_SIZE];
	struct event event, reparsed;
	struct process process;
	struct arena arena;
	uint64_t random = 5;
	size_t size, taken = 0;

	arena_init(&arena);
	for (int i = 0; i < MUTATIONS; i++) {
		arena_reset(&arena);
		size = roll(&random) % 24;
		for (size_t j = 0; j < size; j++)
			facts[j] = (uint8_t)(j % 2 == 0 && roll(&random) % 8 ? roll(&random) % 18
									     : roll(&random));
		if (i % 4 == 0) {
			sample_process(&arena, (uint64_t)(i % SAMPLES), &process);
			if (process.events_count > 0)
				size = event_facts_print(&process.events[process.events_count - 1],
					process.events_count - 1, facts);
			if (size > 0)
				facts[roll(&random) % size] ^= (uint8_t)(1 << roll(&random) % 8);
		}
		if (!parse(facts, size, 4, 20, i % 20, &arena, &event))
			continue;
		taken++;
		assert_true(in_range(&event, 4, 20));
		size = event_facts_print(&event, i % 20, again);
		assert_true(parse(again, size, 4, 20, i % 20, &arena, &reparsed));
	}
	assert_in_range(taken, MUTATIONS / 100, MUTATIONS);
	arena_clear(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_said_takes_two_bytes),
		cmocka_unit_test(ids_come_back),
		cmocka_unit_test(everyone_fits),
		cmocka_unit_test(other_bytes_do_no_harm),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
