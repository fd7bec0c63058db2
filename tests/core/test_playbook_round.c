/* What the printer writes, the parser reads as the same playbook. */
#include "../tap.h"
#include "base/text.h"
#include "core/playbook_hold.h"
#include "playbook_random.h"
#include "playbook_same.h"

enum { RANDOM_PLAYBOOKS = 3000, TRIED_PLAYBOOKS = 1500 };

static void check_round(const struct playbook *playbook, struct arena *arena)
{
	struct text once TEXT_CLEANUP = {0}, twice TEXT_CLEANUP = {0};
	struct playbook again;
	struct error error = {0};
	playbook_print(playbook, &once);
	if (!playbook_parse("printed", (struct span){once.start, once.length}, arena, &again, &error))
		fail_msg("%s\n%s", error.message, once.start);
	playbook_assert_same(playbook, &again);
	playbook_print(&again, &twice);
	assert_string_equal(once.start, twice.start);
}

static void a_random_playbook_comes_back(void **state)
{
	struct dice dice = {UINT64_C(0x9e3779b97f4a7c15)};
	struct arena arena;
	arena_init(&arena);
	for (int i = 0; i < RANDOM_PLAYBOOKS; i++) {
		struct playbook playbook = playbook_random(&dice, &arena);
		check_round(&playbook, &arena);
		arena_reset(&arena);
	}
	arena_clear(&arena);
}

/* No playbook, however odd, and no story gets the engine out of step. */
static void a_random_playbook_can_be_tried(void **state)
{
	struct dice dice = {UINT64_C(0x2545f4914f6cdd1d)};
	struct arena arena;
	int held = 0;
	arena_init(&arena);
	for (int i = 0; i < TRIED_PLAYBOOKS; i++) {
		struct playbook playbook = playbook_random(&dice, &arena);
		for (uint32_t j = 0; j < playbook.example_count; j++) {
			const struct example *example = &playbook.examples[j];
			for (uint32_t k = 0; k < example->check_count; k++) {
				struct text found TEXT_CLEANUP = {0};
				held += playbook_check_holds(
					&playbook, example, &example->checks[k], &arena, &found);
				assert_true(found.length > 0 || example->checks[k].kind == EXAMPLE_ABSENT);
			}
		}
		arena_reset(&arena);
	}
	assert_true(held > 0);
	arena_clear(&arena);
}

static const char small[] = "playbook small\n"
			    "  title A small one\n"
			    "  source nothing.txt\n"
			    "duty note cites a.1\n"
			    "  when an interview ends\n"
			    "  do thank to each person of the employer who was there\n"
			    "  by email, drop-off\n"
			    "  until 24 hours after the interview\n";

/* The same text with each line break and each space as another editor would write it. */
static void line_ends_and_blanks_do_not_matter(void **state)
{
	struct text other TEXT_CLEANUP = {0};
	struct arena arena;
	struct playbook plain, changed;
	struct error error = {0};
	text_add_string(&other, "\xef\xbb\xbf# a comment\r\n\r\n");
	for (const char *c = small; *c != '\0'; c++) {
		if (*c == '\n')
			text_add_string(&other, "  # and one here\r\n\t\r\n");
		else if (*c == ' ')
			text_add_string(&other, c[-1] == '\n' ? "\t" : " \t ");
		else
			text_add_char(&other, *c);
	}
	arena_init(&arena);
	assert_true(playbook_parse("plain", span_of(small), &arena, &plain, &error));
	/* A title keeps the blanks inside it. */
	if (!playbook_parse("other", (struct span){other.start, other.length}, &arena, &changed, &error))
		fail_msg("%s", error.message);
	assert_string_equal(changed.title, "A \t small \t one");
	changed.title = plain.title;
	playbook_assert_same(&plain, &changed);
	arena_clear(&arena);
}

static void what_is_left_out_has_its_default(void **state)
{
	struct arena arena;
	struct playbook playbook;
	struct error error = {0};
	arena_init(&arena);
	assert_true(playbook_parse("small", span_of(small), &arena, &playbook, &error));
	assert_int_equal(playbook.few_days, 3);
	assert_int_equal(playbook.several_days, 5);
	assert_false(playbook.errors_block);
	assert_int_equal(playbook.duty_count, 1);
	assert_int_equal(playbook.duties[0].place.line, 4);
	assert_int_equal(playbook.duties[0].place.column, 6);
	assert_int_equal(playbook.duties[0].opens.count, 0);
	assert_false(playbook.duties[0].optional);
	arena_clear(&arena);
}

/* A year that is left out is that of the first such day from the first date on. */
static void years_may_be_left_out(void **state)
{
	static const char text[] = "playbook p\n title t\n source s\n"
				   "example new year\n"
				   " people dana\n"
				   " log Wed 30 Dec 2026 14:00-15:00 interview with dana\n"
				   "     Wed 30 Dec 15:00 timeline decide-by Tue 12 Jan\n"
				   "     Mon 4 Jan 09:00 heard reply\n"
				   " at Tue 29 Feb 2028 12:00 the process is open\n";
	struct arena arena;
	struct playbook playbook;
	struct error error = {0};
	arena_init(&arena);
	if (!playbook_parse("p", span_of(text), &arena, &playbook, &error))
		fail_msg("%s", error.message);
	const struct event *events = playbook.examples[0].process.events;
	assert_int_equal(
		events[1].at.instant.seconds, (int64_t)day_of(2026, 12, 30).number * DAY_SECONDS + 15 * 3600);
	assert_int_equal(events[1].date.number, day_of(2027, 1, 12).number);
	assert_int_equal(
		events[2].at.instant.seconds, (int64_t)day_of(2027, 1, 4).number * DAY_SECONDS + 9 * 3600);
	arena_clear(&arena);
}

static void an_interview_may_cross_midnight(void **state)
{
	static const char text[] = "playbook p\n title t\n source s\n"
				   "example late\n"
				   " log Wed 30 Dec 2026 23:30-00:30 interview\n"
				   " at Thu 31 Dec 12:00 the process is open\n";
	struct arena arena;
	struct playbook playbook;
	struct error error = {0};
	arena_init(&arena);
	assert_true(playbook_parse("p", span_of(text), &arena, &playbook, &error));
	const struct event *interview = &playbook.examples[0].process.events[0];
	assert_int_equal(interview->until.instant.seconds - interview->at.instant.seconds, 3600);
	assert_int_equal(interview->what, STAGE_ONSITE);
	arena_clear(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_random_playbook_comes_back),
		cmocka_unit_test(a_random_playbook_can_be_tried),
		cmocka_unit_test(line_ends_and_blanks_do_not_matter),
		cmocka_unit_test(what_is_left_out_has_its_default),
		cmocka_unit_test(years_may_be_left_out),
		cmocka_unit_test(an_interview_may_cross_midnight),
	};

	return cmocka_run_group_tests_name("playbook round", tests, NULL, NULL);
}
