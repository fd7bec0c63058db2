/* The six playbooks that ship: they load, cite what there is, lie in canonical layout, and their examples
 * hold. */
#include "../tap.h"
#include "base/array.h"
#include "base/text.h"
#include "core/playbook_hold.h"
#include "playbook_same.h"

#include <stdio.h>
#include <string.h>

static const char *const names[] = {
	"recruiter-first", "light-touch", "direct-ask", "wait-then-email", "one-call", "tactful"};

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

static struct span load(const char *path)
{
	FILE *file = fopen(path, "rb");
	assert_non_null(file);
	char *start = arena_alloc(&arena, PLAYBOOK_MAX_BYTES);
	size_t length = fread(start, 1, PLAYBOOK_MAX_BYTES, file);
	fclose(file);
	return (struct span){start, length};
}

static struct span load_text(const char *name)
{
	return load(arena_format(&arena, "playbooks/%s.playbook", name));
}

static struct playbook load_playbook(const char *name)
{
	struct playbook playbook;
	struct error error = {0};
	if (!playbook_parse(name, load_text(name), &arena, &playbook, &error))
		fail_msg("%s", error.message);
	return playbook;
}

static void each_loads_under_its_name(void **state)
{
	for (size_t i = 0; i < ARRAY_COUNT(names); i++) {
		struct playbook playbook = load_playbook(names[i]);
		assert_string_equal(playbook.name, names[i]);
		assert_int_equal(playbook.few_days, 3);
		assert_int_equal(playbook.several_days, 5);
		assert_true(playbook.duty_count > 0);
		assert_true(playbook.note_count > 0);
		assert_true(playbook.example_count >= 3);
	}
}

static void only_two_block_sending(void **state)
{
	for (size_t i = 0; i < ARRAY_COUNT(names); i++) {
		bool strict = strcmp(names[i], "one-call") == 0 || strcmp(names[i], "tactful") == 0;
		assert_int_equal(load_playbook(names[i]).errors_block, strict);
	}
}

static void each_comes_back_from_the_printer(void **state)
{
	for (size_t i = 0; i < ARRAY_COUNT(names); i++) {
		struct playbook playbook = load_playbook(names[i]), again;
		struct text text TEXT_CLEANUP = {0};
		struct error error = {0};
		playbook_print(&playbook, &text);
		if (!playbook_parse(
			    "printed", (struct span){text.start, text.length}, &arena, &again, &error))
			fail_msg("%s", error.message);
		playbook_assert_same(&playbook, &again);
	}
}

/* Rules stand in the file as the printer writes them, so that a printed playbook differs from it only where
 * it says else. */
static void each_lies_in_canonical_layout(void **state)
{
	for (size_t i = 0; i < ARRAY_COUNT(names); i++) {
		struct playbook playbook = load_playbook(names[i]);
		struct span text = load_text(names[i]);
		struct text printed TEXT_CLEANUP = {0};
		playbook.example_count = 0;
		playbook_print(&playbook, &printed);
		assert_true(span_starts(text, "# "));
		const char *rules = memchr(text.start, '\n', text.length);
		assert_non_null(rules);
		assert_memory_equal(rules + 1, printed.start, printed.length);
	}
}

static void each_example_holds(void **state)
{
	int failed = 0;
	for (size_t i = 0; i < ARRAY_COUNT(names); i++) {
		struct playbook playbook = load_playbook(names[i]);
		for (uint32_t j = 0; j < playbook.example_count; j++) {
			const struct example *example = &playbook.examples[j];
			for (uint32_t k = 0; k < example->check_count; k++) {
				const struct example_check *check = &example->checks[k];
				struct text found TEXT_CLEANUP = {0};
				if (playbook_check_holds(&playbook, example, check, &arena, &found))
					continue;
				print_message("# playbooks/%s.playbook:%d: %s\n", names[i], check->place.line,
					found.start);
				failed++;
			}
		}
	}
	assert_int_equal(failed, 0);
}

/* Asks about the whole word: "a.1" does not stand in "a.12". */
static bool stands_in(struct span text, struct span word)
{
	struct span line, id;
	while (span_cut(&text, '\n', &line))
		while (span_cut(&line, ' ', &id))
			if (id.length == word.length && memcmp(id.start, word.start, word.length) == 0)
				return true;
	return false;
}

/* The clauses of each article are cited in its own playbook, and nothing is cited that is no clause. */
static void each_clause_is_cited_in_its_own_playbook(void **state)
{
	struct span rest = load("doc/clauses.list"), line, id;
	int clauses = 0;
	while (span_cut(&rest, '\n', &line)) {
		if (line.length == 0 || *line.start == '#' || !span_cut(&line, '\t', &id))
			continue;
		size_t article = (size_t)((const char *)memchr(id.start, '.', id.length) - id.start);
		char *name = arena_copy(&arena, id.start, article);
		if (!stands_in(load_text(name), id))
			fail_msg("%.*s is not cited in its playbook", (int)id.length, id.start);
		clauses++;
	}
	assert_int_equal(clauses, 61);
}

static void check_cites(struct span clauses, const struct cites *cites)
{
	for (size_t i = 0; i < cites->count; i++) {
		struct span rest = clauses, line, id;
		bool known = false;
		while (!known && span_cut(&rest, '\n', &line))
			known = span_cut(&line, '\t', &id) && span_is(id, cites->ids[i]);
		if (!known)
			fail_msg("%s is cited, but is no clause", cites->ids[i]);
	}
}

static void nothing_else_is_cited(void **state)
{
	struct span clauses = load("doc/clauses.list");
	for (size_t i = 0; i < ARRAY_COUNT(names); i++) {
		struct playbook playbook = load_playbook(names[i]);
		check_cites(clauses, &playbook.proofreading_cites);
		for (uint32_t j = 0; j < playbook.duty_count; j++)
			check_cites(clauses, &playbook.duties[j].cites);
		for (uint32_t j = 0; j < playbook.ban_count; j++)
			check_cites(clauses, &playbook.bans[j].cites);
		for (uint32_t j = 0; j < playbook.limit_count; j++)
			check_cites(clauses, &playbook.limits[j].cites);
		for (uint32_t j = 0; j < playbook.spacing_count; j++)
			check_cites(clauses, &playbook.spacings[j].cites);
		for (uint32_t j = 0; j < playbook.content_count; j++)
			check_cites(clauses, &playbook.contents[j].cites);
		for (uint32_t j = 0; j < playbook.note_count; j++)
			check_cites(clauses, &playbook.notes[j].cites);
	}
}

/* An example that is wrong has to be noticed, and told what is so instead. */
static void a_wrong_example_does_not_hold(void **state)
{
	static const struct {
		const char *says, *found;
	} cases[] = {
		{"thank to dana is missed", "it is due by email, from Mon 21 Sep 2026 15:00"},
		{"thank to dana is due by phone", "it is due by email, from Mon 21 Sep 2026 15:00"},
		{"thank to dana is due, from Mon 21 Sep 15:01",
			"it is due by email, from Mon 21 Sep 2026 15:00"},
		{"thank to dana is not listed", "it is due by email, from Mon 21 Sep 2026 15:00"},
		{"debrief to dana is due", "there is no such item"},
		{"the process is closed", "the process is open"},
		{"may thank by email to dana: no", "yes"},
		{"may thank by phone to dana: yes", "no for no-telephone, never"},
		{"may thank by phone to dana: no, until Tue 22 Sep", "no for no-telephone, never"},
	};
	for (size_t i = 0; i < ARRAY_COUNT(cases); i++) {
		struct text found TEXT_CLEANUP = {0};
		struct playbook playbook;
		struct error error = {0};
		const char *text = arena_format(&arena,
			"playbook p\n title t\n source s\n"
			"duty note cites a.1\n when an interview ends\n"
			" do thank to each person of the employer who was there\n by email\n"
			"ban no-telephone cites a.1\n never phone to the employer\n"
			"example one\n people dana: manager\n log Mon 21 Sep 2026 14:00-15:00 interview with "
			"dana\n"
			" at Mon 21 Sep 16:00 %s\n",
			cases[i].says);
		if (!playbook_parse("p", span_of(text), &arena, &playbook, &error))
			fail_msg("%s", error.message);
		assert_false(playbook_check_holds(
			&playbook, &playbook.examples[0], &playbook.examples[0].checks[0], &arena, &found));
		assert_string_equal(found.start, cases[i].found);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_loads_under_its_name),
		cmocka_unit_test(only_two_block_sending),
		cmocka_unit_test(each_comes_back_from_the_printer),
		cmocka_unit_test(each_lies_in_canonical_layout),
		cmocka_unit_test(each_example_holds),
		cmocka_unit_test(each_clause_is_cited_in_its_own_playbook),
		cmocka_unit_test(nothing_else_is_cited),
		cmocka_unit_test(a_wrong_example_does_not_hold),
	};

	return cmocka_run_group_tests_name("playbooks shipped", tests, set_up, tear_down);
}
