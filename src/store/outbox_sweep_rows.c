/* Letters on their way out, moved all at once: by an answer, by time, by doubt. */
#include "store/outbox_rows.h"
#include "store/store_private.h"

/* One statement, for every state in which the table has a row for the event. */
static bool sweep(struct store *store, enum sql sql, enum outbox_event event, int64_t key, const char *why,
	int64_t *count, struct error *err)
{
	for (size_t i = 0; i < outbox_arrow_count; i++) {
		const struct outbox_arrow *arrow = &outbox_arrows[i];
		struct statement *statement;

		if (arrow->event != event)
			continue;
		statement = store_statement(store, sql, err);
		if (!statement)
			return false;
		statement_set_number(statement, 2, key);
		statement_set_number(statement, 3, arrow->to);
		statement_set_number(statement, 4, arrow->from);
		statement_set_text(statement, 5, why);
		if (!statement_run(statement, err))
			return false;
		*count += driver_changes(store->driver);
	}
	return true;
}

bool outbox_rows_answered(struct store *store, int64_t process, struct instant now, const char *why,
	int64_t *ret_count, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_OUTBOX_ANSWERED, err);
	int64_t count = 0;

	if (!statement)
		return false;
	statement_set_number(statement, 2, process);
	statement_set_number(statement, 3, now.seconds);
	if (!statement_run(statement, err) ||
		!sweep(store, SQL_OUTBOX_STOP_ANSWERED, OUTBOX_STOP, process, why, &count, err))
		return false;
	*ret_count = count;
	return true;
}

bool outbox_rows_pass(struct store *store, struct instant now, int64_t *ret_count, struct error *err)
{
	/* Of what was handed over; what was only claimed is tried again. */
	static const char ended[] = "the program ended before the answer of the server came";
	int64_t count = 0;

	if (!sweep(store, SQL_OUTBOX_LEASE_OVER, OUTBOX_LEASE_OVER, now.seconds, ended, &count, err) ||
		!sweep(store, SQL_OUTBOX_EXPIRE, OUTBOX_EXPIRE, now.seconds, NULL, &count, err) ||
		!sweep(store, SQL_OUTBOX_OPEN, OUTBOX_OPEN, now.seconds, NULL, &count, err))
		return false;
	*ret_count = count;
	return true;
}

bool outbox_rows_freeze(struct store *store, const char *why, int64_t *ret_count, struct error *err)
{
	int64_t count = 0;

	if (!sweep(store, SQL_OUTBOX_FREEZE, OUTBOX_FREEZE, 0, why, &count, err))
		return false;
	*ret_count = count;
	return true;
}
