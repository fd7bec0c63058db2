/* What proof-reading needs, made ready once: dictionaries, rules, the person's own words. */
#include "app/proof_desk.h"

#include "app/own_words.h"

#include <string.h>

static bool load_own(struct proof_desk *desk, struct store *store, struct arena *arena, struct error *err)
{
	struct word_row *rows;
	size_t count;

	desk->store = store;
	desk->words = NULL;
	desk->word_count = 0;
	if (!own_letters_load(store, arena, &desk->own, err))
		return false;
	if (!store)
		return true;
	if (!own_words_list(store, arena, &rows, &count, err))
		return false;
	desk->words = arena_array(arena, const char *, count + 1);
	for (size_t i = 0; i < count; i++)
		desk->words[desk->word_count++] = rows[i].word;
	return true;
}

static bool load_spelling(struct proof_desk *desk, struct error *err)
{
	desk->dictionaries = arena_strdup(desk->arena, desk->own.dictionaries);
	if (desk->dictionaries &&
		!desk->module->spelling_open(desk->dictionaries, desk->folder, &desk->spelling, err)) {
		if (err && err->kind == ERROR_NOT_FOUND)
			err->kind = ERROR_UNAVAILABLE; /* the letter is there, the dictionary is not */
		return false;
	}
	desk->proofreader = desk->module->proofreader_new(desk->spelling, desk->all, desk->arena);
	return true;
}

bool proof_desk_open(struct proof_desk *desk, struct store *store, const char *folder, bool all,
	struct arena *arena, struct error *err)
{
	*desk = (struct proof_desk){.arena = arena, .folder = arena_strdup(arena, folder), .all = all};
	if (!load_own(desk, store, arena, err))
		return false;
	desk->module = proof_module_open(err);
	return desk->module && load_spelling(desk, err);
}

bool proof_desk_renew(struct proof_desk *desk, struct store *store, struct arena *arena, struct error *err)
{
	const char *before = desk->dictionaries, *wanted;

	if (!load_own(desk, store, arena, err))
		return false;
	wanted = desk->own.dictionaries;
	if (desk->proofreader && (before && wanted ? strcmp(before, wanted) == 0 : before == wanted))
		return true;
	proof_desk_close(desk);
	desk->proofreader = NULL;
	return load_spelling(desk, err);
}

void proof_desk_close(struct proof_desk *desk)
{
	if (desk->module)
		desk->module->spelling_close(desk->spelling);
	desk->spelling = NULL;
}
