/* What mails are: each in words of its own, the easily mistaken ones above all. */
#include "../tap.h"
#include "base/arena.h"
#include "base/array.h"
#include "mail/classify.h"

#include <string.h>

static struct arena arena;

struct sample {
	enum mail_label label;
	const char *subject, *from, *body;
};

static struct mail_class classify(const struct sample *sample)
{
	struct mail_class class;

	mail_classify(span_of(sample->subject), span_of(sample->from), span_of(sample->body), &arena, &class);
	return class;
}

static void assert_labels(const struct sample *samples, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct mail_class class = classify(&samples[i]);
		if (class.label != samples[i].label)
			fail_msg("%s (%.2f), not %s: %s | %s", mail_label_names[class.label],
				class.confidence, mail_label_names[samples[i].label], samples[i].subject,
				samples[i].body);
		assert_true(class.confidence > 0 && class.confidence <= 1);
	}
}

static void plain_cases(void **state)
{
	static const struct sample samples[] = {
		{MAIL_REJECTION, "Our decision", "",
			"Dear Bo,\n\nsadly we will not be taking your application to the next "
			"stage.\n\nRegards,\nJo"},
		{MAIL_ACKNOWLEDGEMENT, "", "",
			"We have your application for the clerk position and will read it next week."},
		{MAIL_IN_PROCESS, "", "",
			"The panel has not reached a decision on the post yet; we hope to write on Monday."},
		{MAIL_INTERVIEW, "", "",
			"We would love to invite you to a first interview for the bakery role."},
		{MAIL_SCHEDULING, "", "",
			"Your interview on Tuesday has been moved to 3 pm, the link is the same."},
		{MAIL_OFFER, "", "", "I am thrilled to offer you the position of head gardener."},
		{MAIL_OUT_OF_OFFICE, "Automatic reply: hello", "",
			"I am on holiday until 4 May and back on the 5th."},
		{MAIL_UNRELATED, "Summer sale", "",
			"Everything half price until Sunday, free shipping on all orders."},
	};

	(void)state;
	assert_labels(samples, ARRAY_COUNT(samples));
}

static void german_and_french(void **state)
{
	static const struct sample samples[] = {
		{MAIL_REJECTION, "Ihre Bewerbung", "",
			"Leider müssen wir Ihnen für die Stelle als Gärtner absagen."},
		{MAIL_INTERVIEW, "", "",
			"Gern laden wir Sie zu einem Vorstellungsgespräch in unser Werk ein."},
		{MAIL_OFFER, "", "", "Wir freuen uns, Ihnen die Stelle als Köchin anbieten zu können."},
		{MAIL_ACKNOWLEDGEMENT, "", "", "Wir bestätigen den Eingang Ihrer Bewerbung vom Montag."},
		{MAIL_REJECTION, "Votre candidature", "",
			"Votre candidature n'a malheureusement pas été retenue."},
		{MAIL_OUT_OF_OFFICE, "Réponse automatique", "", "Je suis en congés jusqu'au 3 mai."},
		{MAIL_INTERVIEW, "", "", "Nous aimerions vous recevoir pour un premier entretien."},
	};

	(void)state;
	assert_labels(samples, ARRAY_COUNT(samples));
}

static void regret_is_no_rejection(void **state)
{
	static const struct sample samples[] = {
		{MAIL_SCHEDULING, "Our talk", "",
			"Unfortunately the 7th does not suit us after all, could we move the interview to "
			"the 8th?"},
		{MAIL_OFFER, "Offer of employment", "",
			"We are pleased to offer you the job. Should the checks fail, the offer may be "
			"withdrawn."},
		{MAIL_IN_PROCESS, "", "",
			"I regret that the hiring process for this role is delayed and no decision has been "
			"made."},
	};

	(void)state;
	assert_labels(samples, ARRAY_COUNT(samples));
}

static void thanks_and_news_in_one(void **state)
{
	static const struct sample samples[] = {
		{MAIL_IN_PROCESS, "Your interview", "",
			"Thank you for the interview on Monday. We are still in process with the others and "
			"could not decide yet."},
		{MAIL_IN_PROCESS, "", "",
			"The panel meets on Thursday to compare notes; until then I have no news for you."},
		{MAIL_OFFER, "", "",
			"Further to our call I can confirm our offer of employment as a surveyor; the notice "
			"period is three months."},
		{MAIL_REJECTION, "", "",
			"You were wonderful, and still we have taken on another candidate for the role."},
	};

	(void)state;
	assert_labels(samples, ARRAY_COUNT(samples));
}

static void rejections_without_a_bad_word(void **state)
{
	static const struct sample samples[] = {
		{MAIL_REJECTION, "The archivist role", "",
			"It was a joy to meet you. The role went to someone with more years in archives."},
		{MAIL_REJECTION, "Your offer of 3 March", "",
			"The offer of employment we sent you has lapsed and is withdrawn as of today."},
	};

	(void)state;
	assert_labels(samples, ARRAY_COUNT(samples));
}

static void other_peoples_business(void **state)
{
	static const struct sample samples[] = {
		{MAIL_UNRELATED, "Your application for the flat in Elm Road", "",
			"Unfortunately the landlord has chosen another tenant, so your application was not "
			"successful."},
		{MAIL_UNRELATED, "Webinar cancelled", "",
			"We regret that tonight's webinar is cancelled; your ticket will be refunded."},
		{MAIL_UNRELATED, "8 new jobs for you", "Job alerts <alerts@jobs.example>",
			"Sales manager, Leeds\nSales manager, York\nView all jobs"},
		{MAIL_UNRELATED, "Your profile", "",
			"I came across your profile. My client is looking for a controller, are you open to "
			"new opportunities?"},
		{MAIL_UNRELATED, "Undelivered Mail Returned to Sender", "MAILER-DAEMON@mx.example",
			"Your message could not be delivered to one or more recipients."},
	};

	(void)state;
	assert_labels(samples, ARRAY_COUNT(samples));
}

static void quoted_text_does_not_decide(void **state)
{
	static const struct sample sample = {MAIL_REJECTION, "Re: Interview", "",
		"Hi Kai,\n\nwe have decided to hire another candidate for this role.\n\nJo\n\n"
		"On Mon, 2 Nov 2026 at 09:00, Jo <jo@acme.example> wrote:\n"
		"> We would like to invite you to an interview.\n> Which day suits you best?\n"};
	struct mail_class class = classify(&sample);

	(void)state;
	assert_int_equal(class.label, MAIL_REJECTION);
	assert_true(class.evidence.length > 0);
	assert_non_null(
		strstr(arena_copy(&arena, class.evidence.start, class.evidence.length), "another candidate"));
}

static void evidence_stands_in_the_text(void **state)
{
	static const struct sample sample = {MAIL_REJECTION, "Hello", "Jo <jo@acme.example>",
		"Thanks for coming in. We will not be moving forward with your application. See you around."};
	struct mail_class class = classify(&sample);

	(void)state;
	assert_true(class.evidence.start >= sample.body &&
		    class.evidence.start + class.evidence.length <= sample.body + strlen(sample.body));
	assert_true(span_is(class.evidence, "We will not be moving forward with your application."));
}

static void the_same_every_time(void **state)
{
	static const struct sample sample = {
		MAIL_OFFER, "Offer", "", "We are happy to offer you the post of cook."};
	struct mail_class first = classify(&sample), again = classify(&sample);

	(void)state;
	assert_int_equal(first.label, again.label);
	assert_memory_equal(&first.confidence, &again.confidence, sizeof(double));
}

static void nothing_is_unrelated_and_unsure(void **state)
{
	static const struct sample empty = {MAIL_UNRELATED, "", "", ""};
	struct mail_class class = classify(&empty);
	struct mail_class none;

	(void)state;
	mail_classify((struct span){0}, (struct span){0}, (struct span){0}, &arena, &none);
	assert_int_equal(none.label, class.label);
	assert_int_equal(class.evidence.length, 0);
	assert_int_equal(class.label, MAIL_UNRELATED);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(plain_cases),
		cmocka_unit_test(german_and_french),
		cmocka_unit_test(regret_is_no_rejection),
		cmocka_unit_test(thanks_and_news_in_one),
		cmocka_unit_test(rejections_without_a_bad_word),
		cmocka_unit_test(other_peoples_business),
		cmocka_unit_test(quoted_text_does_not_decide),
		cmocka_unit_test(evidence_stands_in_the_text),
		cmocka_unit_test(the_same_every_time),
		cmocka_unit_test(nothing_is_unrelated_and_unsure),
	};
	int failed;

	arena_init(&arena);
	failed = cmocka_run_group_tests_name("classify", tests, NULL, NULL);
	arena_clear(&arena);
	return failed;
}
