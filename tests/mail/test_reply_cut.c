/* What the writer of a mail wrote: quoted text and signatures of many programs and languages go. */
#include "../tap.h"
#include "base/arena.h"
#include "base/array.h"
#include "base/text.h"
#include "mail/reply_cut.h"

#include <string.h>

static struct arena arena;

static const char *own(const char *body)
{
	struct reply_parts parts;

	reply_cut(span_of(body), &arena, &parts);
	return arena_copy(&arena, parts.own.start, parts.own.length);
}

static const char *signature(const char *body)
{
	struct reply_parts parts;

	reply_cut(span_of(body), &arena, &parts);
	return arena_copy(&arena, parts.signature.start, parts.signature.length);
}

static void heads_of_quotes(void **state)
{
	static const char *const quotes[] = {
		"> old text\n> more\n",
		"On Mon, 2 Nov 2026 at 09:00, Dana Lee <dana@acme.example> wrote:\n\n> old text\n",
		"On Mon, 2 Nov 2026 at 09:00, Dana Lee via the careers\nportal <dana@acme.example> wrote:\n> "
		"old\n",
		"On 2 Nov 2026, at 09:00, Dana Lee <dana@acme.example> wrote:\n\nold text without marks\n",
		"-----Original Message-----\nFrom: Dana\nSent: Monday\n\nold\n",
		"________________________________\nFrom: Dana <dana@acme.example>\nSent: Monday, 2 November "
		"2026\n"
		"To: Sam\nSubject: Hello\n\nold\n",
		"---------- Forwarded message ---------\nFrom: Dana <dana@acme.example>\n\nold\n",
		"Am Mo., 2. Nov. 2026 um 09:00 Uhr schrieb Dana Lee <dana@acme.example>:\n\n> alt\n",
		"-----Ursprüngliche Nachricht-----\nVon: Dana\nGesendet: Montag\nAn: Sam\nBetreff: "
		"Hallo\n\nalt\n",
		"Von: Dana Lee\nGesendet: Montag, 2. November 2026\nAn: Sam\nBetreff: Hallo\n\nalt\n",
		"Le lun. 2 nov. 2026 à 09:00, Dana Lee <dana@acme.example> a écrit :\n\n> ancien\n",
		"De : Dana Lee\nEnvoyé : lundi 2 novembre 2026\nÀ : Sam\nObjet : Bonjour\n\nancien\n",
		"El lun, 2 nov 2026 a las 9:00, Dana (<dana@acme.example>) escribió:\n\n> viejo\n",
		"Il giorno lun 2 nov 2026 alle ore 09:00 Dana <dana@acme.example> ha scritto:\n\n> vecchio\n",
		"Op ma 2 nov. 2026 om 09:00 schreef Dana <dana@acme.example>:\n\n> oud\n",
		"2026-11-02 9:00 GMT+01:00 Dana Lee <dana@acme.example>:\n\n> old\n",
	};

	(void)state;
	for (size_t i = 0; i < ARRAY_COUNT(quotes); i++) {
		const char *body = arena_format(&arena, "Thank you, that works.\n\n%s", quotes[i]);
		assert_string_equal(own(body), "Thank you, that works.");
	}
}

static void line_breaks_of_other_systems(void **state)
{
	(void)state;
	assert_string_equal(own("Yes.\r\n\r\n> old\r\n"), "Yes.");
}

static void answers_between_quotes_stay(void **state)
{
	(void)state;
	assert_string_equal(own("On 2 Nov 2026, at 09:00, Dana <dana@acme.example> wrote:\n"
				"> Does Monday suit you?\nIt does.\n> And Tuesday?\nNo.\n"),
		"It does.\nNo.");
}

static void signatures(void **state)
{
	(void)state;
	assert_string_equal(own("See you then.\n\n-- \nDana Lee\nAcme\n"), "See you then.");
	assert_string_equal(signature("See you then.\n\n-- \nDana Lee\nAcme"), "-- \nDana Lee\nAcme");
	assert_string_equal(own("See you then.\n\nSent from my phone\n"), "See you then.");
	assert_string_equal(own("Bis dann.\n\nMit freundlichen Grüßen\nDana Lee\nPersonal\n"), "Bis dann.");
	assert_string_equal(own("À lundi.\n\nCordialement,\nDana Lee\n"), "À lundi.");
	assert_string_equal(
		own("Yes.\n\nBest regards,\nDana Lee\nHead of People\n+1 555 0100\n\n"
		    "This email and any attachments are confidential and meant for its recipient only.\n"),
		"Yes.");
}

static void words_that_only_look_so(void **state)
{
	static const char *const bodies[] = {
		"Thanks,\nbut could we talk about the date of the interview first? I cannot come on Monday.",
		"On Monday I wrote to you.\nOn Tuesday you answered.",
		"With regards to the post, we need your papers.",
		"From: Monday on we are closed.",
		"Use a -- for a dash.",
	};

	(void)state;
	for (size_t i = 0; i < ARRAY_COUNT(bodies); i++)
		assert_string_equal(own(bodies[i]), bodies[i]);
}

static void postscripts_stay(void **state)
{
	(void)state;
	assert_string_equal(own("Thank you.\n\nBest,\nDana\n\nPS: Please bring your papers."),
		"Thank you.\n\nPS: Please bring your papers.");
}

static void nothing_gives_nothing(void **state)
{
	struct reply_parts parts;

	(void)state;
	assert_string_equal(own(""), "");
	assert_string_equal(own("> only\n> quoted\n"), "");
	reply_cut((struct span){0}, &arena, &parts);
	assert_int_equal(parts.own.length + parts.signature.length, 0);
}

/* Whatever the text, the work stays in proportion: a square would take hours here. */
static void hostile_text_is_read(void **state)
{
	static const char *const lines[] = {"Best regards,\n", "On a@b\n", "--\n", "From: x\n",
		"Sent from my x\n", "\n", "> \n", "2026-11-02 <\n"};

	(void)state;
	for (size_t i = 0; i < ARRAY_COUNT(lines); i++) {
		TEXT_CLEANUP struct text body = {0};
		struct reply_parts parts;
		for (int n = 0; n < 60000; n++)
			text_add_string(&body, lines[(i + (n % 3 == 0)) % ARRAY_COUNT(lines)]);
		reply_cut((struct span){body.start, body.length}, &arena, &parts);
		assert_true(parts.own.length <= body.length);
		arena_reset(&arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(heads_of_quotes),
		cmocka_unit_test(line_breaks_of_other_systems),
		cmocka_unit_test(answers_between_quotes_stay),
		cmocka_unit_test(signatures),
		cmocka_unit_test(words_that_only_look_so),
		cmocka_unit_test(postscripts_stay),
		cmocka_unit_test(nothing_gives_nothing),
		cmocka_unit_test(hostile_text_is_read),
	};
	int failed;

	arena_init(&arena);
	failed = cmocka_run_group_tests_name("reply_cut", tests, NULL, NULL);
	arena_clear(&arena);
	return failed;
}
