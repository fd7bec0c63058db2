/* Letters from cases: every duty of the six playbooks has one, it says what the playbook wants and what the
 * log knows, and colleagues get different ones. */
#include "../tap.h"
#include "base/array.h"
#include "base/text.h"
#include "letter/facts.h"
#include "story.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

#define THAT_DAY "2026-11-13T17:00:00Z"
#define LATER "2026-11-23T10:00:00Z"
#define MUCH_LATER "2026-12-28T10:00:00Z"

static bool has(const char *text, const char *part)
{
	return strstr(text, part) != NULL;
}

static size_t count_words(const char *text)
{
	size_t count = 0;

	for (bool inside = false; *text; text++) {
		bool now = !isspace((unsigned char)*text);
		count += now && !inside;
		inside = now;
	}
	return count;
}

/* What no letter may have, whatever it says. */
static void check_form(const struct compose_request *request, const struct composed *composed)
{
	static const char *const wrong[] = {"{{", "}}", "  ", " \n", "\n ", " .", " ,", "..", ",,", ".,",
		"?.", "!.", "\n\n\n", "(null)", ":.", " :"};
	size_t length = strlen(composed->body);

	for (size_t i = 0; i < ARRAY_COUNT(wrong); i++)
		if (has(composed->body, wrong[i]) || has(composed->subject, wrong[i]))
			fail_msg("%s has \"%s\":\n%s\n%s", composed->template_name, wrong[i],
				composed->subject, composed->body);
	assert_true(length > 20 && composed->body[length - 1] == '\n' && composed->body[length - 2] != '\n');
	assert_false(has(composed->subject, "\n"));
	if (request->channel == CHANNEL_EMAIL)
		assert_true(composed->subject[0] != '\0');
	for (const char *c = composed->body; (c = strchr(c, '.')); c++)
		assert_true(!islower((unsigned char)c[1]));
}

/* Who is meant by each action. */
static int16_t recipient(const struct story *story, const struct duty *duty, int turn)
{
	if (action_in_interview(duty->action) && duty->when == WHEN_INTERVIEW_BEGINS)
		return NOBODY;
	switch (duty->action) {
	case ACTION_DEBRIEF:
		return story->bo;
	case ACTION_LINE_UP_REFERENCES:
		return turn ? story->rita : NOBODY;
	case ACTION_TELL_REFERENCES:
	case ACTION_CHASE_REFERENCE:
		return story->rita;
	case ACTION_KEEP_PROMISE:
		return turn ? story->dana : NOBODY;
	case ACTION_STATUS:
	case ACTION_ANNOUNCE_CALL:
	case ACTION_ASK_NEXT_CALL:
	case ACTION_ANSWER_REJECTION:
	case ACTION_KEEP_IN_TOUCH:
		return turn ? story->bo : story->dana;
	default:
		return turn ? story->max : story->dana;
	}
}

static uint32_t duty_channels(const struct duty *duty)
{
	uint32_t bits = duty->promised_channel ? (1u << CHANNEL_COUNT) - 1 : 0;

	for (uint8_t i = 0; i < duty->channels.count; i++)
		bits |= 1u << duty->channels.order[i];
	for (uint8_t i = 0; i < duty->travelling.count; i++)
		bits |= 1u << duty->travelling.order[i];
	return bits;
}

static int check_duty(struct story *story, const struct duty *duty, const char *now)
{
	int count = 0;

	for (int channel = 0; channel < CHANNEL_COUNT; channel++) {
		if (!(duty_channels(duty) >> channel & 1))
			continue;
		for (int turn = 0; turn < 2; turn++) {
			for (unsigned variant = 0; variant < 5; variant++) {
				struct compose_request request = story_request(story, duty->action,
					(enum channel)channel, recipient(story, duty, turn), now);
				struct composed composed;
				request.variant = variant;
				composed = story_compose(story, &request);
				check_form(&request, &composed);
				count++;
			}
		}
	}
	return count;
}

static void check_all(const char *events, const char *now)
{
	struct story story;
	int count = 0;

	story_open(&story, events);
	for (int i = 0; i < STORY_PLAYBOOKS; i++) {
		story.matter.playbook = &story.playbooks[i];
		for (uint32_t j = 0; j < story.playbooks[i].duty_count; j++)
			count += check_duty(&story, &story.playbooks[i].duties[j], now);
	}
	assert_true(count > 500);
	story_close(&story);
}

#define STATUS_DONE                                                                                          \
	",{\"id\":\"s1\",\"type\":\"did\",\"at\":\"2026-11-23T10:00:00Z\",\"action\":\"status\","            \
	"\"channel\":"                                                                                       \
	"\"email\",\"to\":\"dana\"}"
#define HEARD(what)                                                                                          \
	",{\"id\":\"h1\",\"type\":\"heard\",\"at\":\"2026-11-24T10:00:00Z\",\"what\":\"" what                \
	"\",\"from\":\"dana\"}"

static void every_duty_has_a_letter(void **state)
{
	char rich[4096];

	check_all("", THAT_DAY);
	check_all("", LATER);
	check_all(story_rich, THAT_DAY);
	check_all(story_rich, LATER);
	snprintf(rich, sizeof(rich), "%s%s%s", story_rich, STATUS_DONE, HEARD("undecided"));
	check_all(rich, "2026-11-25T10:00:00Z");
	snprintf(rich, sizeof(rich), "%s%s%s", story_rich, STATUS_DONE, HEARD("rejection"));
	check_all(rich, MUCH_LATER);
	check_all(HEARD("not-interested"), MUCH_LATER);
}

static void a_thank_you_says_what_is_known(void **state)
{
	struct story story;
	struct compose_request request;
	struct composed composed;
	size_t words;

	story_open(&story, story_rich);
	request = story_request(&story, ACTION_THANK, CHANNEL_EMAIL, story.dana, THAT_DAY);
	for (request.variant = 0; request.variant < 24; request.variant++) {
		composed = story_compose(&story, &request);
		words = count_words(composed.body);
		assert_true(has(composed.body, "Dear Dana,"));
		assert_true(has(composed.body, "this afternoon"));
		assert_true(has(composed.body, "Data Analyst") && has(composed.body, "Acme"));
		assert_true(has(composed.body, "the migration to Kafka"));
		assert_true(has(composed.body, "that I speak Spanish"));
		assert_true(has(composed.body, "building dashboards"));
		assert_true(has(composed.body, "the gap in my CV"));
		assert_true(has(composed.body, "\nNoa Berg\n"));
		assert_int_equal(composed.missing_count, 0);
		assert_false(composed.generic);
		if (words < 90 || words > 155)
			fail_msg("%zu words:\n%s", words, composed.body);
	}
	story_close(&story);
}

/* Each missing fact has its command, which ends with the person. */
static void what_is_missing_is_named(void **state)
{
	static const struct {
		const char *playbook;
		uint8_t topics[4];
		size_t count;
	} rows[] = {
		{"tactful", {TOPIC_FORGOTTEN, TOPIC_SKILL, TOPIC_DETAIL}, 3},
		{"one-call", {TOPIC_FORGOTTEN, TOPIC_SKILL, TOPIC_DETAIL}, 3},
		{"wait-then-email", {TOPIC_DETAIL}, 1},
		{"light-touch", {TOPIC_DETAIL}, 1},
	};
	struct story story;

	story_open(&story, "");
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		struct compose_request request =
			story_request(&story, ACTION_THANK, CHANNEL_EMAIL, story.dana, THAT_DAY);
		struct composed composed;
		for (int j = 0; j < STORY_PLAYBOOKS; j++)
			if (!strcmp(rows[i].playbook, story_playbook_names[j]))
				story.matter.playbook = &story.playbooks[j];
		composed = story_compose(&story, &request);
		assert_true(composed.generic);
		assert_int_equal(composed.missing_count, rows[i].count);
		for (size_t j = 0; j < rows[i].count; j++) {
			assert_int_equal(composed.missing[j].topic, rows[i].topics[j]);
			assert_true(has(composed.missing[j].command, "tact log noted "));
			assert_true(has(composed.missing[j].command, "' dana"));
			assert_true(composed.missing[j].what[0] != '\0');
		}
	}
	story_close(&story);
}

static void every_sentence_of_a_panel_differs(void **state)
{
	static char bodies[STORY_PANEL][8192];
	struct story story;

	story_open_panel(&story, "");
	for (int i = 0; i < STORY_PANEL; i++) {
		int16_t to = (int16_t)(i < 2 ? i : i + 2);
		struct compose_request request =
			story_request(&story, ACTION_THANK, CHANNEL_EMAIL, to, THAT_DAY);
		struct composed composed = story_compose(&story, &request);
		snprintf(bodies[i], sizeof(bodies[i]), "%s", strchr(composed.body, '\n'));
		for (int j = 0; j < i; j++)
			assert_string_not_equal(bodies[i], bodies[j]);
		/* The first four have no paragraph in common, but for the name. */
		for (int j = 0; j < i && i < 4; j++) {
			struct span rest = span_of(bodies[i]), line;
			while (span_cut(&rest, '\n', &line))
				if (line.length > 30)
					assert_null(memmem(
						bodies[j], strlen(bodies[j]), line.start, line.length));
		}
	}
	story_close(&story);
}

/* A letter drafted before lends no sentence to the next, as long as there are others. */
static void nobody_reads_the_same_words_twice(void **state)
{
	struct letter_earlier earlier[3];
	struct story story;
	struct compose_request request;

	story_open(&story, story_rich);
	request = story_request(&story, ACTION_THANK, CHANNEL_EMAIL, story.dana, THAT_DAY);
	request.earlier = earlier;
	for (request.earlier_count = 0; request.earlier_count < 3; request.earlier_count++) {
		struct composed composed = story_compose(&story, &request);
		struct span rest = span_of(composed.body), line;
		earlier[request.earlier_count] = (struct letter_earlier){.to = "Dana Lee",
			.subject = span_of(composed.subject),
			.body = span_of(composed.body),
			.same_person = true,
			.same_interview = true};
		while (span_cut(&rest, '\n', &line))
			for (size_t i = 0; i < request.earlier_count && line.length > 30; i++)
				assert_null(memmem(earlier[i].body.start, earlier[i].body.length, line.start,
					line.length));
	}
	story_close(&story);
}

static void the_same_request_gives_the_same_bytes(void **state)
{
	struct story story, again;
	struct compose_request request, second;

	story_open(&story, story_rich);
	story_open(&again, story_rich);
	request = story_request(&story, ACTION_THANK, CHANNEL_EMAIL, story.max, THAT_DAY);
	second = story_request(&again, ACTION_THANK, CHANNEL_EMAIL, again.max, THAT_DAY);
	assert_string_equal(story_compose(&story, &request).body, story_compose(&again, &second).body);
	story_close(&story);
	story_close(&again);
}

static void a_note_for_linkedin_fits(void **state)
{
	static const size_t limits[] = {300, 200, 160, 140};
	char events[1024];
	struct story story;

	snprintf(events, sizeof(events),
		",{\"id\":\"n1\",\"type\":\"noted\",\"at\":\"2026-11-13T15:05:00Z\",\"about\":\"detail\","
		"\"text\":"
		"\"the migration of the %s to Kafka\",\"person\":\"dana\"}",
		"very old, very large and very much loved reporting database in the cellar of the house next "
		"door");
	for (size_t i = 0; i < ARRAY_COUNT(limits); i++) {
		story_open(&story, i % 2 ? events : story_rich);
		for (unsigned variant = 0; variant < 8; variant++) {
			struct compose_request request =
				story_request(&story, ACTION_CONNECT, CHANNEL_LINKEDIN, story.dana, LATER);
			struct composed composed;
			request.variant = variant;
			request.linkedin_max_points = limits[i];
			composed = story_compose(&story, &request);
			assert_in_range(
				text_utf8_length(composed.body, strlen(composed.body)) - 1, 40, limits[i]);
			check_form(&request, &composed);
		}
		story_close(&story);
	}
}

static void the_situation_chooses_the_template(void **state)
{
	static const struct {
		const char *events, *now, *playbook, *template;
		uint8_t action;
		int16_t to;
	} rows[] = {
		{"", LATER, "tactful", "status-email", ACTION_STATUS, 0},
		{STATUS_DONE, MUCH_LATER, "tactful", "status-email-later", ACTION_STATUS, 0},
		{STATUS_DONE, MUCH_LATER, "wait-then-email", "status-email-last", ACTION_STATUS, 0},
		{"", LATER, "tactful", "status-email-recruiter", ACTION_STATUS, 2},
		{HEARD("rejection"), MUCH_LATER, "tactful", "answer-rejection-email", ACTION_ANSWER_REJECTION,
			0},
		{HEARD("not-interested"), MUCH_LATER, "tactful", "answer-not-interested-email",
			ACTION_ANSWER_REJECTION, 0},
	};

	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		struct story story;
		struct compose_request request;
		story_open(&story, rows[i].events);
		for (int j = 0; j < STORY_PLAYBOOKS; j++)
			if (!strcmp(rows[i].playbook, story_playbook_names[j]))
				story.matter.playbook = &story.playbooks[j];
		request = story_request(&story, rows[i].action, CHANNEL_EMAIL, rows[i].to, rows[i].now);
		assert_string_equal(story_compose(&story, &request).template_name, rows[i].template);
		story_close(&story);
	}
}

static void a_passed_date_is_named(void **state)
{
	struct story story;
	struct compose_request request;
	struct composed composed;

	story_open(&story, story_rich);
	request = story_request(&story, ACTION_STATUS, CHANNEL_EMAIL, story.dana, LATER);
	composed = story_compose(&story, &request);
	assert_true(has(composed.body, "Friday, November 20"));
	assert_true(has(composed.body, "Friday, November 13"));
	assert_int_equal(composed.missing_count, 0);
	assert_in_range(count_words(composed.body), 60, 125);
	story_close(&story);
	story_open(&story, "");
	request = story_request(&story, ACTION_STATUS, CHANNEL_EMAIL, story.dana, LATER);
	composed = story_compose(&story, &request);
	assert_false(has(composed.body, "passed"));
	assert_int_equal(composed.missing_count, 1);
	assert_int_equal(composed.missing[0].topic, TOPIC_DATE_PASSED);
	assert_false(composed.generic);
	story_close(&story);
}

static void through_the_recruiter_it_asks_to_pass_it_on(void **state)
{
	struct story story;
	struct compose_request request;
	struct composed composed;

	story_open(&story, "");
	request = story_request(&story, ACTION_THANK, CHANNEL_EMAIL, story.dana, THAT_DAY);
	request.through = story.bo;
	composed = story_compose(&story, &request);
	assert_true(span_starts(span_of(composed.body), "Dear Bo,\n\n"));
	assert_true(has(composed.body, "\n\nDear Dana,\n\n"));
	story_close(&story);
}

static void days_are_named_as_people_do(void **state)
{
	static const char *const rows[][2] = {
		{THAT_DAY, " this afternoon "},
		{"2026-11-13T23:59:00Z", " this afternoon "},
		{"2026-11-14T00:00:00Z", " yesterday "},
		{"2026-11-15T10:00:00Z", " on Friday "},
		{"2026-11-19T10:00:00Z", " on Friday "},
		{"2026-11-20T10:00:00Z", " on Friday, November 13 "},
		{"2027-11-20T10:00:00Z", " on Friday, November 13, 2026 "},
	};
	struct story story;

	story_open(&story, "");
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++) {
		struct compose_request request =
			story_request(&story, ACTION_THANK, CHANNEL_EMAIL, story.dana, rows[i][0]);
		/* The phrasing that names the day before the position. */
		bool found = false;
		for (request.variant = 0; request.variant < 5; request.variant++)
			found |= has(story_compose(&story, &request).body, rows[i][1]);
		if (!found)
			fail_msg("no \"%s\" at %s", rows[i][1], rows[i][0]);
	}
	story_close(&story);
}

static void people_are_greeted_by_the_right_name(void **state)
{
	static const char *const rows[][2] = {
		{"Dana Lee", "Dana"},
		{"Femke", "Femke"},
		{"Ms. Ortiz", "Ms. Ortiz"},
		{"Ms. Ana Ortiz", "Ms. Ortiz"},
		{"Dr Park", "Dr Park"},
		{"Dr. Jane van Park", "Dr. Park"},
		{"Park, Bo", "Bo"},
		{"J. Smith", "J. Smith"},
		{"María José García", "María"},
		{" Zoë  Ünal ", "Zoë"},
	};
	struct arena arena;

	arena_init(&arena);
	for (size_t i = 0; i < ARRAY_COUNT(rows); i++)
		assert_string_equal(facts_first_name(rows[i][0], &arena), rows[i][1]);
	arena_clear(&arena);
}

/* What a name may hold stays in its line, and a company's full stop is not doubled. */
static void odd_names_stay_in_line(void **state)
{
	struct story story;
	struct compose_request request;

	story_open(&story, "");
	story.process.role = "Data\nAnalyst";
	story.process.organization = "Acme Inc.";
	request = story_request(&story, ACTION_THANK, CHANNEL_EMAIL, story.dana, THAT_DAY);
	for (request.variant = 0; request.variant < 8; request.variant++) {
		struct composed composed = story_compose(&story, &request);
		assert_true(has(composed.body, "Data Analyst") && has(composed.body, "Acme Inc."));
		assert_false(has(composed.body, "..") || has(composed.subject, "\n"));
	}
	story_close(&story);
}

static void whole_names_where_they_are_wanted(void **state)
{
	struct story story;
	struct compose_request request;

	story_open(&story, "");
	request = story_request(&story, ACTION_THANK, CHANNEL_EMAIL, story.dana, THAT_DAY);
	request.full_names = true;
	assert_true(has(story_compose(&story, &request).body, "Dear Dana Lee,\n"));
	story_close(&story);
}

static void on_paper_no_day_is_relative(void **state)
{
	struct story story;
	struct compose_request request;
	struct composed composed;

	story_open(&story, story_rich);
	request = story_request(&story, ACTION_THANK, CHANNEL_HANDWRITTEN, story.dana, THAT_DAY);
	composed = story_compose(&story, &request);
	assert_true(has(composed.body, "on Friday, November 13"));
	assert_false(has(composed.body, "this afternoon"));
	request.channel = CHANNEL_DROP_OFF;
	composed = story_compose(&story, &request);
	assert_true(has(composed.body, "Dana Lee") && has(composed.body, "desk"));
	story_close(&story);
}

static void the_own_name_is_asked_for(void **state)
{
	struct story story;
	struct compose_request request;
	struct composed composed;

	story_open(&story, story_rich);
	request = story_request(&story, ACTION_THANK, CHANNEL_EMAIL, story.dana, THAT_DAY);
	request.own_name = NULL;
	composed = story_compose(&story, &request);
	check_form(&request, &composed);
	assert_int_equal(composed.missing_count, 1);
	assert_true(span_starts(span_of(composed.missing[0].command), "tact setting name "));
	assert_false(composed.generic);
	story_close(&story);
}

/* A recruiter is told how it went; where that was not recorded, what was noted for the call says it. */
static void a_debrief_says_how_it_went(void **state)
{
	static const char unsaid[] =
		",{\"id\":\"i2\",\"type\":\"interview\",\"at\":\"2026-11-16T14:00:00Z\","
		"\"until\":\"2026-11-16T15:00:00Z\",\"with\":[\"dana\"],\"stage\":\"video\"}";
	static const char noted[] =
		",{\"id\":\"n1\",\"type\":\"noted\",\"at\":\"2026-11-16T16:00:00Z\",\"about\":"
		"\"detail\",\"text\":\"they want to meet again\",\"person\":\"bo\"}";
	char both[1024];
	struct story story;
	struct compose_request request;
	struct composed composed;

	story_open(&story, unsaid);
	request = story_request(&story, ACTION_DEBRIEF, CHANNEL_EMAIL, story.bo, "2026-11-16T17:00:00Z");
	composed = story_compose(&story, &request);
	assert_int_equal(composed.missing_count, 1);
	assert_string_equal(composed.missing[0].command, "tact log noted detail 'it went …' bo");
	assert_true(composed.missing[0].cites.count > 0);
	story_close(&story);
	snprintf(both, sizeof(both), "%s%s", unsaid, noted);
	story_open(&story, both);
	request = story_request(&story, ACTION_DEBRIEF, CHANNEL_EMAIL, story.bo, "2026-11-16T17:00:00Z");
	composed = story_compose(&story, &request);
	assert_int_equal(composed.missing_count, 0);
	assert_true(has(composed.body, "they want to meet again"));
	story_close(&story);
}

static void what_does_not_fit_is_refused(void **state)
{
	struct story story;
	struct compose_request request;
	struct composed composed = {0};
	struct error error = {0};

	story_open(&story, "");
	request = story_request(&story, ACTION_THANK, CHANNEL_EMAIL, story.rita, THAT_DAY);
	assert_false(compose(&request, &story.arena, &composed, &error));
	assert_int_equal(error.kind, ERROR_USAGE);
	assert_true(has(error.message, "Rita Moss"));
	request = story_request(&story, ACTION_THANK, CHANNEL_EMAIL, story.dana, "2026-11-12T10:00:00Z");
	assert_false(compose(&request, &story.arena, &composed, &error));
	assert_int_equal(error.kind, ERROR_USAGE);
	request = story_request(&story, ACTION_CONNECT, CHANNEL_HANDWRITTEN, story.dana, LATER);
	assert_false(compose(&request, &story.arena, &composed, &error));
	assert_int_equal(error.kind, ERROR_NOT_FOUND);
	assert_null(composed.body);
	story_close(&story);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(every_duty_has_a_letter),
		cmocka_unit_test(a_thank_you_says_what_is_known),
		cmocka_unit_test(what_is_missing_is_named),
		cmocka_unit_test(every_sentence_of_a_panel_differs),
		cmocka_unit_test(nobody_reads_the_same_words_twice),
		cmocka_unit_test(the_same_request_gives_the_same_bytes),
		cmocka_unit_test(a_note_for_linkedin_fits),
		cmocka_unit_test(the_situation_chooses_the_template),
		cmocka_unit_test(a_passed_date_is_named),
		cmocka_unit_test(through_the_recruiter_it_asks_to_pass_it_on),
		cmocka_unit_test(days_are_named_as_people_do),
		cmocka_unit_test(people_are_greeted_by_the_right_name),
		cmocka_unit_test(odd_names_stay_in_line),
		cmocka_unit_test(whole_names_where_they_are_wanted),
		cmocka_unit_test(on_paper_no_day_is_relative),
		cmocka_unit_test(the_own_name_is_asked_for),
		cmocka_unit_test(a_debrief_says_how_it_went),
		cmocka_unit_test(what_does_not_fit_is_refused),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
