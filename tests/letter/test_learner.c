/* Verbs far from their subjects, what learners bring along, words that a frame gives away: each is found
 * where it stands, with the right words. */
#include "../tap.h"
#include "base/array.h"
#include "usage_test.h"

static const struct mistake far_verbs[] = {
	{"The description of the two projects were clear.", "were", "was"},
	{"The way your nurses hand over make sense to me.", "make", "makes"},
	{"The people I met at the plant was nice.", "was", "were"},
	{"My experience in three hospitals have prepared me well.", "have", "has"},
	{"The tools that your team uses every day was new to me.", "was", "were"},
	{"I think the list of candidates are long.", "are", "is"},
	{"The projects described in the notice sounds right.", "sounds", "sound"},
	{"The stories of your team shows how much you care.", "shows", "show"},
	{"One of the ledgers need care.", "need", "needs"},
	{"The work you do in the clinics matter to me.", "matter", "matters"},
	{"The tasks that was described were hard.", "was", "were"},
	{"Two things you said has stayed with me.", "has", "have"},
	{"Working with them have taught me a lot.", "have", "has"},
	{"My manager and her deputy was kind.", "was", "were"},
	{"Everything you showed me were new.", "were", "was"},
	{"A number of visitors has come.", "has", "have"},
	{"I know a nurse who visit each farm.", "visit", "visits"},
};

static const struct mistake nouns[] = {
	{"I am nurse and I live in York.", "nurse", "a nurse"},
	{"I worked as cook in two hotels.", "cook", "a cook"},
	{"I am fast learner.", "fast learner", "a fast learner"},
	{"We worked in same office.", "same", "the same"},
	{"I was nervous in second interview.", "second", "the second"},
	{"I had very good impression of the team.", "very good impression", "a very good impression"},
	{"I moved in the Germany in 2010.", "the", ""},
	{"I speak the English well.", "the", ""},
	{"I spoke with the Mr. Brown.", "the", ""},
	{"It was a great learning for me.", "learning", "lesson"},
	{"It is one of my favourite place.", "place", "places"},
	{"Every students like it.", "students", "student"},
};

static const struct mistake verbs[] = {
	{"She said me that the team is small.", "said me", "told me"},
	{"Please confirm me the date.", "confirm me", "confirm"},
	{"My first boss learned me how to weld.", "learned me", "taught me"},
	{"The smell remembered me of my school.", "remembered me of", "reminded me of"},
	{"I know to use the new machine.", "know to", "know how to"},
	{"I pretend to work in the north.", "pretend", "intend"},
	{"I handle sensible data every day.", "sensible", "sensitive"},
	{"Please send me the form until Friday.", "until", "by"},
	{"I do not know how it is called.", "how", "what"},
	{"From my opinion the plan is right.", "From", "In"},
	{"I will reply your email tomorrow.", "reply", "reply to"},
	{"I graduated the university in 2015.", "graduated", "graduated from"},
	{"I agree to you about the shifts.", "to", "with"},
	{"Please contact with me at any time.", "with", ""},
	{"I am awaiting for your reply.", "awaiting for", "awaiting"},
	{"I want to contribute for your team.", "for", "to"},
	{"I took part at the training.", "at", "in"},
	{"I went to abroad after school.", "to", ""},
	{"I am interested to join your team.", "to join", "in joining"},
	{"I am accustomed with long shifts.", "with", "to"},
	{"The bakery is famous of its bread.", "of", "for"},
	{"I was able visiting the plant.", "visiting", "to visit"},
	{"I hope to can join you soon.", "to can", "to be able to"},
	{"If I would have the chance, I would start tomorrow.", "would have", "had"},
	{"I am work here since 2015.", "work", "working"},
	{"It very important for me.", "very important", "is very important"},
	{"This is exactly what I looking for.", "looking", "am looking"},
	{"Please let know if you need more.", "let know", "let me know"},
};

static const struct mistake degrees[] = {
	{"Two nurse came.", "nurse", "nurses"},
	{"Three woman called.", "woman", "women"},
	{"I am more happy now.", "more happy", "happier"},
	{"It was the most easy task.", "most easy", "easiest"},
	{"I am as tall than him.", "than", "as"},
	{"I can quick learn.", "quick", "quickly"},
	{"I was very impress.", "impress", "impressed"},
	{"I like more the night shift.", "like more", "prefer"},
	{"I agree you.", "agree", "agree with"},
	{"Few people was there.", "was", "were"},
	{"I have few money.", "few", "little"},
	{"I can't say nothing bad.", "nothing", "anything"},
	{"I am sorry for answer late.", "for answer", "for answering"},
};

static const struct mistake words[] = {
	{"I was on of five people.", "on", "one"},
	{"I am a team payer.", "payer", "player"},
	{"I now how you work.", "now", "know"},
	{"I saw the they work hard.", "the", "that"},
	{"They plan is good.", "They", "Their"},
	{"I like you idea.", "you", "your"},
	{"I know there busy.", "there", "they're"},
	{"I am grateful for your wise council.", "council", "counsel"},
	{"The stationary was on the desk.", "stationary", "stationery"},
	{"I was the forth candidate.", "forth", "fourth"},
	{"I look fourth to it.", "fourth", "forward"},
	{"I can not bare noise.", "bare", "bear"},
	{"The isle between the shelves was wide.", "isle", "aisle"},
	{"It was worth it's weight in gold.", "it's", "its"},
	{"I thought are conversation went well.", "are", "our"},
	{"I have to many ideas.", "to", "too"},
	{"I want to work with you're nurses.", "you're", "your"},
	{"They flew passed the window.", "passed", "past"},
	{"I have build two ovens.", "build", "built"},
	{"I might of to go.", "of", "have"},
	{"The map lays on the desk.", "lays", "lies"},
};

static void a_verb_far_from_its_subject_are_found(void **state)
{
	(void)state;
	usage_test_expect_found(far_verbs, ARRAY_COUNT(far_verbs), USAGE_ALONE);
}

static void nouns_and_articles_are_found(void **state)
{
	(void)state;
	usage_test_expect_found(nouns, ARRAY_COUNT(nouns), USAGE_ALONE);
}

static void learners_verbs_are_found(void **state)
{
	(void)state;
	usage_test_expect_found(verbs, ARRAY_COUNT(verbs), USAGE_ALONE);
}

static void degrees_and_amounts_are_found(void **state)
{
	(void)state;
	usage_test_expect_found(degrees, ARRAY_COUNT(degrees), USAGE_ALONE);
}

static void words_in_frames_are_found(void **state)
{
	(void)state;
	usage_test_expect_found(words, ARRAY_COUNT(words), USAGE_ALONE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(a_verb_far_from_its_subject_are_found),
		cmocka_unit_test(nouns_and_articles_are_found),
		cmocka_unit_test(learners_verbs_are_found),
		cmocka_unit_test(degrees_and_amounts_are_found),
		cmocka_unit_test(words_in_frames_are_found),
	};

	return cmocka_run_group_tests(tests, usage_test_open, usage_test_close);
}
