/* Mails as they leave, mailto: addresses, and text as format=flowed. */
#include "../tap.h"
#include "base/arena.h"
#include "mail/flowed.h"
#include "mail/mailto.h"
#include "mail/message_read.h"
#include "mail/mime_write.h"

#include <string.h>

static struct arena arena;

static const struct mime_letter plain = {.from_name = "Sam Hill",
	.from_address = "sam@home.example",
	.to_name = "Dana Lee",
	.to_address = "dana@acme.example",
	.subject = "Thank you",
	.body = "Dear Dana,\n\nThank you.\n",
	.date = {1795527000}, /* 2026-11-24 13:30 UTC */
	.offset_seconds = -5 * 3600};

static const char *written(const struct mime_letter *letter)
{
	struct error error = {0};
	struct span bytes;
	if (!mime_write(letter, &arena, &bytes, &error))
		fail_msg("%s", error.message);
	return arena_copy(&arena, bytes.start, bytes.length);
}

static void assert_refused(const struct mime_letter *letter, const char *why)
{
	struct error error = {0};
	struct span bytes = {"untouched", 9};
	assert_false(mime_write(letter, &arena, &bytes, &error));
	assert_int_equal(error.kind, ERROR_INVALID);
	assert_non_null(strstr(error.message, why));
	assert_string_equal(bytes.start, "untouched");
}

static void head_of_a_message(void **state)
{
	const char *message = written(&plain);
	assert_non_null(strstr(message, "From: Sam Hill <sam@home.example>\r\n"));
	assert_non_null(strstr(message, "To: Dana Lee <dana@acme.example>\r\n"));
	assert_non_null(strstr(message, "Subject: Thank you\r\n"));
	assert_non_null(strstr(message, "Date: Tue, 24 Nov 2026 08:30:00 -0500\r\n"));
	assert_non_null(strstr(message, "X-Unsent: 1\r\n"));
	assert_non_null(strstr(message, "\r\n\r\nDear Dana,\r\n\r\nThank you.\r\n"));
}

static void with_a_message_id_it_is_no_draft(void **state)
{
	struct mime_letter letter = plain;
	letter.message_id = "7f3a@home.example";
	const char *message = written(&letter);
	assert_non_null(strstr(message, "Message-Id: <7f3a@home.example>\r\n"));
	assert_null(strstr(message, "X-Unsent"));
}

static void no_own_address(void **state)
{
	struct mime_letter letter = plain;
	letter.from_address = NULL;
	assert_null(strstr(written(&letter), "From:"));
}

static void names_of_the_world(void **state)
{
	static const char *const names[] = {"Nguyễn Thị Mai", "María José García López", "李娜",
		"O'Brien, Pat", "Žižek \"Slavoj\"", "K. R. Narayanan", "Jörg Müller (Technik)"};
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		struct mime_letter letter = plain;
		letter.to_name = names[i];
		letter.subject = names[i];
		letter.body = names[i];
		const char *message = written(&letter);
		for (const char *at = message; *at; at++)
			assert_true((unsigned char)*at < 0x80);
	}
}

static void values_with_line_breaks_are_refused(void **state)
{
	struct mime_letter letter = plain;
	letter.subject = "Thanks\r\nBcc: all@acme.example";
	assert_refused(&letter, "the subject");
	letter = plain;
	letter.to_address = "dana@acme.example\nBcc: x@y.example";
	assert_refused(&letter, "the recipient's address");
	letter = plain;
	letter.from_name = "Sam\x7f";
	assert_refused(&letter, "the sender's name");
	letter = plain;
	letter.body = "one\rtwo";
	assert_refused(&letter, "the text");
}

static void address_that_would_become_two(void **state)
{
	struct mime_letter letter = plain;
	letter.to_address = "dana@acme.example, max@acme.example";
	assert_refused(&letter, "would not arrive");
}

static void lines_end_with_crlf_and_are_short(void **state)
{
	struct mime_letter letter = plain;
	struct text body TEXT_CLEANUP = {0};
	text_init(&body);
	for (int i = 0; i < 400; i++)
		text_add_string(&body, i % 50 == 49 ? "größer.\n\nFrom here " : "wörter and words ");
	letter.body = body.start;
	const char *message = written(&letter);
	for (const char *at = message, *end; (end = strstr(at, "\r\n")); at = end + 2)
		assert_true(end - at <= 78);
}

static void flowed_round(void **state)
{
	static const char *const texts[] = {"", "one\n", "  two spaces\n> not quoted\nFrom me\n",
		("a long line that has to be broken because it says more than seventy-two columns can hold, "
		 "and "
		 "then says it again: a long line that has to be broken.\n\nshort\n-- \nSam\n"),
		("averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongword at the "
		 "beginning\n")};
	for (size_t i = 0; i < sizeof(texts) / sizeof(texts[0]); i++) {
		struct text flowed TEXT_CLEANUP = {0}, back TEXT_CLEANUP = {0};
		text_init(&flowed);
		text_init(&back);
		flowed_write(span_of(texts[i]), &flowed);
		flowed_read((struct span){flowed.start, flowed.length}, &back);
		assert_string_equal(back.start ? back.start : "", texts[i]);
	}
}

static void an_answer_stands_in_its_thread(void **state)
{
	static const char *const thread[] = {"first@acme.example", "AAMkAD.second=3@acme.example"};
	struct mime_letter letter = plain;

	letter.message_id = "7f3a@home.example";
	letter.in_reply_to = thread[1];
	letter.references = thread;
	letter.reference_count = 2;
	letter.mark = "7f3a@home.example";
	const char *message = written(&letter);
	assert_non_null(strstr(message, "In-Reply-To: <AAMkAD.second=3@acme.example>\r\n"));
	assert_non_null(strstr(message, "References: <first@acme.example>"));
	assert_non_null(strstr(message, "X-Tact-Letter: 7f3a@home.example\r\n"));
	assert_non_null(strstr(message, "Subject: Thank you\r\n"));
}

static void a_long_thread_is_folded(void **state)
{
	const char *thread[MIME_MAX_REFERENCES + 1];
	struct mime_letter letter = plain;

	for (int i = 0; i <= MIME_MAX_REFERENCES; i++)
		thread[i] = arena_format(&arena, "%0200d@mail.acme.example", i);
	letter.references = thread;
	letter.reference_count = MIME_MAX_REFERENCES;
	const char *message = written(&letter);
	for (const char *at = message, *end; (end = strstr(at, "\r\n")); at = end + 2)
		assert_true(end - at <= 998);
	letter.reference_count++;
	assert_refused(&letter, "too many");
}

static void what_is_no_message_id_is_refused(void **state)
{
	static const char *const ids[] = {"", "no-at", "@acme.example", "a@", "a@b@c", "a b@c", "a>b@c",
		"<a@b>", "ü@acme.example", "a@b\r\nBcc: x@y.example"};

	for (size_t i = 0; i < sizeof(ids) / sizeof(ids[0]); i++) {
		struct mime_letter letter = plain;
		letter.in_reply_to = ids[i];
		assert_refused(&letter, "message id");
		letter = plain;
		letter.message_id = ids[i];
		assert_refused(&letter, "message id");
		letter = plain;
		letter.references = &ids[i];
		letter.reference_count = 1;
		assert_refused(&letter, "message id");
	}
}

/* As the receiver's program would see it. */
static const char *read_back(const struct mime_letter *letter, struct message *ret_message)
{
	struct error error = {0};
	struct span bytes;

	if (!mime_write(letter, &arena, &bytes, &error) || !message_read(bytes, &arena, ret_message, &error))
		fail_msg("%s", error.message);
	for (size_t i = 0; i < bytes.length; i++)
		assert_true((unsigned char)bytes.start[i] < 0x80);
	return arena_copy(&arena, bytes.start, bytes.length);
}

static void lines_that_the_wire_could_change(void **state)
{
	static const char *const lines[] = {".", "..", ".hidden dot", "From me to you", "From ", ">From",
		"=2E", "-- ", "--", "tab\tinside", "QUIT", "a line with a = and a \xc3\xbc"};
	struct mime_letter letter = plain;
	struct text body TEXT_CLEANUP = {0};
	struct message message;

	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		text_format(&body, "%s\n\n", lines[i]);
	letter.body = body.start;
	const char *bytes = read_back(&letter, &message);
	assert_null(strstr(bytes, "\nFrom me"));
	for (size_t i = 0; i < sizeof(lines) / sizeof(lines[0]); i++)
		if (strcmp(lines[i], "From ") != 0 && !strstr(message.body, lines[i]))
			fail_msg("\"%s\" is not in \"%s\"", lines[i], message.body);
}

static void words_and_values_that_are_very_long(void **state)
{
	struct mime_letter letter = plain;
	struct text word TEXT_CLEANUP = {0};
	struct message message;

	for (int i = 0; i < 5000; i++)
		text_add_char(&word, "abcdefghij"[i % 10]);
	letter.body = word.start;
	const char *bytes = read_back(&letter, &message);
	for (const char *at = bytes, *end; (end = strstr(at, "\r\n")); at = end + 2)
		assert_true(end - at <= 998);
	assert_memory_equal(message.body, word.start, 5000);
	for (size_t length = 990; length <= 1010; length++) {
		struct error error = {0};
		struct span span;
		letter = plain;
		letter.subject = arena_copy(&arena, word.start, length);
		if (!mime_write(&letter, &arena, &span, &error)) {
			assert_non_null(strstr(error.message, "would not arrive"));
			continue;
		}
		bytes = arena_copy(&arena, span.start, span.length);
		for (const char *at = bytes, *end; (end = strstr(at, "\r\n")); at = end + 2)
			assert_true(end - at <= 998);
	}
}

static void names_of_mailboxes_beyond_ascii_are_refused(void **state)
{
	struct mime_letter letter = plain;

	letter.to_address = "d\xc3\xa4na@acme.example";
	assert_refused(&letter, "would not arrive");
}

static void mailto_encodes(void **state)
{
	struct text text TEXT_CLEANUP = {0};
	text_init(&text);
	mailto_write("dana+jobs@acme.example", "Thank you & more?", "Dear Zoë,\n\n100% #1\n", &text);
	assert_string_equal(text.start, "mailto:dana+jobs@acme.example?subject=Thank%20you%20%26%20more%3F"
					"&body=Dear%20Zo%C3%AB%2C%0D%0A%0D%0A100%25%20%231%0D%0A");
}

static void digest_is_sha256(void **state)
{
	char digest[MIME_DIGEST_LENGTH + 1];
	struct error error = {0};
	assert_true(mime_digest(span_of("abc"), digest, &error)); /* FIPS 180-4, example of one block */
	assert_string_equal(digest, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

static int forget(void **state)
{
	arena_clear(&arena);
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(head_of_a_message),
		cmocka_unit_test(with_a_message_id_it_is_no_draft),
		cmocka_unit_test(no_own_address),
		cmocka_unit_test(names_of_the_world),
		cmocka_unit_test(values_with_line_breaks_are_refused),
		cmocka_unit_test(address_that_would_become_two),
		cmocka_unit_test(lines_end_with_crlf_and_are_short),
		cmocka_unit_test(an_answer_stands_in_its_thread),
		cmocka_unit_test(a_long_thread_is_folded),
		cmocka_unit_test(what_is_no_message_id_is_refused),
		cmocka_unit_test(lines_that_the_wire_could_change),
		cmocka_unit_test(words_and_values_that_are_very_long),
		cmocka_unit_test(names_of_mailboxes_beyond_ascii_are_refused),
		cmocka_unit_test(flowed_round),
		cmocka_unit_test(mailto_encodes),
		cmocka_unit_test(digest_is_sha256),
	};
	arena_init(&arena);
	return cmocka_run_group_tests_name("mail write", tests, NULL, forget);
}
