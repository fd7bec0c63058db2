/* Confused words, apostrophes, articles, capitals and marks: what is wrong is found, with what to write
 * instead. */
#include "../tap.h"
#include "base/array.h"
#include "letter/proofread.h"
#include "letter/spelling.h"

#include <string.h>

struct desk {
	struct arena arena;
	struct spelling *spelling;
	struct proofreader *proofreader;
};

static int open_desk(void **state)
{
	static struct desk desk;
	struct error err;
	arena_init(&desk.arena);
	if (!spelling_open("en_US,en_GB", NULL, &desk.spelling, &err)) {
		print_message("skipped: %s\n", err.message);
	} else {
		desk.proofreader = proofreader_new(desk.spelling, false, &desk.arena);
	}
	*state = &desk;
	return 0;
}

static int close_desk(void **state)
{
	struct desk *desk = *state;
	spelling_close(desk->spelling);
	arena_clear(&desk->arena);
	return 0;
}

static struct proofread_result read_letter(struct desk *desk, const char *subject, const char *body,
	const struct letter_context *more, struct arena *arena)
{
	if (!desk->proofreader)
		skip();
	struct letter letter = {span_of(subject), span_of(body)};
	struct letter_context context = *more;
	struct proofread_result result;
	struct error err;
	context.action = ACTION_ANY;
	context.channel = CHANNEL_ANY;
	context.today = context.interview = context.decision = DAY_NONE;
	assert_true(proofread(desk->proofreader, &letter, &context, arena, &result, &err));
	return result;
}

struct mistake {
	const char *sentence, *wrong, *right;
};

static const struct mistake mistakes[] = {
	{"The company treats it's people well.", "it's", "its"},
	{"I liked the history of it's oldest mill.", "it's", "its"},
	{"The firm has it's own bakery.", "it's", "its"},
	{"Its been a pleasure to talk to you.", "Its", "It's"},
	{"I think its a wonderful place to work.", "its", "it's"},
	{"Its clear that the team cares.", "Its", "It's"},
	{"Its older than I thought.", "Its", "It's"},
	{"I hope to hear about there decision soon.", "there", "their"},
	{"I enjoyed meeting the nurses and hearing about there work.", "there", "their"},
	{"Their is one more question that I have.", "Their", "There"},
	{"I was told that their are two positions.", "their", "there"},
	{"Their looking for someone in June.", "Their", "They're"},
	{"I admire they're approach to training.", "they're", "their"},
	{"I would be glad to start over their on Monday.", "their", "there"},
	{"There team was very kind.", "There", "Their"},
	{"Thank you for you time on Tuesday.", "you", "your"},
	{"Your the first person who asked me that.", "Your", "You're"},
	{"I hope your well and not too busy.", "your", "you're"},
	{"If your looking for a reference, please call me.", "your", "you're"},
	{"I look forward to working with you and you're team.", "you're", "your"},
	{"Your welcome to call me.", "Your", "You're"},
	{"When your ready, I can start.", "your", "you're"},
	{"Thank your for the tour.", "your", "you"},
	{"Your sincerely,", "Your", "Yours"},
	{"I met the chef who's recipes I had read.", "who's", "whose"},
	{"I asked whose going to lead the project.", "whose", "who's"},
	{"I was wondering weather you had decided.", "weather", "whether"},
	{"Please tell me wether I should send it.", "wether", "whether"},
	{"The principle reason for my interest is the team.", "principle", "principal"},
	{"I agree in principal.", "principal", "principle"},
	{"The change had a positive affect on sales.", "affect", "effect"},
	{"The delay will effect the schedule.", "effect", "affect"},
	{"My skills would compliment your team.", "compliment", "complement"},
	{"My experience is a perfect compliment to the role's duties and to your team.", "compliment",
		"complement"},
	{"Thank you for your advise on the portfolio.", "advise", "advice"},
	{"Could you please advice me on the next step?", "advice", "advise"},
	{"It is common practise in our trade.", "practise", "practice"},
	{"Please keep my personnel reasons in mind.", "personnel", "personal"},
	{"We ordered office stationary from you.", "stationary", "stationery"},
	{"Staff moral was high all year.", "moral", "morale"},
	{"I spoke to legal council last week.", "council", "counsel"},
	{"I am applying for the roll of Project Manager.", "roll", "role"},
	{"Thank you for meeting me about the engineer roll.", "roll", "role"},
	{"Your talk peaked my interest.", "peaked", "piqued"},
	{"I took a quick peak at the report.", "peak", "peek"},
	{"I can start next weak.", "weak", "week"},
	{"Thank you for the sight visit.", "sight", "site"},
	{"My carrier in teaching began in 2010.", "carrier", "career"},
	{"It was better then I expected.", "then", "than"},
	{"The tour was longer then planned.", "then", "than"},
	{"I would rather call then write an email, and other then that I am free.", "then", "than"},
	{"I have worked there since than.", "than", "then"},
	{"I am much more confident than I was, and I think than you will like it.", "than", "that"},
	{"The room was to small for the panel.", "to", "too"},
	{"It is not to late to send it.", "to", "too"},
	{"I would love too join the team.", "too", "to"},
	{"I look forward too meeting you.", "too", "to"},
	{"We spoke for the last to weeks.", "to", "two"},
	{"We where very happy with the result.", "where", "were"},
	{"They where able to help me.", "where", "were"},
	{"I know were the office is.", "were", "where"},
	{"It is a place were people listen.", "were", "where"},
	{"I could of stayed all day.", "of", "have"},
	{"You must of been tired.", "of", "have"},
	{"Please let me no if you need anything.", "no", "know"},
	{"Please let me now when you decide.", "now", "know"},
	{"I hope to here from you soon.", "here", "hear"},
	{"The notes are attached hear for you.", "hear", "here"},
	{"I was impressed buy the tour.", "buy", "by"},
	{"I enjoyed are conversation on Monday.", "are", "our"},
	{"It was on of the best interviews.", "on", "one"},
	{"Thank you four your time.", "four", "for"},
	{"I met you an your team.", "an", "and"},
	{"I will not loose interest.", "loose", "lose"},
	{"We are loosing time.", "loosing", "losing"},
	{"I past the exam in June.", "past", "passed"},
	{"In the passed year I learned a lot.", "passed", "past"},
	{"I am quiet sure that I can help.", "quiet", "quite"},
	{"It was very quite in the library.", "quite", "quiet"},
	{"I am happy to except your offer.", "except", "accept"},
	{"Everything went well, accept for the lift.", "accept", "except"},
	{"I have lead a team of ten.", "lead", "led"},
	{"The project was lead by my manager.", "lead", "led"},
	{"I took a deep breathe before I answered.", "breathe", "breath"},
	{"Let me ensure you that I am keen.", "ensure", "assure"},
	{"How should we precede with the contract?", "precede", "proceed"},
	{"I was formally a teacher.", "formally", "formerly"},
	{"I would defiantly accept.", "defiantly", "definitely"},
	{"I am righting to thank you.", "righting", "writing"},
	{"Please bare with me.", "bare", "bear"},
	{"I was suppose to send it on Friday.", "suppose", "supposed"},
	{"I learned alot from the tour.", "alot", "a lot"},
	{"I use SQL everyday.", "everyday", "every day"},
	{"I would like to be apart of the team.", "apart", "a part"},
	{"I maybe able to start in May.", "maybe", "may be"},
	{"May be we can talk next week.", "May be", "Maybe"},
	{"I look forward into meeting you.", "into", "to"},
	{"I have not heard from you for sometime.", "sometime", "some time"},
	{"Thank you aswell for the lunch.", "aswell", "as well"},
	{"I can start with in two weeks.", "with in", "within"},
	{"I wrote it my self.", "my self", "myself"},
	{"I have not heard form you yet.", "form", "from"},
	{"Thank you form your time.", "form", "for"},
	{"Thank you fro your time.", "fro", "for"},
	{"I am a project manger.", "manger", "manager"},
	{"I work in pubic relations.", "pubic", "public"},
	{"I can asses the risk.", "asses", "assess"},
	{"I work in costumer service.", "costumer", "customer"},
	{"I hop to hear from you.", "hop", "hope"},
	{"Please fine attached the report.", "fine", "find"},
	{"Please fell free to call me.", "fell", "feel"},
	{"I was wandering if you had decided.", "wandering", "wondering"},
	{"I am exited about the role.", "exited", "excited"},
	{"It was a grate opportunity.", "grate", "great"},
	{"I thing that the team is kind.", "thing", "think"},
	{"It was nice to meat you.", "meat", "meet"},
	{"It makes since to talk again.", "since", "sense"},
	{"The hole team was kind.", "hole", "whole"},
	{"Of coarse I can come.", "coarse", "course"},
	{"I rely enjoyed the tour.", "rely", "really"},
	{"Tanks for the call.", "Tanks", "Thanks"},
	{"Please not that I am away on Friday.", "not", "note"},
	{"I walked trough the hall.", "trough", "through"},
	{"Even thought it rained, we met.", "thought", "though"},
	{"It gave me a through understanding of the work.", "through", "thorough"},
	{"Thank you for meeting my yesterday.", "my", "me"},
	{"This stays between you and I.", "I", "me"},
	{"Please contact myself if you have questions.", "myself", "me"},
	{"Me and my team built it.", "Me and my team", "My team and I"},
	{"For all intensive purposes we are done.", "intensive", "intents and"},
	{"I dont know yet.", "dont", "don't"},
	{"I didnt expect it.", "didnt", "didn't"},
	{"Im very glad.", "Im", "I'm"},
	{"Ive read the report.", "Ive", "I've"},
	{"Id love to join.", "Id", "I'd"},
	{"Lets talk next week.", "Lets", "Let's"},
	{"Thats why I applied.", "Thats", "That's"},
	{"Thank you for todays interview.", "todays", "today's"},
	{"I enjoyed last weeks call.", "weeks", "week's"},
	{"I like the companies culture.", "companies", "company's"},
	{"I had two interview's in June.", "interview's", "interviews"},
	{"The role's are open.", "role's", "roles"},
	{"I worked there for five year's.", "year's", "years"},
	{"It was a honest answer.", "a honest", "an honest"},
	{"I spent a hour there.", "a hour", "an hour"},
	{"I studied at an university.", "an university", "a university"},
	{"I have a MBA.", "a MBA", "an MBA"},
	{"It is an unique chance.", "an unique", "a unique"},
	{"I met the the team.", "the the", "the"},
	{"I liked the way you you work.", "you you", "you"},
	{"It was a the best day.", "a the", "the"},
	{"It is what i think too.", "i", "I"},
	{"I can come on monday.", "monday", "Monday"},
	{"We spoke in july.", "july", "July"},
	{"I speak german.", "german", "German"},
	{"Thank you. it was a nice day.", "it", "It"},
	{"I would like to help you scale it", "help you scale it", "help you scale it."},
	{"I liked the tour , and the lunch.", "tour ,", "tour,"},
	{"I liked the tour,and the lunch.", "tour,and", "tour, and"},
	{"I liked the tour,, and the lunch.", ",,", ","},
	{"Could you tell me when you will decide.", "decide.", "decide?"},
	{"I liked it. Because it was calm.", "Because it was calm.", "because it was calm."},
	{"I red your paper about soil.", "red", "read"},
	{"The role seams ideal for me.", "seams", "seems"},
	{"As far as I now, the post is open.", "now", "know"},
	{"My currant role ends in June.", "currant", "current"},
	{"In the mean time I will wait.", "mean time", "meantime"},
	{"I enjoyed our resent conversation.", "resent", "recent"},
	{"I met your team and there customers.", "there", "their"},
	{"It was a pleasure meeting you an hearing about the plan.", "an", "and"},
	{"I am more experienced then most.", "then", "than"},
	{"The last interview was easier then the first one.", "then", "than"},
	{"Their are many reasons to join.", "Their", "There"},
	{"I was impressed by there patience.", "there", "their"},
	{"I hope that your doing well.", "your", "you're"},
	{"I know your busy, so I will be brief.", "your", "you're"},
	{"The school and it's pupils impressed me.", "it's", "its"},
	{"Its not a problem for me to travel.", "Its", "It's"},
	{"Whose the best person to ask?", "Whose", "Who's"},
	{"Please let me know weather this suits you.", "weather", "whether"},
	{"I can also advice on tax.", "advice", "advise"},
	{"We could of met earlier.", "of", "have"},
	{"Id be happy to come in again.", "Id", "I'd"},
	{"Were looking forward to it.", "Were", "We're"},
	{"I would like to peruse a career in law.", "peruse", "pursue"},
	{"It peeked my curiosity.", "peeked", "piqued"},
	{"I was apart of the first group.", "apart", "a part"},
	{"I work out everyday before nine.", "everyday", "every day"},
	{"The training had a big affect.", "affect", "effect"},
	{"How does the new rule effect your work?", "effect", "affect"},
	{"I was lead to believe that it was open.", "lead", "led"},
	{"I have to much work at the moment.", "to", "too"},
	{"She is a grate teacher.", "grate", "great"},
	{"I am use to long days.", "use", "used"},
	{"I would like to by a copy.", "by", "buy"},
	{"I will be their at nine.", "their", "there"},
	{"Thank you for you're help.", "you're", "your"},
	{"Thanks for you reply.", "you", "your"},
	{"I have a interview tomorrow.", "a interview", "an interview"},
	{"It was an great day.", "an great", "a great"},
	{"I am an user of your app.", "an user", "a user"},
	{"She has a MSc in physics.", "a MSc", "an MSc"},
	{"He is a 18-year-old apprentice.", "a 18-year-old", "an 18-year-old"},
	{"We met at a 11 o'clock call.", "a 11", "an 11"},
	{"I have a 8-week course to finish.", "a 8-week", "an 8-week"},
	{"I will come in in the morning if I can can.", "can can", "can"},
	{"we spoke on Tuesday.", "we", "We"},
	{"I like it.Thank you.", "it.Thank", "it. Thank"},
	{"What time would suit you.", "you.", "you?"},
	{"Do you need anything else from me.", "me.", "me?"},
	{"When you have a moment, could you let me know.", "know.", "know?"},
	{"I am happy to help you with the move", "you with the move", "you with the move."},
	{"I would like to know more about your plans for the new site", "for the new site",
		"for the new site."},
	{"i'd love to come back.", "i'd", "I'd"},
	{"I spoke to mr Smith.", "mr", "Mr"},
	{"I can start in january or in march.", "january", "January"},
	{"I can start in march.", "march", "March"},
	{"The french team was kind.", "french", "French"},
	{"I had a chat with the ceo.", "ceo", "CEO"},
	{"I heard that your hiring a second nurse.", "your", "you're"},
	{"I will send it too you on Friday.", "too", "to"},
	{"I am looking forward to here more.", "here", "hear"},
	{"I knew their would be questions.", "their", "there"},
	{"I was quiet surprised by it.", "quiet", "quite"},
	{"The office is quite and bright.", "quite", "quiet"},
	{"The hole day was well planned.", "hole", "whole"},
	{"My whole carrier has been in sales.", "carrier", "career"},
	{"I really appreciate you taking the time too meet.", "too", "to"},
	{"Thank you for excepting my call.", "excepting", "accepting"},
	{"I have all ready sent it.", "all ready", "already"},
	{"My manager past on your note.", "past", "passed"},
	{"The time past quickly.", "past", "passed"},
	{"I look foreword to it.", "foreword", "forward"},
	{"Pleas let me know.", "Pleas", "Please"},
	{"I would be gratefull for a reply.", "gratefull", "grateful"},
	{"I want to ensure you of my interest.", "ensure", "assure"},
	{"She gave me good advise.", "advise", "advice"},
	{"The team is lead by Ana.", "lead", "led"},
	{"I am writing to except the position.", "except", "accept"},
	{"I cant wait to start.", "cant", "can't"},
	{"I wont be able to come.", "wont", "won't"},
	{"It doesnt matter.", "doesnt", "doesn't"},
	{"Well be in touch soon.", "Well", "We'll"},
	{"Your companys values are mine.", "companys", "company's"},
	{"I enjoyed yesterdays tour.", "yesterdays", "yesterday's"},
	{"You asked alot of good questions.", "alot", "a lot"},
	{"I have lots of idea's.", "idea's", "ideas"},
	{"The question's were fair.", "question's", "questions"},
	{"I loved the photo's.", "photo's", "photos"},
	{"All employee's are kind.", "employee's", "employees"},
	{"We discussed pro's and cons.", "pro's", "pros"},
	{"I can start in two weeks time.", "weeks", "weeks'"},
	{"In a months time I will know.", "months", "month's"},
};

static bool suggests(const struct finding *finding, const char *right)
{
	for (unsigned i = 0; i < finding->suggestion_count; i++)
		if (strcmp(finding->suggestions[i], right) == 0)
			return true;
	return false;
}

static bool is_about(const struct finding *finding, const char *text, const char *wrong)
{
	size_t length = strlen(wrong);
	return finding->severity != SEVERITY_HINT && finding->end - finding->start == length &&
	       memcmp(text + finding->start, wrong, length) == 0;
}

static bool finds(const struct proofread_result *result, const char *text, bool in_subject, const char *wrong,
	const char *right)
{
	for (size_t i = 0; i < result->count; i++) {
		const struct finding *finding = &result->findings[i];
		if (finding->in_subject == in_subject && is_about(finding, text, wrong) &&
			suggests(finding, right))
			return true;
	}
	return false;
}

static void every_mistake_is_found_with_what_is_right(void **state)
{
	static const struct letter_context nothing;
	unsigned missed = 0;
	for (size_t i = 0; i < ARRAY_COUNT(mistakes); i++) {
		const struct mistake *mistake = &mistakes[i];
		struct arena arena;
		arena_init(&arena);
		const char *body =
			arena_format(&arena, "Dear Dana,\n\n%s\n\nKind regards,\nSam\n", mistake->sentence);
		struct proofread_result result = read_letter(*state, "", body, &nothing, &arena);
		if (!finds(&result, body, false, mistake->wrong, mistake->right)) {
			print_message("not found: %s\n", mistake->sentence);
			missed++;
		}
		arena_clear(&arena);
	}
	assert_int_equal(missed, 0);
}

static void a_word_is_found_twice_across_a_line(void **state)
{
	static const struct letter_context nothing;
	static const char body[] =
		"Dear Dana,\n\nThank you for the long and friendly conversation about the\n"
		"the budget and about the people who will have to live with it.\n\nKind regards,\nSam\n";
	struct arena arena;
	arena_init(&arena);
	struct proofread_result result = read_letter(*state, "", body, &nothing, &arena);
	assert_true(finds(&result, body, false, "the\nthe", "the"));
	arena_clear(&arena);
}

static void role_and_company_are_written_as_they_are(void **state)
{
	static const struct letter_context context = {.role = "DevOps Engineer", .company = "Oak & Partners"};
	static const char subject[] = "devops engineer interview";
	static const char body[] =
		"Dear Dana,\n\nI would be glad to join oak & partners.\n\nKind regards,\nSam\n";
	struct arena arena;
	arena_init(&arena);
	struct proofread_result result = read_letter(*state, subject, body, &context, &arena);
	assert_true(finds(&result, subject, true, "devops engineer", "DevOps Engineer"));
	assert_true(finds(&result, body, false, "oak & partners", "Oak & Partners"));
	arena_clear(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_mistake_is_found_with_what_is_right),
		cmocka_unit_test(a_word_is_found_twice_across_a_line),
		cmocka_unit_test(role_and_company_are_written_as_they_are),
	};
	return cmocka_run_group_tests(tests, open_desk, close_desk);
}
