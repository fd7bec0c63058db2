/* What was given to be taken in: several files, a text; each with what the person says of it. */
#include "web/import_given.h"

#include "web/import_choice.h"

#include <string.h>

const char *import_given_field(struct visit *visit, const char *name, int number)
{
	return arena_format(visit->arena, "%s-%d", name, number);
}

static struct import_given *next(struct import_all *all, int number)
{
	struct import_given *given = &all->list[all->count++];

	*given = (struct import_given){.number = number, .source.name = "", .chosen = true};
	return given;
}

/* A field for a file sends one without a name where none was chosen. */
static bool take_files(struct visit *visit, struct import_all *all, struct error *err)
{
	struct import_source source = {
		.from = visit_field(visit, "from"), .zone = visit_field(visit, "zone")};

	for (size_t i = 0; visit_file_at(visit, "file", i, &source.name, &source.bytes); i++) {
		struct import_given *given;
		if (!source.name[0])
			continue;
		if (all->count == IMPORT_GIVEN_MAX) {
			error_set(err, ERROR_INVALID, "these are more than %d files", IMPORT_GIVEN_MAX);
			error_hint(err, "nothing was recorded: give them in several turns");
			return visit_wrong(visit, "file");
		}
		given = next(all, all->count);
		given->source = source;
		if (!held_keep(source.name, source.bytes, visit->now, given->key, err))
			return visit_wrong(visit, "file");
	}
	return true;
}

bool import_given_first(struct visit *visit, struct import_all *all, struct error *err)
{
	const char *text = visit_field(visit, "text");

	all->count = 0;
	if (!take_files(visit, all, err))
		return false;
	if (text) {
		struct import_given *given = next(all, all->count);
		given->source.bytes = span_of(text);
		given->source.from = visit_field(visit, "from");
		given->source.zone = visit_field(visit, "zone");
	}
	if (all->count)
		return true;
	error_set(err, ERROR_INVALID, "there is neither a file nor a text");
	return error_hint(err, "choose a file, or paste what you received");
}

static bool take_again(struct visit *visit, struct import_all *all, int number, struct error *err)
{
	const char *key = visit_field(visit, import_given_field(visit, "key", number));
	const char *text = visit_field(visit, import_given_field(visit, "text", number));
	struct import_given *given;

	if (!key && !text)
		return true;
	given = next(all, number);
	given->chosen = visit_flag(visit, import_given_field(visit, "take", number));
	if (text)
		given->source.bytes = span_of(text);
	else if (!held_find(key, visit->now, &given->source.name, &given->source.bytes, err))
		return false;
	if (key)
		snprintf(given->key, sizeof(given->key), "%s", key);
	return import_choice_take(visit, given, err);
}

bool import_given_again(struct visit *visit, struct import_all *all, struct error *err)
{
	all->count = 0;
	for (int i = 0; i <= IMPORT_GIVEN_MAX; i++)
		if (!take_again(visit, all, i, err))
			return false;
	return all->count || error_set(err, ERROR_INVALID, "there is nothing to take in");
}

void import_given_run(struct visit *visit, struct import_given *given, bool dry)
{
	given->trouble = (struct error){0};
	given->fine = import_run(visit->store, visit->desk, &given->source, visit->zone, visit->now, dry,
		visit->arena, &given->result, &given->trouble);
	if (!given->fine)
		database_rollback(visit->store);
}
