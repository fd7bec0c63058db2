/* Calendars inside of mails: nested, encoded, attached, in other charsets, twice, and mails that are none. */
#include "../tap.h"
#include "base/arena.h"
#include "mail/mime_read.h"

#include <string.h>

static struct arena arena;

static size_t read_parts(const char *mail, struct span **ret_parts)
{
	size_t count;
	struct error error = {0};
	if (!mime_calendar_parts(span_of(mail), &arena, ret_parts, &count, &error))
		fail_msg("%s", error.message);
	return count;
}

static void assert_has(struct span part, const char *text)
{
	assert_non_null(memmem(part.start, part.length, text, strlen(text)));
}

#define HEAD "From: a@b.example\r\nSubject: x\r\nMIME-Version: 1.0\r\n"

static void plain_part(void **state)
{
	struct span *parts;
	size_t count = read_parts(HEAD
		"Content-Type: text/calendar; charset=utf-8\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
		&parts);
	assert_int_equal(count, 1);
	assert_has(parts[0], "BEGIN:VCALENDAR");
}

static void nested_and_encoded(void **state)
{
	struct span *parts;
	size_t count = read_parts(HEAD
		"Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\nContent-Type: "
		"multipart/alternative; boundary=i\r\n\r\n"
		"--i\r\nContent-Type: text/plain\r\n\r\nBEGIN:VCALENDAR in words\r\n--i\r\nContent-Type: "
		"text/calendar; method=REQUEST\r\n"
		"Content-Transfer-Encoding: base64\r\n\r\nQkVHSU46VkNBTEVOREFS\r\n--i--\r\n--o\r\n"
		"Content-Type: application/octet-stream; name=\"invite.ICS\"\r\nContent-Transfer-Encoding: "
		"quoted-printable\r\n\r\n"
		"SUMMARY:a=3Db=\r\nc\r\n--o\r\nContent-Type: message/rfc822\r\n\r\nContent-Type: "
		"text/calendar; charset=iso-8859-1\r\n\r\n"
		"SUMMARY:Gespr\xe4"
		"ch\r\n--o--\r\n",
		&parts);
	assert_int_equal(count, 3);
	assert_has(parts[0], "BEGIN:VCALENDAR");
	assert_has(parts[1], "SUMMARY:a=bc");
	assert_has(parts[2], "Gespräch");
}

static void same_text_counts_once(void **state)
{
	struct span *parts;
	size_t count = read_parts(HEAD
		"Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\nContent-Type: "
		"text/calendar\r\n\r\nBEGIN:VCALENDAR\r\n--o\r\n"
		"Content-Type: application/ics; name=invite.ics\r\n\r\nBEGIN:VCALENDAR\r\n--o--\r\n",
		&parts);
	assert_int_equal(count, 1);
}

static void other_mails_have_none(void **state)
{
	struct span *parts;
	assert_int_equal(read_parts(HEAD "Content-Type: text/plain\r\n\r\nBEGIN:VCALENDAR\r\n", &parts), 0);
	assert_int_equal(
		read_parts(HEAD "Content-Type: multipart/mixed; boundary=o\r\n\r\nno boundary at all\r\n",
			&parts),
		0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_part),
		cmocka_unit_test(nested_and_encoded),
		cmocka_unit_test(same_text_counts_once),
		cmocka_unit_test(other_mails_have_none),
	};
	arena_init(&arena);
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_clear(&arena);
	return failed;
}
