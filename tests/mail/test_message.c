/* Mails as they arrive: heads, texts, HTML, bounces, automatic replies, and the corpus of odd ones. */
#include "../tap.h"
#include "base/arena.h"
#include "base/text.h"
#include "mail/message_read.h"

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

static struct arena arena;

static struct message read_mail(const char *mail)
{
	struct message message;
	struct error error = {0};
	if (!message_read(span_of(mail), &arena, &message, &error))
		fail_msg("%s", error.message);
	return message;
}

#define HEAD "From: Dana Lee <dana@acme.example>\r\nTo: Sam Roe <sam@mail.example>\r\nMIME-Version: 1.0\r\n"
#define HTML HEAD "Content-Type: text/html; charset=utf-8\r\n\r\n"

static void head_is_read(void **state)
{
	struct message message =
		read_mail(HEAD "Cc: Team: Max Ode <max@acme.example>, lena@acme.example;\r\n"
			       "Reply-To: jobs@acme.example\r\nSubject: =?utf-8?q?Gespr=C3=A4ch?=\r\n "
			       "=?iso-8859-1?q?_f=FCr?= you\r\n"
			       "Message-ID: <m1@acme.example>\r\nIn-Reply-To: <q1@mail.example>\r\n"
			       "References: <a@x> <b@x>\r\n <q1@mail.example>\r\nDate: Tue, 24 Nov 2026 "
			       "10:00:00 -0500\r\n\r\nHi\r\n");
	assert_string_equal(message.message_id, "m1@acme.example");
	assert_string_equal(message.in_reply_to, "q1@mail.example");
	assert_int_equal(message.reference_count, 3);
	assert_string_equal(message.references[2], "q1@mail.example");
	assert_string_equal(message.from.name, "Dana Lee");
	assert_string_equal(message.from.address, "dana@acme.example");
	assert_string_equal(message.reply_to.address, "jobs@acme.example");
	assert_int_equal(message.recipient_count, 3);
	assert_string_equal(message.recipients[2].address, "lena@acme.example");
	assert_string_equal(message.subject, "Gespräch für you");
	assert_true(message.has_date);
	assert_int_equal(message.date.seconds, 1795532400);
	assert_string_equal(message.body, "Hi\n");
	assert_false(message.is_automatic || message.is_bulk || message.is_bounce);
}

static void charsets_become_utf8(void **state)
{
	assert_string_equal(read_mail(HEAD "Content-Type: text/plain; charset=iso-8859-1\r\n\r\nGr\xfc\xdf"
					   "e\r\n")
				    .body,
		"Grüße\n");
	assert_string_equal(read_mail(HEAD "Content-Type: text/plain; charset=utf-8\r\n\r\nGr\xfc\xdf"
					   "e\r\n")
				    .body,
		"Grüße\n");
	assert_string_equal(
		read_mail(HEAD "Content-Type: text/plain; charset=utf-16le\r\nContent-Transfer-Encoding: "
			       "base64\r\n\r\nSABpAAoA\r\n")
			.body,
		"Hi\n");
	assert_string_equal(
		read_mail(HEAD "Content-Type: text/plain; charset=no-such\r\n\r\nGr\xc3\xbc\xc3\x9f"
			       "e\r\n")
			.body,
		"Grüße\n");
	assert_string_equal(
		read_mail(HEAD "\r\nno charset \x93quoted\x94\r\n").body, "no charset “quoted”\n");
}

static void plain_text_goes_first(void **state)
{
	const char *mail = HEAD
		"Content-Type: multipart/mixed; boundary=o\r\n\r\n--o\r\nContent-Type: "
		"multipart/alternative; boundary=i\r\n\r\n--i\r\nContent-Type: text/plain\r\n\r\n"
		"The plain one.\r\n--i\r\nContent-Type: text/html\r\n\r\n<p>The plain one.</p>\r\n--i--\r\n"
		"--o\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=a.txt\r\n\r\n"
		"attached\r\n--o\r\nContent-Type: message/rfc822\r\n\r\nSubject: "
		"x\r\n\r\nforwarded\r\n--o--\r\n";
	assert_string_equal(read_mail(mail).body, "The plain one.\n");
}

static void html_stands_in_for_plain_text_that_says_nothing(void **state)
{
	const char *mail = HEAD "Content-Type: multipart/alternative; boundary=i\r\n\r\n--i\r\nContent-Type: "
				"text/plain\r\n\r\n"
				"Please see the HTML.\r\n--i\r\nContent-Type: text/html\r\n\r\n<p>Thank you "
				"for your application. "
				"We would like to talk to you about the role on Tuesday, at ten, in our "
				"office.</p><p>Dana</p>\r\n--i--\r\n";
	assert_string_equal(read_mail(mail).body, "Thank you for your application. We would like to talk to "
						  "you about the role on Tuesday, at ten, in our "
						  "office.\n\nDana\n");
}

static void flowed_lines_are_joined(void **state)
{
	assert_string_equal(
		read_mail(HEAD
			"Content-Type: text/plain; format=flowed\r\n\r\nOne \r\ntwo.\r\n\r\n-- \r\nDana\r\n")
			.body,
		"One two.\n\n-- \nDana\n");
}

static void html_becomes_words(void **state)
{
	static const struct {
		const char *html, *words;
	} rows[] = {
		{"<p>One\r\n two</p><p>three<br>four</p>", "One two\n\nthree\nfour\n"},
		{"<head><title>no</title><style>p{color:red}</style></head><body>yes<script>if (a<b) "
		 "no()</script>",
			"yes\n"},
		{"Gr&uuml;&szlig;e &amp; &lt;more&gt; &#8364;&#x20AC; &#150; a&nbsp;b &unknown; & c",
			"Grüße & <more> €€ – a b &unknown; & c\n"},
		{"<div>a</div><div>b</div><ul><li>c</li><li>d</li></ul>", "a\nb\n\nc\nd\n"},
		{"<table><tr><td>When</td><td>Tuesday</td></tr><tr><td>Where</td><td>Here</td></tr></table>",
			"When Tuesday\nWhere Here\n"},
		{"Yes.<blockquote>No.<blockquote>Why?</blockquote></blockquote>Dana",
			"Yes.\n> \n> No.\n> > \n> > Why?\n\nDana\n"},
		{"a <!-- no --> b <!-- never ends", "a b never ends\n"},
		{"1 < 2 <b>x</b> <", "1 < 2 x <\n"},
		{"<a href=\"https://x.example/?a=1\">the link</a>", "the link\n"},
		{"zero&#8203;width&shy;x &#0; &#xD800; &#99999999;", "zerowidthx � �\n"},
		{"<pre>one\n  two</pre>", "one\ntwo\n"},
		{"", ""},
		{"<p", ""},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct text mail = {0};
		text_format(&mail, "%s%s", HTML, rows[i].html);
		assert_string_equal(read_mail(mail.start).body, rows[i].words);
		text_clear(&mail);
	}
}

static void hostile_html_takes_linear_time(void **state)
{
	static const char *const pieces[] = {
		"<", "<!--", "&", "&#", "<blockquote>", "</", "<script>", "<a \"", "&amp"};
	for (size_t i = 0; i < sizeof(pieces) / sizeof(pieces[0]); i++) {
		struct text mail = {0};
		text_add_string(&mail, HTML);
		while (mail.length < MESSAGE_MAX_BODY)
			text_add_string(&mail, pieces[i]);
		assert_true(strlen(read_mail(mail.start).body) <= MESSAGE_MAX_BODY);
		text_clear(&mail);
	}
}

static void automatic_replies_are_known(void **state)
{
	static const struct {
		const char *header;
		bool automatic, bulk;
	} rows[] = {
		{"Auto-Submitted: auto-replied", true, false},
		{"Auto-Submitted: auto-generated; owner-email=\"x\"", true, false},
		{"Auto-Submitted: no", false, false},
		{"X-Autoreply: yes", true, false},
		{"X-Autorespond: away", true, false},
		{"X-Auto-Response-Suppress: All", true, false},
		{"Precedence: auto_reply", true, false},
		{"Precedence: bulk", false, true},
		{"Precedence: list", false, true},
		{"List-Id: <news.acme.example>", false, true},
		{"Precedence: first-class", false, false},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct text mail = {0};
		text_format(&mail, HEAD "%s\r\n\r\nHello\r\n", rows[i].header);
		struct message message = read_mail(mail.start);
		assert_int_equal(message.is_automatic, rows[i].automatic);
		assert_int_equal(message.is_bulk, rows[i].bulk);
		text_clear(&mail);
	}
}

static const char report[] =
	"From: Mail Delivery System <MAILER-DAEMON@mx.example>\r\nTo: sam@mail.example\r\n"
	"Subject: Undelivered Mail Returned to Sender\r\nMIME-Version: 1.0\r\n"
	"Content-Type: multipart/report; report-type=delivery-status; boundary=o\r\n\r\n"
	"--o\r\nContent-Type: text/plain\r\n\r\nCould not be delivered.\r\n"
	"--o\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
	"Final-Recipient: rfc822; dana@acme.example\r\nAction: %s\r\nStatus: 5.1.1\r\n\r\n"
	"--o\r\nContent-Type: text/rfc822-headers\r\n\r\nFrom: sam@mail.example\r\nSubject: Thank you\r\n"
	"Message-ID:\r\n <ours@mail.example>\r\n\r\n--o--\r\n";

static void reports_tell_whom_they_missed(void **state)
{
	struct message message = read_mail(arena_format(&arena, report, "failed"));
	assert_true(message.is_bounce && message.is_automatic);
	assert_string_equal(message.bounced, "dana@acme.example");
	assert_string_equal(message.bounced_message_id, "ours@mail.example");
	message = read_mail(arena_format(&arena, report, "delayed"));
	assert_false(message.is_bounce);
	assert_true(message.is_automatic);
}

static void bounces_in_words_are_known(void **state)
{
	static const struct {
		const char *mail, *bounced, *id;
	} rows[] = {
		{"From: MAILER-DAEMON@qm.example\r\nTo: sam@mail.example\r\nSubject: failure "
		 "notice\r\n\r\nHi. This is the "
		 "qmail-send program at qm.example.\r\n\r\n<dana@acme.example>:\r\nno mailbox here by that "
		 "name.\r\n\r\n--- Below "
		 "this line is a copy of the message.\r\n\r\nMessage-ID: <ours@mail.example>\r\n",
			"dana@acme.example", "ours@mail.example"},
		{"From: Mail Delivery System <Mailer-Daemon@ex.example>\r\nTo: "
		 "sam@mail.example\r\nX-Failed-Recipients: "
		 "dana@acme.example\r\nAuto-Submitted: auto-replied\r\nSubject: Mail delivery failed: "
		 "returning message to "
		 "sender\r\n\r\nA message that you sent could not be delivered.\r\n",
			"dana@acme.example", NULL},
		{"From: postmaster@acme.example\r\nTo: sam@mail.example\r\nSubject: Unzustellbar: "
		 "Danke\r\n\r\nDie Nachricht an "
		 "dana@acme.example konnte nicht zugestellt werden.\r\n",
			"dana@acme.example", NULL},
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		struct message message = read_mail(rows[i].mail);
		assert_true(message.is_bounce);
		assert_string_equal(message.bounced, rows[i].bounced);
		if (rows[i].id)
			assert_string_equal(message.bounced_message_id, rows[i].id);
		else
			assert_null(message.bounced_message_id);
	}
	assert_false(read_mail(HEAD "Subject: Delivery failed for your sofa\r\n\r\nCall us.\r\n").is_bounce);
}

static void what_is_no_mail_is_refused(void **state)
{
	struct message message;
	struct error error = {0};
	assert_false(message_read(span_of(""), &arena, &message, &error));
	assert_false(message_read(span_of("just\nwords\n"), &arena, &message, &error));
	assert_int_equal(error.kind, ERROR_INVALID);
}

static struct span load(const char *path)
{
	FILE *file = fopen(path, "rb");
	struct text text = {0};
	char piece[65536];
	size_t length;
	assert_non_null(file);
	while ((length = fread(piece, 1, sizeof(piece), file)) > 0)
		text_add(&text, piece, length);
	fclose(file);
	return (struct span){text.start ? text.start : "", text.length};
}

static void check_corpus_mail(const char *path)
{
	struct message message;
	struct span mail = load(path);
	struct error error = {0};
	size_t at;
	arena_reset(&arena);
	if (!message_read(mail, &arena, &message, &error)) {
		assert_int_equal(error.kind, ERROR_INVALID);
		assert_true(error.message[0]);
	} else {
		assert_true(text_utf8_valid(message.body, strlen(message.body), &at));
		assert_true(text_utf8_valid(message.subject, strlen(message.subject), &at));
		assert_null(strpbrk(message.subject, "\r\n"));
	}
	if (mail.length)
		free((char *)mail.start);
}

static void the_corpus_is_survived(void **state)
{
	const char *corpus = getenv("TACT_CORPUS");
	const char *folder = arena_format(&arena, "%s/eml", corpus ? corpus : "../shared/corpus");
	char path[512];
	DIR *entries = opendir(folder);
	struct dirent *entry;
	struct rusage usage;
	size_t count = 0;
	if (!entries) {
		print_message("# the corpus is not beside the project\n");
		skip();
	}
	snprintf(path, sizeof(path), "%s", folder);
	while ((entry = readdir(entries))) {
		char file[1024];
		if (entry->d_name[0] == '.')
			continue;
		snprintf(file, sizeof(file), "%s/%s", path, entry->d_name);
		check_corpus_mail(file);
		count++;
	}
	closedir(entries);
	assert_true(count > 1000);
	getrusage(RUSAGE_SELF, &usage);
	/* Sanitizers and valgrind keep books of their own. */
	assert_true(usage.ru_maxrss < 64 << 10 || getenv("TACT_TESTS_SHORT"));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(the_corpus_is_survived),
		cmocka_unit_test(head_is_read),
		cmocka_unit_test(charsets_become_utf8),
		cmocka_unit_test(plain_text_goes_first),
		cmocka_unit_test(html_stands_in_for_plain_text_that_says_nothing),
		cmocka_unit_test(flowed_lines_are_joined),
		cmocka_unit_test(html_becomes_words),
		cmocka_unit_test(hostile_html_takes_linear_time),
		cmocka_unit_test(automatic_replies_are_known),
		cmocka_unit_test(reports_tell_whom_they_missed),
		cmocka_unit_test(bounces_in_words_are_known),
		cmocka_unit_test(what_is_no_mail_is_refused),
	};
	arena_init(&arena);
	int failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_clear(&arena);
	return failed;
}
