/* A case to write letters about, with much or little in its log. */
#include "story.h"

#include "../tap.h"
#include "app/case_read.h"
#include "app/file_read.h"
#include "base/text.h"

#include <string.h>

const char *const story_playbook_names[STORY_PLAYBOOKS] = {
	"recruiter-first", "light-touch", "direct-ask", "wait-then-email", "one-call", "tactful"};

const char *const story_rich =
	",{\"id\":\"n1\",\"type\":\"noted\",\"at\":\"2026-11-13T15:05:00Z\",\"about\":\"detail\","
	"\"text\":\"the migration to Kafka\",\"person\":\"dana\"}"
	",{\"id\":\"n2\",\"type\":\"noted\",\"at\":\"2026-11-13T15:06:00Z\",\"about\":\"forgot\","
	"\"text\":\"I speak Spanish.\"}"
	",{\"id\":\"n3\",\"type\":\"noted\",\"at\":\"2026-11-13T15:07:00Z\",\"about\":\"skill\","
	"\"text\":\"building dashboards\"}"
	",{\"id\":\"n4\",\"type\":\"noted\",\"at\":\"2026-11-13T15:08:00Z\",\"about\":\"concern\","
	"\"text\":\"worried about the gap in my CV\",\"person\":\"dana\"}"
	",{\"id\":\"n5\",\"type\":\"noted\",\"at\":\"2026-11-13T15:09:00Z\",\"about\":\"detail\","
	"\"text\":\"We talked about the crane\"}"
	",{\"id\":\"t1\",\"type\":\"timeline\",\"at\":\"2026-11-13T15:00:00Z\",\"decide-by\":\"2026-11-20\","
	"\"from\":\"dana\"}"
	",{\"id\":\"p1\",\"type\":\"promise\",\"at\":\"2026-11-13T15:00:00Z\",\"text\":\"send her the "
	"slides\","
	"\"due\":\"2026-11-16\",\"to\":\"dana\"}";

static const char *case_text(struct arena *arena, const char *people, const char *with, const char *events)
{
	return arena_format(arena,
		"{\"tact\":1,\"process\":{\"role\":\"Data Analyst\",\"organization\":\"Acme\",\"timezone\":"
		"\"UTC\","
		"\"via\":\"bo\"},\"people\":[{\"id\":\"dana\",\"name\":\"Dana Lee\",\"relations\":"
		"[\"interviewer\","
		"\"manager\"]},{\"id\":\"max\",\"name\":\"Max Ott\",\"relations\":[\"interviewer\"]},"
		"{\"id\":\"bo\",\"name\":\"Bo Park\",\"relations\":[\"recruiter\"]},"
		"{\"id\":\"rita\",\"name\":\"Rita Moss\",\"relations\":[\"reference\"]}%s],"
		"\"events\":[{\"id\":\"i1\",\"type\":\"interview\",\"at\":\"2026-11-13T14:00:00Z\","
		"\"until\":\"2026-11-13T15:00:00Z\",\"with\":[\"dana\",\"max\"%s],\"stage\":\"onsite\","
		"\"went\":\"well\"}%s]}",
		people, with, events);
}

static void open_case(struct story *story, const char *text)
{
	struct error error = {0};

	if (!case_read("story", 0, span_of(text), &story->arena, &story->process, &error))
		fail_msg("%s", error.message);
	story->dana = 0;
	story->max = 1;
	story->bo = 2;
	story->rita = 3;
	for (int i = 0; i < STORY_PLAYBOOKS; i++) {
		const char *file =
			arena_format(&story->arena, "playbooks/%s.playbook", story_playbook_names[i]);
		struct span playbook = {0};
		if (!file_read(file, PLAYBOOK_MAX_BYTES, &story->arena, &playbook, &error) ||
			!playbook_parse(file, playbook, &story->arena, &story->playbooks[i], &error))
			fail_msg("%s", error.message);
	}
	story->matter =
		(struct matter){&story->process, &story->playbooks[STORY_PLAYBOOKS - 1], &zone_utc, NULL};
	story->templates = template_set_new(&story->arena);
	if (!template_set_add_shipped(story->templates, &error))
		fail_msg("%s (%s)", error.message, error.hint);
}

void story_open(struct story *story, const char *events)
{
	*story = (struct story){0};
	arena_init(&story->arena);
	open_case(story, case_text(&story->arena, "", "", events));
}

void story_open_panel(struct story *story, const char *events)
{
	static const char *const numbers[] = {
		"One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"};
	TEXT_CLEANUP struct text people = {0}, with = {0};

	*story = (struct story){0};
	arena_init(&story->arena);
	for (int i = 0; i < STORY_PANEL - 2; i++) {
		text_format(&people,
			",{\"id\":\"p%d\",\"name\":\"Pat%d %s\",\"relations\":[\"interviewer\"]}", i, i,
			numbers[i]);
		text_format(&with, ",\"p%d\"", i);
	}
	open_case(story, case_text(&story->arena, people.start, with.start, events));
}

void story_close(struct story *story)
{
	arena_clear(&story->arena);
}

struct compose_request story_request(
	const struct story *story, enum action action, enum channel channel, int16_t to, const char *now)
{
	struct compose_request request = {
		.matter = &story->matter,
		.action = (uint8_t)action,
		.channel = (uint8_t)channel,
		.to = to,
		.through = NOBODY,
		.trigger = NO_EVENT,
		.own_name = "Noa Berg",
		.own_phone = "555 0100",
		.templates = story->templates,
	};
	int32_t offset;
	uint32_t nanoseconds;

	assert_true(instant_parse(span_of(now), &request.now, &offset, &nanoseconds));
	return request;
}

struct composed story_compose(struct story *story, const struct compose_request *request)
{
	struct composed composed = {0};
	struct error error = {0};

	if (!compose(request, &story->arena, &composed, &error))
		fail_msg("%s by %s: %s", action_names[request->action], channel_names[request->channel],
			error.message);
	return composed;
}
