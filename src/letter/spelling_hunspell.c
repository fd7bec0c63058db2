/* Dictionaries whose words cannot be listed, because they are put together without end: asked of hunspell. */
#include "letter/spelling_module.h"

#include <hunspell/hunspell.h>

static void *open_dictionary(const char *affixes, const char *words)
{
	return Hunspell_create(affixes, words);
}

static void close_dictionary(void *dictionary)
{
	Hunspell_destroy(dictionary);
}

static bool knows(void *dictionary, const char *word)
{
	return Hunspell_spell(dictionary, word) != 0;
}

static size_t suggest(
	void *dictionary, const char *word, struct arena *arena, const char **ret_words, size_t max)
{
	char **list = NULL;
	int found = Hunspell_suggest(dictionary, &list, word);
	size_t count = 0;
	for (int i = 0; i < found && count < max; i++)
		ret_words[count++] = arena_strdup(arena, list[i]);
	Hunspell_free_list(dictionary, &list, found);
	return count;
}

__attribute__((visibility("default"))) const struct spelling_module tact_spelling_module = {
	{TACT_VERSION}, open_dictionary, close_dictionary, knows, suggest};
