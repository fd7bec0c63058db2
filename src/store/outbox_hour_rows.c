/* Letters that leave at any hour as rows: the person said so, for a while. */
#include "store/outbox_hour_rows.h"

#include "store/store_private.h"

bool outbox_hour_row_save(struct store *store, int64_t draft, struct instant till, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_OUTBOX_HOUR_SAVE, err);

	if (!statement)
		return false;
	statement_set_number(statement, 2, draft);
	statement_set_number(statement, 3, till.seconds);
	return statement_run(statement, err);
}

bool outbox_hour_row_load(struct store *store, int64_t draft, struct instant *ret_till, struct error *err)
{
	struct statement *statement;
	bool found;

	*ret_till = INSTANT_FIRST;
	if (!store_has_hours(store))
		return true;
	statement = store_statement(store, SQL_OUTBOX_HOUR_LOAD, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, draft);
	if (!statement_step(statement, &found, err))
		return false;
	if (found)
		ret_till->seconds = statement_number(statement, 0);
	statement_reset(statement);
	return true;
}
