/* What proof-reading needs, made ready once: dictionaries, rules, the person's own words. */
#include "app/proof_desk.h"

#include "app/own_words.h"

static bool load_words(struct proof_desk *desk, struct error *err)
{
	struct word_row *rows;
	size_t count;

	if (!desk->store)
		return true;
	if (!own_words_list(desk->store, desk->arena, &rows, &count, err))
		return false;
	desk->words = arena_array(desk->arena, const char *, count + 1);
	for (size_t i = 0; i < count; i++)
		desk->words[desk->word_count++] = rows[i].word;
	return true;
}

bool proof_desk_open(struct proof_desk *desk, struct store *store, const char *folder, bool all,
	struct arena *arena, struct error *err)
{
	*desk = (struct proof_desk){.arena = arena, .store = store};
	if (!own_letters_load(store, arena, &desk->own, err) || !load_words(desk, err))
		return false;
	desk->module = proof_module_open(err);
	if (!desk->module)
		return false;
	if (desk->own.dictionaries &&
		!desk->module->spelling_open(desk->own.dictionaries, folder, &desk->spelling, err)) {
		if (err && err->kind == ERROR_NOT_FOUND)
			err->kind = ERROR_UNAVAILABLE; /* the letter is there, the dictionary is not */
		return false;
	}
	desk->proofreader = desk->module->proofreader_new(desk->spelling, all, arena);
	return true;
}

void proof_desk_close(struct proof_desk *desk)
{
	if (desk->module)
		desk->module->spelling_close(desk->spelling);
	desk->spelling = NULL;
}
