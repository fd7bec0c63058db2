/* Finding people by their address, or by the domain of it. */
#include "store/address_rows.h"

#include "store/address_rows_private.h"

#include <string.h>

/* They stand among the words of names, behind a sign that no word has: "@domain@name". */
enum { ADDRESS_MAX_BYTES = 254, WORD_SIZE = ADDRESS_MAX_BYTES + 4 };

static void lower(char *text)
{
	for (; *text; text++)
		if (*text >= 'A' && *text <= 'Z')
			*text = (char)(*text - 'A' + 'a');
}

/* False for what is no address, or too long for one. */
static bool word_of(const char *email, char ret_word[WORD_SIZE])
{
	const char *at = email ? strchr(email, '@') : NULL;

	if (!at || at == email || strlen(email) > ADDRESS_MAX_BYTES)
		return false;
	snprintf(ret_word, WORD_SIZE, "@%s@%.*s", at + 1, (int)(at - email), email);
	lower(ret_word);
	return true;
}

static bool change_word(struct store *store, enum sql sql, const char *email, int64_t process, int16_t person,
	struct error *err)
{
	struct statement *statement;
	char word[WORD_SIZE];

	if (!word_of(email, word))
		return true;
	statement = store_statement(store, sql, err);
	if (!statement)
		return false;
	statement_set_text(statement, 2, word);
	statement_set_number(statement, 3, process);
	statement_set_number(statement, 4, person);
	return statement_run(statement, err);
}

bool address_word_insert(
	struct store *store, const char *email, int64_t process, int16_t person, struct error *err)
{
	return change_word(store, SQL_NAME_WORD_INSERT, email, process, person, err);
}

bool address_word_delete(
	struct store *store, const char *email, int64_t process, int16_t person, struct error *err)
{
	return change_word(store, SQL_NAME_WORD_DELETE, email, process, person, err);
}

static void read_hit(struct statement *row, struct arena *arena, struct name_hit *hit)
{
	*hit = (struct name_hit){
		.process = statement_number(row, 0),
		.person = (int16_t)statement_number(row, 1),
		.name = arena_strdup(arena, statement_text(row, 2).start),
		.id = arena_strdup(arena, statement_text(row, 3).start),
		.organization = arena_strdup(arena, statement_text(row, 4).start),
		.role = arena_strdup(arena, statement_text(row, 5).start),
	};
}

static bool find(struct store *store, const char *first, const char *bound, size_t limit, struct arena *arena,
	struct name_hit **ret_hits, size_t *ret_count, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_NAME_STARTING, err);
	struct name_hit *hits = arena_array(arena, struct name_hit, limit);
	size_t count = 0;
	bool row = true;

	if (!statement)
		return false;
	statement_set_text(statement, 2, first);
	statement_set_text(statement, 3, bound);
	while (row && count < limit) {
		if (!statement_step(statement, &row, err))
			return false;
		if (row)
			read_hit(statement, arena, &hits[count++]);
	}
	statement_reset(statement);
	*ret_hits = hits;
	*ret_count = count;
	return true;
}

bool address_rows_find(struct store *store, const char *address, size_t limit, struct arena *arena,
	struct name_hit **ret_hits, size_t *ret_count, struct error *err)
{
	char word[WORD_SIZE], bound[WORD_SIZE + 1];

	*ret_count = 0;
	if (!word_of(address, word))
		return true;
	snprintf(bound, sizeof(bound), "%s\x01", word);
	return find(store, word, bound, limit, arena, ret_hits, ret_count, err);
}

bool address_rows_of_domain(struct store *store, const char *domain, size_t limit, struct arena *arena,
	struct name_hit **ret_hits, size_t *ret_count, struct error *err)
{
	char word[WORD_SIZE], bound[WORD_SIZE];

	*ret_count = 0;
	if (!domain[0] || strlen(domain) > ADDRESS_MAX_BYTES)
		return true;
	snprintf(word, sizeof(word), "@%s@", domain);
	snprintf(bound, sizeof(bound), "@%sA", domain); /* the sign after '@' */
	lower(word);
	lower(bound + 1);
	bound[strlen(bound) - 1] = 'A';
	return find(store, word, bound, limit, arena, ret_hits, ret_count, err);
}
