/* Texts taken apart: tokens, sentences and the parts of a letter. */
#include "../tap.h"
#include "base/array.h"
#include "letter/lexicon.h"
#include "letter/reading.h"

#include <string.h>

struct fixture {
	struct arena arena;
	struct lexicon *lexicon;
};

static int set_up(void **state)
{
	static struct fixture fixture;
	arena_init(&fixture.arena);
	fixture.lexicon = lexicon_new(NULL, &fixture.arena);
	*state = &fixture;
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *fixture = *state;
	arena_clear(&fixture->arena);
	return 0;
}

static struct reading read_text(struct fixture *fixture, const char *text)
{
	struct reading reading;
	reading_make(span_of(text), false, fixture->lexicon, &fixture->arena, &reading);
	return reading;
}

/* The tokens' lower-case forms, joined by spaces, with " | " between sentences. */
static const char *tokens_of(struct fixture *fixture, const char *text)
{
	struct reading reading = read_text(fixture, text);
	const char *all = "";
	for (uint32_t i = 0; i < reading.sentence_count; i++) {
		const struct sentence *sentence = &reading.sentences[i];
		all = arena_format(&fixture->arena, "%s%s", all, i ? " |" : "");
		for (uint32_t j = sentence->first; j < sentence->first + sentence->count; j++)
			all = arena_format(
				&fixture->arena, "%s%s%s", all, i || j ? " " : "", reading.tokens[j].lower);
	}
	return all;
}

static void cuts_tokens(void **state)
{
	static const struct {
		const char *text, *tokens;
	} rows[] = {
		{"I don\xe2\x80\x99t know.", "i don't know ."},
		{"The members' magazine", "the members' magazine"},
		{"'the cats'", "' the cats '"},
		{"A follow-up, at last!", "a follow-up , at last !"},
		{"It costs $5.50 (10% off).", "it costs $ 5.50 ( 10 % off ) ."},
		{"See https://example.com/a.b?c=d, please.", "see https://example.com/a.b?c=d , please ."},
		{"Mail anna@example.com.", "mail anna@example.com ."},
		{"My file cv_final.pdf is here.", "my file cv_final.pdf is here ."},
		{"\xe2\x80\x9cWell\xe2\x80\xa6\xe2\x80\x9d he said", "\" well ... \" he said"},
		{"on the 3rd at 9:30", "on the 3rd at 9:30"},
		{"one \xe2\x80\x93 two", "one - two"},
		{"\xc3\x89milie \xc3\x96zt\xc3\xbcrk", "\xc3\xa9milie \xc3\xb6zt\xc3\xbcrk"},
		{"Hi!!", "hi !!"},
		{"Dear [NAME]", "dear [ name ]"},
	};
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++)
		assert_string_equal(tokens_of(*state, rows[i].text), rows[i].tokens);
}

static void splits_sentences(void **state)
{
	static const struct {
		const char *text;
		uint32_t count;
	} rows[] = {
		{"I met Ms. Ortiz and Dr. Park. They were kind.", 2},
		{"We spoke, e.g. about pensions. It helped.", 2},
		{"I am free after 2 pm. Please call me.", 2},
		{"I am free at 9:30 a.m. on Monday.", 1},
		{"The call ended at 9:30 a.m. The rest went well.", 2},
		{"I read J. K. Smith and A. Jones last year.", 1},
		{"It was long... but good.", 1},
		{"It was long... But it was good.", 2},
		{"He asked \"Why?\" and I laughed.", 1},
		{"\"It works.\" That was all.", 2},
		{"See example.com. It is new.", 2},
		{"Acme Inc. is large. I like it.", 2},
		{"I moved to the U.S. in May.", 1},
		{"Really?! Yes.", 2},
		{"I said no. i meant it.", 2},
		{"Room no. 5 was full.", 1},
		{"The end.Then more.", 2},
		{"It costs 3.5 million. That is a lot.", 2},
		{"This is\xc2\xa0"
		 "it (really). Or not.",
			2},
	};
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		struct reading reading =
			read_text(*state, arena_format(&((struct fixture *)*state)->arena,
						  "Dear Anna,\n\n%s\n\nRegards,\nBo\n", rows[i].text));
		uint32_t count = 0;
		for (uint32_t j = 0; j < reading.sentence_count; j++)
			count += reading.sentences[j].region == REGION_TEXT;
		if (count != rows[i].count)
			print_message("# %s\n", rows[i].text);
		assert_int_equal(count, rows[i].count);
	}
}

/* One letter for each region, a line. */
static const char *regions_of(struct fixture *fixture, const char *text)
{
	struct reading reading = read_text(fixture, text);
	char *regions = arena_alloc(&fixture->arena, reading.sentence_count + 1);
	for (uint32_t i = 0; i < reading.sentence_count; i++)
		regions[i] = "ugtcsqh"[reading.sentences[i].region];
	return regions;
}

static void finds_regions(void **state)
{
	static const struct {
		const char *text, *regions;
	} rows[] = {
		{"Dear Ms. Ortiz,\n\nThank you. I liked it.\n\nKind regards,\nDevon Clarke\n", "gttcs"},
		{"Hi Ravi,\n\nThank you for the call\n\nTalk soon,\nGrace", "gtcs"},
		{"Femke,\n\nThank you for the call.\n\nSamuel", "gts"},
		{"Hi Femke, I am writing about the job.\n\nBest, Noa", "gtcs"},
		{"Anna Poe\n12 Hill Road\n\nDear Bo,\n\nThank you for the talk.\n\nYours sincerely,\n\nAnna "
		 "Poe\n",
			"hhgtcs"},
		{"Hello Bo,\n\nI can do this:\n- plan\n- build\n\nCheers\nAnna", "gthhcs"},
		{"Hi Bo,\n\nThank you for the talk.\n\nBest,\nAnna\n\nP.S. The book is here.\n", "gtcst"},
		{"Hi Bo,\n\nYes, that works.\n\nAnna\n\n> Does it work?\n> Please say.\n", "gtsqq"},
		{"Thank you for the talk.", "t"},
		{"Dear Bo,\n\nI look forward to hearing from you\n\nThank you,\nBeth", "gtcs"},
	};
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++)
		assert_string_equal(regions_of(*state, rows[i].text), rows[i].regions);
}

static void knows_where_a_full_stop_is_missing(void **state)
{
	struct reading reading = read_text(
		*state, "Hi Ravi,\n\nThank you. I would like to help you scale it\n\nTalk soon,\nGrace\n");
	assert_int_equal(reading.sentence_count, 5);
	assert_true(reading.sentences[1].ended);
	assert_false(reading.sentences[2].ended);
	assert_true(reading.sentences[3].ended);
}

static void joins_wrapped_lines(void **state)
{
	struct reading reading = read_text(*state,
		"Dear Bo,\n\nThank you for the long talk that we had on Monday about the\nnew bridge and the "
		"old one beside it, which I have known since I was\na child.\n\nRegards,\nAnna\n");
	assert_int_equal(reading.sentence_count, 4);
	assert_true(reading.sentences[1].ended);
}

static void reads_whatever_it_is_given(void **state)
{
	static const char *const texts[] = {"", "\n", "\n\n\n", ".", ",,,", "\xcc\x81\xcc\x81",
		"\xe2\x80\xae\xd7\xa9", "a\n.\n\nb", "Dear", "Best,", ">", "> ", "...\n...", "Hi,",
		"-----Original Message-----\nFrom: x"};
	for (size_t i = 0; i < ARRAY_COUNT(texts); i++) {
		struct reading reading = read_text(*state, texts[i]);
		uint32_t tokens = 0;
		for (uint32_t j = 0; j < reading.sentence_count; j++)
			tokens += reading.sentences[j].count;
		assert_int_equal(tokens, reading.token_count);
	}
}

static void stops_where_nobody_reads_on(void **state)
{
	struct fixture *fixture = *state;
	size_t length = 4 * (READING_MAX_TOKENS + 10);
	char *text = arena_alloc(&fixture->arena, length + 1);
	for (size_t i = 0; i < length; i += 4)
		memcpy(text + i, i % 400 ? "cat " : "cat\n", 4);
	struct reading reading = read_text(fixture, text);
	assert_true(reading.cut);
	assert_int_equal(reading.token_count, READING_MAX_TOKENS);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(cuts_tokens),
		cmocka_unit_test(splits_sentences),
		cmocka_unit_test(finds_regions),
		cmocka_unit_test(knows_where_a_full_stop_is_missing),
		cmocka_unit_test(joins_wrapped_lines),
		cmocka_unit_test(reads_whatever_it_is_given),
		cmocka_unit_test(stops_where_nobody_reads_on),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
