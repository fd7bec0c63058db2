/* How far the folders of an account were read, and what was taken in of them. */
#include "store/mailbox_rows.h"

#include "store/store_private.h"

static struct instant instant_at(struct statement *row, int column)
{
	return statement_is_null(row, column) ? INSTANT_NEVER
					      : (struct instant){statement_number(row, column)};
}

static void take(struct statement *row, int64_t account, struct arena *arena, struct mailbox *ret)
{
	*ret = (struct mailbox){
		.account = account,
		.name = arena_strdup(arena, statement_text(row, 0).start),
		.role = (uint8_t)statement_number(row, 1),
		.validity = (uint32_t)statement_number(row, 2),
		.first = (uint32_t)statement_number(row, 3),
		.cursor = (uint32_t)statement_number(row, 4),
		.looked = instant_at(row, 5),
		.audited = instant_at(row, 6),
		.hole = (uint32_t)statement_number(row, 7),
		.trouble = arena_strdup(arena, statement_text(row, 8).start),
	};
}

bool mailbox_rows_list(struct store *store, int64_t account, struct arena *arena,
	struct mailbox **ret_mailboxes, size_t *ret_count, struct error *err)
{
	struct mailbox *mailboxes = NULL;
	struct statement *statement;
	size_t count = 0, capacity = 0;
	bool found;

	*ret_mailboxes = NULL;
	*ret_count = 0;
	if (!store_has_mailboxes(store))
		return true;
	statement = store_statement(store, SQL_MAILBOX_LIST, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, account);
	for (;;) {
		if (!statement_step(statement, &found, err))
			return false;
		if (!found)
			break;
		mailboxes = arena_grow(arena, mailboxes, sizeof(*mailboxes), count, 4, &capacity);
		take(statement, account, arena, &mailboxes[count++]);
	}
	statement_reset(statement);
	*ret_mailboxes = mailboxes;
	*ret_count = count;
	return true;
}

static void put_key(struct statement *statement, const struct mailbox *mailbox)
{
	statement_set_number(statement, 2, mailbox->account);
	statement_set_text(statement, 3, mailbox->name);
}

static bool forget_other(struct store *store, const struct mailbox *mailbox, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_TAKEN_FORGET, err);

	if (!statement)
		return false;
	put_key(statement, mailbox);
	statement_set_number(statement, 4, mailbox->validity);
	return statement_run(statement, err);
}

bool mailbox_row_save(struct store *store, const struct mailbox *mailbox, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_MAILBOX_SAVE, err);

	if (!statement)
		return false;
	put_key(statement, mailbox);
	statement_set_number(statement, 4, mailbox->role);
	statement_set_number(statement, 5, mailbox->validity);
	statement_set_number(statement, 6, mailbox->first);
	statement_set_number(statement, 7, mailbox->cursor);
	if (!instant_is_never(mailbox->looked))
		statement_set_number(statement, 8, mailbox->looked.seconds);
	if (!instant_is_never(mailbox->audited))
		statement_set_number(statement, 9, mailbox->audited.seconds);
	if (mailbox->hole)
		statement_set_number(statement, 10, mailbox->hole);
	statement_set_text(statement, 11, mailbox->trouble);
	return statement_run(statement, err) &&
	       (mailbox->cursor >= mailbox->first || forget_other(store, mailbox, err));
}

bool taken_row_add(
	struct store *store, const struct mailbox *mailbox, uint32_t uid, int outcome, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_TAKEN_INSERT, err);

	if (!statement)
		return false;
	put_key(statement, mailbox);
	statement_set_number(statement, 4, mailbox->validity);
	statement_set_number(statement, 5, uid);
	statement_set_number(statement, 6, outcome);
	return statement_run(statement, err);
}

bool taken_rows_list(struct store *store, const struct mailbox *mailbox, uint32_t first, struct arena *arena,
	uint32_t **ret_uids, size_t *ret_count, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_TAKEN_LIST, err);
	uint32_t *uids = NULL;
	size_t count = 0, capacity = 0;
	bool found;

	if (!statement)
		return false;
	put_key(statement, mailbox);
	statement_set_number(statement, 4, mailbox->validity);
	statement_set_number(statement, 5, first);
	for (;;) {
		if (!statement_step(statement, &found, err))
			return false;
		if (!found)
			break;
		uids = arena_grow(arena, uids, sizeof(*uids), count, 256, &capacity);
		uids[count++] = (uint32_t)statement_number(statement, 0);
	}
	statement_reset(statement);
	*ret_uids = uids;
	*ret_count = count;
	return true;
}
