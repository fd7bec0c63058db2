/* mails FOLDER N SEED [PEOPLE]: writes a made-up Maildir of N mails, the same for the same N and SEED. PEOPLE
 * has lines "address<tab>name<tab>organization" of those who write one mail in 300. */
#include "base/array.h"
#include "base/span.h"
#include "base/text.h"

#include <math.h>
#include <stdlib.h>
#include <sys/stat.h>

enum { WORDS = 30000, WORD_BYTES = 16, PEOPLE_MAX = 1000, PERSON_BYTES = 200, LINE_BYTES = 72 };

static uint64_t state;
static char words[WORDS][WORD_BYTES];
static char people[PEOPLE_MAX][PERSON_BYTES];
static int people_count;

static uint64_t next_random(void)
{
	uint64_t z = state += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

static int below(int count)
{
	return (int)(next_random() % (uint64_t)count);
}

#define PICK(list) (list)[below(ARRAY_COUNT(list))]

/* Few words are frequent and many are rare, as in what people write. */
static const char *word(void)
{
	double share = (double)(next_random() >> 11) / 9007199254740992.0;

	return words[(int)pow(WORDS, share) - 1];
}

static void make_words(void)
{
	static const char *const syllables[] = {"an", "ber", "co", "da", "el", "fi", "ga", "her", "in", "ju",
		"ka", "lo", "mi", "na", "or", "pe", "qui", "ra", "se", "ti", "un", "ve", "wi", "yo", "zu",
		"ster", "ing", "tion", "ment", "ly"};

	for (int i = 0; i < WORDS; i++) {
		int length = 0;
		for (int n = 1 + (i > 200) + below(3); n > 0; n--)
			length += snprintf(
				words[i] + length, WORD_BYTES - (size_t)length, "%s", PICK(syllables));
	}
}

static void read_people(const char *path)
{
	FILE *file = fopen(path, "r");

	while (file && people_count < PEOPLE_MAX && fgets(people[people_count], PERSON_BYTES, file)) {
		people[people_count][strcspn(people[people_count], "\n")] = '\0';
		people_count++;
	}
	if (file)
		fclose(file);
}

static void add_words(struct text *out, int count)
{
	for (int i = 0; i < count; i++)
		text_format(out, "%s%s", i ? " " : "", word());
}

/* "Xyz abc def", about one in six with a letter that needs an encoded word. */
static void add_subject(struct text *out, const char *front)
{
	if (below(6) == 0)
		text_format(out, "Subject: %s=?UTF-8?Q?%s_f=C3=BCr_%s_=E2=80=93_%s?=\n %s %s\n", front,
			word(), word(), word(), word(), word());
	else
		text_format(out, "Subject: %s%c%s %s %s %s\n", front, 'A' + below(26), word(), word(), word(),
			word());
}

static void add_paragraphs(struct text *out, size_t bytes, const char *quote)
{
	const size_t end = out->length + bytes;

	while (out->length < end) {
		for (int i = 2 + below(5); i > 0; i--) {
			text_add_string(out, quote);
			add_words(out, 9 + below(3));
			text_add_string(out, i == 1 ? ".\n" : "\n");
		}
		text_format(out, "%s\n", quote);
	}
}

/* As newsletters are written: tables, styles, links that count, in quoted-printable. */
static void add_html(struct text *out, size_t bytes)
{
	const size_t end = out->length + bytes;

	text_add_string(out, "<!DOCTYPE html><html><head><meta charset=3D\"utf-8\"><style type=3D\"text/=\n"
			     "css\">body{margin:0;padding:0;font-family:Arial,sans-serif}.c{width:600px}=\n"
			     "</style></head><body><table class=3D\"c\" cellpadding=3D\"0\">\n");
	while (out->length < end) {
		text_format(out,
			"<tr><td style=3D\"padding:12px 24px;color:#333333;font-size:14px\"><a href=\n"
			"=3D\"https://click.%s.example/t/%016llx%016llx=\n%016llx\"><img src=3D\"http=\n"
			"s://img.%s.example/%08x.png\" width=3D\"120\" alt=3D\"%s\"></a>\n",
			word(), (unsigned long long)next_random(), (unsigned long long)next_random(),
			(unsigned long long)next_random(), word(), (unsigned)next_random(), word());
		for (int i = 1 + below(4); i > 0; i--) {
			add_words(out, 9);
			text_add_string(out, " =E2=80=93=\n");
		}
		text_format(out, "%d,%02d =E2=82=AC</td></tr>\n", below(200), below(100));
	}
	text_add_string(out, "</table></body></html>\n");
}

static void add_base64(struct text *out, size_t bytes)
{
	static const char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
	const size_t end = out->length + bytes;
	char line[LINE_BYTES + 1];

	while (out->length < end) {
		for (int i = 0; i < LINE_BYTES; i++)
			line[i] = digits[below(64)];
		line[LINE_BYTES] = '\n';
		text_add(out, line, sizeof(line));
	}
}

static void add_trace(struct text *out, const char *domain, int number)
{
	text_format(out, "Return-Path: <bounce-%d@%s>\nDelivered-To: me@mine.example\n", number, domain);
	for (int i = 0; i < 3; i++)
		text_format(out,
			"Received: from mx%d.%s (mx%d.%s [192.0.2.%d])\n\tby mail%d.mine.example (Postfix) "
			"with "
			"ESMTPS id %010llX\n\tfor <me@mine.example>; Tue, %d Sep 2026 %02d:%02d:%02d +0000 "
			"(UTC)\n",
			i, domain, i, domain, below(255), i, (unsigned long long)next_random() & 0xffffffffff,
			1 + below(28), below(24), below(60), below(60));
	text_format(out,
		"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=%s;\n\ts=s%d; "
		"h=From:To:Subject:Date:"
		"Message-ID;\n\tbh=",
		domain, below(9));
	add_base64(out, 44);
	text_add_string(out, "\tb=");
	add_base64(out, 300);
	text_format(out,
		"Authentication-Results: mail0.mine.example; dkim=pass header.d=%s;\n\tspf=pass "
		"smtp.mailfrom=%s; dmarc=pass\n",
		domain, domain);
}

static void add_head(struct text *out, const char *from, const char *domain, int number)
{
	static const char *const days[] = {"Mon", "Tue", "Wed", "Thu", "Fri"};

	add_trace(out, domain, number);
	text_format(out,
		"Date: %s, %d %s 2026 %02d:%02d:%02d +0200\nFrom: %s\nTo: Me Myself <me@mine.example>\n"
		"Message-ID: <%016llx.%d@%s>\nMIME-Version: 1.0\n",
		PICK(days), 1 + below(28), below(2) ? "Sep" : "Oct", below(24), below(60), below(60), from,
		(unsigned long long)next_random(), number, domain);
}

static void add_newsletter(struct text *out, int number)
{
	char domain[64], from[160];

	snprintf(domain, sizeof(domain), "news.%s%d.example", words[below(2000)], below(4));
	snprintf(from, sizeof(from), "%c%s %s <newsletter@%s>", 'A' + below(26), word(), word(), domain);
	add_head(out, from, domain, number);
	add_subject(out, "");
	text_format(out,
		"List-Id: <%s>\nList-Unsubscribe: <https://%s/u/%d>, <mailto:u@%s>\nPrecedence: bulk\n"
		"Content-Type: multipart/alternative;\n\tboundary=\"=_part_%d\"\n\n--=_part_%d\n"
		"Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n",
		domain, domain, number, domain, number, number);
	add_paragraphs(out, 800 + (size_t)below(4000), "");
	text_format(out,
		"\n--=_part_%d\nContent-Type: text/html; charset=utf-8\n"
		"Content-Transfer-Encoding: quoted-printable\n\n",
		number);
	add_html(out, 4000 + (size_t)below(20000));
	text_format(out, "\n--=_part_%d--\n", number);
}

static void add_shop(struct text *out, int number)
{
	char domain[64], from[160];

	snprintf(domain, sizeof(domain), "%s-shop.example", words[below(2000)]);
	snprintf(from, sizeof(from), "\"%s Shop\" <orders@%s>", word(), domain);
	add_head(out, from, domain, number);
	add_subject(out, "Your order ");
	text_add_string(out, "Content-Type: text/html; charset=UTF-8\nContent-Transfer-Encoding: "
			     "quoted-printable\nAuto-Submitted: auto-generated\n\n");
	add_html(out, 3000 + (size_t)below(12000));
}

static void add_notice(struct text *out, int number)
{
	char domain[64], from[160];

	snprintf(domain, sizeof(domain), "%s.example", words[below(300)]);
	snprintf(from, sizeof(from), "%s <notifications@%s>", word(), domain);
	add_head(out, from, domain, number);
	add_subject(out, "[alerts] ");
	text_format(out,
		"References: <%s/%d@%s>\nContent-Type: text/plain; charset=us-ascii\n"
		"Content-Transfer-Encoding: 7bit\n\n",
		word(), number / 3, domain);
	add_paragraphs(out, 600 + (size_t)below(2000), "");
}

static void add_attachment(struct text *out, int number)
{
	text_format(out,
		"Content-Type: multipart/mixed; boundary=\"b%d\"\n\n--b%d\nContent-Type: text/plain; "
		"charset=utf-8\n\n",
		number, number);
	add_paragraphs(out, 500, "");
	text_format(out,
		"--b%d\nContent-Type: image/jpeg; name=\"%s.jpg\"\nContent-Disposition: attachment;\n "
		"filename=\"%s.jpg\"\nContent-Transfer-Encoding: base64\n\n",
		number, word(), word());
	add_base64(out, 4000 + (size_t)below(20000));
	text_format(out, "--b%d--\n", number);
}

static void add_private(struct text *out, int number)
{
	char domain[64], from[160];

	snprintf(domain, sizeof(domain), "%s", below(3) ? "gmail.com" : words[below(500)]);
	if (!strchr(domain, '.'))
		snprintf(domain, sizeof(domain), "%s.example", words[below(500)]);
	snprintf(from, sizeof(from), "%c%s %c%s <%s.%s@%s>", 'A' + below(26), words[below(400)],
		'A' + below(26), word(), words[below(400)], words[below(400)], domain);
	add_head(out, from, domain, number);
	add_subject(out, below(2) ? "Re: " : "");
	text_format(out, "In-Reply-To: <%d@mine.example>\nReferences: <%d@mine.example>\n\t<%d.x@%s>\n",
		number, number - 9, number - 5, domain);
	if (below(6) == 0) {
		add_attachment(out, number);
		return;
	}
	text_add_string(out, "Content-Type: text/plain; charset=UTF-8; format=flowed\n\n");
	add_paragraphs(out, 300 + (size_t)below(1500), "");
	text_format(out, "On Tuesday %s %s wrote:\n", word(), word());
	add_paragraphs(out, 300 + (size_t)below(2500), "> ");
}

static void add_answer(struct text *out, int number)
{
	static const char *const says[] = {
		"thank you for the interview. We have decided to move forward with other candidates.",
		"we would like to invite you to a second interview next week. Does Tuesday suit you?",
		"we have not made a decision yet and will come back to you by the end of the month.",
		"thank you, I have received your documents.", "I am out of the office until 5 October."};
	struct span rest = span_of(people[number % people_count]), address, name, organization;

	span_cut(&rest, '\t', &address);
	span_cut(&rest, '\t', &name);
	span_cut(&rest, '\t', &organization);
	text_format(out,
		"Date: Tue, %d Oct 2026 10:00:00 +0000\nFrom: %.*s <%.*s>\nTo: <me@mine.example>\n"
		"Subject: Your interview at %.*s\nMessage-ID: <%d@answer.example>\nMIME-Version: 1.0\n"
		"Content-Type: text/plain; charset=utf-8\n\nDear candidate,\n\n%s\n\nKind regards\n%.*s\n",
		1 + below(28), (int)name.length, name.start, (int)address.length, address.start,
		(int)organization.length, organization.start, number, PICK(says), (int)name.length,
		name.start);
}

static void add_mail(struct text *out, int number)
{
	static void (*const kinds[])(struct text * out, int number) = {add_newsletter, add_newsletter,
		add_newsletter, add_newsletter, add_shop, add_shop, add_notice, add_notice, add_private,
		add_private};

	out->length = 0;
	if (people_count && number % 300 == 7)
		add_answer(out, number);
	else
		PICK(kinds)(out, number);
}

static bool write_mail(const char *folder, int number, const struct text *mail)
{
	char path[4096];
	FILE *file;

	snprintf(path, sizeof(path), "%s/cur/%d.M%dP%d.mine:2,S", folder, 1780000000 + 60 * number, number,
		number % 30000);
	file = fopen(path, "w");
	return file && fwrite(mail->start, mail->length, 1, file) == 1 && fclose(file) == 0;
}

int main(int argc, char **argv)
{
	struct text mail = {0};
	char path[4096];

	if (argc < 4) {
		fprintf(stderr, "usage: mails FOLDER N SEED [PEOPLE]\n");
		return 2;
	}
	state = strtoull(argv[3], NULL, 10);
	make_words();
	if (argc > 4)
		read_people(argv[4]);
	for (size_t i = 0; i < 4; i++) {
		static const char *const folders[] = {"", "/cur", "/new", "/tmp"};
		snprintf(path, sizeof(path), "%s%s", argv[1], folders[i]);
		mkdir(path, 0700);
	}
	for (int i = 0; i < strtol(argv[2], NULL, 10); i++) {
		add_mail(&mail, i);
		if (!write_mail(argv[1], i, &mail)) {
			perror(argv[1]);
			return 1;
		}
	}
	text_clear(&mail);
	return 0;
}
