/* Reads every page and every key of a database. */
#include "store/process_scan.h"
#include "store/store_private.h"

static bool check_processes(struct store *store, struct error *err)
{
	struct process_scan *scan;
	struct process_row row;
	struct arena arena;
	bool found = true, fine = true;

	if (!process_scan_open(store, 1, INT64_MAX, &scan, err))
		return false;
	arena_init(&arena);
	while (fine && found) {
		arena_reset(&arena);
		fine = process_scan_next(scan, &arena, &found, &row, NULL, err);
	}
	arena_clear(&arena);
	process_scan_close(scan);
	return fine;
}

static bool check_agenda(struct store *store, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_AGENDA_MISSING, err);
	int64_t process = 0;
	bool row;

	if (!statement || !statement_step(statement, &row, err))
		return false;
	if (row)
		process = statement_number(statement, 0);
	statement_reset(statement);
	return !row || store_damaged(store, err, "the missing agenda", process);
}

bool store_check(struct store *store, struct error *err)
{
	return driver_check(store->driver, err) && check_processes(store, err) && check_agenda(store, err);
}
