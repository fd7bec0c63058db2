/* People found by what is typed: an id, an address, or any unambiguous part of a name. */
#include "app/person_find.h"

#include "base/arena.h"
#include "base/text.h"

enum { FOLDED_BYTES = 400, LISTED = 8 };

/* Better matches win over worse ones. */
enum match { MATCH_NONE, MATCH_INSIDE, MATCH_WORD_START, MATCH_WHOLE };

static enum match match_name(const char *name, const char *part)
{
	enum match best = MATCH_NONE;
	size_t length = strlen(part);

	if (strcmp(name, part) == 0)
		return MATCH_WHOLE;
	for (const char *at = strstr(name, part); at; at = strstr(at + 1, part)) {
		bool starts = at == name || at[-1] == ' ' || at[-1] == '-';
		bool ends = at[length] == '\0' || at[length] == ' ' || at[length] == '-';
		enum match match = !starts ? MATCH_INSIDE : ends ? MATCH_WHOLE : MATCH_WORD_START;
		if (match > best)
			best = match;
	}
	return best;
}

static enum match match_person(const struct person *person, const char *word, const char *folded)
{
	char name[FOLDED_BYTES];

	if (person->email && span_is_nocase(span_of(word), person->email))
		return MATCH_WHOLE;
	text_fold(person->name, name, sizeof(name));
	return match_name(name, folded);
}

static bool nobody(const struct process *process, const char *word, struct error *err)
{
	TEXT_CLEANUP struct text list = {0};
	const char *names[2 * LISTED];
	const char *nearest;
	size_t count = 0;

	for (int32_t i = 0; i < process->people_count && i < LISTED; i++) {
		names[count++] = process->people[i].id;
		names[count++] = process->people[i].name;
		text_format(&list, "%s %s", i ? "," : "", process->people[i].name);
	}
	nearest = text_nearest(span_of(word), names, count);
	if (nearest)
		error_set(err, ERROR_NOT_FOUND, "nobody here is called \"%.100s\"; did you mean %.100s?",
			word, nearest);
	else
		error_set(err, ERROR_NOT_FOUND, "nobody here is called \"%.100s\"", word);
	if (process->people_count == 0)
		return error_hint(err, "this process has no people yet; tact person adds one");
	return error_hint(err, "people:%.300s%s", list.start, process->people_count > LISTED ? " …" : "");
}

static bool several(const struct process *process, const char *word, const char *folded, enum match best,
	struct error *err)
{
	TEXT_CLEANUP struct text list = {0};
	int listed = 0;

	for (int32_t i = 0; i < process->people_count && listed < LISTED; i++)
		if (match_person(&process->people[i], word, folded) == best)
			text_format(&list, "%s%.60s (%.40s)", listed++ ? ", " : "", process->people[i].name,
				process->people[i].id);
	error_set(err, ERROR_USAGE, "\"%.100s\" may be %s", word, list.start);
	return error_hint(err, "write more of the name, or the id");
}

bool person_find(const struct process *process, const char *word, int16_t *ret_person, struct error *err)
{
	char folded[FOLDED_BYTES];
	enum match best = MATCH_NONE;
	int found = NOBODY, hits = 0;

	for (int32_t i = 0; i < process->people_count; i++)
		if (strcmp(process->people[i].id, word) == 0) {
			*ret_person = (int16_t)i;
			return true;
		}
	text_fold(word, folded, sizeof(folded));
	if (!folded[0])
		return nobody(process, word, err);
	for (int32_t i = 0; i < process->people_count; i++) {
		enum match match = match_person(&process->people[i], word, folded);
		if (match == MATCH_NONE || match < best)
			continue;
		hits = match > best ? 1 : hits + 1;
		best = match;
		found = i;
	}
	if (hits == 0)
		return nobody(process, word, err);
	if (hits > 1)
		return several(process, word, folded, best, err);
	*ret_person = (int16_t)found;
	return true;
}

static bool id_taken(const struct process *process, const char *id)
{
	for (int32_t i = 0; i < process->people_count; i++)
		if (strcmp(process->people[i].id, id) == 0)
			return true;
	return false;
}

const char *person_new_id(const struct process *process, const char *name, struct arena *arena)
{
	char folded[FOLDED_BYTES], id[40];
	size_t length = 0;
	const char *made;

	text_fold(name, folded, sizeof(folded));
	for (const char *p = folded; *p && length + 1 < sizeof(id); p++) {
		if ((*p >= 'a' && *p <= 'z') || (*p >= '0' && *p <= '9'))
			id[length++] = *p;
		else if (length > 0)
			break;
	}
	id[length] = '\0';
	made = arena_strdup(arena, length ? id : "p");
	for (int number = 2; id_taken(process, made); number++)
		made = arena_format(arena, "%s%d", length ? id : "p", number);
	return made;
}
