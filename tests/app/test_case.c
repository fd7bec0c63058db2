/* Cases: every field of every type of event is written and read back the same, in any combination. */
#include "../tap.h"
#include "app/case_read.h"
#include "app/case_write.h"
#include "app/event_field.h"
#include "base/array.h"
#include "base/text.h"

enum { ROUNDS = 2000, PEOPLE = 4 };

static uint64_t seed;

static uint32_t any(uint32_t below)
{
	seed = seed * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (uint32_t)(seed >> 33) % below;
}

static const char *any_text(void)
{
	static const char *const texts[] = {"", "x", "a \"quoted\" word", "back\\slash",
		"two\nlines\tand a tab", "Zoë Ünal", "\x01\x1f\x7f", "🙂", "/", "null"};

	return texts[any(ARRAY_COUNT(texts))];
}

static struct moment any_moment(void)
{
	struct moment moment = {.instant = {1700000000 + (int64_t)any(100000000)},
		.offset_seconds = ((int32_t)any(96) - 48) * 900};

	if (any(4) == 0)
		moment.offset_seconds = DAY_SECONDS;
	if (any(3) == 0)
		moment.nanoseconds = any(1000000000);
	return moment;
}

static void fill_field(
	struct process *process, int32_t number, const struct event_field *field, struct arena *arena)
{
	struct event *event = &process->events[number];
	void *place = event_field_at(field, event);
	int16_t *with;

	switch ((enum event_field_kind)field->kind) {
	case FIELD_MOMENT:
		event->until = any_moment();
		event->until.instant.seconds = event->at.instant.seconds + 1 + any(90000);
		break;
	case FIELD_DATE:
		*(struct day *)place = (struct day){(int32_t)any(40000)};
		break;
	case FIELD_DATE_OR_MOMENT:
		event->decide_by_instant = any(2);
		event->date = event->decide_by_instant ? DAY_NONE : (struct day){(int32_t)any(40000)};
		if (event->decide_by_instant)
			event->until = any_moment();
		break;
	case FIELD_TEXT:
		*(const char **)place = any_text();
		break;
	case FIELD_PERSON:
		*(int16_t *)place = (int16_t)any(PEOPLE);
		break;
	case FIELD_PEOPLE:
		with = arena_array(arena, int16_t, PEOPLE);
		event->with_count = (int16_t)any(PEOPLE + 1);
		for (int16_t i = 0; i < event->with_count; i++)
			with[i] = (int16_t)((i + number) % PEOPLE);
		event->with = with;
		break;
	case FIELD_EVENT:
		*(int32_t *)place = 0; /* always an interview */
		break;
	case FIELD_FLAG:
		*(bool *)place = true;
		break;
	case FIELD_YES_NO:
		*(uint8_t *)place = any(2) ? ANSWERED_YES : ANSWERED_NO;
		break;
	case FIELD_WORD:
		*(uint8_t *)place = (uint8_t)any(field->word_count);
		break;
	}
}

static void fill_event(struct process *process, int32_t number, enum event_type type, struct arena *arena)
{
	size_t count;
	const struct event_field *rows = event_field_rows(type, &count);

	event_field_init(&process->events[number], type);
	process->events[number].id = arena_format(arena, "e %d", (int)number);
	process->events[number].at = any_moment();
	for (size_t i = 0; i < count; i++)
		if (rows[i].required || any(2))
			fill_field(process, number, &rows[i], arena);
}

static void fill(struct process *process, struct arena *arena)
{
	int32_t events = 1 + (int32_t)any(20);

	*process = (struct process){.role = "R",
		.organization = "O",
		.timezone = "UTC",
		.via = (int16_t)((int)any(PEOPLE + 1) - 1)};
	process->playbook = any(2) ? "tactful" : NULL;
	process->holidays = any(2) ? "DE" : NULL;
	process->represented = process->via != NOBODY && any(2);
	process->people = arena_array(arena, struct person, PEOPLE);
	process->people_count = PEOPLE;
	for (int i = 0; i < PEOPLE; i++) {
		process->people[i] = (struct person){
			.id = arena_format(arena, "p\"%d", i), .name = "N", .relations = (uint8_t)any(64)};
		process->people[i].email = any(2) ? any_text() : NULL;
		process->people[i].address = any(2) ? any_text() : NULL;
	}
	process->events = arena_array(arena, struct event, events);
	process->events_count = events;
	fill_event(process, 0, EVENT_INTERVIEW, arena);
	for (int32_t i = 1; i < events; i++)
		fill_event(process, i, (enum event_type)any(EVENT_TYPE_COUNT), arena);
}

static void what_is_written_is_read_back_the_same(void **state)
{
	for (int round = 0; round < ROUNDS; round++) {
		TEXT_CLEANUP struct text once = {0}, twice = {0};
		struct arena arena;
		struct process process, again;
		struct error err = {0};

		seed = (uint64_t)round;
		arena_init(&arena);
		fill(&process, &arena);
		case_write(&process, round % 2, &once);
		if (!case_read("case", 0, (struct span){once.start, once.length}, &arena, &again, &err))
			fail_msg("%s\n%s", err.message, once.start);
		case_write(&again, round % 2, &twice);
		assert_string_equal(once.start, twice.start);
		assert_int_equal(again.via, process.via);
		assert_int_equal(again.events_count, process.events_count);
		arena_clear(&arena);
	}
}

static void a_failure_leaves_the_answer_alone(void **state)
{
	struct arena arena;
	struct process process = {.role = "before"};
	struct error err = {0};

	arena_init(&arena);
	assert_false(case_read("case", 7, span_of("{\"tact\": 1}"), &arena, &process, &err));
	assert_string_equal(process.role, "before");
	assert_int_equal(err.kind, ERROR_INVALID);
	assert_non_null(strstr(err.message, "case:7: "));
	arena_clear(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_written_is_read_back_the_same),
		cmocka_unit_test(a_failure_leaves_the_answer_alone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
