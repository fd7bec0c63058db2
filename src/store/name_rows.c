/* Finding processes and people by any part of a name of a person or an organization. */
#include "store/name_rows.h"

#include "base/text.h"
#include "store/name_rows_private.h"

#include <string.h>

/* What is folded of a name; the rest of a longer one is not found. */
enum { NAME_FOLDED_SIZE = 512, NAME_MAX_WORDS = 32, WORD_SIZE = 64, WHOLE_SIZE = NAME_FOLDED_SIZE + 1 };

struct words {
	int count;
	char words[NAME_MAX_WORDS][WORD_SIZE];
};

static bool in_word(char c)
{
	return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* A word that is too long is cut before a character, so that it stays UTF-8. */
static size_t cut_length(const char *start, size_t length)
{
	if (length < WORD_SIZE)
		return length;
	length = WORD_SIZE - 1;
	while (length > 0 && ((unsigned char)start[length] & 0xc0) == 0x80)
		length--;
	return length;
}

static void words_of(const char *name, struct words *words)
{
	char folded[NAME_FOLDED_SIZE];
	const char *at = folded;
	const char *start;
	size_t length;

	words->count = 0;
	text_fold(name, folded, sizeof(folded));
	while (*at && words->count < NAME_MAX_WORDS) {
		for (start = at; in_word(*at); at++)
			;
		length = cut_length(start, (size_t)(at - start));
		if (length > 0) {
			memcpy(words->words[words->count], start, length);
			words->words[words->count++][length] = '\0';
		}
		if (*at && !in_word(*at))
			at++;
	}
}

/* The whole name of an organization stands in the index too, behind a sign that no word has. */
static void whole_of(const char *name, char ret_whole[WHOLE_SIZE])
{
	ret_whole[0] = '=';
	text_fold(name, ret_whole + 1, NAME_FOLDED_SIZE);
}

static bool change_words(struct store *store, enum sql sql, const char *name, int64_t process, int16_t person,
	struct error *err)
{
	struct statement *statement = store_statement(store, sql, err);
	struct words words;
	char whole[WHOLE_SIZE];

	if (!statement)
		return false;
	words_of(name, &words);
	statement_set_number(statement, 3, process);
	statement_set_number(statement, 4, person);
	for (int i = 0; i < words.count; i++) {
		statement_set_text(statement, 2, words.words[i]);
		if (!statement_run(statement, err))
			return false;
	}
	if (person != NOBODY)
		return true;
	whole_of(name, whole);
	statement_set_text(statement, 2, whole);
	return statement_run(statement, err);
}

bool name_words_insert(
	struct store *store, const char *name, int64_t process, int16_t person, struct error *err)
{
	return change_words(store, SQL_NAME_WORD_INSERT, name, process, person, err);
}

bool name_words_delete(
	struct store *store, const char *name, int64_t process, int16_t person, struct error *err)
{
	return change_words(store, SQL_NAME_WORD_DELETE, name, process, person, err);
}

/* Every word asked for begins (or, at will, is held by) some word of the name. */
static bool matches(const struct words *asked, const char *name, bool begins)
{
	struct words words;
	bool found;

	words_of(name, &words);
	for (int i = 0; i < asked->count; i++) {
		found = false;
		for (int j = 0; j < words.count && !found; j++) {
			const char *at = strstr(words.words[j], asked->words[i]);

			found = at && (!begins || at == words.words[j]);
		}
		if (!found)
			return false;
	}
	return true;
}

/* The longest word but `other`, or that one where there is no more. */
static const char *longest(const struct words *words, const char *other)
{
	const char *longest = NULL;

	for (int i = 0; i < words->count; i++)
		if (words->words[i] != other && (!longest || strlen(words->words[i]) > strlen(longest)))
			longest = words->words[i];
	return longest ? longest : other;
}

static struct statement *look_up(
	struct store *store, const char *word, bool begins, char bound[WORD_SIZE + 8], struct error *err)
{
	struct statement *statement =
		store_statement(store, begins ? SQL_NAME_STARTING : SQL_NAME_HOLDING, err);

	if (!statement)
		return NULL;
	/* Words hold neither % nor _, so nothing has to be escaped. */
	snprintf(bound, WORD_SIZE + 8, begins ? "%s\xf4\x8f\xbf\xbf" : "%%%s%%", word);
	if (begins)
		statement_set_text(statement, 2, word);
	statement_set_text(statement, begins ? 3 : 2, bound);
	return statement;
}

struct hits {
	struct name_hit *hits;
	size_t count, limit;
	bool more;
	size_t left_to_read; /* rows of the index */
};

static void add_hit(
	struct statement *row, const struct words *asked, bool begins, struct arena *arena, struct hits *hits)
{
	const int64_t process = statement_number(row, 0);
	const int16_t person = (int16_t)statement_number(row, 1);
	const char *name = statement_text(row, person == NOBODY ? 4 : 2).start;

	if (!name || !matches(asked, name, begins))
		return;
	for (size_t i = 0; i < hits->count; i++)
		if (hits->hits[i].process == process && hits->hits[i].person == person)
			return;
	if (hits->count == hits->limit) {
		hits->more = true;
		return;
	}
	hits->hits[hits->count++] = (struct name_hit){
		.process = process,
		.person = person,
		.name = arena_strdup(arena, name),
		.id = arena_strdup(arena, statement_text(row, 3).start),
		.organization = arena_strdup(arena, statement_text(row, 4).start),
		.role = arena_strdup(arena, statement_text(row, 5).start),
	};
}

static bool find(struct store *store, const struct words *asked, bool begins, struct arena *arena,
	struct hits *hits, struct error *err)
{
	char bound[WORD_SIZE + 8];
	struct statement *statement = look_up(store, longest(asked, NULL), begins, bound, err);
	bool row = true;

	if (!statement)
		return false;
	while (row && !hits->more) {
		if (!statement_step(statement, &row, err))
			return false;
		if (row && hits->left_to_read-- == 0)
			hits->more = true;
		else if (row)
			add_hit(statement, asked, begins, arena, hits);
	}
	statement_reset(statement);
	return true;
}

bool name_rows_find_begun(struct store *store, const char *part, size_t limit, size_t most_read,
	struct arena *arena, struct name_hit **ret_hits, size_t *ret_count, bool *ret_more, struct error *err)
{
	struct hits hits = {arena_array(arena, struct name_hit, limit), 0, limit, false, most_read};
	struct words asked;

	words_of(part, &asked);
	if (asked.count > 0 && !find(store, &asked, true, arena, &hits, err))
		return false;
	*ret_hits = hits.hits;
	*ret_count = hits.count;
	*ret_more = hits.more;
	return true;
}

bool name_rows_find(struct store *store, const char *part, size_t limit, struct arena *arena,
	struct name_hit **ret_hits, size_t *ret_count, bool *ret_more, struct error *err)
{
	struct hits hits = {arena_array(arena, struct name_hit, limit), 0, limit, false, SIZE_MAX};
	struct words asked;

	words_of(part, &asked);
	if (asked.count > 0 && !find(store, &asked, true, arena, &hits, err))
		return false;
	if (asked.count > 0 && hits.count == 0 && !find(store, &asked, false, arena, &hits, err))
		return false;
	*ret_hits = hits.hits;
	*ret_count = hits.count;
	*ret_more = hits.more;
	return true;
}

bool name_rows_of_person(struct store *store, const char *name, size_t limit, struct arena *arena,
	struct name_hit **ret_hits, size_t *ret_count, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_NAME_HOLDING_BOTH, err);
	struct hits hits = {arena_array(arena, struct name_hit, limit), 0, limit, false, SIZE_MAX};
	char folded[NAME_FOLDED_SIZE], found[NAME_FOLDED_SIZE];
	struct words asked;
	bool row;

	if (!statement)
		return false;
	words_of(name, &asked);
	text_fold(name, folded, sizeof(folded));
	row = asked.count > 0;
	if (row) {
		const char *word = longest(&asked, NULL);
		statement_set_text(statement, 2, word);
		statement_set_text(statement, 3, longest(&asked, word));
	}
	while (row && hits.count < limit) {
		if (!statement_step(statement, &row, err))
			return false;
		if (!row)
			break;
		text_fold(statement_text(statement, 2).start, found, sizeof(found));
		if (strcmp(folded, found) == 0)
			add_hit(statement, &asked, true, arena, &hits);
	}
	statement_reset(statement);
	*ret_hits = hits.hits;
	*ret_count = hits.count;
	return true;
}

/* Organizations whose whole name lies from that one up to it with `end` behind it. */
static bool find_whole(struct store *store, const char *organization, const char *end, size_t limit,
	struct arena *arena, struct name_hit **ret_hits, size_t *ret_count, struct error *err)
{
	struct statement *statement = store_statement(store, SQL_NAME_STARTING, err);
	struct hits hits = {arena_array(arena, struct name_hit, limit), 0, limit, false, SIZE_MAX};
	struct words any = {0};
	char whole[WHOLE_SIZE], bound[WHOLE_SIZE + 4];
	bool row = true;

	if (!statement)
		return false;
	whole_of(organization, whole);
	snprintf(bound, sizeof(bound), "%s%s", whole, end);
	statement_set_text(statement, 2, whole);
	statement_set_text(statement, 3, bound);
	while (row && !hits.more) {
		if (!statement_step(statement, &row, err))
			return false;
		if (row)
			add_hit(statement, &any, true, arena, &hits);
	}
	statement_reset(statement);
	*ret_hits = hits.hits;
	*ret_count = hits.count;
	return true;
}

bool name_rows_some_begin(struct store *store, const char *letters, bool *ret_some, struct error *err)
{
	struct name_hit *hits;
	struct arena arena;
	size_t count;
	bool fine;

	arena_init(&arena);
	fine = find_whole(store, letters, "\xf4\x8f\xbf\xbf", 1, &arena, &hits, &count, err);
	if (fine)
		*ret_some = count > 0;
	arena_clear(&arena);
	return fine;
}

bool name_rows_named(struct store *store, const char *organization, size_t limit, struct arena *arena,
	struct name_hit **ret_hits, size_t *ret_count, struct error *err)
{
	return find_whole(store, organization, "\x01", limit, arena, ret_hits, ret_count, err);
}

bool name_rows_begun(struct store *store, const char *organization, size_t limit, struct arena *arena,
	struct name_hit **ret_hits, size_t *ret_count, struct error *err)
{
	return find_whole(store, organization, "-", limit, arena, ret_hits, ret_count, err);
}
