/* What a letter says of what the playbook asks for and does not want, in natural sentences. */
#include "../tap.h"
#include "base/array.h"
#include "letter/proofread.h"

struct fixture {
	struct arena arena;
	struct proofreader *proofreader;
};

struct row {
	enum topic topic;
	bool said;
	const char *text;
};

static const struct row rows[] = {
	{TOPIC_ASK_STATUS, true, "Is there any news?"},
	{TOPIC_ASK_STATUS, true, "Could you find out how things stand?"},
	{TOPIC_ASK_STATUS, true, "I would like to know how far they have come with their decision."},
	{TOPIC_ASK_STATUS, true, "May I ask whether Oslo has spoken?"},
	{TOPIC_ASK_STATUS, true, "Have you been able to make up your minds?"},
	{TOPIC_ASK_STATUS, true, "Has the post been filled yet?"},
	{TOPIC_ASK_STATUS, true, "Can you tell me when I might hear from you?"},
	{TOPIC_ASK_STATUS, true, "I wonder where you are with the hiring."},
	{TOPIC_ASK_STATUS, true, "Has a decision been made?"},
	{TOPIC_ASK_STATUS, true, "Have they decided on anybody?"},
	{TOPIC_ASK_STATUS, true, "Am I still being considered?"},
	{TOPIC_ASK_STATUS, false, "I enjoyed the tour of the greenhouse."},
	{TOPIC_ASK_STATUS, false, "I have ten years of experience in payroll."},
	{TOPIC_ASK_STATUS, false, "Please keep my CV on file."},
	{TOPIC_ASK_STATUS, false, "I will call on Monday."},
	{TOPIC_ASK_STATUS, false, "May I connect with you here?"},
	{TOPIC_ASK_FEEDBACK, true, "Could you tell me what I might have done better?"},
	{TOPIC_ASK_FEEDBACK, true, "I would value any feedback."},
	{TOPIC_ASK_FEEDBACK, true, "Is there anything I could improve?"},
	{TOPIC_ASK_FEEDBACK, true, "What would have made my application stronger?"},
	{TOPIC_ASK_FEEDBACK, true, "Where did I fall short?"},
	{TOPIC_ASK_FEEDBACK, true, "I would be glad to hear why you chose somebody else."},
	{TOPIC_ASK_FEEDBACK, false, "I enjoyed the interview."},
	{TOPIC_ASK_FEEDBACK, false, "Is there any news?"},
	{TOPIC_ASK_FEEDBACK, false, "I wish you all the best."},
	{TOPIC_ASK_FEEDBACK, false, "Please keep my papers."},
	{TOPIC_ASK_FEEDBACK, false, "Thank you for your letter."},
	{TOPIC_KEEP_ON_FILE, true, "Please keep my CV on file."},
	{TOPIC_KEEP_ON_FILE, true, "Should another vacancy come up, I would be glad to hear of it."},
	{TOPIC_KEEP_ON_FILE, true, "I hope you will think of me for future openings."},
	{TOPIC_KEEP_ON_FILE, true, "If the position becomes vacant again, please let me know."},
	{TOPIC_KEEP_ON_FILE, true, "Would you hold on to my application?"},
	{TOPIC_KEEP_ON_FILE, true, "Feel free to contact me if anything similar turns up."},
	{TOPIC_KEEP_ON_FILE, false, "Thank you for your letter."},
	{TOPIC_KEEP_ON_FILE, false, "I enjoyed the interview."},
	{TOPIC_KEEP_ON_FILE, false, "Is there any news?"},
	{TOPIC_KEEP_ON_FILE, false, "I am sorry that it did not work out."},
	{TOPIC_KEEP_ON_FILE, false, "I will call on Monday."},
	{TOPIC_ASK_CONNECT, true, "May I connect with you here?"},
	{TOPIC_ASK_CONNECT, true, "Would you mind if I added you to my network?"},
	{TOPIC_ASK_CONNECT, true, "I would be glad to stay in touch."},
	{TOPIC_ASK_CONNECT, true, "Could we link up here?"},
	{TOPIC_ASK_CONNECT, true, "Are you happy to be connected on LinkedIn?"},
	{TOPIC_ASK_CONNECT, false, "Thank you for the interview."},
	{TOPIC_ASK_CONNECT, false, "Is there any news?"},
	{TOPIC_ASK_CONNECT, false, "The trains do not run on time."},
	{TOPIC_ASK_CONNECT, false, "I would like the job."},
	{TOPIC_ASK_CONNECT, false, "I will ring you on Monday."},
	{TOPIC_WILL_CALL, true, "I will call you on Monday."},
	{TOPIC_WILL_CALL, true, "I'll ring at ten."},
	{TOPIC_WILL_CALL, true, "I plan to telephone your office next week."},
	{TOPIC_WILL_CALL, true, "You will hear from me by phone on Friday."},
	{TOPIC_WILL_CALL, true, "I shall give you a ring on Thursday."},
	{TOPIC_WILL_CALL, true, "Expect my call on Tuesday."},
	{TOPIC_WILL_CALL, false, "Thank you for your call."},
	{TOPIC_WILL_CALL, false, "You called me yesterday."},
	{TOPIC_WILL_CALL, false, "Please call me."},
	{TOPIC_WILL_CALL, false, "Is there any news?"},
	{TOPIC_WILL_CALL, false, "The call centre was noisy."},
	{TOPIC_ASK_CALL, true, "Would it be all right if I called again?"},
	{TOPIC_ASK_CALL, true, "Would you mind if I called?"},
	{TOPIC_ASK_CALL, true, "May I ring you next week?"},
	{TOPIC_ASK_CALL, true, "When would be a good time to talk?"},
	{TOPIC_ASK_CALL, true, "Could we speak on Thursday?"},
	{TOPIC_ASK_CALL, true, "Do you have ten minutes for a call?"},
	{TOPIC_ASK_CALL, true, "What day suits you for a chat?"},
	{TOPIC_ASK_CALL, false, "Thank you for the interview."},
	{TOPIC_ASK_CALL, false, "I will write again."},
	{TOPIC_ASK_CALL, false, "Is there any news?"},
	{TOPIC_ASK_CALL, false, "You called me on Monday."},
	{TOPIC_ASK_CALL, false, "The call centre was noisy."},
	{TOPIC_DATE_PASSED, true, "You expected to decide by Friday."},
	{TOPIC_DATE_PASSED, true, "The date you named has passed."},
	{TOPIC_DATE_PASSED, true, "I have not heard from you since."},
	{TOPIC_DATE_PASSED, true, "It has been three weeks since we spoke."},
	{TOPIC_DATE_PASSED, true, "You had hoped for an answer last week."},
	{TOPIC_DATE_PASSED, false, "Thank you for the interview."},
	{TOPIC_DATE_PASSED, false, "I would like the job."},
	{TOPIC_DATE_PASSED, false, "The tour was fun."},
	{TOPIC_DATE_PASSED, false, "My name is Sam."},
	{TOPIC_DATE_PASSED, false, "Please call me."},
	{TOPIC_THANKS_AGAIN, true, "Thank you again for your time."},
	{TOPIC_THANKS_AGAIN, true, "Once more, many thanks."},
	{TOPIC_THANKS_AGAIN, true, "Again, thank you."},
	{TOPIC_THANKS_AGAIN, true, "Thanks once again for the tour."},
	{TOPIC_THANKS_AGAIN, true, "Let me thank you once more."},
	{TOPIC_THANKS_AGAIN, false, "Thank you for your time."},
	{TOPIC_THANKS_AGAIN, false, "I hope to see you again."},
	{TOPIC_THANKS_AGAIN, false, "I appreciate the hour you gave me."},
	{TOPIC_THANKS_AGAIN, false, "I called again."},
	{TOPIC_THANKS_AGAIN, false, "Once more I missed the bus."},
	{TOPIC_FIT, true, "My experience in payroll fits the work."},
	{TOPIC_FIT, true, "I have run a team of ten for five years."},
	{TOPIC_FIT, true, "I believe I could help you with the audit."},
	{TOPIC_FIT, true, "The job suits me well."},
	{TOPIC_FIT, true, "My background is in nursing."},
	{TOPIC_FIT, false, "Thank you for your time."},
	{TOPIC_FIT, false, "The tour was fun."},
	{TOPIC_FIT, false, "Is there any news?"},
	{TOPIC_FIT, false, "Please call me."},
	{TOPIC_FIT, false, "You asked a good question."},
	{TOPIC_WHAT_YOU_BRING, true, "I would bring ten years of practice."},
	{TOPIC_WHAT_YOU_BRING, true, "I could add a second language."},
	{TOPIC_WHAT_YOU_BRING, true, "My skills would help you."},
	{TOPIC_WHAT_YOU_BRING, true, "I can offer a calm hand."},
	{TOPIC_WHAT_YOU_BRING, true, "What I would contribute is patience."},
	{TOPIC_WHAT_YOU_BRING, false, "Thank you for your time."},
	{TOPIC_WHAT_YOU_BRING, false, "The tour was fun."},
	{TOPIC_WHAT_YOU_BRING, false, "Is there any news?"},
	{TOPIC_WHAT_YOU_BRING, false, "You asked a good question."},
	{TOPIC_WHAT_YOU_BRING, false, "Please call me."},
	{TOPIC_WHO_YOU_MET, true, "I met Dana Lee and her deputy."},
	{TOPIC_WHO_YOU_MET, true, "I was interviewed by Tom Arden."},
	{TOPIC_WHO_YOU_MET, true, "Dana Lee asked most of the questions."},
	{TOPIC_WHO_YOU_MET, true, "The interview was with Ms Blake."},
	{TOPIC_WHO_YOU_MET, true, "I spoke to the head of sales."},
	{TOPIC_WHO_YOU_MET, false, "Thank you for your help."},
	{TOPIC_WHO_YOU_MET, false, "The tour was fun."},
	{TOPIC_WHO_YOU_MET, false, "Any tips?"},
	{TOPIC_WHO_YOU_MET, false, "It rained all day."},
	{TOPIC_WHO_YOU_MET, false, "I would like the job."},
	{TOPIC_HOW_IT_WENT, true, "The interview went well."},
	{TOPIC_HOW_IT_WENT, true, "I think they liked me."},
	{TOPIC_HOW_IT_WENT, true, "I felt that it was a good talk."},
	{TOPIC_HOW_IT_WENT, true, "It could have gone better."},
	{TOPIC_HOW_IT_WENT, true, "They asked hard questions."},
	{TOPIC_HOW_IT_WENT, false, "Thank you for your help."},
	{TOPIC_HOW_IT_WENT, false, "Please call."},
	{TOPIC_HOW_IT_WENT, false, "My number is below."},
	{TOPIC_HOW_IT_WENT, false, "Any tips?"},
	{TOPIC_HOW_IT_WENT, false, "Kind regards to Anna."},
	{TOPIC_FORGOTTEN, true, "I forgot to mention my licence."},
	{TOPIC_FORGOTTEN, true, "I should have said that I speak Greek."},
	{TOPIC_FORGOTTEN, true, "One thing I did not mention is my licence."},
	{TOPIC_FORGOTTEN, true, "On the way home it occurred to me that I never answered you."},
	{TOPIC_FORGOTTEN, true, "What I failed to say is that I can weld."},
	{TOPIC_FORGOTTEN, false, "Thank you for your time."},
	{TOPIC_FORGOTTEN, false, "The tour was fun."},
	{TOPIC_FORGOTTEN, false, "Is there any news?"},
	{TOPIC_FORGOTTEN, false, "Please call me."},
	{TOPIC_FORGOTTEN, false, "I would like the job."},
	{TOPIC_CONCERN, true, "You were worried about my lack of French."},
	{TOPIC_CONCERN, true, "I understand your doubt about the distance."},
	{TOPIC_CONCERN, true, "You wondered whether I would stay."},
	{TOPIC_CONCERN, true, "Although I have never sold houses, I learn fast."},
	{TOPIC_CONCERN, true, "As for the gap in my CV, I was nursing my father."},
	{TOPIC_CONCERN, false, "Thank you for your time."},
	{TOPIC_CONCERN, false, "The tour was fun."},
	{TOPIC_CONCERN, false, "Is there any news?"},
	{TOPIC_CONCERN, false, "Please call me."},
	{TOPIC_CONCERN, false, "I would like the job."},
	{TOPIC_SKILL, true, "I speak Greek."},
	{TOPIC_SKILL, true, "My experience with looms would help."},
	{TOPIC_SKILL, true, "I have trained twenty apprentices."},
	{TOPIC_SKILL, true, "I am fluent in Spanish."},
	{TOPIC_SKILL, true, "I am certified as a welder."},
	{TOPIC_SKILL, false, "Thank you for your time."},
	{TOPIC_SKILL, false, "The tour was fun."},
	{TOPIC_SKILL, false, "Is there any news?"},
	{TOPIC_SKILL, false, "Please call me."},
	{TOPIC_SKILL, false, "I would like the job."},
	{TOPIC_VAGUE, true, "I just wanted to touch base."},
	{TOPIC_VAGUE, true, "Maybe we could talk sometime."},
	{TOPIC_VAGUE, true, "I was just wondering if there is any news."},
	{TOPIC_VAGUE, true, "It is sort of about the job and stuff."},
	{TOPIC_VAGUE, true, "Whenever you get a chance."},
	{TOPIC_VAGUE, false, "Has a decision been made?"},
	{TOPIC_VAGUE, false, "Thank you for the interview on Monday."},
	{TOPIC_VAGUE, false, "I will call on Tuesday at ten."},
	{TOPIC_VAGUE, false, "This is the sort of work I like."},
	{TOPIC_VAGUE, false, "Please send me the form by Friday."},
	{TOPIC_INTEREST, true, "I'd accept tomorrow."},
	{TOPIC_INTEREST, true, "Count me in."},
	{TOPIC_INTEREST, true, "I hope to continue in the process."},
	{TOPIC_INTEREST, false, "I would be glad to hear from you."},
	{TOPIC_INTEREST, false, "I shall be at home all day."},
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

/* A rule that asks for the topic, or avoids it. */
static struct content_rule rule_on(enum topic topic, bool avoided)
{
	static const char *const ids[] = {"guide-1"};
	struct content_rule rule = {.name = "asked", .actions = UINT32_MAX, .cites = {1, ids}};
	if (avoided)
		rule.avoids[rule.avoids_count++] = (uint8_t)topic;
	else
		rule.says[rule.says_count++] = (uint8_t)topic;
	return rule;
}

static struct proofread_result read_with(
	struct fixture *fixture, const struct content_rule *rule, const char *text)
{
	static const struct letter_note notes[] = {
		{.about = ABOUT_FORGOT, .text = "zebra stripes"},
		{.about = ABOUT_CONCERN, .text = "giraffe necks"},
	};
	const struct playbook playbook = {.contents = rule, .content_count = 1};
	const struct letter_context context = {.kind = LETTER_OTHER,
		.action = ACTION_THANK,
		.channel = CHANNEL_ANY,
		.playbook = &playbook,
		.notes = notes,
		.note_count = ARRAY_COUNT(notes),
		.today = day_of(2026, 5, 20),
		.interview = DAY_NONE,
		.decision = day_of(2026, 5, 1)};
	const struct letter letter = {.body = span_of(arena_format(&fixture->arena,
					      "Dear Anna,\n\n%s\n\nKind regards,\nSam Poe\n", text))};
	struct proofread_result result;
	struct error err;
	assert_true(proofread(fixture->proofreader, &letter, &context, &fixture->arena, &result, &err));
	return result;
}

static unsigned count_cited(const struct proofread_result *result)
{
	unsigned count = 0;
	for (size_t i = 0; i < result->count; i++)
		count += result->findings[i].cites.count > 0;
	return count;
}

static bool is_said(struct fixture *fixture, const struct row *row)
{
	const bool avoided = row->topic == TOPIC_VAGUE;
	const struct content_rule rule = rule_on(row->topic, avoided);
	const struct proofread_result result = read_with(fixture, &rule, row->text);
	return (count_cited(&result) > 0) == avoided;
}

static void hears_what_is_said_in_any_words(void **state)
{
	unsigned wrong = 0;
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++)
		if (is_said(*state, &rows[i]) != rows[i].said) {
			print_message("# topic %d: %s\n", (int)rows[i].topic, rows[i].text);
			wrong++;
		}
	assert_int_equal(wrong, 0);
}

static void cites_the_rule_where_tone_offends(void **state)
{
	static const struct {
		enum topic topic;
		const char *text;
	} tones[] = {
		{TOPIC_PLEADING, "I am begging you to give me this job."},
		{TOPIC_PRESSURE, "I expect an answer from you immediately."},
	};
	for (size_t i = 0; i < ARRAY_COUNT(tones); i++) {
		const struct content_rule rule = rule_on(tones[i].topic, true);
		struct proofread_result result = read_with(*state, &rule, tones[i].text);
		assert_true(count_cited(&result) > 0);
		result = read_with(*state, &rule, "Has a decision been made?");
		assert_int_equal(count_cited(&result), 0);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(hears_what_is_said_in_any_words),
		cmocka_unit_test(cites_the_rule_where_tone_offends),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
