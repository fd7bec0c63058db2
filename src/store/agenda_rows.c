/* What was last planned of each process, and until when it holds. */
#include "store/agenda_rows.h"

#include "store/agenda_rows_private.h"

void agenda_row_read_at(struct statement *row, int column, struct agenda_row *ret_row)
{
	*ret_row = (struct agenda_row){
		.process = statement_number(row, column),
		.valid_from = {statement_number(row, column + 1)},
		.valid_until = {statement_number(row, column + 2)},
		.visible = !statement_is_null(row, column + 3),
		.urgency = statement_number(row, column + 3),
		.due_count = (int32_t)statement_number(row, column + 4),
		.state = (uint8_t)statement_number(row, column + 5),
	};
}

bool agenda_row_holds(const struct agenda_row *stored, const struct agenda_row *planned)
{
	return stored->process == planned->process &&
	       stored->valid_from.seconds <= planned->valid_from.seconds &&
	       stored->valid_until.seconds == planned->valid_until.seconds &&
	       stored->visible == planned->visible &&
	       (!stored->visible || stored->urgency == planned->urgency) &&
	       stored->due_count == planned->due_count && stored->state == planned->state;
}

/* Whoever asks for an earlier now has to look at all rows; whoever asks for a later one, at none. */
static bool raise_latest(struct store *store, struct instant from, struct error *err)
{
	struct statement *statement;

	if (from.seconds <= store->planned_latest)
		return true;
	statement = store_statement(store, SQL_PLANNED_LATEST_RAISE, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, from.seconds);
	if (!statement_run(statement, err))
		return false;
	store->planned_latest = from.seconds;
	return true;
}

static enum sql sql_of_change(const struct agenda_row *stored, const struct agenda_row *row)
{
	const bool until = stored->valid_until.seconds != row->valid_until.seconds;
	const bool urgency =
		stored->visible != row->visible || (row->visible && stored->urgency != row->urgency);

	if (stored->process == 0)
		return SQL_AGENDA_INSERT;
	if (until)
		return urgency ? SQL_AGENDA_UPDATE_UNTIL_URGENCY : SQL_AGENDA_UPDATE_UNTIL;
	return urgency ? SQL_AGENDA_UPDATE_URGENCY : SQL_AGENDA_UPDATE;
}

bool agenda_row_put(
	struct store *store, const struct agenda_row *stored, const struct agenda_row *row, struct error *err)
{
	struct statement *statement = store_statement(store, sql_of_change(stored, row), err);

	if (!statement)
		return false;
	statement_set_number(statement, 2, row->process);
	statement_set_number(statement, 3, row->valid_from.seconds);
	statement_set_number(statement, 4, row->valid_until.seconds);
	if (row->visible)
		statement_set_number(statement, 5, row->urgency);
	statement_set_number(statement, 6, row->due_count);
	statement_set_number(statement, 7, row->state);
	return statement_run(statement, err) && raise_latest(store, row->valid_from, err);
}

bool agenda_row_load(
	struct store *store, int64_t process, bool *ret_found, struct agenda_row *ret_row, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_AGENDA_RANGE, err);
	bool found;

	if (!statement)
		return false;
	statement_set_number(statement, 2, process);
	statement_set_number(statement, 3, process);
	if (!statement_step(statement, &found, err))
		return false;
	if (found)
		agenda_row_read(statement, ret_row);
	statement_reset(statement);
	*ret_found = found;
	return true;
}

bool agenda_row_save(struct store *store, const struct agenda_row *row, struct error *err)
{
	struct agenda_row stored;
	bool found;

	if (!agenda_row_load(store, row->process, &found, &stored, err))
		return false;
	if (!found)
		stored = (struct agenda_row){0};
	return agenda_row_holds(&stored, row) || agenda_row_put(store, &stored, row, err);
}

static bool add_numbers(struct store *store, enum sql sql, struct instant now, size_t limit, int64_t *numbers,
	size_t *count, struct error *err)
{
	struct statement *statement = store_statement(store, sql, err);
	bool row = true;

	if (!statement)
		return false;
	statement_set_number(statement, 2, now.seconds);
	statement_set_number(statement, 3, (int64_t)(limit - *count));
	while (row) {
		if (!statement_step(statement, &row, err))
			return false;
		if (row)
			numbers[(*count)++] = statement_number(statement, 0);
	}
	statement_reset(statement);
	return true;
}

static bool load_latest(struct store *store, struct instant *ret_latest, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_PLANNED_LATEST, err);
	bool row;

	if (!statement || !statement_step(statement, &row, err))
		return false;
	*ret_latest = row ? (struct instant){statement_number(statement, 0)} : INSTANT_NEVER;
	statement_reset(statement);
	return true;
}

bool agenda_rows_stale(struct store *store, struct instant now, size_t limit, int64_t *ret_numbers,
	size_t *ret_count, struct error *err)
{
	struct instant latest;
	size_t count = 0;

	if (!load_latest(store, &latest, err) ||
		!add_numbers(store, SQL_AGENDA_OVER, now, limit, ret_numbers, &count, err))
		return false;
	if (now.seconds < latest.seconds &&
		!add_numbers(store, SQL_AGENDA_NOT_BEGUN, now, limit, ret_numbers, &count, err))
		return false;
	*ret_count = count;
	return true;
}

bool agenda_rows_page(struct store *store, struct agenda_place after, size_t limit,
	struct agenda_place *ret_places, size_t *ret_count, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_AGENDA_PAGE, err);
	size_t count = 0;
	bool row = true;

	if (!statement)
		return false;
	statement_set_number(statement, 2, after.urgency);
	statement_set_number(statement, 3, after.process);
	statement_set_number(statement, 4, (int64_t)limit);
	while (row) {
		if (!statement_step(statement, &row, err))
			return false;
		if (row)
			ret_places[count++] = (struct agenda_place){
				statement_number(statement, 0), statement_number(statement, 1)};
	}
	statement_reset(statement);
	*ret_count = count;
	return true;
}

bool agenda_rows_total(struct store *store, int64_t *ret_processes, int64_t *ret_visible, int64_t *ret_due,
	struct error *err)
{
	struct statement *statement = store_statement(store, SQL_AGENDA_TOTAL, err);
	bool row;

	if (!statement || !statement_step(statement, &row, err))
		return false;
	*ret_processes = statement_number(statement, 0);
	*ret_visible = statement_number(statement, 1);
	*ret_due = statement_number(statement, 2);
	statement_reset(statement);
	return true;
}
