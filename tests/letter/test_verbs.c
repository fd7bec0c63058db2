/* Wrong verbs, set phrases, numbers and prepositions: each is found where it stands, with the right words. */
#include "../tap.h"
#include "base/array.h"
#include "usage_test.h"

static const struct mistake set_phrases[] = {
	{"I am looking forward to meet you next week.", "meet", "meeting"},
	{"I look forward to soon hear from you.", "hear", "hearing"},
	{"I look forward your reply.", "forward", "forward to"},
	{"I'm looking forward to your respond.", "respond", "response"},
	{"I look forward to here from you.", "here", "hearing"},
	{"I hope to listen from you soon.", "listen from", "hear from"},
	{"Please find attach my CV.", "attach", "attached"},
	{"Please keep me update.", "update", "updated"},
	{"Let me known if you need anything.", "known", "know"},
	{"Please get back me when you can.", "get back", "get back to"},
	{"As discuss, I am sending my references.", "discuss", "discussed"},
	{"As per discussed, I attach my CV.", "As per discussed", "As discussed"},
	{"I am writing for follow up on my application.", "for follow", "to follow"},
	{"I am writing to following up on my application.", "following", "follow"},
	{"You suggested me to read the report.", "suggested me", "suggested"},
	{"Please don't hesitate contacting me.", "contacting", "to contact"},
	{"Please feel free contact me.", "contact", "to contact"},
	{"Thank you for your consider.", "consider", "consideration"},
	{"Could you explain me the process?", "explain me", "explain to me"},
	{"Best regard,", "regard", "regards"},
	{"Sincerely your,", "Sincerely your", "Sincerely yours"},
	{"Looking forward to see you soon.", "see", "seeing"},
	{"I look forward to be part of the team.", "be", "being"},
	{"I hope this email find you well.", "find", "finds"},
	{"I hope you doing well.", "you doing", "you are doing"},
	{"If you have any question, please call me.", "any question", "any questions"},
};

static const struct mistake thanks[] = {
	{"Thank you for meet with me yesterday.", "for meet", "for meeting"},
	{"Thank you very much for give me the opportunity.", "for give", "for giving"},
	{"Thank you for you time yesterday.", "you", "your"},
	{"Thank for your time yesterday.", "Thank", "Thank you"},
	{"I would like to thanks you for the interview.", "thanks", "thank"},
	{"I want to thank for your time.", "thank", "thank you"},
	{"I appreciate you to take the time.", "to take", "taking"},
	{"It was pleasure to meet you.", "pleasure", "a pleasure"},
	{"It was a pleasure meet you.", "meet", "to meet"},
	{"It was great opportunity to see the lab.", "great", "a great"},
	{"I am agree with your point.", "I am agree", "I agree"},
	{"I am very interesting in this position.", "interesting", "interested"},
	{"I'm exciting to join the team.", "exciting", "excited"},
	{"It was very nice to meeting you.", "meeting", "meet"},
	{"Thank you for took the time.", "for took", "for taking"},
	{"I thank you for to invite me.", "for to invite", "for inviting"},
	{"It was very nice talk to you.", "talk", "to talk"},
	{"We spoke about my experience and I am believe I am a good fit.", "I am believe", "I believe"},
	{"I very like your team.", "very", "very much"},
	{"I was boring in my last job.", "boring", "bored"},
	{"It was very interested.", "interested", "interesting"},
	{"The job sounds very excited.", "excited", "exciting"},
	{"It was great speak with you today.", "speak", "to speak"},
	{"Thank you for showed me the office.", "for showed", "for showing"},
	{"Thank you for have invited me.", "for have", "for having"},
	{"Thank you for consider my application.", "for consider", "for considering"},
};

static const struct mistake verb_forms[] = {
	{"I am look forward to hearing from you.", "look", "looking"},
	{"It was a pleasure to met you.", "met", "meet"},
	{"I would be able to joining in May.", "joining", "join"},
	{"I am write to follow up on my application.", "write", "writing"},
	{"Please do not hesitate to contacting me.", "contacting", "contact"},
	{"He can helps me with that.", "helps", "help"},
	{"I would liked to join the team.", "liked", "like"},
	{"I could went to the second meeting.", "went", "go"},
	{"You should to know that I am free.", "should to", "should"},
	{"I did not received any answer yet.", "received", "receive"},
	{"I wanted to discussed the offer.", "discussed", "discuss"},
	{"I have receive your email.", "receive", "received"},
	{"I have went to the office.", "went", "gone"},
	{"She has took the decision already.", "took", "taken"},
	{"I have wrote a report on this.", "wrote", "written"},
	{"I am work as a nurse in Leeds.", "work", "working"},
	{"I was very please to meet you.", "please", "pleased"},
	{"I was impress by your lab.", "impress", "impressed"},
	{"I hope to hearing from you soon.", "hearing", "hear"},
	{"I happy to join you.", "happy", "am happy"},
	{"I very interested in this role.", "interested", "am interested"},
	{"I waiting for your answer.", "waiting", "am waiting"},
	{"I would happy to meet again.", "happy", "be happy"},
	{"I will can start in May.", "will can", "will be able to"},
	{"I must to give notice.", "must to", "must"},
	{"I am used to work in a team.", "used to work", "used to working"},
};

static const struct mistake complements[] = {
	{"I enjoyed to learn about your team.", "enjoyed to learn", "enjoyed learning"},
	{"I really enjoyed to meet everyone.", "enjoyed to meet", "enjoyed meeting"},
	{"I enjoyed learn about the project.", "learn", "learning"},
	{"I enjoyed very much to talk with you.", "enjoyed very much to talk", "enjoyed talking very much"},
	{"Thanks for taking me the tour and for show me the lab.", "for show", "for showing"},
	{"I am interested in join your team.", "in join", "in joining"},
	{"You made me to feel welcome.", "to feel", "feel"},
	{"After speak with you, I am sure about this role.", "speak", "speaking"},
	{"I can help by join the team early.", "by join", "by joining"},
	{"I left without to say goodbye.", "without to say", "without saying"},
	{"We considered to move to Leeds.", "considered to move", "considered moving"},
	{"I hope hearing from you soon.", "hearing", "to hear"},
	{"I want joining your team.", "joining", "to join"},
	{"I would like join your team.", "join", "to join"},
	{"I decided applying for the role.", "applying", "to apply"},
	{"I'd be happy discuss this further.", "discuss", "to discuss"},
	{"Hope hear from you soon.", "hear", "to hear"},
	{"I am capable to lead a team.", "capable to lead", "capable of leading"},
	{"I have difficulty to sleep.", "difficulty to sleep", "difficulty sleeping"},
	{"It is worth to visit.", "worth to visit", "worth visiting"},
	{"I prefer coffee than tea.", "than", "to"},
	{"Thank you for giving me opportunity to interview.", "opportunity", "the opportunity"},
	{"I am capable of do this.", "do", "doing"},
	{"I am good at communicate.", "at communicate", "at communicating"},
	{"I succeeded to finish it.", "succeeded to finish", "succeeded in finishing"},
	{"I insist to pay.", "insist to pay", "insist on paying"},
};

static const struct mistake agreement[] = {
	{"We was happy to see you.", "was", "were"},
	{"I has ten years of experience.", "has", "have"},
	{"He have a good team.", "have", "has"},
	{"She don't know the answer.", "don't", "doesn't"},
	{"He work in Leeds.", "work", "works"},
	{"There is many reasons to join.", "is", "are"},
	{"There was a lot of people in the room.", "was", "are"},
	{"There are a problem with the date.", "are", "is"},
	{"Everybody were kind to me.", "were", "was"},
	{"The job require good skills in maths.", "require", "requires"},
	{"I was told that you needs a nurse.", "needs", "need"},
	{"I have a lot of experiences in sale and I speaks French.", "speaks", "speak"},
	{"This position fit my skills.", "fit", "fits"},
	{"It seem that the role is open.", "seem", "seems"},
	{"The interview help me to understand.", "help", "helps"},
	{"I also wants to say thank you.", "wants", "want"},
	{"I am confident that my skills matches the role.", "matches", "match"},
	{"What you told me make me want to join.", "make", "makes"},
	{"There have many people.", "There have", "There are"},
	{"The role match my experience.", "match", "matches"},
	{"My work consist in planning.", "consist", "consists"},
	{"My job include planning.", "include", "includes"},
	{"My responsibilities includes planning.", "includes", "include"},
	{"My colleagues says I am patient.", "says", "say"},
	{"My manager always tell me so.", "tell", "tells"},
	{"The project sound exciting.", "sound", "sounds"},
};

static const struct mistake numbers[] = {
	{"I need further informations about the role.", "informations", "information"},
	{"One of the reason I applied is the team.", "reason", "reasons"},
	{"One of the most important skill is patience.", "skill", "skills"},
	{"These role is what I want.", "These role", "These roles"},
	{"I liked this positions a lot.", "this positions", "these positions"},
	{"I have many opportunity to learn.", "opportunity", "opportunities"},
	{"I worked on another projects.", "projects", "project"},
	{"I visit the office every weeks.", "weeks", "week"},
	{"I had two interview last month.", "interview", "interviews"},
	{"I have five year of experience.", "year", "years"},
	{"I have a interviews tomorrow.", "interviews", "interview"},
	{"Thank you for all the feedbacks.", "feedbacks", "feedback"},
	{"Thank you for the advices.", "advices", "advice"},
	{"You gave me an advice.", "an", "some"},
	{"You gave me a good advice.", "a", "some"},
	{"I got many information from you.", "many", "much"},
	{"There were less people than I thought.", "less", "fewer"},
	{"How much people work there?", "much", "many"},
	{"Each candidates has a number.", "candidates", "candidate"},
	{"Every students are welcome.", "students", "student"},
	{"All student are welcome.", "student", "students"},
	{"I have three year experience in sales.", "year", "years of"},
	{"It is one of the biggest challenge.", "challenge", "challenges"},
	{"I met some of your colleague.", "colleague", "colleagues"},
	{"I have so many question.", "question", "questions"},
	{"I have a lot experience.", "experience", "of experience"},
};

static const struct mistake prepositions[] = {
	{"I am very interested for this role.", "for", "in"},
	{"I am interested on the role.", "on", "in"},
	{"I am interested to the position.", "to", "in"},
	{"We discussed about the role.", "discussed about", "discussed"},
	{"I would love to discuss about the role.", "discuss about", "discuss"},
	{"I am responsible of the team.", "of", "for"},
	{"It depends of the date.", "depends of", "depends on"},
	{"I arrived to London on Monday.", "to", "at"},
	{"I am free in Monday.", "in Monday", "on Monday"},
	{"We met on last Thursday.", "on last", "last"},
	{"We can meet on next week.", "on next", "next"},
	{"I wait your answer.", "wait", "wait for"},
	{"I am waiting your reply.", "waiting", "waiting for"},
	{"Congratulations for the award.", "for", "on"},
	{"I am available since next Monday.", "since", "from"},
	{"I asked to him about it.", "asked to", "asked"},
	{"I entered to the room.", "entered to", "entered"},
	{"I attended to the interview.", "attended to", "attended"},
};

static const struct mistake tenses[] = {
	{"I live here since three years.", "I live here since three years",
		"I have been living here for three years"},
	{"I work here for five years.", "I work here for five", "I have been working here for five"},
	{"I am working here since 2019.", "I am working here", "I have been working here"},
	{"I am working as a nurse since three years.", "I am working as a nurse since three years",
		"I have been working as a nurse for three"},
	{"I work as a teacher since 2015.", "I work as a teacher", "I have been working as a teacher"},
	{"Yesterday I have met your team.", "have met", "met"},
	{"I have spoken with you yesterday.", "have spoken", "spoke"},
	{"I have received your email yesterday.", "have received", "received"},
	{"I have applied last week.", "have applied", "applied"},
	{"When I will join, I will help you.", "will join", "join"},
	{"As soon as I will know, I will write.", "As soon as I will know", "As soon as I know"},
	{"If I would have known, I would have come.", "would have", "had"},
	{"I am born in Leeds.", "am", "was"},
	{"I have finished my studies last year.", "have finished", "finished"},
	{"I am living in Leeds since 2015.", "I am living in Leeds", "I have been living in Leeds"},
	{"I am in Leeds since two weeks.", "I am in Leeds since", "I have been in Leeds for"},
	{"I know Dana since many years.", "I know Dana since many years",
		"I have been knowing Dana for many years"},
	{"I'm working in sales since six years.", "since", "for"},
	{"I am learning English since 2020.", "I am learning English", "I have been learning English"},
	{"I have seen your advert two weeks ago.", "have seen", "saw"},
	{"Last week I have visited your office.", "have visited", "visited"},
	{"Last year I work in Paris.", "work", "worked"},
	{"When I will finish my studies, I will move.", "will finish", "finish"},
	{"If I will get the job, I will move.", "I will", "I"},
	{"If I would get the job, I would move.", "would get", "got"},
	{"I wish you can help me.", "can", "could"},
};

static const struct mistake order[] = {
	{"I don't have no questions.", "no", "any"},
	{"Your office is more better than ours.", "more better", "better"},
	{"It was the most easiest task.", "most easiest", "easiest"},
	{"The team works good together.", "good", "well"},
	{"I like very much the role.", "like very much", "very much like"},
	{"You explained how it works the team.", "how it works the", "how the … works"},
	{"I want to know when will you decide.", "when will you", "when you will"},
	{"I can assure you that I am the right person which you need.", "which", "who"},
	{"I have seen all what you showed me.", "what", "that"},
	{"Despite I live far away, I can come.", "Despite", "Although"},
	{"Because of I live far away, I cannot come.", "Because of", "Because"},
	{"I speak very well English.", "speak very well English", "speak English very well"},
	{"I am enough experienced.", "enough experienced", "experienced enough"},
	{"The both candidates were good.", "The both", "Both"},
	{"I am real interested.", "real", "really"},
	{"My English is more good now.", "more good", "better"},
	{"She is more older than me.", "more older", "older"},
	{"It was the most best day.", "most best", "best"},
	{"He works very hardly.", "hardly", "hard"},
	{"I am good organised.", "good organised", "well organised"},
	{"I like a lot your team.", "like a lot", "really like"},
	{"I enjoyed very much the visit.", "enjoyed very much", "very much enjoyed"},
	{"I no have experience.", "no have", "do not have"},
	{"I no understand.", "no understand", "do not understand"},
	{"Where I can find it?", "I can", "can I"},
	{"When you will decide?", "you will", "will you"},
};

static void finds_set_phrases(void **state)
{
	(void)state;
	usage_test_expect_found(set_phrases, ARRAY_COUNT(set_phrases), USAGE_ALONE);
}

static void finds_thanks(void **state)
{
	(void)state;
	usage_test_expect_found(thanks, ARRAY_COUNT(thanks), USAGE_ALONE);
}

static void finds_verb_forms(void **state)
{
	(void)state;
	usage_test_expect_found(verb_forms, ARRAY_COUNT(verb_forms), USAGE_ALONE);
}

static void finds_complements(void **state)
{
	(void)state;
	usage_test_expect_found(complements, ARRAY_COUNT(complements), USAGE_ALONE);
}

static void finds_agreement(void **state)
{
	(void)state;
	usage_test_expect_found(agreement, ARRAY_COUNT(agreement), USAGE_ALONE);
}

static void finds_numbers(void **state)
{
	(void)state;
	usage_test_expect_found(numbers, ARRAY_COUNT(numbers), USAGE_ALONE);
}

static void finds_prepositions(void **state)
{
	(void)state;
	usage_test_expect_found(prepositions, ARRAY_COUNT(prepositions), USAGE_ALONE);
}

static void finds_tenses(void **state)
{
	(void)state;
	usage_test_expect_found(tenses, ARRAY_COUNT(tenses), USAGE_ALONE);
}

static void finds_order(void **state)
{
	(void)state;
	usage_test_expect_found(order, ARRAY_COUNT(order), USAGE_ALONE);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(finds_set_phrases),
		cmocka_unit_test(finds_thanks),
		cmocka_unit_test(finds_verb_forms),
		cmocka_unit_test(finds_complements),
		cmocka_unit_test(finds_agreement),
		cmocka_unit_test(finds_numbers),
		cmocka_unit_test(finds_prepositions),
		cmocka_unit_test(finds_tenses),
		cmocka_unit_test(finds_order),
	};

	return cmocka_run_group_tests(tests, usage_test_open, usage_test_close);
}
