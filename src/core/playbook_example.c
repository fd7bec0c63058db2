/* Reads the examples beside the rules. */
#include "base/array.h"
#include "core/playbook_rule.h"
#include "core/playbook_story.h"

#include <string.h>

/* "dana: manager, interviewer", or "dana" for somebody without a relation */
static bool read_people(struct playbook_lex *lex, void *rule)
{
	struct story *story = rule;
	struct person person = {0};
	struct span found = playbook_lex_peek(lex);
	uint32_t relations = 0;
	story->logging = false;
	if (!playbook_lex_name(lex, "a person", &person.id))
		return false;
	for (size_t i = 0; i < story->people_count; i++)
		if (strcmp(story->people[i].id, person.id) == 0)
			return source_error(
				&lex->source, found.start, "\"%s\" is in this example already", person.id);
	if (story->people_count == PLAYBOOK_MAX_STORY)
		return source_error(
			&lex->source, found.start, "an example has at most %d people", PLAYBOOK_MAX_STORY);
	if (playbook_lex_skip(lex, ":") && !playbook_phrase_set(lex, &playbook_relations, &relations))
		return false;
	person.name = person.id;
	person.relations = (uint8_t)relations;
	story->people[story->people_count++] = person;
	return true;
}

static bool read_via(struct playbook_lex *lex, void *rule)
{
	struct story *story = rule;
	story->logging = false;
	return playbook_story_person(lex, story, &story->via);
}

static bool read_represented(struct playbook_lex *lex, void *rule)
{
	struct story *story = rule;
	story->logging = false;
	story->represented = true;
	return playbook_lex_end(lex);
}

static bool read_log(struct playbook_lex *lex, void *rule)
{
	struct story *story = rule;
	story->logging = true;
	return playbook_story_event(lex, story);
}

/* A line that begins with a day goes on with the log above it. */
static bool read_log_on(struct playbook_lex *lex, void *rule)
{
	struct story *story = rule;
	lex->next = lex->source.line.start;
	if (!story->logging)
		return source_error(&lex->source, playbook_lex_peek(lex).start,
			"a line of a log stands below \"log\" or another line of the log");
	return playbook_story_event(lex, story);
}

static bool read_at(struct playbook_lex *lex, void *rule)
{
	struct story *story = rule;
	story->logging = false;
	return playbook_story_check(lex, story);
}

static const struct playbook_key keys[] = {
	{"people", read_people, KEY_REPEATS},
	{"via", read_via, KEY_OPTIONAL},
	{"represented", read_represented, KEY_OPTIONAL},
	{"log", read_log, KEY_OPTIONAL},
	{"at", read_at, KEY_REQUIRED | KEY_REPEATS},
	{"Mon", read_log_on, KEY_REPEATS},
	{"Tue", read_log_on, KEY_REPEATS},
	{"Wed", read_log_on, KEY_REPEATS},
	{"Thu", read_log_on, KEY_REPEATS},
	{"Fri", read_log_on, KEY_REPEATS},
	{"Sat", read_log_on, KEY_REPEATS},
	{"Sun", read_log_on, KEY_REPEATS},
};

static void *copy_of(struct arena *arena, const void *start, size_t size)
{
	void *copy = arena_alloc(arena, size);
	return size > 0 ? memcpy(copy, start, size) : copy;
}

static bool story_finish(struct playbook_lex *lex, const struct story *story, struct example *example)
{
	struct arena *arena = lex->arena;
	example->process = (struct process){
		.role = "the role",
		.organization = "the employer",
		.timezone = "UTC",
		.via = story->via,
		.represented = story->represented,
		.people_count = (int32_t)story->people_count,
		.events_count = (int32_t)story->event_count,
		.people = copy_of(arena, story->people, story->people_count * sizeof(*story->people)),
		.events = copy_of(arena, story->events, story->event_count * sizeof(*story->events)),
	};
	example->check_count = (uint32_t)story->check_count;
	example->checks = copy_of(arena, story->checks, story->check_count * sizeof(*story->checks));
	struct error error = {0};
	if (story->represented && story->via == NOBODY)
		return source_error_at(
			&lex->source, example->place, "this example is represented, but has no line \"via\"");
	if (!process_link(&example->process, &error))
		return source_error_at(
			&lex->source, example->place, "this example cannot be: %s", error.message);
	return true;
}

bool playbook_read_example(struct playbook_lex *lex, struct example *ret_example)
{
	struct story story = {.first = DAY_NONE, .via = NOBODY};
	struct example example = {.place = playbook_lex_place(lex)};
	struct span title = playbook_lex_rest(lex);
	if (title.length == 0)
		return source_error(&lex->source, title.start, "the title of the example is missing");
	if (title.length > PLAYBOOK_MAX_LINE)
		return source_error(&lex->source, title.start, "the title has %zu bytes; at most %d fit",
			title.length, PLAYBOOK_MAX_LINE);
	example.title = arena_copy(lex->arena, title.start, title.length);
	if (!playbook_rule_lines(lex, "example", example.place, keys, ARRAY_COUNT(keys), &story) ||
		!story_finish(lex, &story, &example))
		return false;
	*ret_example = example;
	return true;
}
