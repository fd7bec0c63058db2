/* Short ids: unlike one another, short, and the same tomorrow. */
#include "../tap.h"
#include "app/item_id.h"
#include "base/array.h"

enum { PEOPLE = 50, ITEMS = 3 * PEOPLE };

static const struct duty duties[3] = {
	{.name = "note", .action = ACTION_THANK},
	{.name = "call", .action = ACTION_STATUS},
	{.name = "ask", .action = ACTION_ASK_CONNECT},
};

struct sample {
	struct arena arena;
	struct process process;
	struct item items[ITEMS + 1];
	struct agenda agenda;
};

static void prepare(struct sample *example)
{
	arena_init(&example->arena);
	example->process = (struct process){.people_count = PEOPLE, .events_count = 1};
	example->process.people = arena_array(&example->arena, struct person, PEOPLE);
	example->process.events = arena_array(&example->arena, struct event, 1);
	example->process.events[0].id = "e1";
	for (int i = 0; i < PEOPLE; i++)
		example->process.people[i].id = arena_format(&example->arena, "p%d", i);
	for (int i = 0; i < ITEMS; i++)
		example->items[i] = (struct item){
			.duty = &duties[i / PEOPLE], .to = (int16_t)(i % PEOPLE), .through = NOBODY};
	example->agenda = (struct agenda){.items = example->items, .capacity = ITEMS + 1, .count = ITEMS};
}

static void ids_are_unlike_and_none_begins_another(void **state)
{
	struct sample example;
	const char **ids;

	prepare(&example);
	example.items[ITEMS] = example.items[0]; /* a twin in everything */
	example.agenda.count = ITEMS + 1;
	ids = item_ids_make(&example.process, 3, &example.agenda, &example.arena);
	for (int i = 0; i <= ITEMS; i++)
		for (int j = 0; j < i; j++)
			if (strncmp(ids[i], ids[j], strlen(ids[i])) == 0 ||
				strncmp(ids[i], ids[j], strlen(ids[j])) == 0)
				fail_msg("%s and %s", ids[i], ids[j]);
	arena_clear(&example.arena);
}

static void ids_of_a_small_agenda_have_two_letters_and_stay(void **state)
{
	struct sample example;
	const char **few, **one;

	prepare(&example);
	example.agenda.count = 3;
	few = item_ids_make(&example.process, 12, &example.agenda, &example.arena);
	for (int i = 0; i < 3; i++)
		assert_int_equal(strlen(few[i]), strlen("12kf"));
	example.agenda.items = &example.items[1];
	example.agenda.count = 1;
	one = item_ids_make(&example.process, 12, &example.agenda, &example.arena);
	assert_string_equal(one[0], few[1]);
	arena_clear(&example.arena);
}

static void ids_are_taken_apart(void **state)
{
	int64_t number;
	const char *letters;
	static const char *const wrong[] = {"", "kf", "3Kf", "3a", "3k-f", "-3kf", "99999999999kf", "3 kf"};

	assert_true(item_id_split("12kf", &number, &letters));
	assert_int_equal(number, 12);
	assert_string_equal(letters, "kf");
	assert_true(item_id_split("12", &number, &letters));
	for (size_t i = 0; i < ARRAY_COUNT(wrong); i++)
		if (item_id_split(wrong[i], &number, &letters))
			fail_msg("\"%s\" was taken", wrong[i]);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(ids_are_unlike_and_none_begins_another),
		cmocka_unit_test(ids_of_a_small_agenda_have_two_letters_and_stay),
		cmocka_unit_test(ids_are_taken_apart),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
