/* Writes the examples beside the rules. */
#include "base/text.h"
#include "core/agenda.h"
#include "core/playbook_story.h"
#include "core/playbook_write.h"

#include <string.h>

enum { TIME_COLUMNS = 30 };

static const char *id_of(const struct process *process, int person)
{
	return process->people[person].id;
}

static void write_person(struct text *text, const struct process *process, const char *word, int person)
{
	if (person != NOBODY)
		text_format(text, " %s %s", word, id_of(process, person));
}

static void write_of(struct text *text, const struct process *process, int32_t of)
{
	text_format(text, " the %s of ", event_type_names[process->events[of].type]);
	playbook_day_write_instant(text, process->events[of].at.instant);
}

static void write_date(struct text *text, const char *word, struct day day)
{
	if (day_is_none(day))
		return;
	text_format(text, " %s ", word);
	playbook_day_write(text, day);
}

static void write_words(struct text *text, const char *words, const char *otherwise)
{
	if (otherwise == NULL || strcmp(words, otherwise) != 0)
		text_format(text, ": %s", words);
}

static void write_interview(struct text *text, const struct process *process, const struct event *event)
{
	if (event->what != STAGE_ONSITE)
		text_format(text, " %s", stage_names[event->what]);
	for (int i = 0; i < event->with_count; i++)
		text_format(text, "%s%s", i == 0 ? " with " : ", ", id_of(process, event->with[i]));
	if (event->travelling == FLAG_YES)
		text_add_string(text, " travelling");
	if (event->went != WENT_UNSAID)
		text_format(text, " went %s", went_names[event->went]);
}

static void write_noted(struct text *text, const struct process *process, const struct event *event)
{
	text_format(text, " %s", about_names[event->what]);
	write_person(text, process, "of", event->person);
	write_words(text, event->text, NULL);
}

static void write_timeline(struct text *text, const struct process *process, const struct event *event)
{
	write_date(text, "decide-by", event->date);
	if (event->decide_by_instant) {
		text_add_string(text, " decide-by ");
		playbook_day_write_instant(text, event->until.instant);
	}
	write_person(text, process, "from", event->person);
}

static void write_promise(struct text *text, const struct process *process, const struct event *event)
{
	write_person(text, process, "to", event->person);
	write_date(text, "due", event->date);
	if (event->action != ACTION_ANY)
		text_format(text, " %s", action_names[event->action]);
	if (event->channel != CHANNEL_ANY)
		text_format(text, " by %s", channel_names[event->channel]);
	write_words(text, event->text, PLAYBOOK_STORY_PROMISE);
}

static void write_did(struct text *text, const struct process *process, const struct event *event)
{
	text_format(text, " %s by %s", action_names[event->action], channel_names[event->channel]);
	write_person(text, process, "to", event->person);
	write_person(text, process, "through", event->through);
	if (event->of != NO_EVENT) {
		text_add_string(text, " for");
		write_of(text, process, event->of);
	}
	if (event->answered != ANSWERED_UNSAID)
		text_add_string(text, event->answered == ANSWERED_YES ? " answered" : " unanswered");
}

static void write_of_event(struct text *text, const struct process *process, const struct event *event)
{
	write_of(text, process, event->of);
}

static void write_from(struct text *text, const struct process *process, const struct event *event)
{
	write_person(text, process, "from", event->person);
}

/* call-allowed, connect-allowed */
static void write_allowed(struct text *text, const struct process *process, const struct event *event)
{
	text_format(text, " %s", id_of(process, event->person));
	write_date(text, "on", event->date);
}

static void write_heard(struct text *text, const struct process *process, const struct event *event)
{
	text_format(text, " %s", heard_names[event->what]);
	write_person(text, process, "from", event->person);
	write_date(text, "back", event->date);
}

static void write_skipped(struct text *text, const struct process *process, const struct event *event)
{
	text_format(text, " %s", action_names[event->action]);
	write_person(text, process, "to", event->person);
	write_words(text, event->text, PLAYBOOK_STORY_SKIPPED);
}

static void write_address(struct text *text, const struct process *process, const struct event *event)
{
	text_format(text, " %s", id_of(process, event->person));
	write_words(text, event->text, NULL);
}

static void write_closed(struct text *text, const struct process *process, const struct event *event)
{
	text_format(text, " %s", closed_why_names[event->what]);
}

static void (*const writers[EVENT_TYPE_COUNT])(
	struct text *, const struct process *, const struct event *) = {
	[EVENT_INTERVIEW] = write_interview,
	[EVENT_CANCELLED] = write_of_event,
	[EVENT_NOTED] = write_noted,
	[EVENT_TIMELINE] = write_timeline,
	[EVENT_NO_CALLS] = write_from,
	[EVENT_NO_CONTACT] = write_from,
	[EVENT_CALL_ALLOWED] = write_allowed,
	[EVENT_CONNECT_ALLOWED] = write_allowed,
	[EVENT_DIRECT_ALLOWED] = write_from,
	[EVENT_PROMISE] = write_promise,
	[EVENT_DID] = write_did,
	[EVENT_HEARD] = write_heard,
	[EVENT_SKIPPED] = write_skipped,
	[EVENT_ADDRESS] = write_address,
	[EVENT_CLOSED] = write_closed,
	[EVENT_RETRACT] = write_of_event,
};

/* What happens stands in one column, beside the times. */
static void write_gap(struct text *text, size_t start)
{
	do
		text_add_char(text, ' ');
	while (text->length < start + TIME_COLUMNS);
}

static void write_event(struct text *text, const struct process *process, const struct event *event)
{
	size_t start = text->length;
	playbook_day_write_instant(text, event->at.instant);
	if (event->type == EVENT_INTERVIEW) {
		text_add_char(text, '-');
		playbook_day_write_clock(text, playbook_day_second_of(event->until.instant));
	}
	write_gap(text, start);
	text_add_string(text, event_type_names[event->type]);
	writers[event->type](text, process, event);
	text_add_char(text, '\n');
}

/* ", until Mon 28 Sep", ", never" */
static void write_until(struct text *text, const struct example_check *check)
{
	if (!check->has_until)
		return;
	if (instant_is_never(check->until)) {
		text_add_string(text, ", never");
		return;
	}
	text_add_string(text, ", until ");
	playbook_day_write(text, playbook_day_of(check->until));
	if (playbook_day_second_of(check->until) != 0) {
		text_add_char(text, ' ');
		playbook_day_write_clock(text, playbook_day_second_of(check->until));
	}
}

static void write_state(struct text *text, const struct example_check *check)
{
	text_format(text, " is %s",
		check->kind == EXAMPLE_ABSENT ? "not listed" : item_state_names[check->state]);
	if (check->channel != CHANNEL_ANY)
		text_format(text, " by %s", channel_names[check->channel]);
	if (check->kind == EXAMPLE_ITEM && check->state == ITEM_HELD) {
		write_until(text, check);
	} else if (check->has_until) {
		text_add_string(text, ", from ");
		playbook_day_write_instant(text, check->until);
	}
}

static void write_check(struct text *text, const struct process *process, const struct example_check *check)
{
	playbook_write_key(text, "at");
	size_t start = text->length;
	playbook_day_write_instant(text, check->at);
	write_gap(text, start);
	if (check->kind == EXAMPLE_STATE) {
		text_format(text, "the process is %s\n", process_state_names[check->state]);
		return;
	}
	bool may = check->kind == EXAMPLE_MAY;
	text_format(text, "%s%s", may ? "may " : "", action_names[check->action]);
	if (may)
		text_format(text, " by %s", channel_names[check->channel]);
	write_person(text, process, "to", check->person);
	write_person(text, process, "through", check->through);
	if (may) {
		text_add_string(text, check->allowed ? ": yes" : ": no");
		write_until(text, check);
	} else {
		write_state(text, check);
	}
	text_add_char(text, '\n');
}

static void write_people(struct text *text, const struct process *process)
{
	for (int i = 0; i < process->people_count; i++) {
		const struct person *person = &process->people[i];
		playbook_write_key(text, "people");
		text_format(text, "%s%s", person->id, person->relations != 0 ? ": " : "");
		playbook_write_set(text, &playbook_relations, person->relations);
		text_add_char(text, '\n');
	}
	if (process->via != NOBODY) {
		playbook_write_key(text, "via");
		text_format(text, "%s\n", id_of(process, process->via));
	}
	if (process->represented)
		text_add_string(text, "  represented\n");
}

void playbook_write_example(struct text *text, const struct example *example)
{
	const struct process *process = &example->process;
	text_format(text, "\nexample %s\n", example->title);
	write_people(text, process);
	for (int i = 0; i < process->events_count; i++) {
		playbook_write_key(text, i == 0 ? "log" : "");
		write_event(text, process, &process->events[i]);
	}
	for (size_t i = 0; i < example->check_count; i++)
		write_check(text, process, &example->checks[i]);
}
