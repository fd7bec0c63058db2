/* What kinds of word a word can be, and its forms, with a dictionary and without one. */
#include "../tap.h"
#include "base/array.h"
#include "letter/lexicon.h"
#include "letter/spelling.h"

#include <string.h>

static struct arena arena;
static struct spelling *spelling;
static struct lexicon *alone, *with;

static int open_all(void **state)
{
	struct error err;
	(void)state;
	arena_init(&arena);
	alone = lexicon_new(NULL, &arena);
	with = spelling_open("en_US,en_GB", NULL, &spelling, &err) ? lexicon_new(spelling, &arena) : NULL;
	return 0;
}

static int close_all(void **state)
{
	(void)state;
	spelling_close(spelling);
	arena_clear(&arena);
	return 0;
}

struct kind {
	const char *word;
	uint32_t has, has_not;
};

static void check_kinds(const struct lexicon *lexicon, const struct kind *kinds, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		uint32_t classes = lexicon_classes(lexicon, span_of(kinds[i].word));
		if ((classes & kinds[i].has) != kinds[i].has || (classes & kinds[i].has_not))
			fail_msg("%s: %x", kinds[i].word, classes);
	}
}

static const struct kind closed[] = {
	{"the", WORD_DETERMINER | WORD_CONSONANT | WORD_KNOWN, WORD_NOUN | WORD_VERB},
	{"a", WORD_DETERMINER, WORD_NOUN}, {"her", WORD_POSSESSIVE | WORD_OBJECT, WORD_SUBJECT},
	{"they", WORD_SUBJECT, WORD_OBJECT}, {"should", WORD_MODAL, WORD_VERB}, {"i'll", WORD_MODAL, WORD_BE},
	{"i'd", WORD_MODAL | WORD_HAVE, WORD_BE}, {"isn't", WORD_BE, WORD_HAVE},
	{"it's", WORD_BE | WORD_HAVE, WORD_POSSESSIVE}, {"doesn't", WORD_DO, WORD_MODAL},
	{"with", WORD_PREPOSITION, WORD_NOUN}, {"because", WORD_CONJUNCTION, WORD_NOUN},
	{"seven", WORD_NUMBER, WORD_PLURAL}, {"14", WORD_NUMBER | WORD_CONSONANT, WORD_NOUN},
	{"monday", WORD_DAY, WORD_VERB}, {"february", WORD_MONTH, WORD_VERB},
	{"week", WORD_TIME | WORD_NOUN, WORD_VERB}, {"minutes", WORD_TIME | WORD_PLURAL, 0},
	{"information", WORD_MASS | WORD_NOUN, WORD_PLURAL}, {"news", WORD_MASS, WORD_PLURAL},
	{"went", WORD_VERB_ED, WORD_VERB_EN | WORD_VERB}, {"gone", WORD_VERB_EN, WORD_VERB_ED},
	{"put", WORD_VERB | WORD_VERB_ED | WORD_VERB_EN, 0},
	{"interviews", WORD_PLURAL | WORD_VERB_S, WORD_NOUN}, {"hoping", WORD_VERB_ING, WORD_VERB},
	{"stopped", WORD_VERB_ED | WORD_VERB_EN, 0}, {"quickly", WORD_ADVERB, WORD_NOUN}};

static void closed_classes_are_complete(void **state)
{
	(void)state;
	check_kinds(alone, closed, ARRAY_COUNT(closed));
	if (with)
		check_kinds(with, closed, ARRAY_COUNT(closed));
}

static void dictionary_tells_the_rest(void **state)
{
	static const struct kind kinds[] = {{"kick", WORD_NOUN | WORD_VERB | WORD_KNOWN, WORD_ADJECTIVE},
		{"kicked", WORD_VERB_ED | WORD_VERB_EN, WORD_NOUN}, {"kicking", WORD_VERB_ING, WORD_PLURAL},
		{"kettles", WORD_PLURAL, WORD_VERB_S}, {"cheerfully", WORD_ADVERB, WORD_NOUN},
		{"works", WORD_PLURAL | WORD_VERB_S, 0}, {"recieve", 0, WORD_KNOWN},
		{"backend", WORD_NOUN | WORD_KNOWN, 0}};
	(void)state;
	if (!with) {
		print_message("the dictionaries en_US and en_GB are not installed\n");
		skip();
	}
	check_kinds(with, kinds, ARRAY_COUNT(kinds));
}

static void first_sounds(void **state)
{
	static const char *const vowel[] = {"hour", "honest", "mba", "8", "80", "11", "18", "8th", "11th",
		"offer", "idea", "unimportant", "understanding", "mri", "nda", "interview", "api", "hr",
		"heirloom"};
	static const char *const consonant[] = {"university", "one", "european", "user", "unique", "useful",
		"role", "10", "ceo", "house", "yes", "uk", "once", "unit", "usual", "7", "100", "1", "ux",
		"utility"};
	static const char *const either[] = {"historic", "sql", "herb", "faq", "1800"};
	(void)state;
	const uint32_t both = WORD_VOWEL | WORD_CONSONANT;
	for (size_t i = 0; i < ARRAY_COUNT(vowel); i++)
		if ((lexicon_classes(alone, span_of(vowel[i])) & both) != WORD_VOWEL)
			fail_msg("an %s", vowel[i]);
	for (size_t i = 0; i < ARRAY_COUNT(consonant); i++)
		if ((lexicon_classes(alone, span_of(consonant[i])) & both) != WORD_CONSONANT)
			fail_msg("a %s", consonant[i]);
	for (size_t i = 0; i < ARRAY_COUNT(either); i++)
		if (lexicon_classes(alone, span_of(either[i])) & both)
			fail_msg("a or an %s", either[i]);
}

struct forms {
	const char *word;
	enum word_form form;
	const char *want; /* NULL: not known */
};

static void check_forms(const struct lexicon *lexicon)
{
	static const struct forms forms[] = {{"went", FORM_BASE, "go"}, {"go", FORM_ED, "went"},
		{"going", FORM_EN, "gone"}, {"meet", FORM_ING, "meeting"}, {"take", FORM_ING, "taking"},
		{"hearing", FORM_BASE, "hear"}, {"prefer", FORM_ED, "preferred"},
		{"visit", FORM_ED, "visited"}, {"stop", FORM_ING, "stopping"}, {"apply", FORM_S, "applies"},
		{"applied", FORM_BASE, "apply"}, {"enjoy", FORM_ED, "enjoyed"},
		{"discuss", FORM_S, "discusses"}, {"lie", FORM_ING, "lying"}, {"has", FORM_BASE, "have"},
		{"have", FORM_S, "has"}, {"is", FORM_BASE, "be"}, {"be", FORM_ING, "being"},
		{"do", FORM_S, "does"}, {"write", FORM_EN, "written"}, {"see", FORM_ING, "seeing"},
		{"agree", FORM_ED, "agreed"}, {"role", FORM_PLURAL, "roles"},
		{"roles", FORM_SINGULAR, "role"}, {"company", FORM_PLURAL, "companies"},
		{"companies", FORM_SINGULAR, "company"}, {"people", FORM_SINGULAR, "person"},
		{"child", FORM_PLURAL, "children"}, {"information", FORM_PLURAL, NULL},
		{"the", FORM_ED, NULL}, {"using", FORM_BASE, "use"}, {"focus", FORM_BASE, "focus"},
		{"process", FORM_SINGULAR, "process"}};
	for (size_t i = 0; i < ARRAY_COUNT(forms); i++) {
		const char *got = lexicon_form(lexicon, span_of(forms[i].word), forms[i].form, &arena);
		if ((got == NULL) != (forms[i].want == NULL) || (got && strcmp(got, forms[i].want) != 0))
			fail_msg("%s, form %d: %s", forms[i].word, forms[i].form, got ? got : "none");
	}
}

static void forms_of_verbs_and_nouns(void **state)
{
	(void)state;
	check_forms(alone);
	if (with)
		check_forms(with);
}

static void hostile_words_have_no_class(void **state)
{
	char word[5000];
	(void)state;
	memset(word, 'g', sizeof(word));
	for (size_t length = 0; length < sizeof(word); length += 499)
		for (enum word_form form = FORM_BASE; form <= FORM_PLURAL; form++) {
			struct span span = {word, length};
			assert_null(lexicon_form(alone, span, form, &arena));
			assert_false(lexicon_classes(alone, span) & WORD_KNOWN);
		}
	assert_int_equal(lexicon_classes(alone, span_of("\xFF\xFE")), 0);
	assert_null(lexicon_form(alone, span_of("s"), FORM_SINGULAR, &arena));
	assert_null(lexicon_form(alone, span_of("ing"), FORM_BASE, &arena));
	assert_null(lexicon_form(alone, span_of("ed"), FORM_BASE, &arena));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(closed_classes_are_complete),
		cmocka_unit_test(dictionary_tells_the_rest),
		cmocka_unit_test(first_sounds),
		cmocka_unit_test(forms_of_verbs_and_nouns),
		cmocka_unit_test(hostile_words_have_no_class),
	};
	return cmocka_run_group_tests(tests, open_all, close_all);
}
