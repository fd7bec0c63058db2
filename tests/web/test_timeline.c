/* The picture of a process over time: every line has its mark, nothing leaves the axis, it is well-formed XML
 * of bounded size, whatever it is given. */
#include "../tap.h"
#include "web/timeline.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MANY = 10000, BYTES_MAX = 128 * 1024, WIDTH = 100, DEPTH_MAX = 16, RUNS = 300 };

#define HOSTILE "</text><script>alert(1)</script>\"'&<!-- ]]> \xe2\x80\xae evil"

static const struct instant noon = {1795348800}; /* 2026-11-22 12:00 UTC */

struct drawing {
	struct timeline timeline;
	struct html html;
	struct timeline_mark *marks;
	struct timeline_row *rows;
};

static void prepare(struct drawing *drawing, size_t marks, size_t rows)
{
	*drawing = (struct drawing){.marks = calloc(marks + 1, sizeof(struct timeline_mark)),
		.rows = calloc(rows + 1, sizeof(struct timeline_row))};
	assert_non_null(drawing->marks);
	assert_non_null(drawing->rows);
	drawing->timeline = (struct timeline){.id = "timeline",
		.title = "A process over time",
		.zone = &zone_utc,
		.now = noon,
		.marks = drawing->marks,
		.mark_count = marks,
		.rows = drawing->rows,
		.row_count = rows};
}

static void clear(struct drawing *drawing)
{
	text_clear(&drawing->html.text);
	free(drawing->marks);
	free(drawing->rows);
}

static const char *draw(struct drawing *drawing)
{
	timeline_fit(&drawing->timeline);
	timeline_draw(&drawing->timeline, &drawing->html);
	return drawing->html.text.start;
}

static size_t count_of(const char *text, const char *part)
{
	size_t count = 0;

	for (const char *at = strstr(text, part); at; at = strstr(at + 1, part))
		count++;
	return count;
}

/* A tag behind '<': its name is pushed or popped. Returns what follows it. */
static const char *read_tag(const char *at, char stack[DEPTH_MAX][16], int *depth)
{
	const bool closes = *at == '/';
	size_t length = strcspn(at + closes, " />\n");
	const char *end = at;

	assert_in_range(length, 1, 15);
	for (bool quoted = false; *end && (quoted || *end != '>'); end++) {
		assert_int_not_equal(*end, '<');
		quoted ^= *end == '"';
	}
	assert_int_equal(*end, '>');
	if (closes) {
		assert_true(*depth > 0);
		(*depth)--;
		assert_int_equal(strncmp(stack[*depth], at + 1, length), 0);
		assert_int_equal(stack[*depth][length], '\0');
	} else if (end[-1] != '/') {
		assert_true(*depth < DEPTH_MAX);
		snprintf(stack[(*depth)++], 16, "%.*s", (int)length, at);
	}
	return end + 1;
}

static void check_well_formed(const char *text)
{
	char stack[DEPTH_MAX][16];
	int depth = 0;
	size_t bad;

	assert_true(text_utf8_valid(text, strlen(text), &bad));
	while (*text) {
		if (*text == '<') {
			text = read_tag(text + 1, stack, &depth);
		} else if (*text == '&') {
			size_t length = strcspn(text, ";");
			assert_in_range(length, 2, 6);
			text += length;
		} else {
			assert_int_not_equal(*text, '>');
			text++;
		}
	}
	assert_int_equal(depth, 0);
}

/* Of an attribute that is given in percent. */
static double percent_of(const char *tag, const char *attribute)
{
	const char *at = strstr(tag, attribute), *end = strchr(tag, '>');
	char *rest;
	double number;

	assert_non_null(at);
	assert_true(at < end);
	number = strtod(at + strlen(attribute), &rest);
	assert_int_equal(*rest, '%');
	return number;
}

static void check_within(const char *text, const char *tag, const char *attribute)
{
	for (const char *at = strstr(text, tag); at; at = strstr(at + 1, tag)) {
		assert_true(percent_of(at, attribute) >= 0);
		assert_true(percent_of(at, attribute) <= WIDTH);
	}
}

static void check_inside(const char *text)
{
	for (const char *at = strstr(text, "<rect class=\"span"); at;
		at = strstr(at + 1, "<rect class=\"span")) {
		assert_true(percent_of(at, " width=\"") > 0);
		assert_true(percent_of(at, " x=\"") + percent_of(at, " width=\"") <= WIDTH + 0.01);
	}
	check_within(text, "<rect class=\"span", " x=\"");
	check_within(text, "<rect class=\"dot", " x=\"");
	check_within(text, "<rect class=\"ring", " x=\"");
	check_within(text, "<circle", " cx=\"");
	check_within(text, "<line", " x1=\"");
	check_within(text, "<line", " x2=\"");
}

static void check(const char *text)
{
	check_well_formed(text);
	check_inside(text);
	assert_true(strlen(text) < BYTES_MAX);
}

static uint64_t chance;

static int64_t any(int64_t below)
{
	chance = chance * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (int64_t)((chance >> 33) % (uint64_t)below);
}

static struct instant any_instant(void)
{
	static const int64_t reaches[] = {
		HOUR_SECONDS, 20 * DAY_SECONDS, 400 * DAY_SECONDS, INT64_C(60000000000)};
	const int64_t reach = reaches[any(4)];

	if (any(12) == 0)
		return INSTANT_NEVER;
	return (struct instant){noon.seconds + any(2 * reach) - reach};
}

static void whatever_is_given_lies_within_the_axis(void **state)
{
	(void)state;
	for (int run = 0; run < RUNS; run++) {
		struct drawing drawing;
		const char *text;
		chance = (uint64_t)run;
		prepare(&drawing, (size_t)any(40), (size_t)any(30));
		for (size_t i = 0; i < drawing.timeline.mark_count; i++)
			drawing.marks[i] = (struct timeline_mark){
				(uint8_t)any(TIMELINE_KIND_COUNT), any_instant(), any(2) ? HOSTILE : "said"};
		for (size_t i = 0; i < drawing.timeline.row_count; i++)
			drawing.rows[i] = (struct timeline_row){(uint8_t)any(TIMELINE_ABSENT + 1),
				any_instant(), any_instant(), any(2) ? HOSTILE : "thank Dana Lee",
				any(2) ? "until then" : ""};
		text = draw(&drawing);
		check(text);
		assert_true(drawing.timeline.begin.seconds < noon.seconds);
		assert_true(drawing.timeline.end.seconds > noon.seconds);
		clear(&drawing);
	}
}

static void every_line_has_its_words_and_its_span(void **state)
{
	struct drawing drawing;
	const char *text;

	(void)state;
	prepare(&drawing, 0, TIMELINE_ROWS_DRAWN);
	for (size_t i = 0; i < drawing.timeline.row_count; i++)
		drawing.rows[i] = (struct timeline_row){(uint8_t)(TIMELINE_DUE + i % 5), any_instant(),
			any_instant(), "thank Dana Lee", "until then"};
	text = draw(&drawing);
	check(text);
	assert_int_equal(count_of(text, "<rect class=\"span"), TIMELINE_ROWS_DRAWN);
	assert_int_equal(count_of(text, "thank Dana Lee, until then"), TIMELINE_ROWS_DRAWN);
	assert_int_equal(count_of(text, "class=\"span banned\""), TIMELINE_ROWS_DRAWN / 5);
	assert_int_equal(count_of(text, "<rect class=\"ground\""), TIMELINE_ROWS_DRAWN);
	assert_null(strstr(text, "not in the picture"));
	clear(&drawing);
}

static void of_what_is_absent_there_are_words_alone(void **state)
{
	struct drawing drawing;
	const char *text;

	(void)state;
	prepare(&drawing, 0, 2);
	drawing.rows[0] = (struct timeline_row){.kind = TIMELINE_HEADING, .words = "Due now"};
	drawing.rows[1] = (struct timeline_row){.kind = TIMELINE_ABSENT, .words = "thank Dana Lee"};
	text = draw(&drawing);
	check(text);
	assert_int_equal(count_of(text, "<rect class=\"span"), 0);
	assert_int_equal(count_of(text, "Due now"), 1);
	assert_int_equal(count_of(text, "thank Dana Lee"), 1);
	clear(&drawing);
}

static void spans_of_one_thing_share_its_line(void **state)
{
	static const struct timeline_row shared[] = {
		{.kind = TIMELINE_MISSED,
			.begin = {1795000000},
			.end = {1795100000},
			.words = "thank Dana Lee",
			.when = "was"},
		{.kind = TIMELINE_DUE,
			.joins = true,
			.begin = {1795300000},
			.end = {1795400000},
			.words = "thank Dana Lee",
			.when = "is"},
		{.kind = TIMELINE_DUE,
			.begin = {1795300000},
			.end = {1795400000},
			.words = "ask Dana Lee",
			.when = ""},
	};
	struct drawing drawing;
	const char *text, *first, *second, *third;

	(void)state;
	prepare(&drawing, 0, 3);
	memcpy(drawing.rows, shared, sizeof(shared));
	text = draw(&drawing);
	check(text);
	assert_int_equal(count_of(text, "class=\"line\""), 2);
	assert_int_equal(count_of(text, "<title>thank Dana Lee, "), 2);
	first = strstr(text, "<rect class=\"span missed");
	second = strstr(first + 1, "<rect class=\"span");
	third = strstr(second + 1, "<rect class=\"span");
	assert_int_equal(
		strtol(strstr(first, " y=\"") + 4, NULL, 10), strtol(strstr(second, " y=\"") + 4, NULL, 10));
	assert_true(
		strtol(strstr(third, " y=\"") + 4, NULL, 10) > strtol(strstr(second, " y=\"") + 4, NULL, 10));
	clear(&drawing);
}

/* Each mark is drawn, and the words of the days do not touch where the picture is 288 px wide. */
static void a_year_fits(void **state)
{
	enum { MONTHS = 12, NARROW = 288, WORD = 62 };
	struct drawing drawing;
	const char *text;
	double last = -WIDTH;
	int days = 0;

	(void)state;
	for (int months = 1; months <= MONTHS; months++) {
		prepare(&drawing, 1, 0);
		drawing.marks[0] = (struct timeline_mark){TIMELINE_INTERVIEW,
			{noon.seconds - months * (int64_t)DAY_SECONDS * 30}, "an interview"};
		text = draw(&drawing);
		check(text);
		assert_int_equal(count_of(text, "<circle class=\"dot\""), 1);
		last = -WIDTH;
		days = 0;
		for (const char *at = strstr(text, "<text class=\"faint\""); at;
			at = strstr(at + 1, "<text class=\"faint\""), days++) {
			assert_true((percent_of(at, " x=\"") - last) * NARROW / WIDTH >= WORD);
			last = percent_of(at, " x=\"");
		}
		assert_in_range(days, 2, 5);
		assert_true((WIDTH - last) * NARROW / WIDTH >= WORD);
		clear(&drawing);
	}
}

static void every_mark_that_is_near_is_drawn_by_its_kind(void **state)
{
	static const char *const shapes[TIMELINE_KIND_COUNT] = {"<circle class=\"dot\"",
		"<rect class=\"dot square\"", "<circle class=\"ring\"", "<rect class=\"ring diamond\""};
	struct drawing drawing;
	const char *text;

	(void)state;
	prepare(&drawing, 8, 0);
	for (int i = 0; i < 8; i++)
		drawing.marks[i] = (struct timeline_mark){
			(uint8_t)(i % 4), {noon.seconds + (i - 6) * (int64_t)DAY_SECONDS * 20}, "a call"};
	text = draw(&drawing);
	check(text);
	for (int i = 0; i < TIMELINE_KIND_COUNT; i++)
		assert_int_equal(count_of(text, shapes[i]), 2);
	assert_int_equal(count_of(text, "<title>a call</title>"), 8);
	clear(&drawing);
}

static void ten_thousand_are_not_drawn_but_told(void **state)
{
	struct drawing drawing;
	const char *text;

	(void)state;
	prepare(&drawing, MANY, MANY);
	for (int i = 0; i < MANY; i++) {
		drawing.marks[i] = (struct timeline_mark){
			TIMELINE_CONTACT, {noon.seconds - MANY + i}, HOSTILE HOSTILE HOSTILE};
		drawing.rows[i] = (struct timeline_row){
			TIMELINE_DUE, noon, {noon.seconds + i}, HOSTILE HOSTILE HOSTILE, ""};
	}
	text = draw(&drawing);
	check(text);
	assert_non_null(strstr(text, "9880 more of what happened are not in the picture"));
	assert_non_null(strstr(text, "9940 more lines are not in the picture"));
	clear(&drawing);
}

static void a_name_of_any_length_is_cut(void **state)
{
	enum { LENGTH = 60000 };
	struct drawing drawing;
	char *name = malloc(LENGTH + 1);
	const char *text;

	(void)state;
	assert_non_null(name);
	for (int i = 0; i < LENGTH; i += 2)
		memcpy(name + i, "\xc3\xa9", 2);
	name[LENGTH] = '\0';
	prepare(&drawing, TIMELINE_MARKS_DRAWN, TIMELINE_ROWS_DRAWN);
	for (size_t i = 0; i < drawing.timeline.mark_count; i++)
		drawing.marks[i] = (struct timeline_mark){TIMELINE_ANSWER, noon, name};
	for (size_t i = 0; i < drawing.timeline.row_count; i++)
		drawing.rows[i] = (struct timeline_row){TIMELINE_BAN, noon, INSTANT_NEVER, name, ""};
	text = draw(&drawing);
	check(text);
	assert_int_equal(count_of(text, "…"), TIMELINE_MARKS_DRAWN + 2 * TIMELINE_ROWS_DRAWN);
	clear(&drawing);
	free(name);
}

static void what_is_far_away_is_told(void **state)
{
	struct drawing drawing;
	const char *text;

	(void)state;
	prepare(&drawing, 2, 0);
	drawing.marks[0] = (struct timeline_mark){TIMELINE_INTERVIEW, {-60000000000}, "long ago"};
	drawing.marks[1] = (struct timeline_mark){TIMELINE_INTERVIEW, noon, "today"};
	text = draw(&drawing);
	check(text);
	assert_non_null(strstr(text, "1 more of what happened is not in the picture"));
	assert_int_equal(count_of(text, "<circle class=\"dot\""), 1);
	clear(&drawing);
}

static void the_axis_has_days_with_their_weekday(void **state)
{
	struct drawing drawing;
	const char *text;

	(void)state;
	prepare(&drawing, 0, 0);
	text = draw(&drawing);
	check(text);
	assert_non_null(strstr(text, "Mo 23 Nov"));
	assert_in_range(count_of(text, "<text"), 1, 6);
	clear(&drawing);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(whatever_is_given_lies_within_the_axis),
		cmocka_unit_test(every_line_has_its_words_and_its_span),
		cmocka_unit_test(of_what_is_absent_there_are_words_alone),
		cmocka_unit_test(spans_of_one_thing_share_its_line),
		cmocka_unit_test(a_year_fits),
		cmocka_unit_test(every_mark_that_is_near_is_drawn_by_its_kind),
		cmocka_unit_test(ten_thousand_are_not_drawn_but_told),
		cmocka_unit_test(a_name_of_any_length_is_cut),
		cmocka_unit_test(what_is_far_away_is_told),
		cmocka_unit_test(the_axis_has_days_with_their_weekday),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
