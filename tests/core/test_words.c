/* The fixed words: every enumerator has a spelling, every spelling is found. */
#include "../tap.h"
#include "core/words.h"

static void check_table(const char *const *names, int count)
{
	for (int i = 0; i < count; i++) {
		assert_non_null(names[i]);
		assert_int_equal(word_find(names, count, span_of(names[i])), i);
	}
	assert_int_equal(word_find(names, count, span_of("nonsense")), -1);
	assert_int_equal(word_find(names, count, span_of("")), -1);
}

static void every_word_is_found(void **state)
{
	check_table(action_names, ACTION_COUNT);
	check_table(channel_names, CHANNEL_COUNT);
	check_table(relation_names, RELATION_COUNT);
	check_table(event_type_names, EVENT_TYPE_COUNT);
	check_table(stage_names, STAGE_COUNT);
	check_table(went_names, WENT_COUNT);
	check_table(about_names, ABOUT_COUNT);
	check_table(heard_names, HEARD_COUNT);
	check_table(closed_why_names, CLOSED_WHY_COUNT);
}

static void relations_are_bits(void **state)
{
	assert_int_equal(
		1 << word_find(relation_names, RELATION_COUNT, span_of("manager")), RELATION_MANAGER);
	assert_int_equal(1 << word_find(relation_names, RELATION_COUNT, span_of("other")), RELATION_OTHER);
}

static void five_actions_happen_in_the_interview(void **state)
{
	int count = 0;

	for (int i = 0; i < ACTION_COUNT; i++)
		count += action_in_interview((enum action)i);
	assert_int_equal(count, 5);
	assert_true(action_in_interview(ACTION_ASK_CALL));
	assert_false(action_in_interview(ACTION_LINE_UP_REFERENCES));
	assert_false(action_in_interview(ACTION_DEBRIEF));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_word_is_found),
		cmocka_unit_test(relations_are_bits),
		cmocka_unit_test(five_actions_happen_in_the_interview),
	};

	return cmocka_run_group_tests_name("words", tests, NULL, NULL);
}
