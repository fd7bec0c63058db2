/* What a case knows that matters when one of its letters is read. */
#include "letter/context.h"

#include "core/history.h"

/* What is filled, and from what. */
struct case_look {
	const struct letter_subject *subject;
	struct history history;
	struct arena *arena;
	struct letter_context *context;
	const struct event *interview; /* NULL: none */
};

static bool is_addressed(const struct case_look *look, int16_t person)
{
	if (look->subject->through != NOBODY)
		return person == look->subject->through || person == look->subject->to;
	return person == look->subject->to;
}

static void fill_people(struct case_look *look)
{
	const struct process *process = look->history.process;
	struct letter_person *people =
		arena_array(look->arena, struct letter_person, process->people_count + 1);

	for (int32_t i = 0; i < process->people_count; i++)
		people[i] = (struct letter_person){.name = process->people[i].name,
			.addressed = is_addressed(look, (int16_t)i),
			.was_there = look->interview && history_was_there(look->interview, (int16_t)i)};
	look->context->people = people;
	look->context->people_count = (size_t)process->people_count;
}

static void fill_notes(struct case_look *look)
{
	const struct process *process = look->history.process;
	struct letter_note *notes = arena_array(look->arena, struct letter_note, process->events_count + 1);
	size_t count = 0;

	history_each (i, &look->history, EVENT_NOTED) {
		const struct event *event = history_event(&look->history, i);

		if (event->text)
			notes[count++] = (struct letter_note){.about = event->what,
				.person =
					event->person == NOBODY ? NULL : process->people[event->person].name,
				.text = event->text};
	}
	look->context->notes = notes;
	look->context->note_count = count;
}

/* Kept ones, too: a letter may speak of them. */
static void fill_promises(struct case_look *look)
{
	const struct process *process = look->history.process;
	const char **promises = arena_array(look->arena, const char *, process->events_count + 1);
	size_t count = 0;

	history_each (i, &look->history, EVENT_PROMISE) {
		const struct event *event = history_event(&look->history, i);

		if (event->text)
			promises[count++] = event->text;
	}
	look->context->promises = promises;
	look->context->promise_count = count;
	look->context->promises_known = true;
}

static int32_t interview_of(const struct case_look *look)
{
	const struct history *history = &look->history;
	int32_t interview = look->subject->interview;

	if (interview == NO_EVENT && look->subject->to != NOBODY)
		interview = history_ended_interview(history, look->subject->to, look->subject->now);
	return interview != NO_EVENT ? interview : history->latest_interview;
}

static void fill_days(struct case_look *look)
{
	struct letter_context *context = look->context;
	const struct history *history = &look->history;

	context->today = history_day(history, look->subject->now);
	context->today_is_near = true;
	context->interview = look->interview ? history_day(history, look->interview->at.instant) : DAY_NONE;
	context->decision = history->decision;
}

void context_from_case(const struct matter *matter, const struct letter_subject *subject, struct arena *arena,
	struct letter_context *ret_context)
{
	struct case_look look = {.subject = subject, .arena = arena, .context = ret_context};
	int32_t interview;

	*ret_context = (struct letter_context){
		.kind = LETTER_OTHER,
		.action = subject->action,
		.channel = subject->channel,
		.role = matter->process->role,
		.company = matter->process->organization,
		.playbook = matter->playbook,
	};
	if (subject->action != ACTION_ANY)
		ret_context->kind = letter_kind_of_action((enum action)subject->action);
	history_init(&look.history, matter, NULL, subject->now, subject->now);
	interview = interview_of(&look);
	look.interview = interview == NO_EVENT ? NULL : history_event(&look.history, interview);
	fill_people(&look);
	fill_notes(&look);
	fill_promises(&look);
	fill_days(&look);
}
