/* "Look again near this word": hints, never more, at sentences that do not hang together. */
#include "../tap.h"
#include "base/array.h"
#include "letter/look_again.h"

#include <string.h>

static struct arena arena;

static int open_all(void **state)
{
	(void)state;
	arena_init(&arena);
	return 0;
}

static int close_all(void **state)
{
	(void)state;
	arena_clear(&arena);
	return 0;
}

static struct proofread_result look_at(
	const char *body, struct finding *findings, size_t count, int milliseconds)
{
	static const struct letter_context context;
	struct letter letter = {.body = span_of(body)};
	struct proofread_result result = {.findings = findings, .count = count};
	struct error err = {0};
	if (!look_again(&letter, &context, milliseconds, &arena, &result, &err)) {
		assert_int_equal(err.kind, ERROR_UNAVAILABLE);
		print_message("%s\n", err.message);
		skip();
	}
	return result;
}

static void plain_sentences_raise_nothing(void **state)
{
	static const char body[] =
		"Dear Ms. Ortiz,\n\nThank you for the interview on Monday. I enjoyed our conversation very "
		"much. "
		"The team was friendly, and I learned a lot about the work. I hope to hear from you soon.\n\n"
		"Kind regards,\nDana Lee\n";
	(void)state;
	assert_int_equal(look_at(body, NULL, 0, 5000).count, 0);
}

static void loose_words_are_hinted_at(void **state)
{
	static const char body[] =
		"Dear Dana,\n\nI enjoyed our conversation very much. I would like to the joining "
		"of your team.\n\nKind regards,\nSam\n";
	(void)state;
	struct proofread_result result = look_at(body, NULL, 0, 5000);
	const char *wrong = strstr(body, "I would");
	assert_int_equal(result.count, 1);
	assert_int_equal(result.findings[0].severity, SEVERITY_HINT);
	assert_true(result.findings[0].start >= (uint32_t)(wrong - body));
	assert_true(result.findings[0].end <= (uint32_t)(strstr(wrong, ".") - body));
	assert_int_equal(result.error_count + result.warning_count, 0);
}

static void sentences_with_findings_are_left_alone(void **state)
{
	static const char body[] = "I would like to the joining of your team.\n";
	struct finding known = {.kind = FINDING_GRAMMAR, .severity = SEVERITY_ERROR, .start = 8, .end = 12};
	(void)state;
	struct proofread_result result = look_at(body, &known, 1, 5000);
	assert_int_equal(result.count, 1);
	assert_int_equal(result.findings[0].severity, SEVERITY_ERROR);
}

static void no_time_no_hints(void **state)
{
	(void)state;
	assert_int_equal(look_at("I would like to the joining of your team.\n", NULL, 0, 0).count, 0);
}

static void hostile_text_is_survived(void **state)
{
	enum { SIZE = 200000 };
	static const char *const pieces[] = {"a ", "word, ", "((((", "\xCC\x81", "no. ", "\n"};
	(void)state;
	char *body = arena_alloc(&arena, SIZE + 8);
	for (size_t i = 0; i < ARRAY_COUNT(pieces); i++) {
		size_t length = strlen(pieces[i]);
		for (size_t at = 0; at + length <= SIZE; at += length)
			memcpy(body + at, pieces[i], length + 1);
		struct proofread_result result = look_at(body, NULL, 0, 300);
		for (size_t j = 0; j < result.count; j++)
			assert_int_equal(result.findings[j].severity, SEVERITY_HINT);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_sentences_raise_nothing),
		cmocka_unit_test(loose_words_are_hinted_at),
		cmocka_unit_test(sentences_with_findings_are_left_alone),
		cmocka_unit_test(no_time_no_hints),
		cmocka_unit_test(hostile_text_is_survived),
	};
	return cmocka_run_group_tests(tests, open_all, close_all);
}
