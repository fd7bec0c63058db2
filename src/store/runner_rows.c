/* The one runner: its lease, and what clock and database looked like when it last looked. */
#include "store/runner_rows.h"

#include "store/store_private.h"

enum { STORE_VERSION_RUNNER = 5 };

static const char *text_at(struct statement *statement, int column, struct arena *arena)
{
	struct span text = statement_text(statement, column);

	return text.start ? arena_copy(arena, text.start, text.length) : NULL;
}

static void take_row(struct statement *statement, struct arena *arena, struct runner_row *ret)
{
	*ret = (struct runner_row){
		.holder = text_at(statement, 0, arena),
		.lease_end = statement_is_null(statement, 1)
				     ? INSTANT_NEVER
				     : (struct instant){statement_number(statement, 1)},
		.epoch = statement_number(statement, 2),
		.now = {statement_number(statement, 3)},
		.steady = statement_number(statement, 4),
		.awake = statement_number(statement, 5),
		.boot = text_at(statement, 6, arena),
		.place = text_at(statement, 7, arena),
		.count = statement_number(statement, 8),
	};
}

bool runner_row_load(struct store *store, struct arena *arena, bool *ret_found, struct runner_row *ret_row,
	struct error *err)
{
	struct runner_row row = {.lease_end = INSTANT_NEVER};
	struct statement *statement;
	bool found = false;

	if (store->version >= STORE_VERSION_RUNNER) {
		statement = store_statement(store, SQL_RUNNER_LOAD, err);
		if (!statement || !statement_step(statement, &found, err))
			return false;
		if (found)
			take_row(statement, arena, &row);
		statement_reset(statement);
	}
	*ret_found = found && row.boot && row.boot[0];
	*ret_row = row;
	return true;
}

static void set_look(struct statement *statement, const struct runner_row *row)
{
	statement_set_number(statement, 4, row->now.seconds);
	statement_set_number(statement, 5, row->steady);
	statement_set_number(statement, 6, row->awake);
	statement_set_text(statement, 7, row->boot);
	statement_set_text(statement, 8, row->place);
	statement_set_number(statement, 9, row->count);
}

bool runner_row_take(struct store *store, const struct runner_row *row, bool *ret_taken, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_RUNNER_TAKE, err);

	if (!statement)
		return false;
	statement_set_text(statement, 2, row->holder);
	statement_set_number(statement, 3, row->lease_end.seconds);
	set_look(statement, row);
	if (!statement_run(statement, err))
		return false;
	*ret_taken = driver_changes(store->driver) == 1;
	return true;
}

bool runner_row_look(struct store *store, const struct runner_row *row, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_RUNNER_LOOK, err);

	if (!statement)
		return false;
	set_look(statement, row);
	return statement_run(statement, err);
}

bool runner_row_release(struct store *store, const char *holder, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_RUNNER_RELEASE, err);

	if (!statement)
		return false;
	statement_set_text(statement, 2, holder);
	return statement_run(statement, err);
}
