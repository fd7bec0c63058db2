/* What the person recorded lately, of the processes that are at hand. */
#include "app/lately.h"

#include "app/planned.h"
#include "store/process_rows.h"

#include <string.h>

/* What was recorded lately stands at the end of a log. */
enum { ENTRIES_LOOKED_AT = 16 };

struct looking {
	const struct since *since;
	struct instant from, now;
	struct lately *lately;
};

static const bool told[EVENT_TYPE_COUNT] = {
	[EVENT_CANCELLED] = true,
	[EVENT_TIMELINE] = true,
	[EVENT_NO_CALLS] = true,
	[EVENT_NO_CONTACT] = true,
	[EVENT_CALL_ALLOWED] = true,
	[EVENT_CONNECT_ALLOWED] = true,
	[EVENT_DIRECT_ALLOWED] = true,
	[EVENT_PROMISE] = true,
	[EVENT_DID] = true,
	[EVENT_HEARD] = true,
	[EVENT_SKIPPED] = true,
	[EVENT_CLOSED] = true,
};

/* A mail that was taken in, or a letter that left, stands there by itself. */
static bool is_elsewhere(const struct since *since, int64_t number, int32_t n, const struct event *event)
{
	for (size_t i = 0; i < since->answer_count; i++)
		if (since->answers[i].process == number && since->answers[i].event &&
			strcmp(since->answers[i].event, event->id) == 0)
			return true;
	for (size_t i = 0; i < since->gone_count; i++)
		if (since->gone[i]->letter.process == number && since->gone[i]->letter.contact == n)
			return true;
	for (size_t i = 0; i < since->asking_count; i++)
		if (since->asking[i].letter.process == number && since->asking[i].letter.contact == n)
			return true;
	return false;
}

/* The oldest gives way where there are too many. */
static void add(struct lately *lately, struct lately_entry entry)
{
	const int64_t at = entry.event->at.instant.seconds;
	size_t place = lately->count;

	while (place > 0 && lately->list[place - 1].event->at.instant.seconds < at)
		place--;
	if (place == LATELY_MAX)
		return;
	if (lately->count < LATELY_MAX)
		lately->count++;
	memmove(&lately->list[place + 1], &lately->list[place], (lately->count - 1 - place) * sizeof(entry));
	lately->list[place] = entry;
}

static void look(
	struct looking *looking, int64_t number, const struct process *process, const struct matter *matter)
{
	const int32_t count = process->events_count,
		      first = count > ENTRIES_LOOKED_AT ? count - ENTRIES_LOOKED_AT : 0;

	for (int32_t i = count - 1; i >= first; i--) {
		const struct event *event = &process->events[i];
		if (told[event->type] && !event->retracted &&
			event->at.instant.seconds >= looking->from.seconds &&
			event->at.instant.seconds <= looking->now.seconds &&
			!is_elsewhere(looking->since, number, i, event))
			add(looking->lately, (struct lately_entry){number, process, matter, event});
	}
}

static bool is_read(const struct today *today, int64_t number)
{
	for (size_t i = 0; i < today->process_count; i++)
		if (today->processes[i].number == number)
			return true;
	return false;
}

static bool look_at_newest(struct looking *looking, struct store *store, struct desk *desk,
	const struct today *today, struct arena *arena, struct error *err)
{
	const struct planned_process *planned;
	int64_t last;

	/* What is held goes on being held: today's page stands on it. */
	if (!process_rows_last(store, &last, err))
		return false;
	for (int64_t number = last; number > 0 && number > last - LATELY_NEWEST; number--) {
		struct error problem = {0};
		if (is_read(today, number))
			continue;
		if (!planned_get(
			    desk->planned, store, desk, number, looking->now, arena, &planned, &problem, err))
			return false;
		if (planned)
			look(looking, number, &planned->process, &planned->matter);
	}
	return true;
}

bool lately_load(struct store *store, struct desk *desk, const struct today *today, const struct since *since,
	struct instant from, struct arena *arena, struct lately *ret_lately, struct error *err)
{
	struct looking looking = {.since = since, .from = from, .now = today->now, .lately = ret_lately};
	bool fine;

	*ret_lately = (struct lately){0};
	for (size_t i = 0; i < today->process_count; i++)
		look(&looking, today->processes[i].number, &today->processes[i].process,
			&today->processes[i].matter);
	if (!store_begin_read(store, err))
		return false;
	fine = look_at_newest(&looking, store, desk, today, arena, err);
	store_rollback(store);
	return fine;
}
