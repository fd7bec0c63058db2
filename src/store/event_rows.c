/* The log as rows: only ever appended to. */
#include "store/event_rows.h"

#include "store/event_facts.h"
#include "store/event_rows_private.h"

bool event_row_insert(
	struct store *store, int64_t process, int32_t n, const struct event *event, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_EVENT_INSERT, err);
	uint8_t facts[EVENT_FACTS_SIZE];

	if (!statement)
		return false;
	statement_set_number(statement, 2, process);
	statement_set_number(statement, 3, n);
	statement_set_bytes(statement, 4, facts, event_facts_print(event, n, facts));
	statement_set_text(statement, 5, event->text);
	return statement_run(statement, err);
}

bool event_row_read(struct statement *row, const struct process *process, int32_t n, struct arena *arena,
	struct event *event)
{
	struct span text;

	if (!event_facts_parse(statement_bytes(row, 1), process, n, arena, event))
		return false;
	text = statement_text(row, 2);
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
