/* Packed fields of events: each comes back, and bytes that nobody packed are refused or harmless. */
#include "../tap.h"
#include "sample.h"
#include "store/event_facts.h"

enum { SAMPLES = 2000, MUTATIONS = 300000 };

static void nothing_said_takes_no_bytes(void **state)
{
	uint8_t facts[EVENT_FACTS_SIZE];
	struct event event;

	event_facts_init(&event);
	assert_int_equal(event_facts_print(&event, facts), 0);
}

static void everyone_fits(void **state)
{
	static int16_t with[PROCESS_MAX_WITH];
	uint8_t facts[EVENT_FACTS_SIZE], again[EVENT_FACTS_SIZE];
	struct event event, parsed;
	struct arena arena;
	size_t size;

	arena_init(&arena);
	event_facts_init(&event);
	for (int i = 0; i < PROCESS_MAX_WITH; i++)
		with[i] = (int16_t)(PROCESS_MAX_PEOPLE - 1 - i);
	event.with = with;
	event.with_count = PROCESS_MAX_WITH;
	event.at.offset_seconds = -64800;
	event.at.nanoseconds = 999999999;
	event.until = (struct moment){{253402300799}, 64800, 999999999};
	event.date.number = -700000;
	event.person = event.through = PROCESS_MAX_PEOPLE - 1;
	event.of = PROCESS_MAX_EVENTS - 1;
	event.action = ACTION_ANY;
	event.channel = CHANNEL_ANY;
	event.went = WENT_UNSAID;
	event.answered = ANSWERED_UNSAID;
	event.travelling = event.decide_by_instant = true;
	size = event_facts_print(&event, facts);
	event_facts_init(&parsed);
	assert_true(event_facts_parse(
		(struct span){(char *)facts, size}, PROCESS_MAX_PEOPLE, PROCESS_MAX_EVENTS, &arena, &parsed));
	assert_memory_equal(parsed.with, with, sizeof(with));
	assert_int_equal(parsed.until.instant.seconds, event.until.instant.seconds);
	assert_int_equal(event_facts_print(&parsed, again), size);
	assert_memory_equal(facts, again, size);
	assert_false(event_facts_parse((struct span){(char *)facts, size}, PROCESS_MAX_PEOPLE - 1,
		PROCESS_MAX_EVENTS, &arena, &parsed));
	assert_false(event_facts_parse((struct span){(char *)facts, size}, PROCESS_MAX_PEOPLE,
		PROCESS_MAX_EVENTS - 1, &arena, &parsed));
	assert_false(event_facts_parse((struct span){(char *)facts, size - 1}, PROCESS_MAX_PEOPLE,
		PROCESS_MAX_EVENTS, &arena, &parsed));
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
				size = event_facts_print(&process.events[process.events_count - 1], facts);
			if (size > 0)
				facts[roll(&random) % size] ^= (uint8_t)(1 << roll(&random) % 8);
		}
		event_facts_init(&event);
		if (!event_facts_parse((struct span){(char *)facts, size}, 4, 20, &arena, &event))
			continue;
		taken++;
		assert_true(in_range(&event, 4, 20));
		size = event_facts_print(&event, again);
		event_facts_init(&reparsed);
		assert_true(event_facts_parse((struct span){(char *)again, size}, 4, 20, &arena, &reparsed));
	}
	assert_in_range(taken, MUTATIONS / 100, MUTATIONS);
	arena_clear(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(nothing_said_takes_no_bytes),
		cmocka_unit_test(everyone_fits),
		cmocka_unit_test(other_bytes_do_no_harm),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
