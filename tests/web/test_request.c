/* Requests taken apart: paths, forms, files, cookies; what is refused of them. */
#include "../tap.h"
#include "base/text.h"
#include "web/html.h"
#include "web/request.h"

#include <string.h>

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

static void paths_are_decoded_once(void **state)
{
	const char *path = NULL;
	struct error err = {0};

	assert_true(request_path(span_of("/process/7/person/d%C3%A9%2B+x"), &arena, &path, &err));
	assert_string_equal(path, "/process/7/person/d%C3%A9%2B+x");
	assert_true(request_path(span_of("/a%2F..%2Fb"), &arena, &path, &err));
	assert_string_equal(request_part(span_of("d%C3%A9%2B+x"), &arena), "d\xc3\xa9++x");
	assert_string_equal(request_part(span_of("a%2541"), &arena), "a%41");
	assert_string_equal(request_part(span_of("a%2F..%2Fb"), &arena), "a/../b");
}

static void any_name_comes_back_from_an_address(void **state)
{
	static const char *const names[] = {"e1", "a/b", "/", "..", ".", "...", "~", "~1", "~.", "~~..",
		"%2F", "?#&=", "\" '<>", "\xc3\xa9\xe2\x80\xae", "../../x", "{}"};

	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		const char *part = html_part(names[i], &arena), *path;
		struct error err = {0};

		assert_null(strpbrk(part, "/?#\" <"));
		assert_true(request_path(
			span_of(arena_format(&arena, "/process/7/after/%s", part)), &arena, &path, &err));
		assert_string_equal(request_part(span_of(part), &arena), names[i]);
	}
}

static void paths_that_are_none_are_refused(void **state)
{
	static const char *const wrong[] = {"", "x", "*", "http://a/", "/..", "/a/../b", "/%2e%2e/b",
		"/%2E./b", "/.", "/a/./b", "/%", "/%4", "/%zz", "/%00", "/a%0a", "/a%0d%0aX: y", "/%7f",
		"/%ff", "/%c0%af", "/%ed%a0%80", "/a\tb"};
	const char *path = "untouched";

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		struct error err = {0};
		if (request_path(span_of(wrong[i]), &arena, &path, &err))
			fail_msg("taken: %s", wrong[i]);
		assert_int_equal(err.kind, ERROR_INVALID);
	}
	assert_string_equal(path, "untouched");
}

static void forms_are_read_as_browsers_write_them(void **state)
{
	struct request request = {0};

	assert_true(request_add_form(
		&request, span_of("a=1&b=x+y%26z&&c&d=l1%0D%0Al2%0Dl3%0A&a=2&=e"), &arena, NULL));
	assert_int_equal(request.field_count, 6);
	assert_string_equal(request.fields[1].value.start, "x y&z");
	assert_string_equal(request.fields[2].name, "c");
	assert_int_equal(request.fields[2].value.length, 0);
	assert_string_equal(request.fields[3].value.start, "l1\nl2\nl3\n");
	assert_string_equal(request.fields[4].value.start, "2");
	assert_string_equal(request.fields[5].name, "");
}

static void forms_that_are_no_text_are_refused(void **state)
{
	static const char *const wrong[] = {"a=%00", "a=%", "a=%f", "%ff=a", "a=%ff", "a=%01", "a=%7f",
		"a%00b=c", "a%0ab=c", "a=%ed%a0%80"};

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		struct request request = {0};
		struct error err = {0};
		if (request_add_form(&request, span_of(wrong[i]), &arena, &err))
			fail_msg("taken: %s", wrong[i]);
		assert_int_equal(err.kind, ERROR_INVALID);
	}
}

static void a_form_has_so_many_fields_and_no_more(void **state)
{
	TEXT_CLEANUP struct text form = {0};
	struct request request = {0};
	struct error err = {0};

	for (int i = 0; i < REQUEST_MAX_FIELDS; i++)
		text_format(&form, "a%d=%d&", i, i);
	assert_true(request_add_form(&request, (struct span){form.start, form.length}, &arena, &err));
	assert_int_equal(request.field_count, REQUEST_MAX_FIELDS);
	assert_false(request_add_form(&request, span_of("one=more"), &arena, &err));
	assert_int_equal(err.kind, ERROR_INVALID);
	assert_int_equal(request.field_count, REQUEST_MAX_FIELDS);
}

static bool add_parts(struct request *request, const char *body, size_t length)
{
	return request_add_parts(
		request, (struct span){body, length}, "multipart/form-data; boundary=XyZ", &arena, NULL);
}

static void files_come_with_every_byte(void **state)
{
	static const char body[] =
		"--XyZ\r\nContent-Disposition: form-data; name=\"line\"\r\n\r\na\r\nb\r\n--XyZ\r\n"
		"Content-Disposition: form-data; name=\"file\"; filename=\"x.ics\"\r\nContent-Type: "
		"a/b\r\n\r\n"
		"\0\xff--Xy\r\n\r\n\r\n--XyZ\r\nContent-Disposition: form-data; name=\"none\"; "
		"filename=\"\"\r\n"
		"\r\n\r\n--XyZ--\r\n";
	struct request request = {0};

	assert_true(add_parts(&request, body, sizeof(body) - 1));
	assert_int_equal(request.field_count, 3);
	assert_null(request.fields[0].file);
	assert_string_equal(request.fields[0].value.start, "a\nb");
	assert_string_equal(request.fields[1].file, "x.ics");
	assert_int_equal(request.fields[1].value.length, 10);
	assert_memory_equal(request.fields[1].value.start, "\0\xff--Xy\r\n\r\n", 10);
	assert_string_equal(request.fields[2].file, "");
	assert_int_equal(request.fields[2].value.length, 0);
}

static void files_with_odd_ends_are_refused(void **state)
{
	static const char head[] = "--XyZ\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb";
	static const char *const ends[] = {"", "\r\n", "\r\n--XyZ", "\r\n--XyZ-", "--XyZ--", "\n--XyZ--",
		"\r\n--XyZx--", "\r\n--XyZ\r\n--XyZ--", "\r\n--XyZ\r\nName: a\r\n\r\n\r\n--XyZ--",
		"\r\n--XyZ\r\nContent-Disposition: form-data; name=\"b\r\n\r\n\r\n--XyZ--",
		"\r\n--XyZ\r\nContent-Disposition: form-data; name=\"b\x01\"\r\n\r\n\r\n--XyZ--"};

	for (size_t i = 0; i < sizeof(ends) / sizeof(ends[0]); i++) {
		TEXT_CLEANUP struct text body = {0};
		struct request request = {0};
		text_format(&body, "%s%s", head, ends[i]);
		if (add_parts(&request, body.start, body.length))
			fail_msg("taken: %s", ends[i]);
	}
}

static void a_body_of_another_kind_is_no_form(void **state)
{
	static const char *const wrong[] = {NULL, "", "text/plain", "application/json", "multipart/mixed",
		"application/x-www-form-urlencodedx", "multipart/form-data",
		"multipart/form-data; boundary=", "multipart/form-data; boundary=\"a"};

	for (size_t i = 0; i < sizeof(wrong) / sizeof(wrong[0]); i++) {
		struct request request = {.content_type = wrong[i], .body = span_of("a=b")};
		struct error err = {0};
		assert_false(request_add_body(&request, &arena, &err));
		assert_int_equal(err.kind, ERROR_INVALID);
	}
}

static void a_cookie_is_found_by_its_whole_name(void **state)
{
	const struct request request = {.cookie = "xtact=1; tact=2;tact=3; tactx=4; empty=; bare"};

	assert_true(span_is(request_cookie(&request, "tact"), "2"));
	assert_true(span_is(request_cookie(&request, "xtact"), "1"));
	assert_int_equal(request_cookie(&request, "empty").length, 0);
	assert_int_equal(request_cookie(&request, "bare").length, 0);
	assert_int_equal(request_cookie(&request, "act").length, 0);
	assert_int_equal(request_cookie(&(struct request){0}, "tact").length, 0);
}

#define ON_ARENA(test) cmocka_unit_test_setup_teardown(test, set_up, tear_down)

int main(void)
{
	const struct CMUnitTest tests[] = {
		ON_ARENA(paths_are_decoded_once),
		ON_ARENA(any_name_comes_back_from_an_address),
		ON_ARENA(paths_that_are_none_are_refused),
		ON_ARENA(forms_are_read_as_browsers_write_them),
		ON_ARENA(forms_that_are_no_text_are_refused),
		ON_ARENA(a_form_has_so_many_fields_and_no_more),
		ON_ARENA(files_come_with_every_byte),
		ON_ARENA(files_with_odd_ends_are_refused),
		ON_ARENA(a_body_of_another_kind_is_no_form),
		ON_ARENA(a_cookie_is_found_by_its_whole_name),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
