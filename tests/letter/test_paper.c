/* Letters and cards on paper: what fits, how many pages, envelopes, characters without a glyph. */
#include "../tap.h"
#include "base/arena.h"
#include "base/text.h"
#include "letter/paper.h"

#include <string.h>

static struct arena arena;

static const struct paper_letter note = {.own_name = "Sam Hill",
	.own_address = "12 Elm Street, Springfield, IL 62701",
	.to_name = "Dana Lee",
	.to_organization = "Acme Ltd",
	.to_address = "4 Wharf Road\nBoston, MA 02110",
	.date = "Tuesday, November 24, 2026",
	.body = "Dear Dana,\n\nThank you for showing me the workshop on Monday.\n\nSam Hill\n",
	.made = {1795527000}};

static struct paper_result set(const struct paper_letter *letter, enum paper paper)
{
	struct paper_result result = {0};
	struct error error = {0};
	if (!paper_set(letter, paper, &arena, &result, &error))
		fail_msg("%s", error.message);
	assert_true(result.pdf.length > 5 && memcmp(result.pdf.start, "%PDF-", 5) == 0);
	return result;
}

static const char *many_words(int count)
{
	struct text text TEXT_CLEANUP = {0};
	text_init(&text);
	for (int i = 0; i < count; i++)
		text_add_string(&text, i % 60 == 59 ? "lantern.\n\n" : "quiet water ");
	return arena_copy(&arena, text.start, text.length);
}

static void a_note_fits_on_every_paper(void **state)
{
	for (int paper = 0; paper < PAPER_COUNT; paper++) {
		struct paper_result result = set(&note, (enum paper)paper);
		assert_int_equal(result.pages, 1);
		assert_true(result.envelope);
		assert_true(result.points > 10.5);
		assert_int_equal(result.missing_count, 0);
	}
}

static void without_an_address_there_is_no_envelope(void **state)
{
	struct paper_letter letter = note;
	letter.to_address = NULL;
	assert_false(set(&letter, PAPER_A6).envelope);
}

static void a_fuller_card_gets_smaller_type(void **state)
{
	struct paper_letter letter = note;
	letter.body = many_words(90);
	struct paper_result card = set(&letter, PAPER_A6);
	assert_int_equal(card.pages, 1);
	assert_true(card.points < 11);
	assert_true(set(&letter, PAPER_A4).points > card.points);
}

static void what_does_not_fit_on_a_card_is_refused(void **state)
{
	struct paper_letter letter = note;
	struct paper_result result = {.pages = 42};
	struct error error = {0};
	letter.body = many_words(400);
	assert_false(paper_set(&letter, PAPER_A6, &arena, &result, &error));
	assert_int_equal(error.kind, ERROR_INVALID);
	assert_string_equal(error.message, "the text does not fit on the card");
	assert_int_equal(result.pages, 42);
	assert_true(set(&letter, PAPER_LETTER).pages >= 1);
}

static void a_long_letter_has_pages(void **state)
{
	struct paper_letter letter = note;
	letter.body = many_words(1500);
	int pages = set(&letter, PAPER_A4).pages;
	assert_true(pages > 2 && pages <= PAPER_MAX_PAGES);
	letter.body = many_words(20000);
	struct paper_result result;
	struct error error = {0};
	assert_false(paper_set(&letter, PAPER_A4, &arena, &result, &error));
	assert_int_equal(error.kind, ERROR_INVALID);
}

static void characters_without_a_glyph_are_named(void **state)
{
	struct paper_letter letter = note;
	letter.body =
		"Dear Dana\xcd\xb8,\n\nthank you\xcd\xb8\xcd\xb9.\n"; /* U+0378 and U+0379 mean nothing */
	struct paper_result result = set(&letter, PAPER_A4);
	assert_int_equal(result.missing_count, 2);
	assert_string_equal(result.missing[0], "\xcd\xb8");
	assert_string_equal(result.missing[1], "\xcd\xb9");
}

static void the_same_letter_gives_the_same_bytes(void **state)
{
	struct paper_result once = set(&note, PAPER_A4), again = set(&note, PAPER_A4);
	assert_int_equal(once.pdf.length, again.pdf.length);
	assert_memory_equal(once.pdf.start, again.pdf.start, once.pdf.length);
}

static int forget(void **state)
{
	arena_clear(&arena);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_note_fits_on_every_paper),
		cmocka_unit_test(without_an_address_there_is_no_envelope),
		cmocka_unit_test(a_fuller_card_gets_smaller_type),
		cmocka_unit_test(what_does_not_fit_on_a_card_is_refused),
		cmocka_unit_test(a_long_letter_has_pages),
		cmocka_unit_test(characters_without_a_glyph_are_named),
		cmocka_unit_test(the_same_letter_gives_the_same_bytes),
	};
	arena_init(&arena);
	return cmocka_run_group_tests_name("letter paper", tests, NULL, forget);
}
