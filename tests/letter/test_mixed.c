/* Owners, bare participles, days, counted nouns, told tenses, and what is pasted twice: the wrong ones are
 * found, the right ones that look like them stay silent. */
#include "../tap.h"
#include "base/array.h"
#include "usage_test.h"

#include <stdio.h>

static const struct mistake mistakes[] = {
	{"You should change there filter every month.", "there", "their"},
	{"They need there support.", "there", "their"},
	{"The children were in there hands.", "there", "their"},
	{"They're reputation is good.", "They're", "Their"},
	{"You exceed you're expectations.", "you're", "your"},
	{"I appreciate you're time and you're help.", "you're", "your"},
	{"It was worth it's weight in gold.", "it's", "its"},
	{"The team comes with it's own rules.", "it's", "its"},
	{"I like it's friendly culture.", "it's", "its"},
	{"You are expanding in to Texas.", "in to", "into"},
	{"I would work along side your engineers.", "along side", "alongside"},
	{"It was worse then I expected.", "then", "than"},
	{"My sister has more then me.", "then", "than"},
	{"I have to children.", "to", "two"},
	{"My too children are at school.", "too", "two"},
	{"I was to busy to write.", "to", "too"},
	{"That is two much for me.", "two", "too"},
	{"I know who's team it is.", "who's", "whose"},
	{"I seen your advertisement.", "seen", "have seen"},
	{"You done a great job.", "done", "did"},
	{"We been here for two hours.", "been", "have been"},
	{"I have never wrote back to you.", "wrote", "written"},
	{"She has recently went to London.", "went", "gone"},
	{"It is the best firm that has ever being.", "being", "been"},
	{"Thank you for been so kind.", "been", "being"},
	{"I was impress by your team.", "impress", "impressed"},
	{"I was very impress with the tour.", "impress", "impressed"},
	{"I would like to thanked you.", "thanked", "thank"},
	{"I could then easily went there.", "went", "go"},
	{"I very liked the tour.", "very", "really"},
	{"I very enjoyed our conversation.", "very", "really"},
	{"I very appreciate your time.", "very", "very much"},
	{"The tour impressed me very.", "very", "very much"},
	{"I liked it very.", "very", "very much"},
	{"Is a pleasure to meet you.", "Is", "It is"},
	{"Was very nice to meet you.", "Was", "It was"},
	{"Was a pleasure to talk with you on Monday.", "Was", "It was"},
	{"Please thank all yours colleagues.", "yours", "your"},
	{"Thank you for your kindly offer.", "kindly", "kind"},
	{"You need somebody which knows SQL.", "which", "who"},
	{"I met people which work there.", "which", "who"},
	{"Thank you for meeting with myself.", "with myself", "with me"},
	{"You and me is a good team.", "You and me", "You and I"},
	{"Please revert back to me.", "revert back", "reply"},
	{"I had the possibility to meet your team.", "possibility", "chance"},
	{"The interview is at 20 October.", "at", "on"},
	{"I can come in Monday.", "in Monday", "on Monday"},
	{"We met on May.", "on", "in"},
	{"It was in the 3rd of June.", "in", "on"},
	{"I am free at Tuesday.", "at Tuesday", "on Tuesday"},
	{"I started on 2019.", "on", "in"},
	{"We spoke at the morning.", "at", "in"},
	{"I would have to move in other city.", "other", "another"},
	{"I worked in other company before.", "other", "another"},
	{"I can start since Monday.", "since", "from"},
	{"I am available since 1 July.", "since", "from"},
	{"You interviewed two senior candidate.", "candidate", "candidates"},
	{"You have several interesting project.", "project", "projects"},
	{"I have many new idea.", "idea", "ideas"},
	{"It is one of the best team that I know.", "team", "teams"},
	{"One of the reason is the team.", "reason", "reasons"},
	{"I like to talk with customer.", "customer", "customers"},
	{"I enjoy working with patient every day.", "patient", "patients"},
	{"The teacher's were kind.", "teacher's", "teachers"},
	{"The engineer's are friendly.", "engineer's", "engineers"},
	{"Since then I think about it every day.", "I think", "I have been thinking"},
	{"I practise this sport since three years.", "I practise this sport since three years",
		"I have been practising this sport for three years"},
	{"I am working here since 2019.", "I am working here", "I have been working here"},
	{"I work in a bakery since 2015.", "I work in a bakery", "I have been working in a bakery"},
	{"I have built it last year.", "have built", "built"},
	{"I have seen the product two years ago.", "have seen", "saw"},
	{"Yesterday you tell me about the team.", "tell", "told"},
	{"Last week we speak about the role.", "speak", "spoke"},
	{"I will be happy if I could work there.", "will", "would"},
	{"If I would have time I would come.", "would have", "had"},
	{"If I will get the job I will be happy.", "I will", "I"},
	{"The keys are in there office.", "there", "their"},
	{"I told them about there mistake.", "there", "their"},
	{"We discussed you're plans for the spring.", "you're", "your"},
	{"I know you're team is busy.", "you're", "your"},
	{"I am looking for you're answer.", "you're", "your"},
	{"The wall we done together is straight.", "done", "did"},
	{"He is an engineer which builds bridges.", "which", "who"},
	{"I like the way you talk with customer, and I remember it.", "customer", "customers"},
	{"At my previous job I have built such a system.", "have built", "built"},
	{"I have built such a system in 2021, and it still runs.", "have built", "built"},
	{"Nobody looked at there watch.", "there", "their"},
	{"The fence you done together is straight.", "done", "did"},
	{"I have attached my too lists.", "too", "two"},
	{"He is a driver which knows every road.", "which", "who"},
	{"I was glad to hear that team uses paper maps.", "team", "the team"},
	{"It was worst than any shift before.", "worst", "worse"},
	{"The children were sat on the floor.", "sat", "sitting"},
	{"Everybody looked at there shoes.", "there", "their"},
	{"I think the new dam must of felt like a miracle.", "of", "have"},
	{"I enjoyed your story, and I wonder who's idea it was.", "who's", "whose"},
	{"It looks easier then it is.", "then", "than"},
	{"It is a brave cut, and it's silence says more than words.", "it's", "its"},
	{"I can except shifts at the weekend.", "except", "accept"},
	{"I met him, off all people, on the train.", "off", "of"},
	{"The fifth would be one to many.", "to", "too"},
	{"I was surprised how quite the fans are.", "quite", "quiet"},
	{"The freezers go their first.", "their", "there"},
	{"I would be their on Monday.", "their", "there"},
	{"The criteria was clear.", "was", "were"},
	{"I met a girl which sings.", "which", "who"},
	{"My family and I am moving.", "am", "are"},
	{"The form you send me yesterday is ready.", "send", "sent"},
};

static const char *const right[] = {
	"I work there part time and I like it there.",
	"They need there to be two people on each shift.",
	"I used there what I had learned in school.",
	"We took there only what we could carry.",
	"The tools we used there worked well.",
	"The people I met there were kind.",
	"I have changed there more than anywhere else.",
	"I thanked them there and then.",
	"You can exceed your targets if you're patient.",
	"I appreciate you're busy this week.",
	"I understand you're short of staff.",
	"I enjoy it when you're in the room.",
	"I love it's clear how much you care.",
	"I too have children, and they too like music.",
	"My two children start school in the autumn.",
	"The commitment we have to children shows in every room.",
	"That is what I had to offer.",
	"Once you've done the tour, you know the place.",
	"Have you done the survey yet?",
	"The work you have done there is remarkable.",
	"Are you done with the paint?",
	"When are we done a bit earlier than planned?",
	"Everything we have done and seen convinced me.",
	"I got the job done well and on time.",
	"Have you seen the new building and given it a name?",
	"The people I met and the things I have seen and taken to heart are many.",
	"Seldom have I seen a kitchen like that.",
	"The house where I have lived and known my neighbours is near.",
	"As you have seen and written to me, the road is long.",
	"The plan has never been better.",
	"The best teacher that I have ever known, been to see twice.",
	"I would then have gone home.",
	"I would never ever have gone there.",
	"They have both written back.",
	"We have all done well.",
	"She was sat down by the nurse.",
	"I am very like my father.",
	"I was very pleased, and so was he.",
	"He is very liked by his pupils.",
	"Was it very nice to meet them?",
	"Is it a pleasure to work there?",
	"A friend of yours wrote to me.",
	"Yours is the friendliest team of all of yours and theirs.",
	"Your kindly manner with patients impressed me.",
	"I was talking to myself while I did it.",
	"I taught it to myself.",
	"Between you and me it is a good sign.",
	"Please let you and me talk soon.",
	"There is a possibility to be explored.",
	"I was ten years old when I began.",
	"For two years, I worked nights.",
	"He was two years, three months and a day in the job.",
	"Stalls stood along side streets and squares.",
	"You may log in to the portal and move in to the flat on Monday.",
	"The interview is on 20 October at 10 in the morning.",
	"I live at 20 May Street.",
	"The trains leave at 10 March to October and at 11 otherwise.",
	"We closed at the end of May.",
	"I am writing on behalf of the team.",
	"In May 2024 people came from everywhere.",
	"I moved here in 2019.",
	"We focused on 2025 and on what came next.",
	"I look back on 2019 as the best of years.",
	"On 2 May I started.",
	"You decided on May.",
	"I have been available since 1 July.",
	"It could be coming since Monday.",
	"I worked with other company cars too.",
	"We spoke about other company matters.",
	"I have had other job offers.",
	"I spoke with other candidate teams.",
	"In other places this is new.",
	"For other project managers this is hard.",
	"I would rather work at home than in another city.",
	"The two senior engineer roles differ.",
	"Two new product lines start in May.",
	"These three new system updates helped.",
	"One of the best team players I know is your manager.",
	"One of the new team members showed me the yard.",
	"One of the team showed me round.",
	"One of the interview questions was hard.",
	"One of the other candidate groups left.",
	"It is one of many system errors.",
	"Those two customer stories made me think.",
	"Two project managers showed me the plan.",
	"Few manager posts are like this.",
	"These student nurses are brave.",
	"Many student projects begin that way.",
	"I spoke with customer service and with supplier relations.",
	"I worked with patient, careful people.",
	"I like to deal with customer complaints.",
	"The work with client data is careful.",
	"Some calculation is needed.",
	"We made some change to the till.",
	"I finished my study on rivers, and it will be printed.",
	"Indigenous peoples of the north live there.",
	"The peoples of Europe have much in common.",
	"How company culture works is hard to say.",
	"When team and customer meet, ideas grow.",
	"I asked how interview panels work.",
	"If office hours allow, I will come.",
	"I know that team uses Java, because I was in it.",
	"I had question marks in my head.",
	"I had interview training at school.",
	"Thank you for interview training and advice.",
	"We discussed make or buy.",
	"My daughter's school is close by.",
	"My sisters house their dogs in the garden.",
	"My colleagues name their goals each week.",
	"I stayed at the doctor's, and then at my parents'.",
	"The idea is my colleague's, not mine.",
	"The choice is the customer's, and it is final.",
	"As a friend he is loyal.",
	"I saw in my teacher she who guided me.",
	"The boss told my friend he was hired.",
	"I asked my manager he had met before.",
	"Since then I know what I want.",
	"Since then I have been thinking about it.",
	"Since then we meet every Friday.",
	"I have enjoyed the last week very much.",
	"I have read your last letter.",
	"I have improved since last year.",
	"I have thought about what you said yesterday.",
	"I have missed the bus every day last week or so.",
	"I have kept the letter from last year.",
	"Yesterday you told me about the plans.",
	"The plan you showed me yesterday tells it all.",
	"Last week she had time.",
	"I met Anna and you, and learn from both.",
	"I learn a lot from every shift.",
	"I would be happy if we could meet.",
	"I will be glad if you can come.",
	"I will be grateful if you could send me the form.",
	"I would be pleased to help if I can.",
	"You said that you will decide on Friday.",
	"You mentioned that the team will grow.",
	"At my last job I had a good boss.",
	"In my previous role I have been asked to lead twice.",
	"I have worked on it in 2019 and 2020, and ever since.",
	"I have two degrees, one earned in 2019.",
	"The man which he drew was tall.",
	"The person in which I trust is you.",
	"The worst then happened: the oven broke.",
	"The worst than can happen is a no.",
	"None of them said more than that, and less so than I.",
	"Her quickly drawn plan was good.",
	"Your carefully written advice helped me.",
	"Their clearly stated goals help.",
	"I appreciate your openly shared ideas.",
	"We sat there with their dog.",
	"I stood at the window, and the chair stood by the door.",
	"The bench was stood on its end at the door.",
	"Please revert the change to the file.",
	"They revert to old habits.",
	"I am free in the week of 3 June and on the morning of the 4th.",
	"On the morning of the interview I was calm.",
	"In the Monday morning meeting everyone spoke.",
	"In Monday morning traffic it takes an hour.",
	"I came on the afternoon train.",
	"People who work there love it.",
	"Look at there being two doors.",
	"I gave the two too many.",
	"Two little boys waved to us.",
	"The two small to medium firms merged.",
	"I know who is in charge and who's not.",
	"We could of course meet.",
	"I know who's leading it.",
	"It was harder then.",
	"When it got easier, then it was fun.",
	"It's light and it's fun.",
	"And it's time to go.",
	"Everyone except Ann came.",
	"I was quite the fan.",
	"It was their first visit.",
	"I would be their guest.",
	"The criteria were clear.",
	"The house in which I live is old.",
	"The man from which I bought it left.",
	"You and I are friends.",
	"Did you send me yesterday's notes?",
	"What you say today I heard yesterday.",
	"Turn off all things that hum.",
	"I see you every day; I saw you yesterday too.",
};

static void mistakes_are_found(void **state)
{
	(void)state;
	usage_test_expect_found(mistakes, ARRAY_COUNT(mistakes), USAGE_ALONE);
}

static void what_is_right_stays_silent(void **state)
{
	(void)state;
	usage_test_expect_silence(right, ARRAY_COUNT(right), USAGE_ALONE);
}

/* How many findings say that it is there twice, and where the first of them starts. */
static size_t count_duplicates(const char *text, uint32_t *ret_start)
{
	const struct letter letter = {.body = span_of(text)};
	struct arena arena;
	size_t count = 0;

	arena_init(&arena);
	const struct proofread_result result = usage_test_read(&letter, NULL, NULL, &arena);
	for (size_t i = 0; i < result.count; i++) {
		const struct finding *finding = &result.findings[i];

		if (finding->kind != FINDING_DUPLICATE || finding->severity == SEVERITY_HINT)
			continue;
		if (count++ == 0)
			*ret_start = finding->start;
	}
	arena_clear(&arena);
	return count;
}

static void a_paragraph_pasted_twice_is_found_once(void **state)
{
	static const char before[] =
		"The tour of the mill on Monday showed me how paper is made. I would gladly come again.\n\n"
		"I am keen to join you.\n\n";
	static const char again[] =
		"The tour of the mill on Monday showed me how paper is made. I would gladly come again.\n";
	char text[sizeof before + sizeof again];
	uint32_t start = 0;

	(void)state;
	snprintf(text, sizeof text, "%s%s", before, again);
	assert_int_equal(count_duplicates(text, &start), 1);
	assert_int_equal(start, sizeof before - 1);
}

static void a_short_sentence_may_be_said_again(void **state)
{
	uint32_t start = 0;

	(void)state;
	assert_int_equal(
		count_duplicates(
			"Thank you for your time.\n\nThe mill is very old.\n\nThank you for your time.\n",
			&start),
		0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(mistakes_are_found),
		cmocka_unit_test(what_is_right_stays_silent),
		cmocka_unit_test(a_paragraph_pasted_twice_is_found_once),
		cmocka_unit_test(a_short_sentence_may_be_said_again),
	};

	return cmocka_run_group_tests(tests, usage_test_open, usage_test_close);
}
