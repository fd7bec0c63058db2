/* Processes found by what is typed: the number, or an unambiguous part of the organization or role. */
#include "app/process_find.h"

#include "base/text.h"
#include "core/agenda.h"
#include "store/agenda_rows.h"
#include "store/name_rows.h"
#include "store/process_rows.h"

enum { HITS_MAX = 50, LISTED = 8, ROLES_READ = 1000, FOLDED_BYTES = 400 };

struct candidates {
	int64_t numbers[HITS_MAX];
	const char *titles[HITS_MAX];
	size_t count;
};

static void candidate_add(struct candidates *candidates, int64_t number, const char *title)
{
	for (size_t i = 0; i < candidates->count; i++)
		if (candidates->numbers[i] == number)
			return;
	if (candidates->count == HITS_MAX)
		return;
	candidates->numbers[candidates->count] = number;
	candidates->titles[candidates->count++] = title;
}

static bool add_by_name(struct store *store, const char *word, struct arena *arena, bool people,
	struct candidates *candidates, struct error *err)
{
	struct name_hit *hits;
	size_t count;
	bool more;

	if (!name_rows_find(store, word, HITS_MAX, arena, &hits, &count, &more, err))
		return false;
	for (size_t i = 0; i < count; i++)
		if (people == (hits[i].person != NOBODY))
			candidate_add(candidates, hits[i].process,
				arena_format(arena, "%s, %s", hits[i].role, hits[i].organization));
	return true;
}

static bool add_by_role(struct store *store, const char *word, struct arena *arena,
	struct candidates *candidates, struct error *err)
{
	struct process_brief *briefs;
	char part[FOLDED_BYTES], role[FOLDED_BYTES];
	size_t count;

	text_fold(word, part, sizeof(part));
	if (!part[0])
		return true;
	if (!process_rows_list(store, 0, ROLES_READ, arena, &briefs, &count, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		text_fold(briefs[i].role, role, sizeof(role));
		if (strstr(role, part))
			candidate_add(candidates, briefs[i].number,
				arena_format(arena, "%s, %s", briefs[i].role, briefs[i].organization));
	}
	return true;
}

bool process_find_by_person(struct store *store, const char *word, struct arena *arena, bool *ret_found,
	int64_t *ret_number, struct error *err)
{
	struct candidates candidates = {.count = 0};
	size_t open = 0;

	if (!add_by_name(store, word, arena, true, &candidates, err))
		return false;
	for (size_t i = 0; i < candidates.count; i++) {
		struct agenda_row row;
		bool found;
		if (!agenda_row_load(store, candidates.numbers[i], &found, &row, err))
			return false;
		if (found && row.state == STATE_CLOSED)
			continue;
		open++;
		*ret_number = candidates.numbers[i];
	}
	*ret_found = open == 1;
	return true;
}

static bool choose(
	const struct candidates *candidates, const char *word, int64_t *ret_number, struct error *err)
{
	TEXT_CLEANUP struct text list = {0};

	if (candidates->count == 1) {
		*ret_number = candidates->numbers[0];
		return true;
	}
	if (candidates->count == 0) {
		error_set(err, ERROR_NOT_FOUND, "there is no process \"%.100s\"", word);
		return error_hint(err, "tact list shows them");
	}
	for (size_t i = 0; i < candidates->count && i < LISTED; i++)
		text_format(&list, "%s%lld (%.60s)", i ? ", " : "", (long long)candidates->numbers[i],
			candidates->titles[i]);
	error_set(err, ERROR_USAGE, "\"%.60s\" may be process %s%s", word, list.start,
		candidates->count > LISTED ? " …" : "");
	return error_hint(err, "write the number");
}

/* Without a word: the only process that is not closed. */
static bool only_open(struct store *store, struct arena *arena, int64_t *ret_number, struct error *err)
{
	struct process_brief *briefs;
	size_t count, open = 0;
	TEXT_CLEANUP struct text list = {0};

	if (!process_rows_list(store, 0, HITS_MAX, arena, &briefs, &count, err))
		return false;
	for (size_t i = 0; i < count; i++) {
		struct agenda_row row;
		bool found;
		if (!agenda_row_load(store, briefs[i].number, &found, &row, err))
			return false;
		if (count > 1 && found && row.state == STATE_CLOSED)
			continue;
		*ret_number = briefs[i].number;
		if (open++ < LISTED)
			text_format(&list, "%s%lld (%.60s)", open > 1 ? ", " : "",
				(long long)briefs[i].number, briefs[i].organization);
	}
	if (open == 1 && count < HITS_MAX)
		return true;
	if (open == 0) {
		error_set(err, ERROR_NOT_FOUND, "there is no open process");
		return error_hint(err, "begin one: tact new ROLE ORGANIZATION, or tact import FILE");
	}
	error_set(err, ERROR_USAGE, "which process is not said: %s%s", list.start, open > LISTED ? " …" : "");
	return error_hint(err, "name it by its number or by part of its organization");
}

bool process_find(
	struct store *store, const char *word, struct arena *arena, int64_t *ret_number, struct error *err)
{
	struct candidates candidates = {.count = 0};
	long number;

	if (!word)
		return only_open(store, arena, ret_number, err);
	if (span_number(span_of(word), INT32_MAX, &number) && word[0]) {
		*ret_number = number;
		return true;
	}
	if (!add_by_name(store, word, arena, false, &candidates, err))
		return false;
	if (candidates.count == 0 && !add_by_role(store, word, arena, &candidates, err))
		return false;
	if (candidates.count == 0 && !add_by_name(store, word, arena, true, &candidates, err))
		return false;
	return choose(&candidates, word, ret_number, err);
}
