/* Letters on their way out, found and read. */
#include "store/outbox_rows.h"
#include "store/store_private.h"

static const char *text_of(struct statement *row, int column, struct arena *arena)
{
	struct span text = statement_text(row, column);

	return text.start ? arena_copy(arena, text.start, text.length) : NULL;
}

static struct instant instant_of(struct statement *row, int column)
{
	return statement_is_null(row, column) ? INSTANT_NEVER
					      : (struct instant){statement_number(row, column)};
}

static struct span message_of(struct statement *row, int column, struct arena *arena)
{
	struct span bytes = statement_bytes(row, column);

	if (bytes.start)
		bytes.start = arena_copy(arena, bytes.start, bytes.length);
	return bytes;
}

/* False where it cannot be one. */
static bool read_row(struct statement *row, struct arena *arena, struct outbox *ret)
{
	const int64_t state = statement_number(row, 2), round = statement_number(row, 3),
		      attempts = statement_number(row, 5), contact = statement_number(row, 12),
		      copy = statement_number(row, 13);

	if (state <= OUTBOX_DRAFT || state >= OUTBOX_STATE_COUNT || copy < 0 || copy >= OUTBOX_COPY_COUNT ||
		round < 1 || round > INT32_MAX || attempts < 0 || attempts > INT32_MAX ||
		contact < NO_EVENT || contact > INT32_MAX)
		return false;
	*ret = (struct outbox){
		.draft = statement_number(row, 0),
		.process = statement_number(row, 1),
		.state = (uint8_t)state,
		.round = (int32_t)round,
		.epoch = statement_number(row, 4),
		.attempts = (int32_t)attempts,
		.lease_end = instant_of(row, 6),
		.at = instant_of(row, 7),
		.not_before = instant_of(row, 8),
		.expires = instant_of(row, 9),
		.answered = instant_of(row, 10),
		.permitted = instant_of(row, 11),
		.contact = (int32_t)contact,
		.copy = (uint8_t)copy,
		.holder = text_of(row, 14, arena),
		.account = text_of(row, 15, arena),
		.message_id = text_of(row, 16, arena),
		.recipient = text_of(row, 17, arena),
		.reply = text_of(row, 18, arena),
		.message = message_of(row, 19, arena),
	};
	return true;
}

static bool not_found(int64_t draft, struct error *err)
{
	error_set(err, ERROR_NOT_FOUND, "d%lld is not on its way out", (long long)draft);
	return error_hint(err, "tact outbox lists what is");
}

bool outbox_row_load(
	struct store *store, int64_t draft, struct arena *arena, struct outbox *ret_letter, struct error *err)
{
	struct statement *statement;
	struct outbox letter = {0};
	bool found, fine;

	if (!store_has_outbox(store))
		return not_found(draft, err);
	statement = store_statement(store, SQL_OUTBOX_LOAD, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, draft);
	if (!statement_step(statement, &found, err))
		return false;
	fine = !found || read_row(statement, arena, &letter);
	statement_reset(statement);
	if (!found)
		return not_found(draft, err);
	if (!fine)
		return store_damaged(store, err, "a letter on its way out", letter.process);
	*ret_letter = letter;
	return true;
}

bool outbox_row_find(struct store *store, const char *message_id, int64_t *ret_draft, struct error *err)
{
	struct statement *statement;
	bool found;

	*ret_draft = 0;
	if (!store_has_outbox(store))
		return true;
	statement = store_statement(store, SQL_OUTBOX_FIND, err);
	if (!statement)
		return false;
	statement_set_text(statement, 2, message_id);
	if (!statement_step(statement, &found, err))
		return false;
	if (found)
		*ret_draft = statement_number(statement, 0);
	statement_reset(statement);
	return true;
}

/* By the number `key`, or by the text. */
static bool list_of(struct store *store, enum sql sql, int64_t key, const char *text, size_t limit,
	struct arena *arena, struct outbox **ret_letters, size_t *ret_count, struct error *err)
{
	struct statement *statement;
	struct outbox *letters;
	size_t count = 0;
	bool found = true;

	*ret_letters = NULL;
	*ret_count = 0;
	if (!store_has_outbox(store))
		return true;
	statement = store_statement(store, sql, err);
	if (!statement)
		return false;
	if (text)
		statement_set_text(statement, 2, text);
	else
		statement_set_number(statement, 2, key);
	statement_set_number(statement, 3, (int64_t)limit);
	letters = arena_array(arena, struct outbox, limit + 1);
	while (count < limit) {
		if (!statement_step(statement, &found, err))
			return false;
		if (!found)
			break;
		if (!read_row(statement, arena, &letters[count++])) {
			statement_reset(statement);
			return store_damaged(store, err, "a letter on its way out", 0);
		}
	}
	statement_reset(statement);
	*ret_letters = letters;
	*ret_count = count;
	return true;
}

static bool list(struct store *store, enum sql sql, int64_t key, size_t limit, struct arena *arena,
	struct outbox **ret_letters, size_t *ret_count, struct error *err)
{
	return list_of(store, sql, key, NULL, limit, arena, ret_letters, ret_count, err);
}

bool outbox_rows_to(struct store *store, const char *recipient, size_t limit, struct arena *arena,
	struct outbox **ret_letters, size_t *ret_count, struct error *err)
{
	return list_of(store, SQL_OUTBOX_TO, 0, recipient, limit, arena, ret_letters, ret_count, err);
}

bool outbox_rows_list(struct store *store, int64_t before, size_t limit, struct arena *arena,
	struct outbox **ret_letters, size_t *ret_count, struct error *err)
{
	return list(store, SQL_OUTBOX_LIST, before, limit, arena, ret_letters, ret_count, err);
}

bool outbox_rows_under_way(struct store *store, int64_t before, size_t limit, struct arena *arena,
	struct outbox **ret_letters, size_t *ret_count, struct error *err)
{
	return list(store, SQL_OUTBOX_UNDER_WAY, before, limit, arena, ret_letters, ret_count, err);
}

bool outbox_rows_of_process(struct store *store, int64_t process, size_t limit, struct arena *arena,
	struct outbox **ret_letters, size_t *ret_count, struct error *err)
{
	return list(store, SQL_OUTBOX_OF_PROCESS, process, limit, arena, ret_letters, ret_count, err);
}

bool outbox_rows_ask(struct store *store, struct instant now, int64_t *ret_asking, int64_t *ret_under_way,
	struct error *err)
{
	struct statement *statement;
	bool found;

	*ret_asking = *ret_under_way = 0;
	if (!store_has_outbox(store))
		return true;
	statement = store_statement(store, SQL_OUTBOX_ASKING_COUNT, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, now.seconds);
	if (!statement_step(statement, &found, err))
		return false;
	if (found) {
		*ret_asking = statement_number(statement, 0);
		*ret_under_way = statement_number(statement, 1);
	}
	statement_reset(statement);
	return true;
}

bool outbox_rows_due(struct store *store, struct instant now, size_t limit, struct arena *arena,
	struct outbox **ret_letters, size_t *ret_count, struct error *err)
{
	return list(store, SQL_OUTBOX_DUE, now.seconds, limit, arena, ret_letters, ret_count, err);
}

bool outbox_rows_in(struct store *store, enum outbox_state state, size_t limit, struct arena *arena,
	struct outbox **ret_letters, size_t *ret_count, struct error *err)
{
	return list(store, SQL_OUTBOX_IN, state, limit, arena, ret_letters, ret_count, err);
}

bool outbox_rows_copies(struct store *store, enum outbox_copy copy, size_t limit, struct arena *arena,
	struct outbox **ret_letters, size_t *ret_count, struct error *err)
{
	return list(store, SQL_OUTBOX_COPIES, copy, limit, arena, ret_letters, ret_count, err);
}

bool outbox_rows_next(struct store *store, struct instant *ret_next, struct error *err)
{
	struct statement *statement;
	bool found;

	*ret_next = INSTANT_NEVER;
	if (!store_has_outbox(store))
		return true;
	statement = store_statement(store, SQL_OUTBOX_NEXT, err);
	if (!statement || !statement_step(statement, &found, err))
		return false;
	if (found)
		*ret_next = instant_of(statement, 0);
	statement_reset(statement);
	return true;
}
