/* What of today's page is on its way already, and how many questions wait. */
#include "app/today_letters.h"

#include "store/incoming_rows.h"

enum { LETTERS_READ = 20 };

/* Thanks for one interview are not those for another. */
static bool is_of_interview(const struct process *process, int32_t event)
{
	return event >= 0 && event < process->events_count && process->events[event].type == EVENT_INTERVIEW;
}

static bool does_it(const struct outbox_look *look, const struct today_row *row)
{
	const struct draft *draft = &look->draft;
	const struct process *process = &row->process->process;

	return draft->action == row->item->duty->action && draft->person == row->item->to &&
	       (draft->trigger == row->item->trigger || !is_of_interview(process, draft->trigger) ||
		       !is_of_interview(process, row->item->trigger));
}

static void give_to_rows(
	struct today *today, const struct today_process *process, const struct outbox_look *look)
{
	for (size_t i = 0; i < today->row_count; i++) {
		struct today_row *row = &today->rows[i];
		if (row->process == process && !row->letter && does_it(look, row))
			row->letter = look;
	}
}

static bool load_of_process(struct store *store, struct desk *desk, struct arena *arena, struct today *today,
	const struct today_process *process, struct error *err)
{
	struct outbox *letters;
	size_t count;

	if (!outbox_rows_of_process(store, process->number, LETTERS_READ, arena, &letters, &count, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		struct outbox_look *look = arena_array(arena, struct outbox_look, 1);
		if (!outbox_look_load(store, desk, letters[i].draft, today->now, arena, look, err))
			return false;
		give_to_rows(today, process, look);
	}
	return true;
}

bool today_letters_load(
	struct store *store, struct desk *desk, struct arena *arena, struct today *today, struct error *err)
{
	int64_t letters, under_way, mails;

	if (!outbox_rows_ask(store, today->now, &letters, &under_way, err) ||
		!incoming_rows_ask(store, &mails, err))
		return false;
	today->questions = letters + mails;
	for (size_t i = 0; under_way > 0 && i < today->process_count; i++)
		if (today->processes[i].shown &&
			!load_of_process(store, desk, arena, today, &today->processes[i], err))
			return false;
	return true;
}
