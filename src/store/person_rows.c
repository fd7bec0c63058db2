/* The people of a process as rows; they may be added and corrected, unlike the log. */
#include "store/person_rows.h"

#include "store/address_rows_private.h"
#include "store/event_rows_private.h"
#include "store/name_rows_private.h"
#include "store/person_rows_private.h"

static void set_person(struct statement *statement, int64_t process, int32_t n, const struct person *person)
{
	statement_set_number(statement, 2, process);
	statement_set_number(statement, 3, n);
	statement_set_number(statement, 4, person->relations);
	statement_set_text(statement, 5, person->id);
	statement_set_text(statement, 6, person->name);
	statement_set_text(statement, 7, person->email);
	statement_set_text(statement, 8, person->phone);
	statement_set_text(statement, 9, person->linkedin);
	statement_set_text(statement, 10, person->address);
}

bool person_row_insert(
	struct store *store, int64_t process, int32_t n, const struct person *person, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_PERSON_INSERT, err);

	if (!statement)
		return false;
	set_person(statement, process, n, person);
	return statement_run(statement, err) &&
	       name_words_insert(store, person->name, process, (int16_t)n, err) &&
	       address_word_insert(store, person->email, process, (int16_t)n, err);
}

static const char *take_text(struct statement *row, int column, struct arena *arena)
{
	const struct span text = statement_text(row, column);

	return text.start ? arena_copy(arena, text.start, text.length) : NULL;
}

bool person_row_read(struct statement *row, int32_t n, struct arena *arena, struct person *person)
{
	const int64_t relations = statement_number(row, 2);

	if (statement_number(row, 1) != n || relations < 0 || relations >= 1 << RELATION_COUNT)
		return false;
	person->relations = (uint8_t)relations;
	person->id = take_text(row, 3, arena);
	person->name = take_text(row, 4, arena);
	person->email = take_text(row, 5, arena);
	person->phone = take_text(row, 6, arena);
	person->linkedin = take_text(row, 7, arena);
	person->address = take_text(row, 8, arena);
	return person->id && person->name;
}

bool person_rows_append(struct store *store, int64_t process, int32_t expected_count,
	const struct person *people, int32_t count, struct error *err)
{
	if (!process_count_add(store, SQL_PERSON_COUNT, process, expected_count, count, err))
		return false;
	for (int32_t i = 0; i < count; i++)
		if (!person_row_insert(store, process, expected_count + i, &people[i], err))
			return false;
	return true;
}

/* Takes the name and the address that are stored out of the index of names. */
static bool forget_name(struct store *store, int64_t process, int16_t n, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_PERSON_NAME, err);
	struct arena arena;
	bool found, fine;

	if (!statement)
		return false;
	statement_set_number(statement, 2, process);
	statement_set_number(statement, 3, n);
	if (!statement_step(statement, &found, err))
		return false;
	if (!found) {
		statement_reset(statement);
		return error_set(
			err, ERROR_NOT_FOUND, "process %lld has no person %d", (long long)process, n + 1);
	}
	arena_init(&arena);
	fine = name_words_delete(store, take_text(statement, 0, &arena), process, n, err) &&
	       address_word_delete(store, take_text(statement, 1, &arena), process, n, err);
	arena_clear(&arena);
	statement_reset(statement);
	return fine;
}

bool person_row_update(
	struct store *store, int64_t process, int16_t n, const struct person *person, struct error *err)
{
	struct statement *statement;

	if (!forget_name(store, process, n, err) ||
		!name_words_insert(store, person->name, process, n, err) ||
		!address_word_insert(store, person->email, process, n, err))
		return false;
	statement = store_statement(store, SQL_PERSON_UPDATE, err);
	if (!statement)
		return false;
	set_person(statement, process, n, person);
	return statement_run(statement, err);
}
