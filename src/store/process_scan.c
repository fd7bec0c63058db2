/* All processes in the order of their numbers: four readers of four tables that walk in step. */
#include "store/process_scan.h"

#include "store/agenda_rows_private.h"
#include "store/event_rows_private.h"
#include "store/person_rows_private.h"
#include "store/process_rows_private.h"

#include <stdlib.h>
#include <string.h>

enum table { TABLE_PROCESS, TABLE_PERSON, TABLE_EVENT, TABLE_AGENDA, TABLE_COUNT };

static const enum sql table_sql[TABLE_COUNT] = {
	[TABLE_PROCESS] = SQL_PROCESS_RANGE,
	[TABLE_PERSON] = SQL_PERSON_RANGE,
	[TABLE_EVENT] = SQL_EVENT_RANGE,
	[TABLE_AGENDA] = SQL_AGENDA_RANGE,
};

struct process_scan {
	struct store *store;
	struct statement *tables[TABLE_COUNT];
	int tables_count;
	int64_t process[TABLE_COUNT]; /* of the row that each stands on; INT64_MAX behind the last */
};

static bool advance(struct process_scan *scan, enum table table, struct error *err)
{
	bool row;

	if (!statement_step(scan->tables[table], &row, err))
		return false;
	scan->process[table] = row ? statement_number(scan->tables[table], 0) : INT64_MAX;
	return true;
}

bool process_scan_move(struct process_scan *scan, int64_t first, int64_t last, struct error *err)
{
	for (int i = 0; i < scan->tables_count; i++) {
		statement_reset(scan->tables[i]);
		statement_set_number(scan->tables[i], 1, scan->store->workspace);
		statement_set_number(scan->tables[i], 2, first);
		statement_set_number(scan->tables[i], 3, last);
		if (!advance(scan, (enum table)i, err))
			return false;
	}
	return true;
}

static bool open_tables(struct store *store, int tables_count, int64_t first, int64_t last,
	struct process_scan **ret_scan, struct error *err)
{
	struct process_scan *scan = calloc(1, sizeof(*scan));

	if (!scan)
		abort();
	scan->store = store;
	scan->tables_count = tables_count;
	scan->process[TABLE_AGENDA] = INT64_MAX;
	for (int i = 0; i < tables_count; i++) {
		scan->tables[i] = statement_open(store->driver, table_sql[i], err);
		if (!scan->tables[i])
			goto fail;
	}
	if (!process_scan_move(scan, first, last, err))
		goto fail;
	*ret_scan = scan;
	return true;
fail:
	process_scan_close(scan);
	return false;
}

bool process_scan_open(
	struct store *store, int64_t first, int64_t last, struct process_scan **ret_scan, struct error *err)
{
	return open_tables(store, TABLE_COUNT, first, last, ret_scan, err);
}

bool process_scan_open_bare(
	struct store *store, int64_t number, struct process_scan **ret_scan, struct error *err)
{
	return open_tables(store, TABLE_AGENDA, number, number, ret_scan, err);
}

void process_scan_rest(struct process_scan *scan)
{
	for (int i = 0; i < scan->tables_count; i++)
		statement_reset(scan->tables[i]);
}

void process_scan_close(struct process_scan *scan)
{
	if (!scan)
		return;
	for (int i = 0; i < scan->tables_count; i++)
		statement_close(scan->tables[i]);
	free(scan);
}

static bool read_people(
	struct process_scan *scan, struct arena *arena, struct process_row *row, struct error *err)
{
	struct process *process = &row->process;

	for (int32_t i = 0; i < process->people_count; i++) {
		if (scan->process[TABLE_PERSON] != row->number ||
			!person_row_read(scan->tables[TABLE_PERSON], i, arena, &process->people[i]))
			return store_damaged(scan->store, err, "a person", row->number);
		if (!advance(scan, TABLE_PERSON, err))
			return false;
	}
	return scan->process[TABLE_PERSON] > row->number ||
	       store_damaged(scan->store, err, "a person", row->number);
}

static bool read_events(
	struct process_scan *scan, struct arena *arena, struct process_row *row, struct error *err)
{
	struct process *process = &row->process;

	for (int32_t i = 0; i < process->events_count; i++) {
		if (scan->process[TABLE_EVENT] != row->number ||
			!event_row_read(scan->tables[TABLE_EVENT], process, i, arena, &process->events[i]))
			return store_damaged(scan->store, err, "an event", row->number);
		if (!advance(scan, TABLE_EVENT, err))
			return false;
	}
	return scan->process[TABLE_EVENT] > row->number ||
	       store_damaged(scan->store, err, "an event", row->number);
}

static bool read_agenda(
	struct process_scan *scan, int64_t number, struct agenda_row *ret_agenda, struct error *err)
{
	*ret_agenda = (struct agenda_row){0};
	if (scan->process[TABLE_AGENDA] < number)
		return store_damaged(scan->store, err, "the agenda", scan->process[TABLE_AGENDA]);
	if (scan->process[TABLE_AGENDA] > number)
		return true;
	agenda_row_read(scan->tables[TABLE_AGENDA], ret_agenda);
	return advance(scan, TABLE_AGENDA, err);
}

bool process_scan_next(struct process_scan *scan, struct arena *arena, bool *ret_found,
	struct process_row *ret_row, struct agenda_row *ret_agenda, struct error *err)
{
	struct agenda_row agenda;
	struct process_row row;

	if (scan->process[TABLE_PROCESS] == INT64_MAX) {
		*ret_found = false;
		return true;
	}
	if (!process_row_read(scan->store, scan->tables[TABLE_PROCESS], arena, &row, err) ||
		!advance(scan, TABLE_PROCESS, err) || !read_people(scan, arena, &row, err) ||
		!read_events(scan, arena, &row, err) || !read_agenda(scan, row.number, &agenda, err) ||
		!process_row_link(scan->store, &row, err))
		return false;
	*ret_found = true;
	*ret_row = row;
	if (ret_agenda)
		*ret_agenda = agenda;
	return true;
}
