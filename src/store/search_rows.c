/* Texts read through, the newest first: letters, and what events of the log say. */
#include "store/search_rows.h"

#include "store/store_private.h"

bool search_letters(struct store *store, size_t limit,
	bool (*look)(void *closure, const struct search_letter *letter), void *closure, size_t *ret_read,
	struct error *err)
{
	struct statement *statement;
	bool row = true;

	*ret_read = 0;
	if (!store_has_letters(store))
		return true;
	statement = store_statement(store, SQL_DRAFT_NEWEST, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, (int64_t)limit);
	for (;;) {
		if (!statement_step(statement, &row, err))
			return false;
		if (!row)
			break;
		const struct search_letter letter = {
			.number = statement_number(statement, 0),
			.process = statement_number(statement, 1),
			.state = (uint8_t)statement_number(statement, 2),
			.at = {statement_number(statement, 3)},
			.subject = statement_text(statement, 4),
			.body = statement_text(statement, 5),
		};
		++*ret_read;
		if (!look(closure, &letter))
			break;
	}
	statement_reset(statement);
	return true;
}

bool search_texts(struct store *store, int64_t after, size_t limit,
	bool (*look)(void *closure, const struct search_text *text), void *closure, size_t *ret_read,
	struct error *err)
{
	struct statement *statement = store_statement(store, SQL_EVENT_NEWEST_TEXTS, err);
	bool row = true;

	*ret_read = 0;
	if (!statement)
		return false;
	statement_set_number(statement, 2, after);
	statement_set_number(statement, 3, (int64_t)limit);
	for (;;) {
		if (!statement_step(statement, &row, err))
			return false;
		if (!row)
			break;
		const struct search_text text = {
			.process = statement_number(statement, 0),
			.event = (int32_t)statement_number(statement, 1),
			.text = statement_text(statement, 2),
		};
		++*ret_read;
		if (!look(closure, &text))
			break;
	}
	statement_reset(statement);
	return true;
}
