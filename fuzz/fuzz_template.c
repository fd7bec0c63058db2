/* Feeds a text to the template parser; what parses is taken as the person's own template, and letters of
 * every action and channel it is for are made with it. */
#include "core/zone.h"
#include "letter/compose.h"
#include "letter/template.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput(const uint8_t *start, size_t length);

static const int16_t with[] = {0, 1};
static struct person people[] = {
	{.id = "dana", .name = "Dana Lee", .relations = RELATION_INTERVIEWER},
	{.id = "max", .name = "Dr. Max Ott", .relations = RELATION_MANAGER},
	{.id = "bo", .name = "Park, Bo", .relations = RELATION_RECRUITER},
};

static struct event note(uint8_t about, const char *text)
{
	return (struct event){.id = "n",
		.type = EVENT_NOTED,
		.at = {.instant = {1000000}},
		.date = DAY_NONE,
		.text = text,
		.what = about,
		.person = NOBODY,
		.through = NOBODY,
		.of = NO_EVENT};
}

static void compose_each(const struct matter *matter, const struct template_set *set,
	const struct template *template, struct arena *arena)
{
	for (int action = 0; action < ACTION_COUNT; action++) {
		for (int channel = 0; channel < CHANNEL_COUNT; channel++) {
			struct compose_request request = {.matter = matter,
				.action = (uint8_t)action,
				.channel = (uint8_t)channel,
				.to = (int16_t)(action % 3),
				.through = NOBODY,
				.trigger = NO_EVENT,
				.now = {1100000},
				.templates = set};
			struct composed composed = {0};
			struct error error = {0};
			if (!(template->actions >> action & 1) || !(template->channels >> channel & 1))
				continue;
			if (compose(&request, arena, &composed, &error) ? !composed.body : !error.message[0])
				abort();
		}
	}
}

static void compose_with(const struct template_set *set, const struct template *template, struct arena *arena)
{
	struct event events[] = {
		{.id = "i",
			.type = EVENT_INTERVIEW,
			.at = {.instant = {900000}},
			.until = {.instant = {903600}},
			.date = DAY_NONE,
			.with = with,
			.with_count = 2,
			.person = NOBODY,
			.through = NOBODY,
			.of = NO_EVENT},
		note(ABOUT_DETAIL, "She told me about the crane."),
		note(ABOUT_SKILL, "building dashboards"),
	};
	struct process process = {.role = "Analyst",
		.organization = "Acme Inc.",
		.timezone = "UTC",
		.via = 2,
		.people_count = 3,
		.events_count = 3,
		.people = people,
		.events = events};
	struct playbook playbook = {.name = "none"};
	struct matter matter = {&process, &playbook, &zone_utc, NULL};

	if (!process_link(&process, NULL))
		abort();
	compose_each(&matter, set, template, arena);
}

int LLVMFuzzerTestOneInput(const uint8_t *start, size_t length)
{
	struct arena arena;
	struct template_set *set;
	struct error error = {0};

	arena_init(&arena);
	set = template_set_new(&arena);
	if (template_set_add(set, "fuzz", (struct span){(const char *)start, length}, true, &error))
		compose_with(set, set->list[0], &arena);
	else if (error.kind == ERROR_NONE || error.message[0] == '\0')
		abort();
	arena_clear(&arena);
	return 0;
}
