/* What a letter says: thanks, interest, a detail of the meeting; and what is missed in it. */
#include "../tap.h"
#include "base/array.h"
#include "letter/proofread.h"

#include <string.h>

struct fixture {
	struct arena arena;
	struct proofreader *proofreader;
};

static int set_up(void **state)
{
	static struct fixture fixture;
	arena_init(&fixture.arena);
	fixture.proofreader = proofreader_new(NULL, false, &fixture.arena);
	*state = &fixture;
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *fixture = *state;
	arena_clear(&fixture->arena);
	return 0;
}

static struct proofread_result read_as(struct fixture *fixture, enum letter_kind kind, const char *text)
{
	static const struct letter_person person = {.name = "Dana Lee", .addressed = true, .was_there = true};
	struct letter_context context = {.kind = kind,
		.action = ACTION_ANY,
		.channel = CHANNEL_ANY,
		.role = "Analyst",
		.company = "Acme",
		.people = &person,
		.people_count = 1,
		.today = DAY_NONE,
		.interview = DAY_NONE,
		.decision = DAY_NONE};
	struct letter letter = {.body = span_of(arena_format(&fixture->arena,
					"Dear Dana,\n\n%s\n\nKind regards,\nSam Poe\n", text))};
	struct proofread_result result;
	struct error err;
	assert_true(proofread(fixture->proofreader, &letter, &context, &fixture->arena, &result, &err));
	return result;
}

static void tells_a_detail_from_what_every_letter_holds(void **state)
{
	static const struct {
		const char *text;
		enum said said;
	} rows[] = {
		{"I enjoyed learning about the responsibilities of the position and the culture of your "
		 "team.",
			SAID_NO},
		{"My experience with spreadsheets and payroll would be a valuable asset to your team.",
			SAID_NO},
		{"I was born by the sea, I have two children, I own a car and I live near the railway "
		 "station.",
			SAID_NO},
		{"You mentioned that you would make a decision by the end of the week.", SAID_NO},
		{"As discussed, I am available to start immediately.", SAID_NO},
		{"Thank you for sharing your insights about the company and the industry.", SAID_NO},
		{"I liked the trick with the two ledgers and the rubber stamp.", SAID_YES},
		{"You mentioned that the otters have to be counted every Monday.", SAID_YES},
		{"Your plan for the maths clinic is one I would support.", SAID_YES},
		{"Thank you for the walk along the canal and past the old locks.", SAID_YES},
		{"The cupboard with the little scales and the saffron was something to see.", SAID_YES},
		{"I had no idea that one nurse covers four islands.", SAID_YES},
	};
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		struct proofread_result result = read_as(*state, LETTER_THANK, rows[i].text);
		if (result.content.personal_detail != rows[i].said)
			print_message("# %s\n", rows[i].text);
		assert_int_equal(result.content.personal_detail, rows[i].said);
	}
}

static void knows_thanks_and_interest(void **state)
{
	static const struct {
		const char *text;
		enum said thanks, interest;
	} rows[] = {
		{"Thank you for your time.", SAID_YES, SAID_NO},
		{"I appreciate the hour you gave me.", SAID_YES, SAID_NO},
		{"I would be grateful for any update.", SAID_NO, SAID_NO},
		{"Thanks to the delay I missed my train.", SAID_NO, SAID_NO},
		{"I am very interested in the position.", SAID_NO, SAID_YES},
		{"I would love to join the team.", SAID_NO, SAID_YES},
		{"Have a good week.", SAID_NO, SAID_NO},
	};
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		struct proofread_result result = read_as(*state, LETTER_THANK, rows[i].text);
		assert_int_equal(result.content.has_thanks, rows[i].thanks);
		assert_int_equal(result.content.restates_interest, rows[i].interest);
	}
}

static unsigned missed(const struct proofread_result *result)
{
	unsigned count = 0;
	for (size_t i = 0; i < result->count; i++) {
		const struct finding *finding = &result->findings[i];
		if (finding->kind != FINDING_CONTENT)
			continue;
		assert_int_equal(finding->severity, SEVERITY_WARNING);
		assert_int_equal(finding->end, 0);
		count++;
	}
	return count;
}

static void misses_what_the_kind_of_letter_asks(void **state)
{
	struct proofread_result result = read_as(*state, LETTER_THANK, "Have a good week.");
	assert_int_equal(missed(&result), 5);
	result = read_as(*state, LETTER_FOLLOW_UP, "Have a good week.");
	assert_int_equal(missed(&result), 5);
	result = read_as(*state, LETTER_WITHDRAW, "Have a good week.");
	assert_int_equal(missed(&result), 0);
	result = read_as(*state, LETTER_THANK,
		"Thank you for the tour of the greenhouse on Monday. I would be glad to join Acme as "
		"Analyst.");
	assert_int_equal(missed(&result), 0);
}

static void who_withdraws_is_not_interested(void **state)
{
	struct proofread_result result =
		read_as(*state, LETTER_WITHDRAW, "I would love to join you one day.");
	assert_int_equal(result.content.restates_interest, SAID_NO);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tells_a_detail_from_what_every_letter_holds),
		cmocka_unit_test(knows_thanks_and_interest),
		cmocka_unit_test(misses_what_the_kind_of_letter_asks),
		cmocka_unit_test(who_withdraws_is_not_interested),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
