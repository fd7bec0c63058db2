/* Processes as rows: put in whole, read back whole into an arena, listed, found by number or id. */
#include "store/process_rows.h"

#include "store/agenda_rows_private.h"
#include "store/event_rows_private.h"
#include "store/name_rows_private.h"
#include "store/person_rows_private.h"
#include "store/process_rows_private.h"

#include <string.h>

static int represented_flag(const struct process *process)
{
	return process->represented ? FLAG_YES : process->represented_denied ? FLAG_NO : FLAG_UNSAID;
}

static bool missing(int64_t number, struct error *err)
{
	error_set(err, ERROR_NOT_FOUND, "there is no process %lld", (long long)number);
	return error_hint(err, "\"tact list\" shows them all");
}

bool process_rows_following(struct store *store, const char *playbook, int64_t *ret_count, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_PROCESS_FOLLOWING, err);
	bool row;

	if (!statement)
		return false;
	statement_set_text(statement, 2, playbook);
	if (!statement_step(statement, &row, err))
		return false;
	*ret_count = statement_number(statement, 0);
	statement_reset(statement);
	return true;
}

bool process_rows_follow(struct store *store, const char *playbook, const char *instead, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_PROCESS_FOLLOW, err);

	if (!statement)
		return false;
	statement_set_text(statement, 2, playbook);
	statement_set_text(statement, 3, instead);
	return statement_run(statement, err);
}

bool process_rows_last(struct store *store, int64_t *ret_number, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_PROCESS_LAST, err);
	bool row;

	if (!statement || !statement_step(statement, &row, err))
		return false;
	*ret_number = statement_number(statement, 0);
	statement_reset(statement);
	return true;
}

static bool insert_process(struct store *store, int64_t number, const struct uuid *uuid,
	const struct process *process, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_PROCESS_INSERT, err);

	if (!statement)
		return false;
	statement_set_number(statement, 2, number);
	statement_set_number(statement, 3, process->people_count);
	statement_set_number(statement, 4, process->events_count);
	statement_set_number(statement, 5, process->via);
	statement_set_number(statement, 6, represented_flag(process));
	statement_set_bytes(statement, 7, uuid->bytes, sizeof(uuid->bytes));
	statement_set_text(statement, 8, process->role);
	statement_set_text(statement, 9, process->organization);
	statement_set_text(statement, 10, process->timezone);
	statement_set_text(statement, 11, process->playbook);
	statement_set_text(statement, 12, process->holidays);
	return statement_run(statement, err) &&
	       name_words_insert(store, process->organization, number, NOBODY, err);
}

bool process_row_insert(struct store *store, struct uuid uuid, const struct process *process,
	int64_t *ret_number, struct error *err)
{
	int64_t number;

	if (!process_rows_last(store, &number, err) || !insert_process(store, ++number, &uuid, process, err))
		return false;
	for (int32_t i = 0; i < process->people_count; i++)
		if (!person_row_insert(store, number, i, &process->people[i], err))
			return false;
	for (int32_t i = 0; i < process->events_count; i++)
		if (!event_row_insert(store, number, i, &process->events[i], err))
			return false;
	*ret_number = number;
	return true;
}

bool process_row_update(struct store *store, int64_t number, const struct process *process, struct error *err)
{
	struct arena arena;
	struct process_row stored;
	struct statement *statement;
	bool fine;

	arena_init(&arena);
	fine = process_row_load(store, number, &arena, &stored, err) &&
	       name_words_delete(store, stored.process.organization, number, NOBODY, err) &&
	       name_words_insert(store, process->organization, number, NOBODY, err);
	arena_clear(&arena);
	statement = fine ? store_statement(store, SQL_PROCESS_UPDATE, err) : NULL;
	if (!statement)
		return false;
	statement_set_number(statement, 2, number);
	statement_set_number(statement, 3, process->via);
	statement_set_number(statement, 4, represented_flag(process));
	statement_set_text(statement, 5, process->role);
	statement_set_text(statement, 6, process->organization);
	statement_set_text(statement, 7, process->timezone);
	statement_set_text(statement, 8, process->playbook);
	statement_set_text(statement, 9, process->holidays);
	return statement_run(statement, err);
}

static const char *take_text(struct statement *row, int column, struct arena *arena)
{
	const struct span text = statement_text(row, column);

	return text.start ? arena_copy(arena, text.start, text.length) : NULL;
}

static bool counts_right(
	const struct process *process, int64_t people_count, int64_t events_count, int64_t via)
{
	return people_count >= 0 && people_count <= PROCESS_MAX_PEOPLE && events_count >= 0 &&
	       events_count <= PROCESS_MAX_EVENTS && via >= NOBODY && via < people_count && process->role &&
	       process->organization && process->timezone;
}

bool process_row_read(struct store *store, struct statement *row, struct arena *arena,
	struct process_row *ret_row, struct error *err)
{
	const int64_t people_count = statement_number(row, 1), events_count = statement_number(row, 2);
	const int64_t via = statement_number(row, 3);
	const struct span uuid = statement_bytes(row, 5);
	struct process *process = &ret_row->process;

	*ret_row = (struct process_row){.number = statement_number(row, 0)};
	process->represented = statement_number(row, 4) == FLAG_YES;
	process->represented_denied = statement_number(row, 4) == FLAG_NO;
	process->role = take_text(row, 6, arena);
	process->organization = take_text(row, 7, arena);
	process->timezone = take_text(row, 8, arena);
	process->playbook = take_text(row, 9, arena);
	process->holidays = take_text(row, 10, arena);
	if (uuid.length != sizeof(ret_row->uuid.bytes) ||
		!counts_right(process, people_count, events_count, via))
		return store_damaged(store, err, "a field", ret_row->number);
	memcpy(ret_row->uuid.bytes, uuid.start, uuid.length);
	process->via = (int16_t)via;
	process->people_count = (int32_t)people_count;
	process->events_count = (int32_t)events_count;
	process->people = arena_array(arena, struct person, people_count);
	process->events = arena_array(arena, struct event, events_count);
	return true;
}

bool process_row_link(const struct store *store, struct process_row *row, struct error *err)
{
	struct error trouble;

	return process_link(&row->process, &trouble) ||
	       store_damaged(store, err, trouble.message, row->number);
}

bool process_row_load(struct store *store, int64_t number, struct arena *arena, struct process_row *ret_row,
	struct error *err)
{
	bool found, fine;

	if (!store->loader)
		fine = process_scan_open_bare(store, number, &store->loader, err);
	else
		fine = process_scan_move(store->loader, number, number, err);
	if (!store->loader)
		return false;
	fine = fine && process_scan_next(store->loader, arena, &found, ret_row, NULL, err);
	process_scan_rest(store->loader);
	return fine && (found || missing(number, err));
}

bool process_row_find(struct store *store, struct uuid uuid, int64_t *ret_number, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_PROCESS_FIND, err);
	char text[UUID_TEXT_SIZE];
	bool row;

	if (!statement)
		return false;
	statement_set_bytes(statement, 2, uuid.bytes, sizeof(uuid.bytes));
	if (!statement_step(statement, &row, err))
		return false;
	if (row)
		*ret_number = statement_number(statement, 0);
	statement_reset(statement);
	if (row)
		return true;
	uuid_print(uuid, text);
	return error_set(err, ERROR_NOT_FOUND, "there is no process with the id %s", text);
}

static void read_brief(struct statement *row, struct arena *arena, struct process_brief *brief)
{
	const struct span uuid = statement_bytes(row, 1);

	brief->number = statement_number(row, 0);
	if (uuid.length == sizeof(brief->uuid.bytes))
		memcpy(brief->uuid.bytes, uuid.start, uuid.length);
	brief->role = take_text(row, 2, arena);
	brief->organization = take_text(row, 3, arena);
	brief->timezone = take_text(row, 4, arena);
	brief->playbook = take_text(row, 5, arena);
	brief->events_count = (int32_t)statement_number(row, 6);
	if (!statement_is_null(row, 7))
		agenda_row_read_at(row, 7, &brief->agenda);
}

bool process_rows_list(struct store *store, int64_t after, size_t limit, struct arena *arena,
	struct process_brief **ret_briefs, size_t *ret_count, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_PROCESS_LIST, err);
	struct process_brief *briefs = arena_array(arena, struct process_brief, limit);
	size_t count = 0;
	bool row = true;

	if (!statement)
		return false;
	statement_set_number(statement, 2, after);
	statement_set_number(statement, 3, (int64_t)limit);
	while (row) {
		if (!statement_step(statement, &row, err))
			return false;
		if (row)
			read_brief(statement, arena, &briefs[count++]);
	}
	statement_reset(statement);
	*ret_briefs = briefs;
	*ret_count = count;
	return true;
}

bool process_count_add(struct store *store, enum sql sql, int64_t process, int32_t expected_count,
	int32_t count, struct error *err)
{
	struct statement *statement = store_statement(store, sql, err);
	bool found;

	if (!statement)
		return false;
	statement_set_number(statement, 2, process);
	statement_set_number(statement, 3, expected_count);
	statement_set_number(statement, 4, count);
	if (!statement_run(statement, err))
		return false;
	if (driver_changes(store->driver) == 1)
		return true;
	statement = store_statement(store, SQL_PROCESS_COUNTS, err);
	if (!statement)
		return false;
	statement_set_number(statement, 2, process);
	if (!statement_step(statement, &found, err))
		return false;
	statement_reset(statement);
	if (!found)
		return missing(process, err);
	error_set(err, ERROR_CHANGED, "process %lld was changed meanwhile", (long long)process);
	return error_hint(err, "run the command again");
}
