/* Heads that stand for their mails: what they tell alone is what the whole mail tells. */
#include "../tap.h"
#include "base/arena.h"
#include "base/array.h"
#include "base/text.h"
#include "mail/message_head.h"
#include "mail/message_read.h"
#include "mail/message_skim.h"

#include <dirent.h>
#include <stdlib.h>

static struct arena arena;
static uint64_t state;

static void same(const char *what, const char *a, const char *b, struct span mail)
{
	if ((!a && !b) || (a && b && strcmp(a, b) == 0))
		return;
	fail_msg("%s: \"%s\" is not \"%s\" in\n%.*s", what, a ? a : "(none)", b ? b : "(none)",
		(int)(mail.length > 2000 ? 2000 : mail.length), mail.start);
}

static void same_head(const struct message *a, const struct message *b, struct span mail)
{
	same("sender", a->from.address, b->from.address, mail);
	same("name", a->from.name, b->from.name, mail);
	same("reply to", a->reply_to.address, b->reply_to.address, mail);
	same("subject", a->subject, b->subject, mail);
	same("id", a->message_id, b->message_id, mail);
	same("answers", a->in_reply_to, b->in_reply_to, mail);
	assert_int_equal(a->reference_count, b->reference_count);
	for (size_t i = 0; i < a->reference_count; i++)
		same("reference", a->references[i], b->references[i], mail);
	assert_int_equal(a->is_bounce, b->is_bounce);
}

/* Returns 1 where the head tells, 2 where it is plain as well. */
static int check_mail(struct span mail)
{
	struct message whole, head, skimmed;

	if (!message_head_tells(mail) || !message_read(mail, &arena, &whole, NULL))
		return 0;
	assert_true(message_read(message_head(mail), &arena, &head, NULL));
	same_head(&whole, &head, mail);
	assert_int_equal(whole.calendar_count, 0);
	if (!message_skim(message_head(mail), &arena, &skimmed))
		return 1;
	same_head(&whole, &skimmed, mail);
	return 2;
}

#define HEAD "From: Dana Lee <dana@acme.example>\nTo: sam@mail.example\nSubject: Your interview\n"
#define PARTS HEAD "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nHi\n--b\n"

static void what_parts_hold_is_seen(void **unused)
{
	static const char *const hidden[] = {HEAD "Content-Type: text/calendar\n\nBEGIN:VCALENDAR\n",
		HEAD "content-type:\n\tText/Calendar\n\nBEGIN:VCALENDAR\n",
		HEAD "Content-Type: text/plain; name=invite.ics\n\nBEGIN:VCALENDAR\n",
		PARTS "Content-Type: text/calendar; method=REQUEST\n\nBEGIN:VCALENDAR\n--b--\n",
		PARTS "CONTENT-TYPE : application/ICS\n\nBEGIN:VCALENDAR\n--b--\n",
		PARTS "Content-Disposition: attachment; filename=\"invite.ics\"\n\nBEGIN:VCALENDAR\n--b--\n",
		PARTS "Content-Disposition: attachment;\n filename*=utf-8''invite%2Eics\n\nBEGIN\n--b--\n",
		PARTS "Content-Type: application/octet-stream;\n "
		      "name=\"=?utf-8?b?aW52aXRlLmljcw==?=\"\n\nB\n--b--\n",
		PARTS "Content-Type: message/rfc822\n\nContent-Type: text/calendar\n\nBEGIN\n--b--\n",
		PARTS "Content-Type: message/delivery-status\n\nAction: failed\nFinal-Recipient: rfc822; "
		      "a@b.example\n--b--\n",
		PARTS "Content-Type: multipart/digest; boundary=c\n\n--c\n\nFrom: "
		      "a@b.example\n\nHi\n--c--\n--b--\n",
		PARTS "Content-Type: (a comment) text/calendar\n\nBEGIN:VCALENDAR\n--b--\n",
		HEAD "Content-Type: multipart/report; boundary=b\n\n--b\n\nHi\n--b--\n"};
	static const char *const open[] = {HEAD "\nHi\n",
		HEAD "Content-Type: text/html\n\n<p>text/calendar</p>\n",
		HEAD "Content-Type: text/plain\n\nContent-Type: text/calendar\n\nBEGIN:VCALENDAR\n",
		PARTS "Content-Type: text/html; charset=utf-8\n\n<p>Hi</p>\n--b--\n",
		PARTS "Content-Type: application/pdf; name=\"cv.pdf\"\n\nJVBERi0=\n--b--\n",
		PARTS "Content-Type: image/png\nContent-Disposition: inline; filename=x.png\n\n=\n--b--\n"};

	for (size_t i = 0; i < ARRAY_COUNT(hidden); i++)
		if (message_head_tells(span_of(hidden[i])))
			fail_msg("the head does not tell all of\n%s", hidden[i]);
	for (size_t i = 0; i < ARRAY_COUNT(open); i++)
		if (check_mail(span_of(open[i])) != 2)
			fail_msg("the head tells all of\n%s", open[i]);
}

static void heads_end_at_the_empty_line(void **unused)
{
	static const struct {
		const char *mail, *head;
	} rows[] = {{"A: b\n\nc: d\n", "A: b\n\n"}, {"A: b\r\n\r\nc: d", "A: b\r\n\r\n"},
		{"A: b\n c\n", "A: b\n c\n"}, {"\n\nA: b\n\nc", "\n\nA: b\n\n"},
		{"From x y\n\nA: b\n\nc", "From x y\n\nA: b\n\n"}, {"From: b\n\nA: b\n\nc", "From: b\n\n"},
		{"A: b\n \n\nc", "A: b\n \n\n"}, {"", ""}, {"\n", "\n"}};

	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		struct span head = message_head(span_of(rows[i].mail));
		assert_int_equal(head.length, strlen(rows[i].head));
		assert_memory_equal(head.start, rows[i].head, head.length);
	}
}

static void what_is_unusual_is_not_skimmed(void **unused)
{
	static const char *const heads[] = {"Subject: x\n\n", "From: undisclosed\n\n",
		"From: a@b.example, c@d.example\n\n", "From: =?utf-8?q?J=C3=BCrgen?= <j@b.example>\n\n",
		"From: J\xc3\xbcrgen <j@b.example>\n\n", "From: a@b.example\nFrom: c@d.example\n\n",
		"From: a@b.example (Dana)\n\n", "From: A: a@b.example;\n\n",
		"From: Mail Delivery Subsystem <x@b.example>\n\n", "From: MAILER-DAEMON@b.example\n\n",
		"From: a@b.example\nX-Failed-Recipients: c@d.example\n\n", "no head\nFrom: a@b.example\n\n",
		"From: a@b.example\nSubject: =?utf-8?q?a?=\n\n", "From: a@b.example\nReferences: x y\n\n"};
	struct message message;

	for (size_t i = 0; i < ARRAY_COUNT(heads); i++)
		if (message_skim(span_of(heads[i]), &arena, &message))
			fail_msg("skimmed:\n%s", heads[i]);
}

static uint64_t next_random(void)
{
	uint64_t z = state += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

static void add_pieces(struct text *mail, const char *const *pieces, size_t count)
{
	for (uint64_t n = 1 + next_random() % 6; n > 0; n--)
		text_add_string(mail, pieces[next_random() % count]);
}

/* Whatever stands in the fields: where both read it, they read the same. */
static void any_head_is_skimmed_as_it_is_read(void **unused)
{
	static const char *const fields[] = {
		"From:", "From: Dana <d@a.example>\nReply-To:", "From: d@a.example\nMessage-ID:",
		"From: d@a.example\nIn-Reply-To:", "From: d@a.example\nReferences:", "from:", "From :",
		"X-A: b\nFrom: \"Dana\" <d@a.example>\nSubject:", "Subject: a\n b\nFrom:", "SUBJECT:"};
	static const char *const pieces[] = {" ", " Dana", "Lee", " \"", "\"", ",", " <", "<", ">",
		"d@a.example", "@", "(x)", "\\", "=?utf-8?q?a?=", ";", ":", ".", "\n ", "\r\n\t", "\t",
		"<d@a.example>", " \"Lee, Dana\" ", "<1.a@x>", "<1.a@x..y>", "<a-.b@x.y>", "O'Neil", "-", "_",
		"&", "J.", "\xc3\xa9", "=", "%", "[1]", "xn--a", "\r", "  ", "A B C"};
	int plain = 0;

	state = 1;
	for (int i = 0; i < 100000 && plain < 3000; i++) {
		struct text mail TEXT_CLEANUP = {0};
		text_add_string(&mail, fields[next_random() % ARRAY_COUNT(fields)]);
		add_pieces(&mail, pieces, ARRAY_COUNT(pieces));
		text_add_string(&mail, next_random() % 2 ? "\nTo: sam@mail.example\n\n" : "\r\n\r\nHi\r\n");
		plain += check_mail((struct span){mail.start, mail.length}) == 2;
		arena_reset(&arena);
	}
	assert_int_equal(plain, 3000);
}

static struct span read_file(const char *path)
{
	struct text text = {0};
	FILE *file = fopen(path, "rb");
	char piece[65536];
	struct span span;
	size_t length;

	if (!file)
		fail_msg("%s cannot be read", path);
	while ((length = fread(piece, 1, sizeof(piece), file)) > 0)
		text_add(&text, piece, length);
	fclose(file);
	span = (struct span){arena_copy(&arena, text.start ? text.start : "", text.length), text.length};
	text_clear(&text);
	return span;
}

static void the_corpus_is_told_by_its_heads(void **unused)
{
	const char *corpus = getenv("TACT_CORPUS");
	char folder[4000], path[4300];
	struct dirent *entry;
	int counts[3] = {0};
	DIR *entries;

	snprintf(folder, sizeof(folder), "%s/eml", corpus ? corpus : "../shared/corpus");
	entries = opendir(folder);
	if (!entries) {
		print_message("# the corpus is not beside the project\n");
		skip();
	}
	while ((entry = readdir(entries))) {
		if (entry->d_name[0] == '.')
			continue;
		snprintf(path, sizeof(path), "%s/%s", folder, entry->d_name);
		counts[check_mail(read_file(path))]++;
		arena_reset(&arena);
	}
	closedir(entries);
	print_message("# %d mails have to be read, %d are told by their heads, %d by plain ones\n", counts[0],
		counts[1], counts[2]);
	assert_true(counts[1] > 100 && counts[2] > 50);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(heads_end_at_the_empty_line),
		cmocka_unit_test(what_parts_hold_is_seen),
		cmocka_unit_test(what_is_unusual_is_not_skimmed),
		cmocka_unit_test(any_head_is_skimmed_as_it_is_read),
		cmocka_unit_test(the_corpus_is_told_by_its_heads),
	};
	int failed;

	arena_init(&arena);
	failed = cmocka_run_group_tests(tests, NULL, NULL);
	arena_clear(&arena);
	return failed;
}
