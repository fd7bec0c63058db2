/* Letters as text with a head, and what is missing in a draft as lines. */
#include "../tap.h"
#include "app/draft_missing.h"
#include "app/letter_read.h"

#include <string.h>

static struct arena arena;

static int set_up(void **state)
{
	arena_init(&arena);
	return 0;
}

static int tear_down(void **state)
{
	arena_clear(&arena);
	return 0;
}

struct head_case {
	const char *text;
	bool has_head;
	const char *to, *subject, *body; /* NULL: not said */
};

static const struct head_case head_cases[] = {
	{"Dear Dana,\n\nHello.\n", false, NULL, NULL, "Dear Dana,\n\nHello.\n"},
	{"Subject: A\n\nHello.\n", true, NULL, "A", "Hello.\n"},
	{"To: Dana <d@acme.example>\nSubject:  A b \n\nHello.\n", true, "Dana <d@acme.example>", "A b",
		"Hello.\n"},
	{"subject: a\nTO: b\n\n\nHello.\n", true, "b", "a", "\nHello.\n"},
	{"Subject: A\r\n\r\nHello.\r\n", true, NULL, "A", "Hello.\r\n"},
	{"\xef\xbb\xbfSubject: A\n\nHello.\n", true, NULL, "A", "Hello.\n"},
	{"\xef\xbb\xbfHello.\n", false, NULL, NULL, "Hello.\n"},
	{"Subject:\n\nHello.\n", true, NULL, "", "Hello.\n"},
	/* No head without the empty line, or with a line of another kind. */
	{"Subject: A\nHello.\n", false, NULL, NULL, "Subject: A\nHello.\n"},
	{"Subject: A\nFrom: me\n\nHello.\n", false, NULL, NULL, "Subject: A\nFrom: me\n\nHello.\n"},
	{"Subject matters: it does.\n\nHello.\n", false, NULL, NULL, "Subject matters: it does.\n\nHello.\n"},
	{"\nSubject: A\n\nHello.\n", false, NULL, NULL, "\nSubject: A\n\nHello.\n"},
	{"Subject: A", false, NULL, NULL, "Subject: A"},
	{"", false, NULL, NULL, ""},
};

static void assert_span(struct span span, const char *wanted)
{
	if (!wanted)
		assert_null(span.start);
	else if (!span_is(span, wanted))
		fail_msg("\"%.*s\" is not \"%s\"", (int)span.length, span.start, wanted);
}

static void the_head_is_told_from_the_body(void **state)
{
	for (size_t i = 0; i < sizeof(head_cases) / sizeof(head_cases[0]); i++) {
		const struct head_case *row = &head_cases[i];
		struct letter_text text;
		struct error err = {0};

		if (!letter_read("x.txt", span_of(row->text), &text, &err))
			fail_msg("%s", err.message);
		assert_int_equal(text.has_head, row->has_head);
		assert_span(text.to, row->to);
		assert_span(text.subject, row->subject);
		assert_span(text.body, row->body);
	}
}

static void what_is_written_is_read_back(void **state)
{
	TEXT_CLEANUP struct text whole = {0};
	struct letter_text text;

	letter_write("Dana Lee <dana@acme.example>", "Grüße", "Dear Dana,\n\nSubject: no head\n", &whole);
	assert_true(letter_read("x", (struct span){whole.start, whole.length}, &text, NULL));
	assert_span(text.to, "Dana Lee <dana@acme.example>");
	assert_span(text.subject, "Grüße");
	assert_span(text.body, "Dear Dana,\n\nSubject: no head\n");
}

static void wrong_bytes_are_told_with_their_line(void **state)
{
	static const struct {
		const char *text;
		size_t length;
		const char *says;
	} rows[] = {
		{"a\n\nb \xff\n", 7, "x.txt:3: not valid UTF-8"},
		{"a\n\0b\n", 5, "x.txt:2: a zero byte"},
		{"Subject: a\nSubject: b\n\nc\n", 25, "x.txt:2: Subject stands twice"},
		{"To: a\nTo: b\n\nc\n", 15, "x.txt:2: To stands twice"},
	};

	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct letter_text text = {.has_head = true};
		struct error err = {0};

		assert_false(letter_read("x.txt", (struct span){rows[i].text, rows[i].length}, &text, &err));
		assert_int_equal(err.kind, ERROR_INVALID);
		if (!strstr(err.message, rows[i].says))
			fail_msg("%s", err.message);
		assert_true(text.has_head);
	}
}

static void line_ends_become_plain(void **state)
{
	const struct span same = span_of("a\nb\n");

	assert_span(letter_plain(span_of("a\r\nb\rc\r\n\r\n"), &arena), "a\nb\rc\n\n");
	assert_ptr_equal(letter_plain(same, &arena).start, same.start);
	assert_span(letter_plain(span_of("\r"), &arena), "\r");
	assert_int_equal(letter_plain((struct span){0}, &arena).length, 0);
}

static void what_is_missing_comes_back(void **state)
{
	static const char *const ids[] = {"one-call.3", "light-touch.2"};
	const struct missing_fact facts[] = {
		{TOPIC_SKILL, "a skill\tthat matters", "tact log noted skill 'x' dana", {2, ids}},
		{TOPIC_DETAIL, "a detail", "", {0, NULL}},
	};
	TEXT_CLEANUP struct text text = {0};
	struct missing_fact *again;
	size_t count;

	draft_missing_print(facts, 2, &text);
	draft_missing_parse(text.start, &arena, &again, &count);
	assert_int_equal(count, 2);
	assert_int_equal(again[0].topic, TOPIC_SKILL);
	assert_string_equal(again[0].what, "a skill that matters");
	assert_string_equal(again[0].command, facts[0].command);
	assert_int_equal(again[0].cites.count, 2);
	assert_string_equal(again[0].cites.ids[1], "light-touch.2");
	assert_string_equal(again[1].what, "a detail");
	assert_string_equal(again[1].command, "");
	assert_int_equal(again[1].cites.count, 0);
	draft_missing_parse("nonsense\n\t\t\n99\ta\tb\tc\n-1\ta\tb\n", &arena, &again, &count);
	assert_int_equal(count, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test_setup_teardown(the_head_is_told_from_the_body, set_up, tear_down),
		cmocka_unit_test_setup_teardown(what_is_written_is_read_back, set_up, tear_down),
		cmocka_unit_test_setup_teardown(wrong_bytes_are_told_with_their_line, set_up, tear_down),
		cmocka_unit_test_setup_teardown(line_ends_become_plain, set_up, tear_down),
		cmocka_unit_test_setup_teardown(what_is_missing_comes_back, set_up, tear_down),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
