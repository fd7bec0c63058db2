/* Drafts of letters as rows; what was approved is never changed. */
#include "store/draft_rows.h"

#include "store/store_private.h"

const char *const draft_state_names[DRAFT_STATE_COUNT] = {
	[DRAFT_OPEN] = "draft",
	[DRAFT_APPROVED] = "approved",
	[DRAFT_SENT] = "sent",
	[DRAFT_DROPPED] = "dropped",
};

static bool draft_last(struct store *store, int64_t *ret_number, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_DRAFT_LAST, err);
	bool row;

	if (!statement || !statement_step(statement, &row, err))
		return false;
	*ret_number = row ? statement_number(statement, 0) : 0;
	statement_reset(statement);
	return true;
}

bool draft_row_insert(struct store *store, struct draft *draft, struct error *err)
{
	struct statement *statement;
	int64_t last;

	if (!draft_last(store, &last, err))
		return false;
	statement = store_statement(store, SQL_DRAFT_INSERT, err);
	if (!statement)
		return false;
	const int64_t numbers[] = {last + 1, draft->process, draft->action, draft->channel, draft->person,
		draft->through, draft->trigger, draft->revises, draft->variant, draft->generic, draft->edited,
		(int64_t)draft->facts, draft->at.seconds};
	const char *const texts[] = {draft->template_name, draft->subject, draft->body, draft->missing};
	for (int i = 0; i < 13; i++)
		statement_set_number(statement, 2 + i, numbers[i]);
	for (int i = 0; i < 4; i++)
		statement_set_text(statement, 15 + i, texts[i] ? texts[i] : "");
	if (!statement_run(statement, err))
		return false;
	draft->number = last + 1;
	draft->state = DRAFT_OPEN;
	return true;
}

static const char *text_of(struct statement *row, int column, struct arena *arena)
{
	struct span text = statement_text(row, column);

	return text.start ? arena_copy(arena, text.start, text.length) : NULL;
}

/* False where it cannot be one. */
static bool draft_read(struct statement *row, struct arena *arena, struct draft *ret)
{
	const int64_t action = statement_number(row, 2), channel = statement_number(row, 3),
		      person = statement_number(row, 4), through = statement_number(row, 5),
		      trigger = statement_number(row, 6), state = statement_number(row, 7),
		      variant = statement_number(row, 9);

	if (action < 0 || action > 255 || channel < 0 || channel > 255 || person < -1 || person > INT16_MAX ||
		through < -1 || through > INT16_MAX || trigger < -1 || trigger > INT32_MAX || state < 0 ||
		state >= DRAFT_STATE_COUNT || variant < 0 || variant > INT32_MAX)
		return false;
	*ret = (struct draft){
		.number = statement_number(row, 0),
		.process = statement_number(row, 1),
		.action = (uint8_t)action,
		.channel = (uint8_t)channel,
		.person = (int16_t)person,
		.through = (int16_t)through,
		.trigger = (int32_t)trigger,
		.state = (uint8_t)state,
		.revises = statement_number(row, 8),
		.variant = (unsigned)variant,
		.generic = statement_number(row, 10) != 0,
		.edited = statement_number(row, 11) != 0,
		.facts = (uint64_t)statement_number(row, 12),
		.at = {statement_number(row, 13)},
		.template_name = text_of(row, 14, arena),
		.subject = text_of(row, 15, arena),
		.body = text_of(row, 16, arena),
		.missing = text_of(row, 17, arena),
		.frozen = {statement_number(row, 18)},
		.name = text_of(row, 19, arena),
		.address = text_of(row, 20, arena),
		.digest = text_of(row, 21, arena),
	};
	return true;
}

static bool not_found(int64_t number, struct error *err)
{
	error_set(err, ERROR_NOT_FOUND, "there is no draft d%lld", (long long)number);
	return error_hint(err, "tact draft lists the drafts");
}

static bool damaged(const struct store *store, struct error *err, const struct draft *draft)
{
	return store_damaged(store, err, "a draft", draft->process);
}

bool draft_row_load(
	struct store *store, int64_t number, struct arena *arena, struct draft *ret_draft, struct error *err)
{
	struct statement *statement;
	struct draft draft = {0};
	bool found, fine;

	if (!store_has_letters(store))
		return not_found(number, err);
	statement = store_statement(store, SQL_DRAFT_LOAD, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, number);
	if (!statement_step(statement, &found, err))
		return false;
	fine = !found || draft_read(statement, arena, &draft);
	statement_reset(statement);
	if (!found)
		return not_found(number, err);
	if (!fine)
		return damaged(store, err, &draft);
	*ret_draft = draft;
	return true;
}

static bool list(struct store *store, struct statement *statement, size_t limit, struct arena *arena,
	struct draft **ret_drafts, size_t *ret_count, struct error *err)
{
	struct draft *drafts = arena_array(arena, struct draft, limit + 1);
	size_t count = 0;
	bool found;

	for (;;) {
		if (!statement_step(statement, &found, err))
			return false;
		if (!found || count == limit)
			break;
		if (!draft_read(statement, arena, &drafts[count])) {
			statement_reset(statement);
			return damaged(store, err, &drafts[count]);
		}
		count++;
	}
	statement_reset(statement);
	*ret_drafts = drafts;
	*ret_count = count;
	return true;
}

bool draft_rows_list(struct store *store, int64_t before, size_t limit, struct arena *arena,
	struct draft **ret_drafts, size_t *ret_count, struct error *err)
{
	struct statement *statement;

	*ret_drafts = NULL;
	*ret_count = 0;
	if (!store_has_letters(store))
		return true;
	statement = store_statement(store, SQL_DRAFT_LIST, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, before);
	statement_set_number(statement, 3, (int64_t)limit);
	return list(store, statement, limit, arena, ret_drafts, ret_count, err);
}

bool draft_rows_of_process(struct store *store, int64_t process, int64_t before, size_t limit,
	struct arena *arena, struct draft **ret_drafts, size_t *ret_count, struct error *err)
{
	struct statement *statement;

	*ret_drafts = NULL;
	*ret_count = 0;
	if (!store_has_letters(store))
		return true;
	statement = store_statement(store, SQL_DRAFT_OF_PROCESS, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, process);
	statement_set_number(statement, 3, before);
	statement_set_number(statement, 4, (int64_t)limit);
	return list(store, statement, limit, arena, ret_drafts, ret_count, err);
}

/* Runs a change that holds only for what was read. */
static bool change(
	struct store *store, struct statement *statement, const struct draft *read, struct error *err)
{
	if (!statement_run(statement, err))
		return false;
	if (driver_changes(store->driver) > 0)
		return true;
	error_set(err, ERROR_CHANGED, "the draft d%lld was changed meanwhile", (long long)read->number);
	return error_hint(err, "tact draft d%lld shows it as it is now", (long long)read->number);
}

static struct statement *statement_for(
	struct store *store, enum sql sql, const struct draft *read, struct error *err)
{
	struct statement *statement = store_statement(store, sql, err);

	if (!statement)
		return NULL;
	statement_set_number(statement, 2, read->number);
	statement_set_text(statement, 3, read->subject);
	statement_set_text(statement, 4, read->body);
	return statement;
}

bool draft_row_edit(struct store *store, const struct draft *read, const char *subject, const char *body,
	struct error *err)
{
	struct statement *statement = statement_for(store, SQL_DRAFT_EDIT, read, err);

	if (!statement)
		return false;
	statement_set_text(statement, 5, subject);
	statement_set_text(statement, 6, body);
	return change(store, statement, read, err);
}

bool draft_row_freeze(
	struct store *store, const struct draft *read, const struct draft *frozen, struct error *err)
{
	struct statement *statement = statement_for(store, SQL_DRAFT_FREEZE, read, err);

	if (!statement)
		return false;
	statement_set_number(statement, 5, frozen->frozen.seconds);
	statement_set_text(statement, 6, frozen->name);
	statement_set_text(statement, 7, frozen->address);
	statement_set_text(statement, 8, frozen->digest);
	return change(store, statement, read, err);
}

bool draft_row_drop(struct store *store, int64_t number, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_DRAFT_DROP, err);

	if (!statement)
		return false;
	statement_set_number(statement, 2, number);
	return statement_run(statement, err);
}
