/* Patterns over words: what they match, and what they suggest. */
#include "../tap.h"
#include "base/array.h"
#include "letter/pattern_match.h"
#include "letter/proof.h"

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

/* What one usage finds in a text, "; " between several. */
static struct fixture *hit_fixture;
static const char *hits;

static void note_hit(struct proof *proof, const struct pattern_hit *hit)
{
	const struct token *tokens = hit->reading->tokens;
	uint32_t start = tokens[hit->first].start, end = tokens[hit->last].end;
	hits = arena_format(&hit_fixture->arena, "%s%s%.*s", hits, *hits ? "; " : "", (int)(end - start),
		hit->reading->text.start + start);
}

static const char *found(struct fixture *fixture, struct usage usage, const char *text)
{
	const struct family family = {.name = "test", .message = "", .usages = &usage, .usage_count = 1};
	const struct family_list list = {&family, 1};
	const struct family_list *const lists[] = {&list};
	struct patterns *patterns = patterns_of(lists, 1, true, &fixture->arena);
	struct proof proof = {.lexicon = fixture->lexicon, .arena = &fixture->arena};
	struct reading reading;
	reading_make(span_of(text), false, fixture->lexicon, &fixture->arena, &reading);
	hit_fixture = fixture;
	hits = "";
	patterns_each(patterns, &proof, &reading, note_hit);
	return hits;
}

static void matches(void **state)
{
	static const struct {
		struct usage usage;
		const char *text, *found;
	} rows[] = {
		{{.pattern = "could|should of"}, "I could of gone, I Should Of stayed.",
			"could of; Should Of"},
		{{.pattern = "<modal> [of]"}, "We would of known of it.", "of"},
		{{.pattern = "hello ,"}, "We said hello , and left.", "hello ,"},
		{{.pattern = "the very? day"}, "On the day and the very day.", "the day; the very day"},
		{{.pattern = "^ because"}, "Because it rained. I left because it rained.", "Because"},
		{{.pattern = "soon $"}, "Soon we met. See you soon.", "soon"},
		{{.pattern = "look forward !to"}, "I look forward hearing. I look forward to it.",
			"look forward hearing"},
		{{.pattern = "a * of"}, "a lot of, a , of", "a lot of"},
		{{.pattern = "cat *? *? dog"}, "cat dog. cat a dog. cat a b dog. cat a b c dog.",
			"cat dog; cat a dog; cat a b dog"},
		{{.pattern = "<possessive> <noun|plural>"}, "I like my work.", "my work"},
		{{.pattern = "to <verb -noun>"}, "I hope to receive it.", "to receive"},
		{{.pattern = "your right", .unless = "your right to|hand / on|to your right"},
			"Your right. Your right hand. It is on your right.", "Your right"},
		{{.pattern = "don't know"}, "I don\xe2\x80\x99t know.", "don\xe2\x80\x99t know"},
		{{.pattern = "x|<modal> go"}, "I could go, x go.", "could go; x go"},
	};
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		const char *got = found(*state, rows[i].usage, rows[i].text);
		if (strcmp(got, rows[i].found) != 0)
			print_message("# %s\n", rows[i].usage.pattern);
		assert_string_equal(got, rows[i].found);
	}
}

static void leaves_quoted_lines_and_signatures(void **state)
{
	struct usage usage = {.pattern = "could of"};
	assert_string_equal(
		found(*state, usage,
			"Dear Bo,\n\nI could of gone.\n\nBest,\nCould Of\n\n> I could of gone.\n"),
		"could of");
}

static void suggests(void **state)
{
	static const struct {
		const char *pattern, *instead, *text, *suggestion;
	} rows[] = {
		{"could of", "could have", "I could of gone.", "could have"},
		{"your right", "you're right", "Your right.", "You're right"},
		{"i am agree", "I agree", "Indeed I am agree.", "I agree"},
		{"look forward to <verb>", "look forward to $4:ing", "I look forward to hear it.",
			"look forward to hearing"},
		{"discuss about? <determiner>", "discuss $3", "We discuss about the plan.", "discuss the"},
		{"the very? day", "$1 $2 night", "the day", "the night"},
		{"thank you", "I $1 you", "Thank you.", "I thank you"},
	};
	struct fixture *fixture = *state;
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		struct pattern_words words;
		struct pattern pattern;
		struct reading reading;
		struct match match;
		uint32_t start = 0;
		pattern_words_init(&words, &fixture->arena);
		pattern_parse(span_of(rows[i].pattern), &words, &fixture->arena, &pattern);
		reading_make(span_of(rows[i].text), true, fixture->lexicon, &fixture->arena, &reading);
		uint32_t *numbers = arena_array(&fixture->arena, uint32_t, reading.token_count);
		for (uint32_t j = 0; j < reading.token_count; j++)
			numbers[j] = pattern_words_find(&words, reading.tokens[j].lower);
		struct match_place place = {
			reading.tokens, numbers, 0, reading.token_count, 0, reading.token_count};
		while (start < reading.token_count && !pattern_matches(&pattern, &place, start, &match))
			start++;
		assert_true(start < reading.token_count);
		struct suggestion_source source = {&reading, &pattern, &match, fixture->lexicon,
			&fixture->arena, match.begin, match.end - 1};
		assert_string_equal(suggestion_make(&source, span_of(rows[i].instead)), rows[i].suggestion);
	}
}

/* A pattern that is wrong aborts, so that every one that ships is right once they are all made ready. */
static void all_that_ship_can_be_parsed(void **state)
{
	struct fixture *fixture = *state;
	assert_true(family_list_count > 0);
	assert_non_null(patterns_new(true, &fixture->arena));
	for (size_t i = 0; i < family_list_count; i++)
		for (size_t j = 0; j < family_lists[i]->count; j++) {
			const struct family *family = &family_lists[i]->families[j];
			assert_true(family->kind < FINDING_KIND_COUNT && family->severity < SEVERITY_COUNT);
			assert_true(family->message[0] != '\0' &&
				    family->message[strlen(family->message) - 1] != '.');
		}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(matches),
		cmocka_unit_test(leaves_quoted_lines_and_signatures),
		cmocka_unit_test(suggests),
		cmocka_unit_test(all_that_ship_can_be_parsed),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
