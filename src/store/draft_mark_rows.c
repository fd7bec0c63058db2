/* What the person called right in one letter, as rows that are only ever added. */
#include "store/draft_rows.h"
#include "store/store_private.h"

enum { MARKS_MAX = 1000 };

bool draft_mark_add(struct store *store, int64_t draft, const struct draft_mark *mark, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_DRAFT_MARK_INSERT, err);

	if (!statement)
		return false;
	statement_set_number(statement, 2, draft);
	statement_set_number(statement, 3, mark->kind);
	statement_set_text(statement, 4, mark->text);
	statement_set_number(statement, 5, mark->at.seconds);
	return statement_run(statement, err);
}

bool draft_marks_list(struct store *store, int64_t draft, struct arena *arena, struct draft_mark **ret_marks,
	size_t *ret_count, struct error *err)
{
	struct draft_mark *marks = arena_array(arena, struct draft_mark, MARKS_MAX);
	struct statement *statement;
	size_t count = 0;
	bool found = false;

	*ret_marks = marks;
	*ret_count = 0;
	if (!store_has_letters(store))
		return true;
	statement = store_statement(store, SQL_DRAFT_MARK_LIST, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, draft);
	while (count < MARKS_MAX) {
		if (!statement_step(statement, &found, err))
			return false;
		if (!found)
			break;
		marks[count++] = (struct draft_mark){
			.kind = (uint8_t)statement_number(statement, 0),
			.text = arena_strdup(arena, statement_text(statement, 1).start),
			.at = {statement_number(statement, 2)},
		};
	}
	statement_reset(statement);
	*ret_count = count;
	return true;
}
