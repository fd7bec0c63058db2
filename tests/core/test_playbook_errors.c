/* What is wrong in a playbook, and what is said about it: the place, what was found, what could be meant. */
#include "../tap.h"
#include "base/array.h"
#include "base/text.h"
#include "core/playbook.h"

#include <string.h>

#define HEAD "playbook p\n  title T\n  source s.txt\n"
#define DUTY HEAD "duty d  cites a.1\n"
#define WHEN "  when an interview ends\n"
#define DOING WHEN "  do thank to the manager\n"
#define DONE DOING "  by email\n"
#define BAN HEAD "ban b  cites a.1\n"
#define LIMIT HEAD "limit l  cites a.1\n"
#define SPACING HEAD "spacing s  cites a.1\n"
#define NOTE HEAD "note n  cites a.1\n"
#define CONTENT HEAD "content of thank  cites a.1\n"
#define STORY HEAD "example one\n  people dana: manager\n"

#define BLOCKS " (blocks: duty permission ban limit spacing content note proofreading example)"
#define OCCASIONS                                                                                            \
	" (occasions: the process begins, an interview begins, an interview ends, the interviews are over, " \
	"the first status is over, the second status is over, a status is over, a rejection is heard, "      \
	"undecided is heard, a reference is unreachable, connecting is allowed, something was promised)"
#define ACTIONS                                                                                              \
	" (actions: line-up-references thank-in-person collect-contacts ask-timeline ask-call ask-connect "  \
	"debrief thank tell-references chase-reference connect status announce-call ask-next-call "          \
	"answer-rejection keep-promise keep-in-touch)"
#define RECIPIENTS                                                                                           \
	" (recipients: nobody, each person of the employer who was there, each reference, that reference, "  \
	"that person, the recruiter, the manager, the interviewer)"
#define CHANNELS " (channels: email phone handwritten drop-off linkedin in-person)"
#define CONDITIONS                                                                                           \
	" (conditions: the decision date is known, the decision date is unknown, a recruiter arranged it, "  \
	"no recruiter arranged it, nothing was heard since, undecided was heard since, a call was allowed "  \
	"with it)"
#define POINTS_IN_TIME                                                                                       \
	" (points in time: that, the interview, the first interview, the decision date, the last contact, "  \
	"the last status, the last word, the agreed day, the promised day, it opens, the first event)"
#define WAYS                                                                                                 \
	" (ways: a timeline, a word about calls, a yes to connecting, contacts of everyone there, having a " \
	"reference, the promised action)"
#define REASONS " (reasons: thanked, connecting is allowed, a call is allowed, the status is over)"
#define ACTIONS_AND_CHANNELS                                                                                 \
	" (actions and channels: anything email phone handwritten drop-off linkedin in-person "              \
	"line-up-references thank-in-person collect-contacts ask-timeline ask-call ask-connect debrief "     \
	"thank tell-references chase-reference connect status announce-call ask-next-call answer-rejection " \
	"keep-promise keep-in-touch)"
#define BAN_CONDITIONS                                                                                       \
	" (conditions: the decision date is known, the decision date is unknown, a recruiter arranged it, "  \
	"no recruiter arranged it)"
#define HAPPENINGS                                                                                           \
	" (happenings: reply, undecided, next-step, rejection, not-interested, offer, any word, an "         \
	"interview, timeline, no-calls, no-contact, call-allowed, connect-allowed, direct-allowed)"
#define TOPICS                                                                                               \
	" (topics: the person's name, thanks for the time, interest, why you fit, a detail from the "        \
	"meeting, what was forgotten, a skill that matters, the concern, that the date has passed, a "       \
	"question about the status, a question for feedback, thanks again, a request to keep the CV on "     \
	"file, what you would bring, a detailed note of its own, a question about connecting, that you "     \
	"will call, a question about a call, whom you met, how it went, pressure, pleading, a chummy tone, " \
	"vague words)"
#define PLACES                                                                                               \
	" (places: always, when the date has passed without a word, while waiting, when something was "      \
	"missed, while a thank-you is due)"
#define RELATIONS " (relations: interviewer manager recruiter reference reception other)"

static const struct {
	const char *text, *error;
} cases[] = {
	{"# nothing but a comment\n", "p: the playbook is empty"},
	{"duty d  cites a.1\n",
		"p:1:1: \"duty\" where a playbook should begin with \"playbook\" and its name"},
	{"  playbook p\n",
		"p:1:3: \"playbook\" where a playbook should begin with \"playbook\" and its name"},
	{"playbook\n", "p:1:9: the name of a playbook is missing"},
	{"playbook One-Call\n", "p:1:10: \"One-Call\" is no name of a playbook (names: small letters, digits "
				"and hyphens, a letter first)"},
	{"playbook p q\n", "p:1:12: \"q\" is too much; the line should end before it"},
	{"playbook p\n  title\n", "p:2:8: the title is missing"},
	{"playbook p\n  title T\n", "p:1:10: this playbook has no line \"source\""},
	{"playbook p\n  titel T\n", "p:2:3: \"titel\" is no line of this playbook; did you mean title? "
				    "(lines: title source few several)"},
	{"playbook p\n  title T\n  title U\n", "p:3:3: this playbook has a line \"title\" already"},
	{HEAD "  few 0 days\n", "p:4:7: \"0\" is no number from 1 to 365"},
	{HEAD "  few 3 weeks\n", "p:4:9: \"weeks\" where \"days\" was expected"},
	{HEAD "dutty d  cites a.1\n", "p:4:1: \"dutty\" is no block; did you mean duty?" BLOCKS},
	{HEAD "duty\n", "p:4:5: the name of a duty is missing"},
	{HEAD "duty d\n", "p:4:7: \"cites\" is missing; a rule without a source does not load"},
	{HEAD "duty d  cites\n", "p:4:14: a clause is missing; a rule without a source does not load"},
	{HEAD "duty d  cite a.1\n", "p:4:9: \"cite\" where \"cites\" was expected"},
	{HEAD "duty d  cites one-call\n", "p:4:15: \"one-call\" is no clause (a clause is a word, a full "
					  "stop and a number: one-call.8)"},
	{HEAD "duty d  cites one-call.08\n", "p:4:15: \"one-call.08\" is no clause (a clause is a word, a "
					     "full stop and a number: one-call.8)"},
	{HEAD "duty d  cites a.1, a.2\n",
		"p:4:18: \",\" is no clause (a clause is a word, a full stop and a number: one-call.8)"},
	{HEAD "duty d  cites a.1 a.1\n", "p:4:19: \"a.1\" is cited twice"},
	{HEAD "duty d  cites a.1\n", "p:4:6: this duty has no line \"when\""},
	{DUTY "  when an interview end\n",
		"p:5:8: \"an interview end\" is no occasion; did you mean an interview ends?" OCCASIONS},
	{DUTY "  when\n", "p:5:7: an occasion is missing" OCCASIONS},
	{DUTY "  whn an interview ends\n",
		"p:5:3: \"whn\" is no line of this duty; did you mean when? (lines: when, if, do, by, "
		"travelling, from, not before, aim, until, once a person, also done by, void once, after)"},
	{DUTY "  when an interview ends now\n", "p:5:26: \"now\" is too much; the line should end before it"},
	{DUTY WHEN "  when an interview ends\n", "p:6:3: this duty has a line \"when\" already"},
	{DUTY WHEN "  do thnak\n", "p:6:6: \"thnak\" is no action; did you mean thank?" ACTIONS},
	{DUTY WHEN "  do thank to the boss\n", "p:6:15: \"the boss\" is no recipient" RECIPIENTS},
	{DUTY WHEN "  do thank to the manager, the interviewer\n",
		"p:6:28: \"the\" where \"else\" was expected"},
	{DUTY WHEN "  do thank to the manager, else the recruiter, else the interviewer, else that person, "
		   "else nobody\n",
		"p:6:93: at most 4 recipients are tried"},
	{DUTY DOING, "p:4:6: this duty has no line \"by\""},
	{DUTY DOING "  by phon\n", "p:7:6: \"phon\" is no channel; did you mean phone?" CHANNELS},
	{DUTY DOING "  by email, email\n", "p:7:13: \"email\" is said twice"},
	{DUTY DOING "  by email,\n", "p:7:12: a channel is missing" CHANNELS},
	{DUTY DOING "  by the promised channel\n", "p:7:26: \",\" is missing at the end of the line"},
	{DUTY DONE "  if the decison date is known\n",
		"p:8:6: \"the decison date is known\" is no condition; did you mean the decision date is "
		"known?" CONDITIONS},
	{DUTY DONE "  from 3 day before the interview\n", "p:8:14: \"before\" where \"after\" was expected"},
	{DUTY DONE "  from 3 weeks after the interview\n",
		"p:8:10: \"weeks\" is no unit of time (units: days hours)"},
	{DUTY DONE "  from 1000 days after the interview\n", "p:8:8: \"1000\" is no number from 1 to 999"},
	{DUTY DONE "  from 3 days after the decision day\n",
		"p:8:21: \"the decision day\" is no point in time; did you mean the decision "
		"date?" POINTS_IN_TIME},
	{DUTY DONE "  from 3 days after it opens\n", "p:8:8: the opening cannot count from itself"},
	{DUTY DONE "  not before 1 day after the interview, else the agreed day\n",
		"p:8:41: \"else\" where \"nor\" was expected"},
	{DUTY DONE "  aim the next day 9:00\n", "p:8:20: \"9:00\" is no time of day (as 09:00)"},
	{DUTY DONE "  until it opens\n", "p:8:9: a window cannot end when it opens"},
	{DUTY DONE "  once a week\n",
		"p:8:3: \"once a week\" is no line of this duty (lines: when, if, do, by, travelling, from, "
		"not before, aim, until, once a person, also done by, void once, after)"},
	{DUTY DONE "  also done by a time line\n",
		"p:8:16: \"a time line\" is no other way of doing it; did you mean a timeline?" WAYS},
	{DUTY DONE "  void once called\n", "p:8:13: \"called\" is no reason to be void" REASONS},
	{DUTY DONE "duty d  cites a.2\n", "p:8:6: another rule is called \"d\" already"},
	{BAN "  never phone\n", "p:5:14: \"to\" is missing at the end of the line"},
	{BAN "  never phoning to anyone\n",
		"p:5:9: \"phoning\" is no action or channel" ACTIONS_AND_CHANNELS},
	{BAN "  never phone to the employers\n", "p:5:18: \"the employers\" is no side; did you mean the "
						 "employer? (sides: anyone, the employer, the recruiter)"},
	{BAN "  never phone to anyone\n  if nothing was heard since\n",
		"p:6:6: a ban can ask only for the decision date and for a recruiter" BAN_CONDITIONS},
	{BAN "  never phone to anyone\n  before the agreed day\n",
		"p:6:10: a ban cannot count from \"the agreed day\", which belongs to one duty"},
	{BAN "  never phone to anyone\n  until rejected\n", "p:6:9: \"rejected\" is no happening" HAPPENINGS},
	{LIMIT "  at most 0 status, since the last step\n", "p:5:11: \"0\" is no number from 1 to 99"},
	{LIMIT "  at most 2 status\n", "p:5:19: a span of a limit is missing (spans: since the last step, in "
				       "the whole process, in any)"},
	{LIMIT "  at most 2 status, in any 30 weeks\n", "p:5:31: \"weeks\" where \"days\" was expected"},
	{LIMIT "  at most 2 status, since the last round\n",
		"p:5:21: \"since the last round\" is no span of a limit (spans: since the last step, in the "
		"whole process, in any)"},
	{SPACING "  at least few status\n", "p:5:16: \"status\" where \"between\" was expected"},
	{HEAD "content thank  cites a.1\n", "p:4:9: \"thank\" where \"of\" was expected"},
	{CONTENT, "p:4:12: this content neither says, may say nor avoids anything"},
	{CONTENT "  says thanks for time\n", "p:5:8: \"thanks for time\" is no topic" TOPICS},
	{CONTENT "  tone personal\n",
		"p:5:3: \"tone personal\" is no line of this content (lines: says, may say, avoids)"},
	{NOTE "  shown always\n", "p:4:6: this note has no line \"shows\""},
	{NOTE "  shows X\n  shown sometimes\n", "p:6:9: \"sometimes\" is no place of a note" PLACES},
	{HEAD "proofreading\n", "p:4:13: \"cites\" is missing; a rule without a source does not load"},
	{HEAD "proofreading  cites a.1\n  errors stop\n",
		"p:5:10: \"stop\" is nothing that errors do (errors: block sending, warn)"},
	{HEAD "proofreading  cites a.1\n  errors warn\nproofreading  cites a.1\n  errors warn\n",
		"p:6:1: proofreading was settled above already"},
	{HEAD "example\n", "p:4:8: the title of the example is missing"},
	{STORY, "p:4:9: this example has no line \"at\""},
	{STORY "  people dana\n", "p:6:10: \"dana\" is in this example already"},
	{STORY "  people max: boss\n", "p:6:15: \"boss\" is no relation" RELATIONS},
	{STORY "  via bo\n", "p:6:7: \"bo\" is no person of this example (people: dana)"},
	{STORY "  represented\n  at Mon 21 Sep 2026 12:00 the process is open\n",
		"p:4:9: this example is represented, but has no line \"via\""},
	{STORY "  log Mon 21 Sep 14:00-15:00 interview with dana\n",
		"p:6:18: the first date of an example needs its year"},
	{STORY "  log Tue 21 Sep 2026 14:00-15:00 interview with dana\n",
		"p:6:7: 21 Sep 2026 is a Monday, not a Tuesday"},
	{STORY "  log Mon 31 Sep 2026 14:00-15:00 interview with dana\n", "p:6:7: there is no 31 Sep 2026"},
	{STORY "  log Monday 21 Sep 2026 14:00-15:00 interview with dana\n",
		"p:6:7: \"Monday\" is no day of the week (days: Mon Tue Wed Thu Fri Sat Sun)"},
	{STORY "  log Mon 21 Sept 2026 14:00-15:00 interview with dana\n",
		"p:6:14: \"Sept\" is no month; did you mean Sep? (months: Jan Feb Mar Apr May Jun Jul Aug "
		"Sep Oct Nov Dec)"},
	{STORY "  log Mon 21 Sep 2026 14:00 interview with dana\n",
		"p:6:23: an interview lasts, as 14:00-15:00"},
	{STORY "  log Mon 21 Sep 2026 14-15 interview with dana\n",
		"p:6:23: \"14-15\" is no time from and until (as 14:00-15:00)"},
	{STORY "  log Mon 21 Sep 2026 14:00-15:00 heard reply\n",
		"p:6:23: only an interview lasts from and until"},
	{STORY "  log Mon 21 Sep 2026 14:00-15:00 interview with danna\n",
		"p:6:50: \"danna\" is no person of this example; did you mean dana? (people: dana)"},
	{STORY "  log Mon 21 Sep 2026 14:00-15:00 interview with dana, dana\n",
		"p:6:56: \"dana\" is said twice"},
	{STORY "  log Mon 21 Sep 2026 14:00 did thank to dana\n", "p:6:39: \"to\" where \"by\" was expected"},
	{STORY "  log Mon 21 Sep 2026 14:00 heard reply back Fri 2 Oct\n",
		"p:6:41: only an auto-reply says when somebody is back"},
	{STORY "  log Mon 21 Sep 2026 14:00 cancelled the interview of Mon 21 Sep 12:00\n",
		"p:6:53: no interview of Mon 21 Sep 12:00 stands above"},
	{STORY "  Mon 21 Sep 2026 14:00 direct-allowed\n",
		"p:6:3: a line of a log stands below \"log\" or another line of the log"},
	{STORY "  at Mon 21 Sep 2026 12:00 status is late\n",
		"p:6:38: \"late\" is no state of an item (states: due missed held upcoming done void)"},
	{STORY "  at Mon 21 Sep 2026 12:00 may status by phone: yes\n",
		"p:6:47: \":\" where \"to\" was expected"},
	{STORY "  at Mon 21 Sep 2026 12:00 may status by phone to dana: perhaps\n",
		"p:6:57: the answer is \"yes\" or \"no\", not \"perhaps\""},
	{STORY "  at Mon 21 Sep 2026 12:00 may status by phone to dana yes\n",
		"p:6:56: \"yes\" where \":\" was expected"},
	{STORY "  at Mon 21 Sep 2026 12:00 the process is opened\n",
		"p:6:43: \"opened\" is no state of the process; did you mean open? (states: closed offer "
		"rejected waiting likely-lost open)"},
	{HEAD "note n  cites a.1\n  shows caf\xe9\n",
		"p:5:12: this is not UTF-8; save the playbook as UTF-8 text"},
};

static void each_error_is_told(void **state)
{
	for (size_t i = 0; i < ARRAY_COUNT(cases); i++) {
		struct arena arena;
		struct playbook playbook = {.name = "untouched"};
		struct error error = {0};
		arena_init(&arena);
		assert_false(playbook_parse("p", span_of(cases[i].text), &arena, &playbook, &error));
		assert_string_equal(error.message, cases[i].error);
		assert_int_equal(error.kind, ERROR_INVALID);
		assert_string_equal(playbook.name, "untouched");
		assert_false(playbook_parse("p", span_of(cases[i].text), &arena, &playbook, NULL));
		arena_clear(&arena);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(each_error_is_told),
	};

	return cmocka_run_group_tests_name("playbook errors", tests, NULL, NULL);
}
