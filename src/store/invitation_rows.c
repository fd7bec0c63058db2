/* Invitations seen: which calendar entry became which event. */
#include "store/invitation_rows.h"

#include "store/store_private.h"

bool invitation_row_load(struct store *store, const char *uid, const char *recurrence, bool *ret_found,
	struct invitation *ret, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_INVITATION_LOAD, err);
	bool found;

	if (!statement)
		return false;
	statement_set_text(statement, 2, uid);
	statement_set_text(statement, 3, recurrence);
	if (!statement_step(statement, &found, err))
		return false;
	if (found)
		*ret = (struct invitation){
			.uid = uid,
			.recurrence = recurrence,
			.process = statement_number(statement, 0),
			.event = (int32_t)statement_number(statement, 1),
			.sequence = (int32_t)statement_number(statement, 2),
			.stamp = {statement_number(statement, 3)},
			.digest = (uint64_t)statement_number(statement, 4),
		};
	statement_reset(statement);
	*ret_found = found;
	return true;
}

bool invitation_row_save(struct store *store, const struct invitation *invitation, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_INVITATION_SAVE, err);

	if (!statement)
		return false;
	statement_set_text(statement, 2, invitation->uid);
	statement_set_text(statement, 3, invitation->recurrence);
	statement_set_number(statement, 4, invitation->process);
	statement_set_number(statement, 5, invitation->event);
	statement_set_number(statement, 6, invitation->sequence);
	statement_set_number(statement, 7, invitation->stamp.seconds);
	statement_set_number(statement, 8, (int64_t)invitation->digest);
	return statement_run(statement, err);
}

bool invitation_rows_move(struct store *store, int64_t process, int32_t from, int32_t to, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_INVITATION_MOVE, err);

	if (!statement)
		return false;
	statement_set_number(statement, 2, process);
	statement_set_number(statement, 3, from);
	statement_set_number(statement, 4, to);
	return statement_run(statement, err);
}
