/* Letters proof-read as a whole: tone, length, attachments, placeholders, order, limits. */
#include "../tap.h"
#include "base/array.h"
#include "letter/proofread.h"

#include <string.h>

struct fixture {
	struct arena arena;
	struct proofreader *proofreader;
	struct letter_context context;
};

static int set_up(void **state)
{
	static struct fixture fixture;
	arena_init(&fixture.arena);
	fixture.proofreader = proofreader_new(NULL, false, &fixture.arena);
	fixture.context = (struct letter_context){.kind = LETTER_OTHER,
		.action = ACTION_ANY,
		.channel = CHANNEL_ANY,
		.today = DAY_NONE,
		.interview = DAY_NONE,
		.decision = DAY_NONE};
	*state = &fixture;
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *fixture = *state;
	arena_clear(&fixture->arena);
	return 0;
}

static struct proofread_result read_body(struct fixture *fixture, const char *text, size_t length)
{
	struct letter letter = {.body = {text, length}};
	struct proofread_result result;
	struct error err;
	assert_true(
		proofread(fixture->proofreader, &letter, &fixture->context, &fixture->arena, &result, &err));
	return result;
}

/* The worst severity of that kind, or SEVERITY_COUNT. */
static enum severity worst(struct fixture *fixture, const char *text, enum finding_kind kind)
{
	const char *body = arena_format(&fixture->arena, "Dear Anna,\n\n%s\n\nRegards,\nBo\n", text);
	struct proofread_result result = read_body(fixture, body, strlen(body));
	enum severity severity = SEVERITY_COUNT;
	for (size_t i = 0; i < result.count; i++)
		if (result.findings[i].kind == kind && result.findings[i].severity < severity)
			severity = (enum severity)result.findings[i].severity;
	return severity;
}

static const struct {
	const char *text;
	enum finding_kind kind;
	enum severity severity;
} rows[] = {
	{"I met [NAME] on Monday.", FINDING_PLACEHOLDER, SEVERITY_ERROR},
	{"I like {{company}} very much.", FINDING_PLACEHOLDER, SEVERITY_ERROR},
	{"I like <Company> very much.", FINDING_PLACEHOLDER, SEVERITY_ERROR},
	{"Please insert name here before it goes.", FINDING_PLACEHOLDER, SEVERITY_ERROR},
	{"We met on ____ in the hall.", FINDING_PLACEHOLDER, SEVERITY_ERROR},
	{"We met at XX"
	 "X in the hall.",
		FINDING_PLACEHOLDER, SEVERITY_ERROR},
	{"We met (as you know) in the hall.", FINDING_PLACEHOLDER, SEVERITY_COUNT},
	{"I have attached my portfolio.", FINDING_ATTACHMENT, SEVERITY_WARNING},
	{"Please find enclosed two references.", FINDING_ATTACHMENT, SEVERITY_WARNING},
	{"I am attached to the team.", FINDING_ATTACHMENT, SEVERITY_COUNT},
	{"I am begging you to hire me.", FINDING_TONE, SEVERITY_WARNING},
	{"This is unacceptable.", FINDING_TONE, SEVERITY_WARNING},
	{"I demand an answer.", FINDING_TONE, SEVERITY_WARNING},
	{"THANK YOU SO MUCH for the talk.", FINDING_TONE, SEVERITY_WARNING},
	{"It was great!!!", FINDING_TONE, SEVERITY_WARNING},
	{"It was fun lol.", FINDING_TONE, SEVERITY_WARNING},
	{"Thx for the talk.", FINDING_TONE, SEVERITY_WARNING},
	{"The CEO of BASF met the CFO.", FINDING_TONE, SEVERITY_COUNT},
	{"I would be glad to hear from you when a decision is made.", FINDING_TONE, SEVERITY_COUNT},
};

static void finds_what_is_wrong_with_the_manner(void **state)
{
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		enum severity severity = worst(*state, rows[i].text, rows[i].kind);
		if (severity != rows[i].severity)
			print_message("# %s\n", rows[i].text);
		assert_int_equal(severity, rows[i].severity);
	}
}

static void leaves_attachments_that_are_there(void **state)
{
	struct fixture *fixture = *state;
	fixture->context.attachment_count = 1;
	enum severity severity = worst(fixture, "I have attached my portfolio.", FINDING_ATTACHMENT);
	fixture->context.attachment_count = 0;
	assert_int_equal(severity, SEVERITY_COUNT);
}

static void finds_endless_sentences(void **state)
{
	const char *text = "I went";
	for (int i = 0; i < 14; i++)
		text = arena_format(&((struct fixture *)*state)->arena, "%s and I went on again", text);
	text = arena_format(&((struct fixture *)*state)->arena, "%s.", text);
	assert_int_equal(worst(*state, text, FINDING_LENGTH), SEVERITY_WARNING);
	assert_int_equal(worst(*state, "I went on.", FINDING_LENGTH), SEVERITY_COUNT);
}

static void notes_on_linkedin_are_short(void **state)
{
	struct fixture *fixture = *state;
	fixture->context.channel = CHANNEL_LINKEDIN;
	fixture->context.linkedin_max_points = 20;
	enum severity severity = worst(fixture, "May we connect?", FINDING_LENGTH);
	fixture->context.channel = CHANNEL_ANY;
	assert_int_equal(severity, SEVERITY_ERROR);
}

static void findings_come_in_order_and_do_not_overlap(void **state)
{
	static const char text[] = "Dear [NAME],\n\nThx for the talk!!! I am begging you. I have attached my "
				   "cv. I could of gone.\n\nRegards,\nBo\n";
	struct proofread_result result = read_body(*state, text, sizeof text - 1);
	assert_true(result.count >= 5);
	for (size_t i = 1; i < result.count; i++)
		assert_true(result.findings[i].start >= result.findings[i - 1].start);
	assert_int_equal(result.findings[0].kind, FINDING_PLACEHOLDER);
}

static void refuses_what_is_no_text(void **state)
{
	static const struct {
		struct span body;
		const char *where;
	} wrong[] = {
		{{"Dear\nB\xff", 7}, "line 2, column 2"},
		{{"a\0b", 3}, "line 1, column 2"},
		{{"\xc3\xa9\xed\xa0\x80", 5}, "line 1, column 2"},
	};
	struct fixture *fixture = *state;
	for (size_t i = 0; i < ARRAY_COUNT(wrong); i++) {
		struct letter letter = {.body = wrong[i].body};
		struct proofread_result result;
		struct error err;
		assert_false(proofread(
			fixture->proofreader, &letter, &fixture->context, &fixture->arena, &result, &err));
		assert_int_equal(err.kind, ERROR_INVALID);
		assert_non_null(strstr(err.message, wrong[i].where));
	}
}

static void answers_hostile_text(void **state)
{
	static const char *const units[] = {"a", "\n", "a\n", "\xcc\x81", "a\xcc\x81", "\xd7\xa9 ",
		"\xe2\x80\xae", "([", "and I ", "Dear ", "> a\n", "\"'", "1.", "a@", "{{ ", "THE "};
	struct fixture *fixture = *state;
	for (size_t i = 0; i < ARRAY_COUNT(units); i++) {
		size_t unit = strlen(units[i]), length = LETTER_MAX_BYTES / unit * unit;
		char *text = arena_alloc(&fixture->arena, length + 1);
		for (size_t at = 0; at < length; at += unit)
			memcpy(text + at, units[i], unit);
		struct proofread_result result = read_body(fixture, text, length);
		assert_true(result.count <= FINDINGS_MAX);
		struct letter letter = {.body = {text, LETTER_MAX_BYTES + 1}};
		struct error err;
		assert_false(proofread(
			fixture->proofreader, &letter, &fixture->context, &fixture->arena, &result, &err));
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_what_is_wrong_with_the_manner),
		cmocka_unit_test(leaves_attachments_that_are_there),
		cmocka_unit_test(finds_endless_sentences),
		cmocka_unit_test(notes_on_linkedin_are_short),
		cmocka_unit_test(findings_come_in_order_and_do_not_overlap),
		cmocka_unit_test(refuses_what_is_no_text),
		cmocka_unit_test(answers_hostile_text),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
