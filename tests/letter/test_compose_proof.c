/* What is composed is proof-read: every template with every phrasing passes without an error, and without a
 * warning but for what the log does not know. */
#include "../tap.h"
#include "base/array.h"
#include "letter/context.h"
#include "letter/proofread.h"
#include "letter/spelling.h"
#include "story.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { VARIANTS = 12, VARIANTS_SHORT = 2 };

#define NOTE(id, about, text)                                                                                \
	",{\"id\":\"" id "\",\"type\":\"noted\",\"at\":\"2026-11-13T15:05:00Z\",\"about\":\"" about          \
	"\",\"text\":\"" text "\"}"
#define DATE                                                                                                 \
	",{\"id\":\"t1\",\"type\":\"timeline\",\"at\":\"2026-11-13T15:00:00Z\",\"decide-by\":\"2026-11-"     \
	"20\"}"
#define PROMISE(text)                                                                                        \
	",{\"id\":\"p1\",\"type\":\"promise\",\"at\":\"2026-11-13T15:00:00Z\",\"text\":\"" text              \
	"\",\"due\":\"2026-11-25\",\"to\":\"dana\"}"
#define STATUS                                                                                               \
	",{\"id\":\"s1\",\"type\":\"did\",\"at\":\"2026-11-23T10:00:00Z\",\"action\":\"status\","            \
	"\"channel\":"                                                                                       \
	"\"email\",\"to\":\"dana\"}"
#define HEARD(what)                                                                                          \
	",{\"id\":\"h1\",\"type\":\"heard\",\"at\":\"2026-11-24T10:00:00Z\",\"what\":\"" what                \
	"\",\"from\":\"dana\"}"
#define THINGS                                                                                               \
	NOTE("n1", "detail", "the migration to Kafka")                                                       \
	NOTE("n2", "forgot", "my certificate in welding")                                                    \
	NOTE("n3", "skill", "ten years of Python")                                                           \
	NOTE("n4", "concern", "the distance to Leeds") DATE PROMISE("the code sample")
#define CLAUSES                                                                                              \
	NOTE("n1", "detail", "They asked how I handle angry customers")                                      \
	NOTE("n2", "forgot", "I speak Spanish")                                                              \
	NOTE("n3", "skill", "building dashboards")                                                           \
	NOTE("n4", "concern", "not sure whether I would move to Leeds") DATE PROMISE("send the slides")
#define REMARKS                                                                                              \
	NOTE("n1", "detail", "the cranes run every night")                                                   \
	NOTE("n2", "forgot", "welding certificate")                                                          \
	NOTE("n3", "skill", "I have led two migrations")                                                     \
	NOTE("n4", "concern", "I have never led a team of engineers") DATE PROMISE("slides and code")

static const struct proofreader *proofreader;
static struct spelling *spelling;
static struct arena reader_arena;

static int set_up(void **state)
{
	struct error error = {0};

	arena_init(&reader_arena);
	if (!spelling_open("en_US", NULL, &spelling, &error))
		print_message("# no dictionary, so spelling is not checked: %s\n", error.message);
	proofreader = proofreader_new(spelling, false, &reader_arena);
	return 0;
}

static int tear_down(void **state)
{
	spelling_close(spelling);
	arena_clear(&reader_arena);
	return 0;
}

/* What the poor letter lacks is missing by its own account; a call that is announced is a promise, and asked
 * to be logged as one. */
static bool is_excused(const struct compose_request *request, const struct finding *finding, bool poor)
{
	return finding->severity == SEVERITY_HINT || (poor && finding->kind == FINDING_CONTENT) ||
	       (request->action == ACTION_ANNOUNCE_CALL && finding->kind == FINDING_PROMISE);
}

static int report(
	const struct compose_request *request, const struct composed *composed, const struct finding *finding)
{
	const char *text = finding->in_subject ? composed->subject : composed->body;

	print_message("# %s to %d, variant %u: %s %s: \"%.*s\": %s\n", composed->template_name, request->to,
		request->variant, severity_names[finding->severity], finding_kind_names[finding->kind],
		(int)(finding->end - finding->start), text + finding->start, finding->message);
	return 1;
}

static int read_one(struct story *story, const struct compose_request *request, bool poor)
{
	struct composed composed = story_compose(story, request);
	struct letter letter = {span_of(composed.subject), span_of(composed.body)};
	struct letter_subject subject = {.action = request->action,
		.channel = request->channel,
		.to = request->to,
		.through = request->through,
		.interview = NO_EVENT,
		.now = request->now};
	struct letter_context context = {0};
	struct proofread_result result = {0};
	struct error error = {0};
	int count = 0;

	context_from_case(request->matter, &subject, &story->arena, &context);
	context.own_name = request->own_name;
	if (!proofread(proofreader, &letter, &context, &story->arena, &result, &error))
		fail_msg("%s", error.message);
	for (size_t i = 0; i < result.count; i++)
		if (!is_excused(request, &result.findings[i], poor))
			count += report(request, &composed, &result.findings[i]);
	return count;
}

static const struct {
	uint8_t action, channel;
	int16_t to; /* as in struct story */
	int16_t through;
} letters[] = {
	{ACTION_THANK, CHANNEL_EMAIL, 0, NOBODY},
	{ACTION_THANK, CHANNEL_EMAIL, 1, NOBODY},
	{ACTION_THANK, CHANNEL_EMAIL, 0, 2},
	{ACTION_THANK, CHANNEL_HANDWRITTEN, 0, NOBODY},
	{ACTION_THANK, CHANNEL_DROP_OFF, 0, NOBODY},
	{ACTION_STATUS, CHANNEL_EMAIL, 0, NOBODY},
	{ACTION_STATUS, CHANNEL_EMAIL, 2, NOBODY},
	{ACTION_DEBRIEF, CHANNEL_EMAIL, 2, NOBODY},
	{ACTION_TELL_REFERENCES, CHANNEL_EMAIL, 3, NOBODY},
	{ACTION_CHASE_REFERENCE, CHANNEL_EMAIL, 3, NOBODY},
	{ACTION_LINE_UP_REFERENCES, CHANNEL_EMAIL, 3, NOBODY},
	{ACTION_CONNECT, CHANNEL_LINKEDIN, 0, NOBODY},
	{ACTION_ASK_CONNECT, CHANNEL_EMAIL, 0, NOBODY},
	{ACTION_ANNOUNCE_CALL, CHANNEL_EMAIL, 0, NOBODY},
	{ACTION_ASK_NEXT_CALL, CHANNEL_EMAIL, 0, NOBODY},
	{ACTION_ANSWER_REJECTION, CHANNEL_EMAIL, 0, NOBODY},
	{ACTION_ANSWER_REJECTION, CHANNEL_EMAIL, 0, 2},
	{ACTION_KEEP_PROMISE, CHANNEL_EMAIL, 0, NOBODY},
	{ACTION_KEEP_IN_TOUCH, CHANNEL_EMAIL, 0, NOBODY},
	{ACTION_KEEP_IN_TOUCH, CHANNEL_LINKEDIN, 0, NOBODY},
};

static int read_all(const char *events, const char *now, const char *playbook, bool poor)
{
	unsigned variants = getenv("TACT_TESTS_SHORT") ? VARIANTS_SHORT : VARIANTS;
	int count = 0;

	for (size_t i = 0; i < ARRAY_COUNT(letters); i++) {
		struct story story;
		story_open(&story, events);
		for (int j = 0; j < STORY_PLAYBOOKS; j++)
			if (!strcmp(playbook, story_playbook_names[j]))
				story.matter.playbook = &story.playbooks[j];
		for (unsigned variant = 0; variant < variants; variant++) {
			struct compose_request request = story_request(
				&story, letters[i].action, letters[i].channel, letters[i].to, now);
			request.variant = variant;
			request.through = letters[i].through;
			count += read_one(&story, &request, poor);
		}
		story_close(&story);
	}
	return count;
}

static void rich_letters_are_clean(void **state)
{
	static const char *const notes[] = {THINGS, CLAUSES, REMARKS};
	static const char *const events[] = {"", STATUS, STATUS HEARD("undecided"), HEARD("not-interested")};
	int count = 0;

	for (size_t i = 0; i < ARRAY_COUNT(notes); i++) {
		for (size_t j = 0; j < ARRAY_COUNT(events); j++) {
			char all[4096];
			snprintf(all, sizeof(all), "%s%s", notes[i], events[j]);
			count += read_all(
				all, "2026-11-25T17:00:00Z", j % 2 ? "wait-then-email" : "tactful", false);
		}
		for (int j = 0; j < STORY_PLAYBOOKS; j++)
			count += read_all(notes[i], "2026-11-13T17:00:00Z", story_playbook_names[j], false);
	}
	assert_int_equal(count, 0);
}

static void poor_letters_lack_only_facts(void **state)
{
	assert_int_equal(read_all("", "2026-11-13T17:00:00Z", "tactful", true), 0);
	assert_int_equal(read_all("", "2026-11-25T17:00:00Z", "direct-ask", true), 0);
	assert_int_equal(read_all(STATUS HEARD("rejection"), "2026-12-29T17:00:00Z", "light-touch", true), 0);
}

/* Twelve colleagues, one after the other: none of the letters is another one's. */
static void a_panel_gets_no_letter_twice(void **state)
{
	struct letter_earlier earlier[STORY_PANEL];
	struct story story;
	size_t found = 0;

	story_open_panel(&story, NOTE("n1", "skill", "welding"));
	for (int i = 0; i < STORY_PANEL; i++) {
		struct letter_context context = {0};
		struct proofread_result result = {0};
		struct error error = {0};
		int16_t to = (int16_t)(i < 2 ? i : i + 2);
		struct compose_request request =
			story_request(&story, ACTION_THANK, CHANNEL_EMAIL, to, "2026-11-13T17:00:00Z");
		struct letter_subject subject = {.action = ACTION_THANK,
			.channel = CHANNEL_EMAIL,
			.to = to,
			.through = NOBODY,
			.interview = NO_EVENT,
			.now = request.now};
		struct composed composed;
		struct letter letter;
		request.earlier = earlier;
		request.earlier_count = (size_t)i;
		composed = story_compose(&story, &request);
		letter = (struct letter){span_of(composed.subject), span_of(composed.body)};
		context_from_case(request.matter, &subject, &story.arena, &context);
		context.own_name = request.own_name;
		context.earlier = earlier;
		context.earlier_count = (size_t)i;
		assert_true(proofread(proofreader, &letter, &context, &story.arena, &result, &error));
		for (size_t j = 0; j < result.count; j++)
			if (result.findings[j].severity != SEVERITY_HINT &&
				result.findings[j].kind != FINDING_CONTENT)
				found += (size_t)report(&request, &composed, &result.findings[j]);
		earlier[i] = (struct letter_earlier){.to = story.process.people[to].name,
			.subject = letter.subject,
			.body = letter.body,
			.same_interview = true};
	}
	assert_int_equal(found, 0);
	story_close(&story);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(rich_letters_are_clean),
		cmocka_unit_test(poor_letters_lack_only_facts),
		cmocka_unit_test(a_panel_gets_no_letter_twice),
	};

	return cmocka_run_group_tests(tests, set_up, tear_down);
}
