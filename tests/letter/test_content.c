/* What a letter says: thanks, interest, a detail of the meeting; and what is missed in it. */
#include "../tap.h"
#include "base/array.h"
#include "letter/proofread.h"

#include <string.h>

struct fixture {
	struct arena arena;
	struct proofreader *proofreader;
};

static int set_up(void **state)
{
	static struct fixture fixture;
	arena_init(&fixture.arena);
	fixture.proofreader = proofreader_new(NULL, false, &fixture.arena);
	*state = &fixture;
	return 0;
}

static int tear_down(void **state)
{
	struct fixture *fixture = *state;
	arena_clear(&fixture->arena);
	return 0;
}

static struct proofread_result read_as(struct fixture *fixture, enum letter_kind kind, const char *text)
{
	static const struct letter_person person = {.name = "Dana Lee", .addressed = true, .was_there = true};
	struct letter_context context = {.kind = kind,
		.action = ACTION_ANY,
		.channel = CHANNEL_ANY,
		.role = "Analyst",
		.company = "Acme",
		.people = &person,
		.people_count = 1,
		.today = DAY_NONE,
		.interview = DAY_NONE,
		.decision = DAY_NONE};
	struct letter letter = {.body = span_of(arena_format(&fixture->arena,
					"Dear Dana,\n\n%s\n\nKind regards,\nSam Poe\n", text))};
	struct proofread_result result;
	struct error err;
	assert_true(proofread(fixture->proofreader, &letter, &context, &fixture->arena, &result, &err));
	return result;
}

static void tells_a_detail_from_what_every_letter_holds(void **state)
{
	static const struct {
		const char *text;
		enum said said;
	} rows[] = {
		{"I enjoyed learning about the responsibilities of the position and the culture of your "
		 "team.",
			SAID_NO},
		{"My experience with spreadsheets and payroll would be a valuable asset to your team.",
			SAID_NO},
		{"I was born by the sea, I have two children, I own a car and I live near the railway "
		 "station.",
			SAID_NO},
		{"You mentioned that you would make a decision by the end of the week.", SAID_NO},
		{"As discussed, I am available to start immediately.", SAID_NO},
		{"Thank you for sharing your insights about the company and the industry.", SAID_NO},
		{"I liked the trick with the two ledgers and the rubber stamp.", SAID_YES},
		{"You mentioned that the otters have to be counted every Monday.", SAID_YES},
		{"Your plan for the maths clinic is one I would support.", SAID_YES},
		{"Thank you for the walk along the canal and past the old locks.", SAID_YES},
		{"The cupboard with the little scales and the saffron was something to see.", SAID_YES},
		{"I had no idea that one nurse covers four islands.", SAID_YES},
	};
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		struct proofread_result result = read_as(*state, LETTER_THANK, rows[i].text);
		if (result.content.personal_detail != rows[i].said)
			print_message("# %s\n", rows[i].text);
		assert_int_equal(result.content.personal_detail, rows[i].said);
	}
}

static void knows_thanks_and_interest(void **state)
{
	static const struct {
		const char *text;
		enum said thanks, interest;
	} rows[] = {
		{"Thank you for your time.", SAID_YES, SAID_NO},
		{"I appreciate the hour you gave me.", SAID_YES, SAID_NO},
		{"I would be grateful for any update.", SAID_NO, SAID_NO},
		{"Thanks to the delay I missed my train.", SAID_NO, SAID_NO},
		{"I am very interested in the position.", SAID_NO, SAID_YES},
		{"I would love to join the team.", SAID_NO, SAID_YES},
		{"Have a good week.", SAID_NO, SAID_NO},
	};
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		struct proofread_result result = read_as(*state, LETTER_THANK, rows[i].text);
		assert_int_equal(result.content.has_thanks, rows[i].thanks);
		assert_int_equal(result.content.restates_interest, rows[i].interest);
	}
}

static const struct {
	const char *text;
	enum said said;
} plain_details[] = {
	{"Meeting Rosa and hearing how she got the scholarship programme going was a treat.", SAID_YES},
	{"Our talk about moving payroll off the old mainframe gave me much to think about.", SAID_YES},
	{"I appreciated your honesty about the budget cuts and the two teachers who left.", SAID_YES},
	{"It sounds as though the biggest hurdle is persuading the surgeons to use the checklist.", SAID_YES},
	{"I did not expect to be handed a hard hat within five minutes of arriving.", SAID_YES},
	{"Your question about the worst bug I ever shipped was a fair one.", SAID_YES},
	{"I liked how openly you spoke about the failed launch in Brazil.", SAID_YES},
	{"I had not realised that half of your customers are farmers.", SAID_YES},
	{"The way you close the shop floor for an hour every Friday to train everyone struck me as "
	 "very sensible.",
		SAID_YES},
	{"As we discussed, the migration to PostgreSQL will be the first thing on the list.", SAID_YES},
	{"Please tell Mr Okoro that I found the book about bees he spoke of.", SAID_YES},
	{"The scale of the recycling hall surprised me.", SAID_YES},
	{"Your remark that a museum is a conversation has stayed in my head.", SAID_YES},
	{"You asked how I would calm an angry parent, and I gave you only half an answer.", SAID_YES},
	{"It struck me that nobody in the canteen looked at a phone.", SAID_YES},
	{"Hearing about the winter when the pipes froze, I understood the second boiler.", SAID_YES},
	{"The simulator session was tougher than any exam I have sat.", SAID_YES},
	{"I did not know that cheese could be turned by machine.", SAID_YES},
	{"You want to halve the waiting list by Christmas, and I believe it can be done.", SAID_YES},
	{"You need somebody for the lambing season, and I have done four of them.", SAID_YES},
	{"I noticed that your dispatchers use three screens and a paper list.", SAID_YES},
	{"I understood from our talk that the hardest part is the tenants who do not answer.", SAID_YES},
	{"The story of the two keys made me laugh.", SAID_YES},
	{"We agreed that the old labels have to go.", SAID_YES},
	{"When I asked what keeps you awake at night, you said the cash machines.", SAID_YES},
	{"I have been wondering since how one counts salmon at night.", SAID_YES},
	{"Please thank the night crew for letting me ride along.", SAID_YES},
	{"You can reach me by phone in the evenings.", SAID_NO},
	{"The warm welcome you gave me was much appreciated.", SAID_NO},
	{"In my last job I introduced a new stock system which cut losses by a third.", SAID_NO},
	{"I felt very comfortable during our talk and I hope you did too.", SAID_NO},
	{"I would like to thank you and your colleagues for the friendly interview.", SAID_NO},
	{"I thoroughly enjoyed our discussion about the job and the opportunities for growth.", SAID_NO},
	{"Everything you told me about the job was interesting.", SAID_NO},
	{"I learned a great deal about your organisation and its goals.", SAID_NO},
	{"I have eleven years of experience in logistics, most of them with a haulier in Hull.", SAID_NO},
	{"I volunteer at an animal shelter and play the trumpet in a brass band.", SAID_NO},
	{"I am writing to ask whether there is any news about my application.", SAID_NO},
	{"I have attached my references and a copy of my certificate, as requested.", SAID_NO},
	{"I grew up on a farm and learned early to repair whatever broke.", SAID_NO},
	{"As you will recall, we met on the fifth of March.", SAID_NO},
	{"I understand that the decision will be made in May.", SAID_NO},
	{"I have not heard from you since our interview.", SAID_NO},
	{"I was nervous at first, but you made it easy for me.", SAID_NO},
	{"I play the cello and coach the under-twelves at football.", SAID_NO},
	{"I have read your website and your annual report.", SAID_NO},
	{"We spoke on the telephone last Friday.", SAID_NO},
	{"It was good to talk to you and to hear more about the job.", SAID_NO},
	{"I am flexible, motivated and used to working under pressure.", SAID_NO},
	{"I believe I have the skills and the energy that you are looking for.", SAID_NO},
	{"I regret that I could not answer all your questions.", SAID_NO},
	{"I am learning Norwegian in the evenings.", SAID_NO},
	{"I would fit in well because I am cheerful and hard-working.", SAID_NO},
	{"My thesis was on the breeding habits of puffins, and I got a first.", SAID_NO},
	{"At my last company we built an app for booking tennis courts.", SAID_NO},
};

static void tells_details_in_plain_words(void **state)
{
	for (size_t i = 0; i < ARRAY_COUNT(plain_details); i++) {
		struct proofread_result result = read_as(*state, LETTER_THANK, plain_details[i].text);
		if (result.content.personal_detail != plain_details[i].said)
			print_message("# %s\n", plain_details[i].text);
		assert_int_equal(result.content.personal_detail, plain_details[i].said);
	}
}

static const struct {
	const char *text;
	enum said said;
} courtesies[] = {
	{"I hope that we shall be colleagues soon.", SAID_YES},
	{"I'm definitely still up for it.", SAID_YES},
	{"My heart is set on this one.", SAID_YES},
	{"My wish to join you has only grown.", SAID_YES},
	{"I want to assure you of my continued interest.", SAID_YES},
	{"I very much want this job.", SAID_YES},
	{"I would gladly move to Leeds for it.", SAID_YES},
	{"I could see myself in that office for years.", SAID_YES},
	{"I am hopeful that I can be a part of what you are building.", SAID_YES},
	{"I would accept the offer at once.", SAID_YES},
	{"I can think of no place I would rather work.", SAID_YES},
	{"You would find me a glad and loyal colleague.", SAID_YES},
	{"Do keep me in mind, as I want this badly.", SAID_YES},
	{"I would leave my present job for it without regret.", SAID_YES},
	{"My answer to the question whether I still want it: yes, very much.", SAID_YES},
	{"Working there would be a dream.", SAID_YES},
	{"I am hungry for this.", SAID_YES},
	{"I should be most happy to accept.", SAID_YES},
	{"This job is what I have trained for.", SAID_YES},
	{"I'd be grateful for the chance to show you what I can do.", SAID_YES},
	{"I can't wait to get started.", SAID_YES},
	{"The post would suit me perfectly.", SAID_YES},
	{"The role would allow me to do what I do best, and I am eager to try.", SAID_YES},
	{"Nothing has changed on my side: I want the post.", SAID_YES},
	{"I would like to know when you will decide.", SAID_NO},
	{"I have sent the form to Ms Blake.", SAID_NO},
	{"I have two other offers to answer.", SAID_NO},
	{"I would be glad to hear from you.", SAID_NO},
	{"My notice period is six weeks.", SAID_NO},
	{"Please give my regards to Mr Okoro.", SAID_NO},
	{"I forgot to mention that I hold a driving licence.", SAID_NO},
	{"I hope your daughter's concert went well.", SAID_NO},
	{"I should like to apologise for being late.", SAID_NO},
	{"I did not want to leave that question unanswered.", SAID_NO},
	{"My train got in at four, and it rained all day.", SAID_NO},
	{"I have ten years of experience with such machines.", SAID_NO},
	{"Could I ask for some feedback?", SAID_NO},
	{"I managed a team of ten people at a bank.", SAID_NO},
	{"It was raining when I left.", SAID_NO},
	{"It was good to see you again after so long.", SAID_NO},
	{"I did not hear from you last week.", SAID_NO},
	{"I would like to correct one thing I said.", SAID_NO},
	{"I would like to thank Ms Reed as well.", SAID_NO},
	{"I can explain the gap in my CV.", SAID_NO},
	{"When may I expect to hear from you?", SAID_NO},
	{"I am on holiday until the third.", SAID_NO},
	{"Do you need anything else from me?", SAID_NO},
	{"I appreciate your patience.", SAID_NO},
};

static void knows_interest_from_courtesy(void **state)
{
	for (size_t i = 0; i < ARRAY_COUNT(courtesies); i++) {
		struct proofread_result result = read_as(*state, LETTER_THANK, courtesies[i].text);
		if (result.content.restates_interest != courtesies[i].said)
			print_message("# %s\n", courtesies[i].text);
		assert_int_equal(result.content.restates_interest, courtesies[i].said);
	}
}

static unsigned missed(const struct proofread_result *result)
{
	unsigned count = 0;
	for (size_t i = 0; i < result->count; i++) {
		const struct finding *finding = &result->findings[i];
		if (finding->kind != FINDING_CONTENT)
			continue;
		assert_int_equal(finding->severity, SEVERITY_WARNING);
		assert_int_equal(finding->end, 0);
		count++;
	}
	return count;
}

static void misses_what_the_kind_of_letter_asks(void **state)
{
	struct proofread_result result = read_as(*state, LETTER_THANK, "Have a good week.");
	assert_int_equal(missed(&result), 5);
	result = read_as(*state, LETTER_FOLLOW_UP, "Have a good week.");
	assert_int_equal(missed(&result), 5);
	result = read_as(*state, LETTER_WITHDRAW, "Have a good week.");
	assert_int_equal(missed(&result), 0);
	result = read_as(*state, LETTER_THANK,
		"Thank you for the tour of the greenhouse on Monday. I would be glad to join Acme as "
		"Analyst.");
	assert_int_equal(missed(&result), 0);
}

static void who_withdraws_is_not_interested(void **state)
{
	struct proofread_result result =
		read_as(*state, LETTER_WITHDRAW, "I would love to join you one day.");
	assert_int_equal(result.content.restates_interest, SAID_NO);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(tells_a_detail_from_what_every_letter_holds),
		cmocka_unit_test(knows_thanks_and_interest),
		cmocka_unit_test(tells_details_in_plain_words),
		cmocka_unit_test(knows_interest_from_courtesy),
		cmocka_unit_test(misses_what_the_kind_of_letter_asks),
		cmocka_unit_test(who_withdraws_is_not_interested),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
