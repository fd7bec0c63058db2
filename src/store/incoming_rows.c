/* Mails that mattered, as rows: what each was taken for, and what the person is asked about it. */
#include "store/incoming_rows.h"

#include "store/store_private.h"

static struct instant instant_at(struct statement *row, int column)
{
	return statement_is_null(row, column) ? INSTANT_NEVER
					      : (struct instant){statement_number(row, column)};
}

static const char *text_at(struct statement *row, int column, struct arena *arena)
{
	return arena_strdup(arena, statement_text(row, column).start);
}

static void take(struct statement *row, struct arena *arena, struct incoming *ret)
{
	*ret = (struct incoming){
		.number = statement_number(row, 0),
		.account = statement_number(row, 1),
		.message_id = text_at(row, 2, arena),
		.digest = text_at(row, 3, arena),
		.process = statement_number(row, 4),
		.person = text_at(row, 5, arena),
		.sender_name = text_at(row, 6, arena),
		.sender_address = text_at(row, 7, arena),
		.subject = text_at(row, 8, arena),
		.at = instant_at(row, 9),
		.taken = instant_at(row, 10),
		.outcome = (uint8_t)statement_number(row, 11),
		.what = (uint8_t)statement_number(row, 12),
		.doubt = text_at(row, 13, arena),
		.evidence = text_at(row, 14, arena),
		.decide_by = DAY_NONE,
		.forbids = EVENT_TYPE_COUNT,
		.event = text_at(row, 15, arena),
		.draft = statement_number(row, 16),
		.decided = instant_at(row, 17),
		.decision = text_at(row, 18, arena),
	};
}

/* The first column of the one row of a statement, or 0. */
static bool number_of(struct statement *statement, int64_t *ret_number, struct error *err)
{
	bool found;

	if (!statement_step(statement, &found, err))
		return false;
	*ret_number = found ? statement_number(statement, 0) : 0;
	statement_reset(statement);
	return true;
}

bool incoming_row_known(struct store *store, const char *digest, int64_t *ret_number, struct error *err)
{
	struct statement *statement;

	*ret_number = 0;
	if (!store_has_mailboxes(store))
		return true;
	statement = store_statement(store, SQL_INCOMING_DIGEST, err);
	if (!statement)
		return false;
	statement_set_text(statement, 2, digest);
	return number_of(statement, ret_number, err);
}

static void put(struct statement *statement, const struct incoming *incoming)
{
	statement_set_number(statement, 2, incoming->account);
	statement_set_text(statement, 3, incoming->message_id);
	statement_set_text(statement, 4, incoming->digest);
	if (incoming->process)
		statement_set_number(statement, 5, incoming->process);
	statement_set_text(statement, 6, incoming->person);
	statement_set_text(statement, 7, incoming->sender_name);
	statement_set_text(statement, 8, incoming->sender_address);
	statement_set_text(statement, 9, incoming->subject ? incoming->subject : "");
	statement_set_number(statement, 10, incoming->at.seconds);
	statement_set_number(statement, 11, incoming->taken.seconds);
	statement_set_number(statement, 12, incoming->outcome);
	statement_set_number(statement, 13, incoming->what);
	statement_set_text(statement, 14, incoming->doubt);
	statement_set_text(statement, 15, incoming->evidence);
	statement_set_text(statement, 16, incoming->event);
	if (incoming->draft)
		statement_set_number(statement, 17, incoming->draft);
}

static bool forbids(const struct incoming *incoming)
{
	return incoming->forbids == EVENT_NO_CONTACT || incoming->forbids == EVENT_NO_CALLS;
}

static bool insert_told(struct store *store, const struct incoming *incoming, struct error *err)
{
	struct statement *statement;

	if (day_is_none(incoming->decide_by) && !forbids(incoming))
		return true;
	statement = store_statement(store, SQL_INCOMING_TOLD_INSERT, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, incoming->number);
	if (!day_is_none(incoming->decide_by))
		statement_set_number(statement, 3, incoming->decide_by.number);
	statement_set_text(statement, 4, forbids(incoming) ? event_type_names[incoming->forbids] : NULL);
	return statement_run(statement, err);
}

/* Nothing of it matters for one that asks nothing. */
static bool load_told(struct store *store, struct incoming *incoming, struct error *err)
{
	struct statement *statement;
	bool found;
	int type;

	if (!incoming->doubt || !store_has_told(store))
		return true;
	statement = store_statement(store, SQL_INCOMING_TOLD_LOAD, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, incoming->number);
	if (!statement_step(statement, &found, err))
		return false;
	if (found && !statement_is_null(statement, 0))
		incoming->decide_by.number = (int32_t)statement_number(statement, 0);
	type = found ? word_find(event_type_names, EVENT_TYPE_COUNT, statement_text(statement, 1)) : -1;
	if (type >= 0)
		incoming->forbids = (uint8_t)type;
	statement_reset(statement);
	return true;
}

bool incoming_row_insert(struct store *store, struct incoming *incoming, bool *ret_known, struct error *err)
{
	struct statement *statement;
	int64_t number;

	if (!incoming_row_known(store, incoming->digest, &number, err))
		return false;
	*ret_known = number != 0;
	if (*ret_known)
		return true;
	statement = store_statement(store, SQL_INCOMING_INSERT, err);
	if (!statement)
		return false;
	put(statement, incoming);
	if (!statement_run(statement, err))
		return false;
	statement = store_statement(store, SQL_INCOMING_LAST, err);
	return statement && number_of(statement, &incoming->number, err) && insert_told(store, incoming, err);
}

static bool not_found(int64_t number, struct error *err)
{
	error_set(err, ERROR_NOT_FOUND, "there is no mail m%lld", (long long)number);
	return error_hint(err, "tact resolve lists the mails that ask you something");
}

bool incoming_row_load(struct store *store, int64_t number, struct arena *arena,
	struct incoming *ret_incoming, struct error *err)
{
	struct statement *statement;
	bool found;

	if (!store_has_mailboxes(store))
		return not_found(number, err);
	statement = store_statement(store, SQL_INCOMING_LOAD, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, number);
	if (!statement_step(statement, &found, err))
		return false;
	if (found)
		take(statement, arena, ret_incoming);
	statement_reset(statement);
	return found ? load_told(store, ret_incoming, err) : not_found(number, err);
}

bool incoming_row_decide(struct store *store, const struct incoming *incoming, struct instant now,
	const char *decision, const char *event, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_INCOMING_DECIDE, err);

	if (!statement)
		return false;
	statement_set_number(statement, 2, incoming->number);
	statement_set_number(statement, 3, now.seconds);
	statement_set_text(statement, 4, decision);
	statement_set_text(statement, 5, event);
	if (!statement_run(statement, err))
		return false;
	if (driver_changes(store->driver) == 1)
		return true;
	error_set(err, ERROR_CHANGED, "about m%lld nothing is to be decided any more",
		(long long)incoming->number);
	return error_hint(err, "tact outbox lists the mails that still ask you something");
}

bool incoming_rows_list(struct store *store, bool asks, int64_t before, size_t limit, struct arena *arena,
	struct incoming **ret_incoming, size_t *ret_count, struct error *err)
{
	struct statement *statement;
	struct incoming *rows;
	size_t count = 0;
	bool found = true;

	*ret_incoming = NULL;
	*ret_count = 0;
	if (!store_has_mailboxes(store))
		return true;
	statement = store_statement(store, asks ? SQL_INCOMING_ASKING : SQL_INCOMING_LIST, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, before);
	statement_set_number(statement, 3, (int64_t)limit);
	rows = arena_array(arena, struct incoming, limit + 1);
	while (count < limit) {
		if (!statement_step(statement, &found, err))
			return false;
		if (!found)
			break;
		take(statement, arena, &rows[count++]);
	}
	statement_reset(statement);
	for (size_t i = 0; i < count; i++)
		if (!load_told(store, &rows[i], err))
			return false;
	*ret_incoming = rows;
	*ret_count = count;
	return true;
}

bool incoming_row_thread(struct store *store, const char *message_id, int64_t *ret_process,
	int64_t *ret_draft, struct error *err)
{
	struct statement *statement;
	bool found;

	*ret_process = *ret_draft = 0;
	if (!store_has_mailboxes(store))
		return true;
	statement = store_statement(store, SQL_INCOMING_THREAD, err);
	if (!statement)
		return false;
	statement_set_text(statement, 2, message_id);
	if (!statement_step(statement, &found, err))
		return false;
	if (found) {
		*ret_process = statement_number(statement, 0);
		*ret_draft = statement_number(statement, 1);
	}
	statement_reset(statement);
	return true;
}

bool incoming_rows_ask(struct store *store, int64_t *ret_count, struct error *err)
{
	struct statement *statement;
	bool found;

	*ret_count = 0;
	if (!store_has_mailboxes(store))
		return true;
	statement = store_statement(store, SQL_INCOMING_ASKING_COUNT, err);
	if (!statement || !statement_step(statement, &found, err))
		return false;
	if (found)
		*ret_count = statement_number(statement, 0);
	statement_reset(statement);
	return true;
}
