/* Promises that nobody logged, what is not to be told, and the words that somebody else got. */
#include "../tap.h"
#include "base/array.h"
#include "case_letter.h"
#include "letter/checks.h"

static void what_is_promised_is_logged(void **state)
{
	static const char *const promises[] = {
		"send the teardown of the checkout", "Call about the start date"};
	static const struct case_letter letters[] = {
		{.body = "I will send you the slides on Monday.\n",
			.found = "warning promise I will send you the slides on Monday"},
		{.body = "I'll forward the article about bees tonight.\n",
			.found = "warning promise I'll forward the article about bees tonight"},
		{.body = "You will have my references by Friday, and I am glad of it.\n",
			.found = "warning promise You will have my references by Friday"},
		{.body = "I promise to introduce you to my old supervisor.\n",
			.found = "warning promise I promise to introduce you to my old supervisor"},
		{.body = "Ben, I will send the teardown I promised.\n"},
		{.body = "I'll call you on Tuesday.\n"},
		{.body = "I will be happy to answer any question.\n"},
		{.body = "I will let you know how it goes, and I will be in touch.\n"},
		{.body = "I look forward to the next step and will follow your advice.\n"},
		{.body = "If you like, I will send you the slides.\n"},
		{.body = "I will send you the slides if you want them.\n"},
		{.body = "I will bring the same patience to your team and give it my best.\n"},
		{.body = "I can send you the slides, or you can find them on my site.\n"},
		{.body = "I will never forget the crane story.\n"},
		{.body = "If it is of use I will gladly send it.\n"},
		{.body = "I will gladly send it.\n"},
		{.body = "In this role I would call every customer twice.\n"},
	};
	struct letter_context context = case_letters_plain;

	context.promises = promises;
	context.promise_count = ARRAY_COUNT(promises);
	context.promises_known = true;
	case_letters_expect(letters, ARRAY_COUNT(letters), &context, promise_check);
}

static void without_a_log_no_promise_is_doubted(void **state)
{
	static const struct case_letter letters[] = {{.body = "I will send you the slides on Monday.\n"}};

	case_letters_expect(letters, ARRAY_COUNT(letters), &case_letters_plain, promise_check);
}

static void secrets_of_an_employer_stay_out(void **state)
{
	static const struct case_letter letters[] = {
		{.body = "My current employer's unreleased model solves that problem.\n",
			.found = "warning confidential unreleased"},
		{.body = "The project (internal code name Kite) ships in May.\n",
			.found = "warning confidential internal code name"},
		{.body = "I can send you the source code of my former employer.\n",
			.found = "warning confidential source code of my former employer"},
		{.body = "I attach the client list of my current company.\n",
			.found = "warning confidential client list"},
		{.body = "Our merger is under NDA, but my company will buy Acme.\n",
			.found = "warning confidential under NDA"},
		{.body = "My firm's new price is not yet public: 40 euros.\n",
			.found = "warning confidential not yet public"},
		{.body = "I should not be telling you this, but sales fell by half.\n",
			.found = "warning confidential should not be telling you this"},
		{.body = "Between us, my boss has no idea.\n",
			.found = "warning confidential Between us, my"},
		{.body = "The password is swordfish.\n", .found = "warning confidential password is"},
		{.body = "I understand the confidentiality of your project and respect it.\n"},
		{.body = "I handled confidential client records in my current job for six years.\n"},
		{.body = "My current employer's code is proprietary, so I cannot share it.\n"},
		{.body = "Your unreleased product looked wonderful.\n"},
		{.body = "I was glad that you showed me the internal dashboard.\n"},
		{.body = "The split of work between us was fair, and between us we found the bug.\n"},
		{.body = "Password resets are what most of your callers want.\n"},
		{.body = "I will keep what you told me in confidence.\n"},
		{.body = "The secret of a good rota is patience; my team taught me that.\n"},
		{.body = "I should say that this was the best interview I have had.\n"},
		{.body = "My employer knows that I am looking.\n"},
	};

	case_letters_expect(letters, ARRAY_COUNT(letters), &case_letters_plain, confidential_check);
}

static void notes_that_are_marked_stay_out(void **state)
{
	static const struct letter_note notes[] = {
		{.about = ABOUT_DETAIL, .text = "off the record: Dana leaves in March"},
		{.about = ABOUT_DETAIL, .text = "likes sailing on the lake"},
		{.about = ABOUT_CONCERN,
			.text = "worried that I have never managed more than three people at once"},
	};
	static const struct case_letter letters[] = {
		{.body = "Thank you. I was sorry to hear that Dana leaves in March.\n",
			.found = "warning confidential Dana leaves in March"},
		{.body = "You were worried that I have never managed more than three people at once.\n",
			.found = "warning confidential worried that I have never managed more than three "
				 "people at "
				 "once"},
		{.body = "I hope that the sailing on the lake was good. In March I am free.\n"},
		{.body = "You asked about larger teams: at the school I led nine people.\n"},
	};
	struct letter_context context = case_letters_plain;

	context.notes = notes;
	context.note_count = ARRAY_COUNT(notes);
	case_letters_expect(letters, ARRAY_COUNT(letters), &context, confidential_check);
}

static const char earlier_body[] = "Dear Ben,\n\nThank you for your time on Thursday. I enjoyed our talk "
				   "about the harbour sensors, and I was glad "
				   "to see how calmly the crew worked while the tide turned.\n\nI would love "
				   "to join the team in spring.\n\nBest,\nSam\n";

static void two_people_get_two_letters(void **state)
{
	const struct letter_earlier earlier[] = {
		{.to = "Ben Ode", .body = span_of(earlier_body), .same_interview = true}};
	static const struct case_letter letters[] = {
		{.body = "Dear Dana,\n\nThank you for your time on Thursday. I enjoyed our talk about the "
			 "harbour sensors, "
			 "and I was glad to see how calmly the crew worked while the tide turned.\n\nI would "
			 "love to join "
			 "the team in summer.\n\nBest,\nSam\n",
			.found = "warning duplicate Thank you for your time on Thursday."},
		{.body = "Dear Dana,\n\nThank you for your time on Thursday. The pump you opened for me was "
			 "a marvel, and "
			 "your story of the lost gasket will stay with me for a long while.\n\nI would love "
			 "to join the "
			 "team in spring.\n\nBest,\nSam\n"},
		{.body = "Dear Dana,\n\nThank you.\n\nBest,\nSam\n"},
	};
	struct letter_context context = case_letters_plain;

	context.earlier = earlier;
	context.earlier_count = 1;
	case_letters_expect(letters, ARRAY_COUNT(letters), &context, duplicate_check);
}

static void nobody_gets_the_same_words_twice(void **state)
{
	const struct letter_earlier earlier[] = {
		{.to = "Ben Ode", .body = span_of(earlier_body), .same_person = true}};
	const struct case_letter letters[] = {
		{.body = earlier_body, .found = "warning duplicate Thank you for your time on Thursday."}};
	struct letter_context context = case_letters_plain;

	context.earlier = earlier;
	context.earlier_count = 1;
	case_letters_expect(letters, ARRAY_COUNT(letters), &context, duplicate_check);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(what_is_promised_is_logged),
		cmocka_unit_test(without_a_log_no_promise_is_doubted),
		cmocka_unit_test(secrets_of_an_employer_stay_out),
		cmocka_unit_test(notes_that_are_marked_stay_out),
		cmocka_unit_test(two_people_get_two_letters),
		cmocka_unit_test(nobody_gets_the_same_words_twice),
	};

	return cmocka_run_group_tests(tests, case_letters_open, case_letters_close);
}
