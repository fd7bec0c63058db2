/* The table by which the program calls the module that holds hunspell. */
#ifndef TACT_LETTER_SPELLING_MODULE_H
#define TACT_LETTER_SPELLING_MODULE_H

#include "base/arena.h"
#include "base/module.h"

#include <stdbool.h>

struct spelling_module {
	struct module_head head;
	void *(*open)(const char *affixes, const char *words);
	void (*close)(void *dictionary);
	bool (*knows)(void *dictionary, const char *word);
	size_t (*suggest)(
		void *dictionary, const char *word, struct arena *arena, const char **ret_words, size_t max);
};

/* The one symbol of the module. */
extern const struct spelling_module tact_spelling_module;

#endif
