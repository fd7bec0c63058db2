/* The words of all patterns, each with a number, so that tokens and patterns compare numbers. */
#include "letter/pattern_parse.h"

#include <string.h>

enum { WORDS_FIRST_CAPACITY = 8192 };

static uint32_t hash_of(const char *start, size_t length)
{
	uint32_t hash = 2166136261U;
	for (size_t i = 0; i < length; i++)
		hash = (hash ^ (unsigned char)start[i]) * 16777619U;
	return hash ^ (hash >> 15);
}

void pattern_words_init(struct pattern_words *words, struct arena *arena)
{
	*words = (struct pattern_words){.arena = arena, .capacity = WORDS_FIRST_CAPACITY};
	words->slot_count = WORDS_FIRST_CAPACITY * 2;
	words->list = arena_array(arena, struct pattern_word, words->capacity);
	words->slots = arena_array(arena, uint32_t, words->slot_count);
}

static uint32_t *slot_of(const struct pattern_words *words, const char *start, size_t length, uint32_t hash)
{
	for (uint32_t at = hash & (words->slot_count - 1);; at = (at + 1) & (words->slot_count - 1)) {
		uint32_t number = words->slots[at];
		const struct pattern_word *word = &words->list[number ? number - 1 : 0];
		if (number == 0 || (word->hash == hash && word->length == length &&
					   memcmp(word->start, start, length) == 0))
			return &words->slots[at];
	}
}

static void grow(struct pattern_words *words)
{
	struct pattern_words larger = {.arena = words->arena,
		.count = words->count,
		.capacity = words->capacity * 2,
		.slot_count = words->slot_count * 2};
	larger.list = arena_array(words->arena, struct pattern_word, larger.capacity);
	larger.slots = arena_array(words->arena, uint32_t, larger.slot_count);
	memcpy(larger.list, words->list, words->count * sizeof *larger.list);
	for (uint32_t i = 0; i < larger.count; i++) {
		const struct pattern_word *word = &larger.list[i];
		*slot_of(&larger, word->start, word->length, word->hash) = i + 1;
	}
	*words = larger;
}

uint32_t pattern_words_add(struct pattern_words *words, struct span word)
{
	uint32_t hash = hash_of(word.start, word.length);
	uint32_t *slot = slot_of(words, word.start, word.length, hash);
	if (*slot)
		return *slot;
	if (words->count == words->capacity) {
		grow(words);
		slot = slot_of(words, word.start, word.length, hash);
	}
	words->list[words->count] = (struct pattern_word){word.start, (uint32_t)word.length, hash};
	*slot = ++words->count;
	return *slot;
}

uint32_t pattern_words_find(const struct pattern_words *words, const char *word)
{
	size_t length = strlen(word);
	return *slot_of(words, word, length, hash_of(word, length));
}
