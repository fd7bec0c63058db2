/* Settings kept with the data: name and text. */
#include "store/setting_rows.h"

#include "store/store_private.h"

bool setting_row_load(
	struct store *store, const char *name, struct arena *arena, const char **ret_value, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_SETTING_LOAD, err);
	bool row;

	if (!statement)
		return false;
	statement_set_text(statement, 2, name);
	if (!statement_step(statement, &row, err))
		return false;
	*ret_value = row ? arena_strdup(arena, statement_text(statement, 0).start) : NULL;
	statement_reset(statement);
	return true;
}

bool setting_row_save(struct store *store, const char *name, const char *value, struct error *err)
{
	struct statement *statement =
		store_statement(store, value ? SQL_SETTING_SAVE : SQL_SETTING_DELETE, err);

	if (!statement)
		return false;
	statement_set_text(statement, 2, name);
	if (value)
		statement_set_text(statement, 3, value);
	return statement_run(statement, err);
}
