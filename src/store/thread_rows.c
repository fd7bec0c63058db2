/* The mails that went to and came from one person of a process. */
#include "store/thread_rows.h"

#include "core/words.h"
#include "store/store_private.h"

bool thread_rows_list(struct store *store, int64_t process, const char *person, const char *address,
	size_t limit, struct arena *arena, const char ***ret_message_ids, size_t *ret_count,
	struct error *err)
{
	struct statement *statement;
	const char **ids = arena_array(arena, const char *, limit + 1);
	size_t count = 0;
	bool found = true;

	*ret_message_ids = ids;
	*ret_count = 0;
	if (!store_has_mailboxes(store))
		return true;
	statement = store_statement(store, SQL_THREAD_LIST, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, process);
	statement_set_text(statement, 3, person);
	statement_set_text(statement, 4, address);
	statement_set_number(statement, 5, (int64_t)limit);
	statement_set_number(statement, 6, HEARD_AUTO_REPLY);
	statement_set_number(statement, 7, HEARD_BOUNCE);
	while (count < limit) {
		struct span id;
		if (!statement_step(statement, &found, err))
			return false;
		if (!found)
			break;
		id = statement_text(statement, 0);
		ids[count++] = arena_copy(arena, id.start, id.length);
	}
	statement_reset(statement);
	*ret_count = count;
	return true;
}
