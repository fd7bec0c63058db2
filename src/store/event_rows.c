/* The log as rows: only ever appended to. */
#include "store/event_rows.h"

#include "store/event_facts.h"
#include "store/event_rows_private.h"

#include <string.h>

enum { OWN_ID_SIZE = 16 };

/* "e" and the number, without the detour of a format: nearly every event has it. Returns where it begins. */
static const char *print_own_id(int32_t n, char ret_id[OWN_ID_SIZE])
{
	char *at = ret_id + OWN_ID_SIZE;

	*--at = '\0';
	for (n++; n > 0; n /= 10)
		*--at = (char)('0' + n % 10);
	*--at = 'e';
	return at;
}

static bool is_own_id(const char *id, int32_t n)
{
	char own[OWN_ID_SIZE];

	return strcmp(id, print_own_id(n, own)) == 0;
}

static const char *own_id(struct arena *arena, int32_t n)
{
	char own[OWN_ID_SIZE];
	const char *id = print_own_id(n, own);

	return arena_copy(arena, id, (size_t)(own + OWN_ID_SIZE - 1 - id));
}

bool event_row_insert(
	struct store *store, int64_t process, int32_t n, const struct event *event, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_EVENT_INSERT, err);
	uint8_t facts[EVENT_FACTS_SIZE];

	if (!statement)
		return false;
	statement_set_number(statement, 2, process);
	statement_set_number(statement, 3, n);
	statement_set_number(statement, 4, event->type);
	statement_set_number(statement, 5, event->at.instant.seconds);
	statement_set_bytes(statement, 6, facts, event_facts_print(event, facts));
	if (!is_own_id(event->id, n))
		statement_set_text(statement, 7, event->id);
	statement_set_text(statement, 8, event->text);
	return statement_run(statement, err);
}

static bool words_right(const struct event *event)
{
	static const uint8_t what_counts[EVENT_TYPE_COUNT] = {
		[EVENT_INTERVIEW] = STAGE_COUNT,
		[EVENT_NOTED] = ABOUT_COUNT,
		[EVENT_HEARD] = HEARD_COUNT,
		[EVENT_CLOSED] = CLOSED_WHY_COUNT,
	};

	return (event->what == 0 || event->what < what_counts[event->type]) &&
	       (event->action < ACTION_COUNT || event->action == ACTION_ANY) &&
	       (event->channel < CHANNEL_COUNT || event->channel == CHANNEL_ANY) &&
	       (event->went < WENT_COUNT || event->went == WENT_UNSAID);
}

bool event_row_read(struct statement *row, const struct process *process, int32_t n, struct arena *arena,
	struct event *event)
{
	const int64_t type = statement_number(row, 2);
	struct span id, text;

	event_facts_init(event);
	if (statement_number(row, 1) != n || type < 0 || type >= EVENT_TYPE_COUNT)
		return false;
	event->type = (uint8_t)type;
	event->at.instant.seconds = statement_number(row, 3);
	if (!event_facts_parse(
		    statement_bytes(row, 4), process->people_count, process->events_count, arena, event) ||
		!words_right(event))
		return false;
	id = statement_text(row, 5);
	event->id = id.start ? arena_copy(arena, id.start, id.length) : own_id(arena, n);
	text = statement_text(row, 6);
	if (text.start)
		event->text = arena_copy(arena, text.start, text.length);
	return true;
}

bool event_rows_append(struct store *store, int64_t process, int32_t expected_count,
	const struct event *events, int32_t count, struct error *err)
{
	if (!process_count_add(store, SQL_EVENT_COUNT, process, expected_count, count, err))
		return false;
	for (int32_t i = 0; i < count; i++)
		if (!event_row_insert(store, process, expected_count + i, &events[i], err))
			return false;
	return true;
}
