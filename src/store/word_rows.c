/* The person's own dictionary as rows. */
#include "store/word_rows.h"

#include "store/store_private.h"

bool word_row_add(struct store *store, const struct word_row *row, bool *ret_new, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_WORD_INSERT, err);

	if (!statement)
		return false;
	statement_set_text(statement, 2, row->word);
	statement_set_number(statement, 3, row->at.seconds);
	statement_set_number(statement, 4, row->draft);
	if (!statement_run(statement, err))
		return false;
	*ret_new = driver_changes(store->driver) > 0;
	return true;
}

bool word_row_forget(struct store *store, const char *word, bool *ret_found, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_WORD_DELETE, err);

	if (!statement)
		return false;
	statement_set_text(statement, 2, word);
	if (!statement_run(statement, err))
		return false;
	*ret_found = driver_changes(store->driver) > 0;
	return true;
}

bool word_rows_list(struct store *store, size_t limit, struct arena *arena, struct word_row **ret_rows,
	size_t *ret_count, struct error *err)
{
	struct word_row *rows = NULL;
	struct statement *statement;
	size_t count = 0, capacity = 0;
	bool found;

	*ret_rows = NULL;
	*ret_count = 0;
	if (!store_has_letters(store))
		return true;
	statement = store_statement(store, SQL_WORD_LIST, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, (int64_t)limit);
	for (;;) {
		if (!statement_step(statement, &found, err))
			return false;
		if (!found)
			break;
		rows = arena_grow(arena, rows, sizeof(*rows), count, 16, &capacity);
		rows[count++] = (struct word_row){
			.word = arena_strdup(arena, statement_text(statement, 0).start),
			.at = {statement_number(statement, 1)},
			.draft = statement_number(statement, 2),
		};
	}
	statement_reset(statement);
	*ret_rows = rows;
	*ret_count = count;
	return true;
}
