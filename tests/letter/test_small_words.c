/* Small words left out or put in too often, borrowed words, endings: the wrong ones are found, the right ones
 * that look like them stay silent. */
#include "../tap.h"
#include "base/array.h"
#include "letter/proofread.h"
#include "letter/spelling.h"

#include <string.h>

struct mistake {
	const char *text, *wrong, *right;
};

static const struct mistake mistakes[] = {
	{"The drivers check there lorry every morning.", "there", "their"},
	{"I am looking for a team whose hiring now.", "whose", "who's"},
	{"There is nothing worse then waiting.", "then", "than"},
	{"I would like to speak two you again.", "two", "to"},
	{"I feel very motivate.", "motivate", "motivated"},
	{"I appreciated very your honesty.", "appreciated very", "really appreciated"},
	{"I would very like to join.", "very", "really"},
	{"Was great to see the lab.", "Was", "It was"},
	{"I am waiting for you answer.", "you", "your"},
	{"I know Python since 2015.", "I know Python", "I have known Python"},
	{"I have a lot of works to do.", "works", "work"},
	{"I am ready to start at the first of May.", "at", "on"},
	{"I can come on the next week.", "on the next", "next"},
	{"I went in Paris for a course.", "in", "to"},
	{"I said you that I can drive.", "said you", "told you"},
	{"I will borrow you my notes.", "borrow", "lend"},
	{"I learned my pupils to read.", "learned", "taught"},
	{"I hope you will become my letter.", "become", "receive"},
	{"I am sensible to noise.", "sensible", "sensitive"},
	{"If you will need more documents, tell me.", "If you will", "If you"},
	{"I am writing to you for thank you.", "for thank", "to thank"},
	{"Thank you for the time you spend with me yesterday.", "spend", "spent"},
	{"I had thought you was joking.", "was", "were"},
	{"I were nervous.", "were", "was"},
	{"My wife work in Leeds.", "work", "works"},
	{"It sound like a good plan.", "sound", "sounds"},
	{"Here is the documents you asked for.", "is", "are"},
	{"Attached is my certificates.", "is", "are"},
	{"I attach you my CV.", "attach you", "attach"},
	{"In attach you find my CV.", "In attach", "Attached"},
	{"Please find in attachment my CV.", "in attachment", "attached"},
	{"I look forward to your soon answer.", "soon", "prompt"},
	{"I am able drive a van.", "able", "able to"},
	{"I hope can join you.", "can", "I can"},
	{"I forgot say thank you.", "say", "to say"},
	{"I asked me why.", "asked me", "asked myself"},
	{"I remember me well.", "remember me", "remember"},
	{"We meet us on Friday.", "meet us", "meet"},
	{"Let us meet us soon.", "meet us", "meet"},
	{"I can't hardly wait.", "can't hardly", "can hardly"},
	{"I ain't sure.", "ain't", "am not"},
};

static const char *const right[] = {
	"I check there first, and I drive there every day.",
	"They showed there what they can do.",
	"We discussed there and then what to do.",
	"I finished there in May.",
	"I parked there once.",
	"I shared there what I knew.",
	"I speak two languages and write two more.",
	"I would love two more days to decide, and I like two things best.",
	"I am happy two of my friends work here.",
	"He explained two rules to me.",
	"I want two nights off.",
	"It belongs to me, and I hope two weeks is enough.",
	"If it goes better, then working nights is fine.",
	"When we had talked more then waiting was easy.",
	"We knew less then than now, and more then being said does not help.",
	"The people you call know you.",
	"The people you support wait for you.",
	"I am grateful you call me back.",
	"I am glad you support the plan.",
	"I hope you answer soon.",
	"I hope you call me.",
	"I am glad you trust me and thankful you offer it.",
	"A team whose growing reputation I know is rare.",
	"I enjoyed it very much.",
	"I would very much like to join.",
	"I do very well at nights.",
	"He has said you are kind.",
	"What I said that day still holds.",
	"I borrowed them their first book myself.",
	"I learned the pupils' names and how to say them.",
	"I learned how to bake.",
	"I learned them by heart.",
	"I would become your assistant and the voice of the shop.",
	"It could become the answer to many questions.",
	"It is sensible to wait and sensible to the last detail.",
	"I like the works of Bach and lots of works by others.",
	"I know Ana Lee has worked there since 2015.",
	"I love what you have built since 2015.",
	"I have known it since 2015.",
	"I understand sales have grown since 2019.",
	"If you will allow me, I will come.",
	"Please tell me, if you will, when I can come.",
	"Call me on the next month end date.",
	"I work on the next year plan.",
	"We met on the next month's budget.",
	"I travelled in Spain for two years.",
	"I went in May and came back in June.",
	"The lights went in Hall Two and on again later.",
	"I want my work to matter since it is my life.",
	"We have to do too many things at once.",
	"My too short visit was a joy, and our too few hours flew by.",
	"His too loud music and her too quiet voices made us smile.",
	"Their too high prices and these too small rooms were fixed.",
	"I hope I can come and I think I will be there.",
	"Where there is hope can be a question.",
	"I think would-be teachers need this.",
	"She is the most able work colleague I know.",
	"They are able people.",
	"I decided to say yes and agreed to give a talk.",
	"I have work there on Mondays.",
	"I have work here to finish.",
	"I was calling you for information and writing to you for advice.",
	"Anna and I were glad to see you.",
	"If I were free, I would come, and I wish I were taller.",
	"The best thing about you was your patience.",
	"Attached is the sales report and here is the news.",
	"Here is my news.",
	"Here are the documents.",
	"Attached is my signed contract.",
	"Enclosed is your sales forecast.",
	"The time you take to show people round is rare.",
	"Do you know what did it?",
	"I know what does the trick and how the pump works.",
	"Tell me what the date is.",
	"They let us meet us all, so to say.",
	"You can meet us at the door.",
	"I can also come on Monday, and only to you would I say so.",
	"I can hardly wait.",
	"My boss helps me and my team knows it.",
	"My teacher wanted me to stay.",
	"My manager friend works there.",
	"My team work was praised.",
	"My sister love of trains is known.",
	"I asked me-time of nobody.",
	"The file is in attachment two.",
	"I attach my CV for you.",
	"Soon answers came.",
	"I forgot your address and tried three doors.",
	"I tried speaking slowly.",
};

static struct spelling *spelling;
static struct proofreader *reader;
static struct arena arena;

static int open_all(void **state)
{
	struct error err;

	(void)state;
	arena_init(&arena);
	if (spelling_open("en_US,en_GB", NULL, &spelling, &err))
		reader = proofreader_new(spelling, false, &arena);
	return 0;
}

static int close_all(void **state)
{
	(void)state;
	spelling_close(spelling);
	arena_clear(&arena);
	return 0;
}

static bool is_found(const struct finding *finding, const struct mistake *mistake)
{
	const char *text = mistake->text + finding->start;
	size_t length = finding->end - finding->start;

	return finding->severity != SEVERITY_HINT && finding->suggestion_count > 0 &&
	       length == strlen(mistake->wrong) && memcmp(text, mistake->wrong, length) == 0 &&
	       strcmp(finding->suggestions[0], mistake->right) == 0;
}

static bool finds(const struct mistake *mistake)
{
	const struct letter letter = {.body = span_of(mistake->text)};
	const struct letter_context context = {0};
	struct proofread_result result;
	struct arena letter_arena;
	struct error err;
	bool found = false;

	arena_init(&letter_arena);
	assert_true(proofread(reader, &letter, &context, &letter_arena, &result, &err));
	for (size_t i = 0; i < result.count && !found; i++)
		found = is_found(&result.findings[i], mistake);
	arena_clear(&letter_arena);
	if (!found)
		print_message("not found: \"%s\" -> \"%s\" in: %s\n", mistake->wrong, mistake->right,
			mistake->text);
	return found;
}

static void mistakes_are_found(void **state)
{
	size_t missed = 0;

	(void)state;
	if (!reader)
		skip();
	for (size_t i = 0; i < ARRAY_COUNT(mistakes); i++)
		missed += !finds(&mistakes[i]);
	assert_int_equal(missed, 0);
}

static size_t count_alarms(const char *text)
{
	const struct letter letter = {.body = span_of(text)};
	const struct letter_context context = {0};
	struct proofread_result result;
	struct arena letter_arena;
	struct error err;
	size_t count = 0;

	arena_init(&letter_arena);
	assert_true(proofread(reader, &letter, &context, &letter_arena, &result, &err));
	for (size_t i = 0; i < result.count; i++) {
		const struct finding *finding = &result.findings[i];

		if (finding->kind != FINDING_GRAMMAR || finding->severity == SEVERITY_HINT)
			continue;
		count++;
		print_message("%s: %s\n", text, finding->message);
	}
	arena_clear(&letter_arena);
	return count;
}

static void what_is_right_stays_silent(void **state)
{
	size_t alarms = 0;

	(void)state;
	if (!reader)
		skip();
	for (size_t i = 0; i < ARRAY_COUNT(right); i++)
		alarms += count_alarms(right[i]);
	assert_int_equal(alarms, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(mistakes_are_found),
		cmocka_unit_test(what_is_right_stays_silent),
	};

	return cmocka_run_group_tests(tests, open_all, close_all);
}
