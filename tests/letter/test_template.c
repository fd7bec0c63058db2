/* Templates: what is wrong in one is said with its place, and own ones come before those that ship. */
#include "../tap.h"
#include "base/array.h"
#include "base/text.h"
#include "story.h"

#include <stdio.h>
#include <string.h>

#define HEAD "template t\n  for thank by email\n"
#define PART HEAD "part p\n"

struct row {
	const char *text, *message, *hint; /* how both begin; NULL: any */
};

static const struct row rows[] = {
	{"", "t.letter:1:1: the template is empty", NULL},
	{"# only a comment\n\n", "t.letter:1:1: the template is empty", NULL},
	{"tempalte t\n", "t.letter:1:1: a template begins with \"template\"", NULL},
	{"  template t\n", "t.letter:1:3: a template begins with \"template\"", NULL},
	{"template\n", "t.letter:1:9: the name of a template is missing", NULL},
	{"template T\n", "t.letter:1:10: \"T\" is no name of a template", NULL},
	{"template t u\n", "t.letter:1:12: \"u\" is too much", NULL},
	{"template t\npart p\n  - x\n", "t.letter:1:1: the template does not say what it is for", NULL},
	{"template t\n  fro thank by email\n", "t.letter:2:3: \"fro\" is no key; did you mean \"for\"?",
		"keys: for, when, unless, with, without"},
	{"template t\n  for thnak by email\n",
		"t.letter:2:7: \"thnak\" is no action; did you mean \"thank\"?",
		"actions: line-up-references"},
	{"template t\n  for thank email\n", "t.letter:2:13: \"by\" and a channel are missing here", NULL},
	{"template t\n  for thank by emial\n",
		"t.letter:2:16: \"emial\" is no channel; did you mean \"email\"?", "channels: email, phone"},
	{"template t\n  for thank by email, fax\n", "t.letter:2:23: \"fax\" is no channel", NULL},
	{"template t\n  for thank by email,\n", NULL, NULL},
	{HEAD, "t.letter:1:1: the template has no part", NULL},
	{HEAD "  when it was on sight\npart p\n  - x\n",
		"t.letter:3:8: \"it was on sight\" is no condition; did you mean \"it was on site\"?",
		"conditions: it goes through the recruiter"},
	{HEAD "  with concerns\npart p\n  - x\n",
		"t.letter:3:8: \"concerns\" is no fact; did you mean \"concern\"?", "facts: person"},
	{HEAD "prat p\n  - x\n", "t.letter:3:1: \"prat\" is no block; did you mean \"part\"?",
		"blocks: subject, part"},
	{HEAD "part\n  - x\n", "t.letter:3:5: the name of a part is missing", NULL},
	{PART, "t.letter:3:6: the p has no phrasing", NULL},
	{PART "  - x\npart p\n  - y\n", "t.letter:5:6: there is a part \"p\" already, in line 3", NULL},
	{PART "  sais interest\n  - x\n", "t.letter:4:3: \"sais\" is no key; did you mean \"says\"?", NULL},
	{PART "  says intrest\n  - x\n", "t.letter:4:8: \"intrest\" is no topic; did you mean \"interest\"?",
		"topics: the person's name"},
	{PART "  says interest, why you fti\n  - x\n",
		"t.letter:4:18: \"why you fti\" is no topic; did you mean \"why you fit\"?", NULL},
	{PART "  says\n  - x\n", "t.letter:4:7: the topic is missing", NULL},
	{PART "  begins a word\n  - x\n", "t.letter:4:10: \"a word\" is no beginning",
		"beginnings: a line, a paragraph"},
	{PART "  always so\n  - x\n", "t.letter:4:10: \"so\" is too much", NULL},
	{PART "  -\n", "t.letter:4:3: the phrasing is empty", NULL},
	{PART "  - Dear {{prson}},\n", "t.letter:4:12: \"prson\" is no fact; did you mean \"person\"?",
		"facts: person"},
	{PART "  - Dé {{prson}},\n", "t.letter:4:10: \"prson\" is no fact", NULL},
	{PART "  - Dear\n    {{prson}},\n", "t.letter:5:7: \"prson\" is no fact", NULL},
	{PART "  - {{person|frist}}\n",
		"t.letter:4:14: \"frist\" is no filter for this fact; did you mean \"first\"?",
		"filters that fit: first, full, greeting"},
	{PART "  - {{person|date}}\n", "t.letter:4:14: \"date\" is no filter for this fact",
		"filters that fit: first, full, greeting"},
	{PART "  - {{detail}}\n", "t.letter:4:13: the filter for this fact is missing",
		"filters that fit: thing, clause, remark"},
	{PART "  - {{role|}}\n", "t.letter:4:12: the filter for this fact is missing",
		"filters that fit: none"},
	{PART "  - {{}}\n", "t.letter:4:7: the fact is missing", NULL},
	{PART "  - {{role\n    }}\n", "t.letter:4:5: \"{{\" without \"}}\" in the same line", NULL},
	{PART "  - role}}\n", "t.letter:4:9: \"}}\" without \"{{\" before it", NULL},
	{HEAD "\xff", "t.letter:3:1: this is not UTF-8", NULL},
	{HEAD "part p\n  - a\x01\n", "t.letter:4:6: a control character", NULL},
};

static void errors_name_their_place(void **state)
{
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		struct arena arena;
		struct template template = {0};
		struct error error = {0};
		arena_init(&arena);
		if (template_parse("t.letter", span_of(rows[i].text), &arena, &template, &error))
			fail_msg("%s was taken", rows[i].text);
		assert_int_equal(error.kind, ERROR_INVALID);
		assert_null(template.name);
		if (rows[i].message && !span_starts(span_of(error.message), rows[i].message))
			fail_msg("\"%s\", not \"%s\"", error.message, rows[i].message);
		if (rows[i].hint && !span_starts(span_of(error.hint), rows[i].hint))
			fail_msg("hint \"%s\", not \"%s\"", error.hint, rows[i].hint);
		arena_clear(&arena);
	}
}

static void a_nul_byte_is_refused(void **state)
{
	struct arena arena;
	struct template template = {0};
	struct error error = {0};

	arena_init(&arena);
	assert_false(template_parse("t", (struct span){"template t\n\0", 12}, &arena, &template, &error));
	assert_true(span_starts(span_of(error.message), "t:2:1: a NUL byte"));
	arena_clear(&arena);
}

/* Repeats a text, in which each # stands for its number. */
static void add_many(struct text *text, const char *one, int from, int to)
{
	for (int i = from; i < to; i++) {
		for (const char *c = one; *c; c++) {
			if (*c == '#')
				text_format(text, "%d", i);
			else
				text_add_char(text, *c);
		}
	}
}

static void limits_hold(void **state)
{
	static const struct {
		const char *head, *one;
		int most;
		const char *message;
	} limits[] = {
		{HEAD, "part p#\n  - x\n", TEMPLATE_MAX_PARTS, "too many parts: a template has at most 60"},
		{PART, "  - x #\n", TEMPLATE_MAX_PHRASINGS, "too many phrasings: a part has at most 40"},
		{HEAD "part p\n  - x\n", "subject\n  - x #\n", TEMPLATE_MAX_SUBJECTS,
			"too many subjects: a template has at most 8"},
		{PART "  - x", "{{role}}", TEMPLATE_MAX_PIECES - 1, "the phrasing has too many gaps"},
		{PART "  - x", "x", TEMPLATE_MAX_PHRASING - 1, "the phrasing is longer than 4000 bytes"},
		{HEAD "part p\n  - x\n", "          \n", 5950, "at most 65536 are read"},
	};

	for (size_t i = 0; i < ARRAY_COUNT(limits); i++) {
		struct arena arena;
		struct template template;
		struct error error = {0};
		TEXT_CLEANUP struct text text = {0};
		arena_init(&arena);
		text_add_string(&text, limits[i].head);
		add_many(&text, limits[i].one, 0, limits[i].most);
		if (!template_parse("t", (struct span){text.start, text.length}, &arena, &template, &error))
			fail_msg("%s", error.message);
		add_many(&text, limits[i].one, limits[i].most, limits[i].most + 10);
		assert_false(template_parse(
			"t", (struct span){text.start, text.length}, &arena, &template, &error));
		if (!strstr(error.message, limits[i].message))
			fail_msg("\"%s\", not \"%s\"", error.message, limits[i].message);
		arena_clear(&arena);
	}
}

static const char own[] = "template thank-email\n"
			  "  for thank by email\n"
			  "subject\n"
			  "  - Hello\n"
			  "part greeting\n"
			  "  says the person's name\n"
			  "  - Dear {{person|first}}\n"
			  "    and all at {{organization}}.\n";

static void own_templates_come_first(void **state)
{
	struct story story;
	struct compose_request request;
	struct composed composed;
	struct error error = {0};

	story_open(&story, "");
	assert_true(template_set_add(story.templates, "own.letter", span_of(own), true, &error));
	request = story_request(&story, ACTION_THANK, CHANNEL_EMAIL, story.dana, "2026-11-13T17:00:00Z");
	composed = story_compose(&story, &request);
	assert_string_equal(composed.subject, "Hello");
	assert_string_equal(composed.body, "Dear Dana and all at Acme.\n");
	assert_string_equal(composed.template_name, "thank-email");
	/* What the playbook wants and the template never says is missing. */
	assert_true(composed.missing_count >= 4);
	assert_false(template_set_add(story.templates, "again.letter", span_of(own), true, &error));
	assert_string_equal(error.message,
		"again.letter:1:1: there is a template \"thank-email\" already, in own.letter");
	assert_true(template_set_add(story.templates, "shipped.letter", span_of(own), false, &error));
	assert_true(template_set_find(story.templates, "thank-email")->own);
	assert_null(template_set_find(story.templates, "no-such"));
	story_close(&story);
}

/* A condition that does not hold leaves a template or part out. */
static void conditions_are_kept(void **state)
{
	static const char text[] = "template special\n"
				   "  for thank by email\n"
				   "  when it was a phone screen\n"
				   "part p\n"
				   "  - Special.\n";
	static const char parts[] = "template special\n"
				    "  for thank by email\n"
				    "  when it was on site\n"
				    "part a\n"
				    "  without detail\n"
				    "  - No detail.\n"
				    "part b\n"
				    "  with detail\n"
				    "  - One.\n"
				    "part c\n"
				    "  unless several people were there\n"
				    "  - Alone.\n"
				    "part d\n"
				    "  begins a paragraph\n"
				    "  - With {{others|first}}.\n";
	struct story story;
	struct compose_request request;
	struct error error = {0};

	story_open(&story, "");
	request = story_request(&story, ACTION_THANK, CHANNEL_EMAIL, story.dana, "2026-11-13T17:00:00Z");
	assert_true(template_set_add(story.templates, "a.letter", span_of(text), true, &error));
	assert_string_equal(story_compose(&story, &request).template_name, "thank-email");
	story_close(&story);
	story_open(&story, "");
	request.matter = &story.matter;
	request.templates = story.templates;
	assert_true(template_set_add(story.templates, "a.letter", span_of(parts), true, &error));
	assert_string_equal(story_compose(&story, &request).body, "No detail.\n\nWith Max.\n");
	story_close(&story);
}

/* Four phrasings at least for each part that says something to the reader of an email. */
static void the_shipped_ones_are_rich(void **state)
{
	struct story story;

	story_open(&story, "");
	for (size_t i = 0; i < story.templates->count; i++) {
		const struct template *template = story.templates->list[i];
		char file[100];
		snprintf(file, sizeof(file), "%s.letter", template->name);
		assert_string_equal(file, template->file);
		if (template->channels != 1u << CHANNEL_EMAIL)
			continue;
		assert_true(template->subject_count > 0);
		for (size_t j = 0; j < template->part_count; j++) {
			const struct template_part *part = &template->parts[j];
			if (part->says_count && part->says[0] != TOPIC_NAME && part->count < 4)
				fail_msg("%s: %s has %zu phrasings", file, part->name, part->count);
		}
	}
	story_close(&story);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(errors_name_their_place),
		cmocka_unit_test(a_nul_byte_is_refused),
		cmocka_unit_test(limits_hold),
		cmocka_unit_test(own_templates_come_first),
		cmocka_unit_test(conditions_are_kept),
		cmocka_unit_test(the_shipped_ones_are_rich),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
