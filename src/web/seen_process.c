/* The process that a page is about, with all that is seen of it at one instant. */
#include "web/seen_process.h"

#include "app/item_id.h"
#include "app/process_list.h"

#include <string.h>

static const char *const states[PROCESS_STATE_COUNT] = {
	[STATE_CLOSED] = "Over, from your side.",
	[STATE_OFFER] = "They made an offer.",
	[STATE_REJECTED] = "They said no.",
	[STATE_WAITING] = "Waiting for the day that they named.",
	[STATE_LIKELY_LOST] =
		"The day that they named has passed without a word: very likely lost, or put off.",
	[STATE_OPEN] = "Open.",
};

const char *seen_process_state(uint8_t state)
{
	return states[state];
}

bool seen_process_read(struct visit *visit, struct seen_process *ret, struct error *err)
{
	if (!visit_number(visit, 0, "", &ret->number, err))
		return false;
	if (!visit->store) {
		error_set(err, ERROR_NOT_FOUND, "there is no process %lld", (long long)ret->number);
		return error_hint(err, "nothing is recorded yet: begin on today's page");
	}
	return process_list_load(visit->store, ret->number, visit->arena, &ret->process, err) &&
	       desk_matter(visit->desk, &ret->process, NULL, &ret->matter, err);
}

bool seen_process_load(struct visit *visit, struct seen_process *ret, struct error *err)
{
	if (!seen_process_read(visit, ret, err))
		return false;
	outlook_make(&ret->matter, visit->now, true, visit->arena, &ret->outlook);
	ret->ids = item_ids_make(&ret->process, ret->number, &ret->outlook.agenda, visit->arena);
	return true;
}

void seen_process_link(struct visit *visit, const struct seen_process *seen)
{
	html_add(&visit->html,
		"<p class=\"of\"><a href=\"/process/%lld\"><bdi>%s</bdi>, <bdi>%s</bdi></a></p>\n",
		(long long)seen->number, seen->process.role, seen->process.organization);
}

const char *seen_process_title(const struct seen_process *seen, struct arena *arena)
{
	return arena_format(arena, "%s, %s", seen->process.role, seen->process.organization);
}

const char *seen_process_person_word(const struct process *process, int person, struct arena *arena)
{
	const char *id = process->people[person].id;

	/* Control characters stand in no address. */
	for (const char *p = id; *p; p++)
		if ((unsigned char)*p < 0x20 || *p == 0x7f)
			return arena_format(arena, "~%d", person);
	return html_part(id, arena);
}

bool seen_process_person(
	const struct process *process, struct span word, int16_t *ret_person, struct error *err)
{
	const struct span digits = {word.start + 1, word.length ? word.length - 1 : 0};
	long number;

	for (int32_t i = 0; i < process->people_count; i++)
		if (span_is(word, process->people[i].id)) {
			*ret_person = (int16_t)i;
			return true;
		}
	if (word.length && word.start[0] == '~' && span_number(digits, INT16_MAX, &number) &&
		number < process->people_count) {
		*ret_person = (int16_t)number;
		return true;
	}
	return error_set(err, ERROR_NOT_FOUND, "there is nobody of that name in this process");
}
