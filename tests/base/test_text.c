/* Growing text, UTF-8, columns, folding and the nearest word. */
#include "../tap.h"
#include "base/array.h"
#include "base/text.h"

#include <string.h>

static void numbers_are_written(void **state)
{
	static const int64_t numbers[] = {0, 7, -1, 10, 1234567890, INT64_MAX, INT64_MIN};

	for (size_t i = 0; i < sizeof(numbers) / sizeof(numbers[0]); i++) {
		TEXT_CLEANUP struct text text = {0}, expected = {0};
		text_add_number(&text, numbers[i]);
		text_format(&expected, "%lld", (long long)numbers[i]);
		assert_string_equal(text.start, expected.start);
	}
}

static void text_grows(void **state)
{
	TEXT_CLEANUP struct text text;
	size_t expected = 0;

	text_init(&text);
	assert_null(text.start);
	for (int i = 0; i < 2000; i++) {
		text_add_string(&text, "ab");
		text_add_char(&text, 'c');
		text_format(&text, "%d", i % 10);
		expected += 4;
		assert_int_equal(text.length, expected);
		assert_int_equal(text.start[text.length], '\0');
	}
	assert_memory_equal(text.start, "abc0abc1", 8);
	text_format(&text, "%4000s", "x");
	assert_int_equal(text.length, expected + 4000);
	assert_int_equal(strlen(text.start), text.length);
}

static void utf8_is_checked(void **state)
{
	static const struct {
		const char *text;
		size_t length, bad_at;
	} bad[] = {
		{"a\0b", 3, 1},
		{"ab\x80", 3, 2},
		{"\xc0\xaf", 2, 0},
		{"\xe0\x80\xaf", 3, 0},
		{"\xed\xa0\x80", 3, 0},
		{"\xf4\x90\x80\x80", 4, 0},
		{"\xf8\x88\x80\x80\x80", 5, 0},
		{"x\xc3", 2, 1},
		{"\xe2\x82", 2, 0},
		{"\xf0\x8f\xbf\xbf", 4, 0},
		{"\xff", 1, 0},
	};
	static const char good[] =
		"a\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80\xed\x9f\xbf\xee\x80\x80\xf4\x8f\xbf\xbf";
	size_t at = 99;

	for (size_t i = 0; i < ARRAY_COUNT(bad); i++) {
		assert_false(text_utf8_valid(bad[i].text, bad[i].length, &at));
		assert_int_equal(at, bad[i].bad_at);
	}
	assert_true(text_utf8_valid(good, strlen(good), &at));
	assert_int_equal(text_utf8_length(good, strlen(good)), 7);
	assert_true(text_utf8_valid("", 0, &at));
}

static void every_code_point_survives(void **state)
{
	for (uint32_t point = 1; point <= 0x10ffff; point++) {
		char bytes[4];
		size_t at = 0, bad_at;
		const size_t length = text_put_point(point, bytes);

		if (text_utf8_valid(bytes, length, &bad_at) != (point < 0xd800 || point > 0xdfff))
			fail_msg("U+%04X", point);
		if (point >= 0xd800 && point <= 0xdfff)
			continue;
		if (text_next_point(bytes, length, &at) != point || at != length)
			fail_msg("U+%04X", point);
	}
}

static void columns_as_a_terminal_counts(void **state)
{
	static const struct {
		const char *text;
		size_t columns;
	} rows[] = {{"", 0}, {"Dana", 4}, {"Schröder", 8},
		{"Schro\xcc\x88"
		 "der",
			8},
		{"田中", 4}, {"김민수", 6}, {"ｱ", 1}, {"👋", 2},
		{"a\xe2\x80\x8b"
		 "b",
			2},
		{"नमस्ते", 4}, {"\x1b[1m", 3}};

	for (size_t i = 0; i < ARRAY_COUNT(rows); i++)
		if (text_columns(rows[i].text, strlen(rows[i].text)) != rows[i].columns)
			fail_msg("%s: %zu columns", rows[i].text,
				text_columns(rows[i].text, strlen(rows[i].text)));
}

static void names_fold(void **state)
{
	static const char *const rows[][2] = {
		{"Schröder", "schroder"},
		{"Schro\xcc\x88"
		 "der",
			"schroder"},
		{"GROSS", "gross"},
		{"Groß", "gross"},
		{"Łukasz Żółć", "lukasz zolc"},
		{"Åse Ærø", "ase aero"},
		{"Ñuño Œuvre", "nuno oeuvre"},
		{"İpek Işık", "ipek isik"},
		{"Ελένη Άλφα", "ελενη αλφα"},
		{"Алёна ЙОРДАН", "алена иордан"},
		{"Nguyễn Thị Hương", "nguyen thi huong"},
		{"Ștefan Țepeș", "stefan tepes"},
		{"田中", "田中"},
		{"a×b÷c", "a×b÷c"},
	};
	char folded[64];

	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		text_fold(rows[i][0], folded, sizeof(folded));
		assert_string_equal(folded, rows[i][1]);
	}
}

static void folding_stays_in_its_room(void **state)
{
	char folded[8];

	memset(folded, 'x', sizeof(folded));
	text_fold("田中Å", folded, 5);
	assert_string_equal(folded, "田");
	assert_int_equal(folded[5], 'x');
	text_fold("abc", folded, 1);
	assert_string_equal(folded, "");
	text_fold("abc", folded, 0);
	assert_string_equal(folded, "");
	text_fold("a\xff", folded, sizeof(folded));
	assert_string_equal(folded, "a\xef\xbf\xbd");
}

static void the_word_that_was_meant(void **state)
{
	static const char *const words[] = {
		"email", "phone", NULL, "handwritten", "drop-off", "linkedin", "in-person"};
	static const char *const rows[][2] = {
		{"emial", "email"},
		{"Email", "email"},
		{"fone", "phone"},
		{"handwriten", "handwritten"},
		{"dropoff", "drop-off"},
		{"inperson", "in-person"},
		{"telegram", NULL},
		{"x", NULL},
		{"", NULL},
	};

	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		const char *nearest = text_nearest(span_of(rows[i][0]), words, ARRAY_COUNT(words));

		if (rows[i][1])
			assert_string_equal(nearest, rows[i][1]);
		else
			assert_null(nearest);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(text_grows),
		cmocka_unit_test(numbers_are_written),
		cmocka_unit_test(utf8_is_checked),
		cmocka_unit_test(every_code_point_survives),
		cmocka_unit_test(columns_as_a_terminal_counts),
		cmocka_unit_test(names_fold),
		cmocka_unit_test(folding_stays_in_its_room),
		cmocka_unit_test(the_word_that_was_meant),
	};

	return cmocka_run_group_tests_name("text", tests, NULL, NULL);
}
