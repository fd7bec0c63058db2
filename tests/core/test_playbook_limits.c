/* A playbook from a stranger: sizes, characters, and every cut and every changed byte of a good one. */
#include "../tap.h"
#include "base/text.h"
#include "core/playbook.h"

#include <string.h>

#define HEAD "playbook p\n  title T\n  source s.txt\n"

/* The error's message, or "" where the text parses. */
static void check(const char *start, size_t length, const char *message)
{
	struct arena arena;
	struct playbook playbook;
	struct error error = {0};
	arena_init(&arena);
	bool parsed = playbook_parse("p", (struct span){start, length}, &arena, &playbook, &error);
	assert_int_equal(parsed, message[0] == '\0');
	assert_string_equal(error.message, message);
	arena_clear(&arena);
}

static void check_text(const struct text *text, const char *message)
{
	check(text->start, text->length, message);
}

static void the_text_has_a_greatest_size(void **state)
{
	struct text text TEXT_CLEANUP = {0};
	text_add_string(&text, HEAD);
	while (text.length < PLAYBOOK_MAX_BYTES)
		text_add_char(&text, '\n');
	check_text(&text, "");
	text_add_char(&text, '\n');
	check_text(&text, "p: the playbook has 262145 bytes; at most 262144 are read");
}

static void there_are_at_most_so_many_rules(void **state)
{
	struct text text TEXT_CLEANUP = {0};
	text_add_string(&text, HEAD);
	for (int i = 1; i <= PLAYBOOK_MAX_RULES; i++)
		text_format(&text, "note n%d  cites a.1\n  shows x\n  shown always\n", i);
	check_text(&text, "");
	text_add_string(&text, "ban b  cites a.1\n  never phone to anyone\n");
	check_text(&text, "p:604:1: a playbook has at most 200 rules");
}

static void add_example(struct text *text, int checks)
{
	text_add_string(text, "example one\n");
	for (int i = 0; i < checks; i++)
		text_add_string(text, "  at Mon 21 Sep 2026 12:00 the process is open\n");
}

static void there_are_at_most_so_many_examples(void **state)
{
	struct text text TEXT_CLEANUP = {0};
	text_add_string(&text, HEAD);
	for (int i = 1; i <= PLAYBOOK_MAX_EXAMPLES; i++)
		add_example(&text, 1);
	check_text(&text, "");
	add_example(&text, 1);
	check_text(&text, "p:404:1: a playbook has at most 200 examples");
}

static void an_example_is_short(void **state)
{
	struct text text TEXT_CLEANUP = {0};
	text_add_string(&text, HEAD);
	add_example(&text, PLAYBOOK_MAX_STORY);
	check_text(&text, "");
	text_add_string(&text, "  at Mon 21 Sep 2026 12:00 the process is open\n");
	check_text(&text, "p:105:6: an example has at most 100 checks");
}

static void a_story_is_short(void **state)
{
	struct text text TEXT_CLEANUP = {0};
	text_add_string(&text, HEAD "example one\n  log Mon 21 Sep 2026 12:00 direct-allowed\n");
	for (int i = 1; i < PLAYBOOK_MAX_STORY; i++)
		text_add_string(&text, "  Mon 21 Sep 12:00 direct-allowed\n");
	size_t length = text.length;
	text_add_string(&text, "  at Mon 21 Sep 2026 12:00 the process is open\n");
	check_text(&text, "");
	text.length = length;
	text_add_string(&text, "  Mon 21 Sep 12:00 direct-allowed\n");
	check_text(&text, "p:105:3: an example has at most 100 events");
}

static void names_and_lines_are_short(void **state)
{
	struct text text TEXT_CLEANUP = {0};
	text_add_string(&text, "playbook ");
	for (int i = 0; i <= PLAYBOOK_MAX_NAME; i++)
		text_add_char(&text, 'x');
	check_text(&text, "p:1:10: the name of a playbook has 61 characters; at most 60 fit");
	text.length = 0;
	text_add_string(&text, "playbook p\n  title ");
	for (int i = 0; i <= PLAYBOOK_MAX_LINE; i++)
		text_add_char(&text, 'x');
	check_text(&text, "p:2:9: the title has 401 bytes; at most 400 fit");
}

static void a_rule_cites_at_most_so_many(void **state)
{
	struct text text TEXT_CLEANUP = {0};
	text_add_string(&text, HEAD "note n  cites");
	for (int i = 1; i <= PLAYBOOK_MAX_CITES; i++)
		text_format(&text, " a.%d", i);
	size_t length = text.length;
	text_add_string(&text, "\n  shows x\n  shown always\n");
	check_text(&text, "");
	text.length = length;
	text_add_string(&text, " b.1\n");
	check_text(&text, "p:4:206: a rule cites at most 40 clauses");
}

static void strange_characters_are_named(void **state)
{
	static const char nul[] = "playbook p\n  title a\0b\n";
	check(nul, sizeof(nul) - 1, "p:2:10: a NUL byte; a playbook is plain text");
	check("", 0, "p: the playbook is empty");
	check("\xff", 1, "p:1:1: this is not UTF-8; save the playbook as UTF-8 text");
	check("playbook \xc3\xa9\xc3\xa9 \xc0\xaf", 16,
		"p:1:13: this is not UTF-8; save the playbook as UTF-8 text");
	check("playbook p\n  title \x1b[31m", 23, "p:2:9: a control character; a playbook is plain text");
	check("playbook p\rx", 12, "p:1:11: a control character; a playbook is plain text");
	check("playbook \xc3\xa9\xc3\xa9", 13,
		"p:1:10: \"\xc3\xa9\xc3\xa9\" is no name of a playbook (names: small letters, digits and "
		"hyphens, a letter first)");
}

/* A long wrong word is cut between two characters. */
static void a_long_word_is_cut_short(void **state)
{
	struct text text TEXT_CLEANUP = {0};
	struct arena arena;
	struct playbook playbook;
	struct error error = {0};
	text_add_string(&text, HEAD);
	for (int i = 0; i < 1000; i++)
		text_add_string(&text, "\xe2\x82\xac");
	arena_init(&arena);
	assert_false(playbook_parse("p", (struct span){text.start, text.length}, &arena, &playbook, &error));
	assert_true(text_utf8_valid(error.message, strlen(error.message), &(size_t){0}));
	assert_true(strlen(error.message) < 200);
	arena_clear(&arena);
}

static const char good[] =
	HEAD "duty d  cites a.1\n  when an interview ends\n  do thank to the manager, else nobody\n"
	     "  by email\n  from few after the decision date, else 10 days after the interview\n"
	     "  until 2 days after it opens\nban b  cites a.1 a.2\n  never phone to anyone\n"
	     "limit l  cites a.1\n  at most 1 status by phone, in any 30 days\n"
	     "example one\n  people dana: manager\n"
	     "  log Mon 21 Sep 2026 14:00-15:00 interview with dana\n"
	     "      Mon 21 Sep 15:00 heard auto-reply from dana back Fri 2 Oct\n"
	     "  at Mon 21 Sep 15:01 may thank by email to dana: no, until Sat 3 Oct\n";

/* Whatever happens to a text, it parses or says why not. */
static void check_total(const char *start, size_t length)
{
	struct arena arena;
	struct playbook playbook;
	struct error error = {0};
	arena_init(&arena);
	if (!playbook_parse("p", (struct span){start, length}, &arena, &playbook, &error)) {
		assert_int_equal(error.kind, ERROR_INVALID);
		assert_int_equal(strncmp(error.message, "p:", 2), 0);
	}
	arena_clear(&arena);
}

static void every_cut_and_every_change_is_answered(void **state)
{
	static const char bytes[] = {
		'\0', '\n', ' ', ',', ':', '#', '0', '9', 'a', '-', '\r', '\t', (char)0xc3};
	char changed[sizeof(good)];
	check(good, sizeof(good) - 1, "");
	for (size_t i = 0; i < sizeof(good) - 1; i++) {
		check_total(good, i);
		check_total(good + i, sizeof(good) - 1 - i);
		for (size_t j = 0; j < sizeof(bytes); j++) {
			memcpy(changed, good, sizeof(good));
			changed[i] = bytes[j];
			check_total(changed, sizeof(good) - 1);
		}
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_text_has_a_greatest_size),
		cmocka_unit_test(there_are_at_most_so_many_rules),
		cmocka_unit_test(there_are_at_most_so_many_examples),
		cmocka_unit_test(an_example_is_short),
		cmocka_unit_test(a_story_is_short),
		cmocka_unit_test(names_and_lines_are_short),
		cmocka_unit_test(a_rule_cites_at_most_so_many),
		cmocka_unit_test(strange_characters_are_named),
		cmocka_unit_test(a_long_word_is_cut_short),
		cmocka_unit_test(every_cut_and_every_change_is_answered),
	};

	return cmocka_run_group_tests_name("playbook limits", tests, NULL, NULL);
}
