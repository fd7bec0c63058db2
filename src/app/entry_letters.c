/* What a person records by hand does to letters that wait, as a mail that says the same would. */
#include "app/entry_letters.h"

#include "app/draft_approve.h"
#include "app/letter_gate.h"

enum { LETTERS_READ = 500 };

struct stopping {
	struct store *store;
	struct desk *desk;
	const struct entry *entry;
	struct instant now;
	struct arena *arena;
	int64_t stopped;
};

/* A program wrote the first two, and of a reference nobody at the employer's knows. */
static bool is_answer(const struct process *process, const struct event *event)
{
	return event->type == EVENT_HEARD && event->what != HEARD_AUTO_REPLY && event->what != HEARD_BOUNCE &&
	       event->what != HEARD_REFERENCE_UNREACHABLE && !event->retracted &&
	       !person_is_mere_reference(process, event->person);
}

static const struct event *find_answer(const struct entry *entry)
{
	for (int32_t i = entry->events_stored; i < entry->process.events_count; i++)
		if (is_answer(&entry->process, &entry->process.events[i]))
			return &entry->process.events[i];
	return NULL;
}

static bool stop_answered(struct stopping *stopping, const struct event *answer, struct error *err)
{
	const struct process *process = &stopping->entry->process;
	const char *who = answer->person >= 0 ? process->people[answer->person].name : NULL;
	const char *why = arena_format(stopping->arena, "you recorded an answer: %s%s%.100s",
		heard_names[answer->what], who ? " from " : "", who ? who : "");

	return outbox_rows_answered(
		stopping->store, stopping->entry->number, stopping->now, why, &stopping->stopped, err);
}

/* The letter's own deed was done, or let go. */
static const char *why_settled(const struct stopping *stopping, const struct draft *draft)
{
	const struct process *process = &stopping->entry->process;
	const struct ask ask = draft_ask(process, draft);

	for (int32_t i = stopping->entry->events_stored; i < process->events_count; i++) {
		const struct event *event = &process->events[i];
		const bool done = event->type == EVENT_DID && event->channel == ask.channel;
		if ((done || event->type == EVENT_SKIPPED) && event->action == ask.action &&
			event->person == ask.to)
			return done ? "you recorded that it is done" : "you let it go";
	}
	return NULL;
}

static bool look_at(struct stopping *stopping, struct outbox *letter, struct error *err)
{
	struct outbox_change change = {0};
	struct letter_gate gate;

	if (!letter_gate_ask(
		    stopping->store, stopping->desk, letter, stopping->now, stopping->arena, &gate, err))
		return false;
	change.reply = why_settled(stopping, &gate.draft);
	if (!change.reply && gate.word == LETTER_NEVER)
		change.reply = gate.why;
	if (!change.reply)
		return true;
	stopping->stopped++;
	return outbox_row_move(stopping->store, letter, OUTBOX_STOP, &change, err);
}

/* One that was claimed is left to its runner, which asks again before the final dot. */
static bool look_at_waiting(struct stopping *stopping, struct error *err)
{
	struct outbox *letters;
	size_t count;

	if (!outbox_rows_of_process(stopping->store, stopping->entry->number, LETTERS_READ, stopping->arena,
		    &letters, &count, err))
		return false;
	for (size_t i = 0; i < count; i++)
		if ((letters[i].state == OUTBOX_APPROVED || letters[i].state == OUTBOX_HELD) &&
			!look_at(stopping, &letters[i], err))
			return false;
	return true;
}

bool entry_letters_stop(struct store *store, struct desk *desk, const struct entry *entry, struct instant now,
	struct arena *arena, int64_t *ret_stopped, struct error *err)
{
	struct stopping stopping = {store, desk, entry, now, arena, 0};
	const struct event *answer = find_answer(entry);

	*ret_stopped = 0;
	if (entry->events_stored == entry->process.events_count)
		return true;
	if (answer ? !stop_answered(&stopping, answer, err) : !look_at_waiting(&stopping, err))
		return false;
	*ret_stopped = stopping.stopped;
	return true;
}
