/* Spelling of a whole letter: what is an error, what only a hint, and what is nobody's business. */
#include "../tap.h"
#include "base/array.h"
#include "letter/proofread.h"
#include "letter/spelling.h"

#include <string.h>

static struct arena arena;
static struct spelling *spelling;
static struct proofreader *reader;

static int open_all(void **state)
{
	struct error err;
	(void)state;
	arena_init(&arena);
	if (spelling_open("en_US,en_GB", NULL, &spelling, &err))
		reader = proofreader_new(spelling, false, &arena);
	return 0;
}

static int close_all(void **state)
{
	(void)state;
	spelling_close(spelling);
	arena_clear(&arena);
	return 0;
}

static struct proofread_result look_at(const char *subject, const char *body)
{
	static const struct letter_person people[] = {
		{.name = "Oluwaseun Adebayo-Krzysztof", .addressed = true}};
	static const struct letter_note notes[] = {{.text = "loves the zorbing weekends"}};
	static const char *const words[] = {"flibberty"};
	const struct letter_context context = {.kind = LETTER_OTHER,
		.role = "Glowplug Fettler",
		.company = "Brightwelk Ltd",
		.own_name = "Siobhan Qwerrity",
		.people = people,
		.people_count = 1,
		.notes = notes,
		.note_count = 1,
		.known_words = words,
		.known_word_count = 1,
		.today = DAY_NONE,
		.interview = DAY_NONE,
		.decision = DAY_NONE};
	struct letter letter = {.subject = span_of(subject), .body = span_of(body)};
	struct proofread_result result;
	struct error err;
	if (!reader) {
		print_message("the dictionaries en_US and en_GB are not installed\n");
		skip();
	}
	assert_true(proofread(reader, &letter, &context, &arena, &result, &err));
	return result;
}

/* The spelling finding over that word, or NULL. */
static const struct finding *find(const struct proofread_result *result, const char *text, const char *word)
{
	uint32_t at = (uint32_t)(strstr(text, word) - text);
	for (size_t i = 0; i < result->count; i++)
		if (result->findings[i].start <= at && result->findings[i].end > at)
			return &result->findings[i];
	return NULL;
}

static void sure_mistakes_are_errors(void **state)
{
	static const char *const mistakes[][3] = {{"I was glad to recieve your note.", "recieve", "receive"},
		{"We spoke about a well-orgnised team.", "well-orgnised", "well-organised"},
		{"Definitly I would like to join.", "Definitly", "Definitely"},
		{"We meet again on Wendesday at noon.", "Wendesday", "Wednesday"},
		{"It was a great oportunity for me.", "oportunity", "opportunity"},
		{"The compnay's plans are clear to me.", "compnay's", "company's"},
		{"I waited untill the end of it.", "untill", "until"},
		{"Thankyou for the meeting.", "Thankyou", "Thank you"}};
	(void)state;
	for (size_t i = 0; i < ARRAY_COUNT(mistakes); i++) {
		struct proofread_result result = look_at("", mistakes[i][0]);
		const struct finding *finding = find(&result, mistakes[i][0], mistakes[i][1]);
		if (!finding || finding->severity != SEVERITY_ERROR || finding->suggestion_count == 0)
			fail_msg("%s: no error", mistakes[i][1]);
		assert_string_equal(finding->suggestions[0], mistakes[i][2]);
		assert_int_equal(finding->end - finding->start, strlen(mistakes[i][1]));
	}
}

static void names_and_terms_are_right(void **state)
{
	static const char *const bodies[] = {
		"Dear Oluwaseun,\n\nThe zorbing that you told me about was flibberty.",
		"I spoke with Adebayo about the fettler that Brightwelk needs.",
		"We use Kubernetes, PostgreSQL and cryo-EM data in the backend.",
		"She told me that Anoushka Venkatraghavan will call.", "The ERP, the AUC and DevOps came up.",
		"Our microservices have their own repo, and pytest runs in it.",
		"I read qwx9 and visited https://foo.exampel/recieve before I wrote to recieve@exampel.org.",
		"The onboarding webinar for mentees was in June.", "It is the 21st of May, or the 3rd.",
		"The mentor'll help, and the team'd be glad.",
		"She said: der Hund ist leider nicht gekommen und wartet.",
		"The colour of the centre was Anna's choice, and the Hughes' too."};
	(void)state;
	for (size_t i = 0; i < ARRAY_COUNT(bodies); i++) {
		struct proofread_result result = look_at("", bodies[i]);
		for (size_t j = 0; j < result.count; j++)
			if (result.findings[j].kind == FINDING_SPELLING &&
				result.findings[j].severity != SEVERITY_HINT)
				fail_msg("%s: %.*s", bodies[i],
					(int)(result.findings[j].end - result.findings[j].start),
					bodies[i] + result.findings[j].start);
	}
}

static void strange_words_are_only_hints(void **state)
{
	static const char *const words[][2] = {{"We use a grobnitzer for that.", "grobnitzer"},
		{"The nonmodal window was new.", "nonmodal"}, {"I know labview well.", "labview"}};
	(void)state;
	for (size_t i = 0; i < ARRAY_COUNT(words); i++) {
		struct proofread_result result = look_at("", words[i][0]);
		const struct finding *finding = find(&result, words[i][0], words[i][1]);
		if (!finding || finding->severity != SEVERITY_HINT)
			fail_msg("%s: no hint", words[i][1]);
	}
}

static void mixed_spelling_is_one_hint(void **state)
{
	static const char mixed[] =
		"I organised the talks in the centre. The center was full. Its color was new.";
	(void)state;
	struct proofread_result result = look_at("", mixed);
	size_t hints = 0;
	for (size_t i = 0; i < result.count; i++)
		hints += result.findings[i].kind == FINDING_SPELLING;
	assert_int_equal(hints, 1);
	assert_int_equal(result.error_count, 0);
	static const char *const even[] = {"I organised the talks in the centre, and specialists came.",
		"I organized the talks in the center.",
		"I organize the laboratory and travel to honorary members."};
	for (size_t i = 0; i < ARRAY_COUNT(even); i++) {
		result = look_at("", even[i]);
		for (size_t j = 0; j < result.count; j++)
			assert_int_not_equal(result.findings[j].kind, FINDING_SPELLING);
	}
}

static void subject_is_read_too(void **state)
{
	(void)state;
	struct proofread_result result = look_at("Thank you for the intervew", "Thank you.");
	const struct finding *found = NULL;
	for (size_t i = 0; i < result.count && !found; i++)
		if (result.findings[i].kind == FINDING_SPELLING && result.findings[i].in_subject)
			found = &result.findings[i];
	assert_non_null(found);
	assert_string_equal(found->suggestions[0], "interview");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(sure_mistakes_are_errors),
		cmocka_unit_test(names_and_terms_are_right),
		cmocka_unit_test(strange_words_are_only_hints),
		cmocka_unit_test(mixed_spelling_is_one_hint),
		cmocka_unit_test(subject_is_read_too),
	};
	return cmocka_run_group_tests(tests, open_all, close_all);
}
