/* Arenas: memory handed out from blocks that are freed together. */
#include "base/arena.h"

#include <assert.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#ifndef __has_feature
#define __has_feature(feature) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
#include <sanitizer/asan_interface.h>
enum { RED_ZONE = 16 };
#else
#define ASAN_POISON_MEMORY_REGION(start, size) ((void)(start), (void)(size))
#define ASAN_UNPOISON_MEMORY_REGION(start, size) ((void)(start), (void)(size))
enum { RED_ZONE = 0 };
#endif

enum { ALIGNMENT = _Alignof(max_align_t), BLOCK_MIN = 16384, BLOCK_MAX = 1 << 20 };

struct arena_block {
	struct arena_block *older;
	size_t size; /* of the memory behind this head */
	max_align_t memory[];
};

static void enter_block(struct arena *arena, struct arena_block *block)
{
	arena->block = block;
	arena->next = (char *)block->memory;
	arena->end = arena->next + block->size;
	ASAN_POISON_MEMORY_REGION(arena->next, block->size);
}

static void free_block(struct arena_block *block)
{
	ASAN_UNPOISON_MEMORY_REGION(block->memory, block->size);
	free(block);
}

static void add_block(struct arena *arena, size_t least)
{
	size_t size = arena->block ? arena->block->size * 2 : BLOCK_MIN;
	struct arena_block *block;

	if (size > BLOCK_MAX)
		size = BLOCK_MAX;
	if (size < least)
		size = least;
	block = malloc(sizeof(*block) + size);
	if (!block)
		abort();
	block->older = arena->block;
	block->size = size;
	enter_block(arena, block);
}

void arena_init(struct arena *arena)
{
	*arena = (struct arena){0};
}

void arena_clear(struct arena *arena)
{
	while (arena->block) {
		struct arena_block *block = arena->block;

		arena->block = block->older;
		free_block(block);
	}
	arena_init(arena);
}

void arena_reset(struct arena *arena)
{
	struct arena_block *kept = arena->block;

	/* A giant row must not hold its memory for the rest of the loop. */
	if (!kept || kept->size > BLOCK_MAX) {
		arena_clear(arena);
		return;
	}
	arena->block = kept->older;
	kept->older = NULL;
	arena_clear(arena);
	enter_block(arena, kept);
}

void *arena_alloc(struct arena *arena, size_t size)
{
	char *start;
	size_t padded;

	if (size > SIZE_MAX / 2)
		abort();
	padded = (size + RED_ZONE + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT;
	if (padded > (size_t)(arena->end - arena->next))
		add_block(arena, padded);
	start = arena->next;
	arena->next += padded;
	ASAN_UNPOISON_MEMORY_REGION(start, size);
	memset(start, 0, size);
	return start;
}

void *arena_alloc_array(struct arena *arena, size_t size, size_t count)
{
	size_t total;

	if (__builtin_mul_overflow(size, count, &total))
		abort();
	return arena_alloc(arena, total);
}

void *arena_grow(struct arena *arena, void *list, size_t size, size_t count, size_t first, size_t *capacity)
{
	void *larger;

	assert(count <= *capacity && first > 0);
	if (count < *capacity)
		return list;
	if (__builtin_mul_overflow(*capacity, 2, capacity))
		abort();
	if (*capacity == 0)
		*capacity = first;
	larger = arena_alloc_array(arena, size, *capacity);
	if (count > 0)
		memcpy(larger, list, count * size);
	return larger;
}

char *arena_copy(struct arena *arena, const char *start, size_t length)
{
	char *copy = arena_alloc(arena, length + 1);

	if (length > 0)
		memcpy(copy, start, length);
	return copy;
}

char *arena_strdup(struct arena *arena, const char *text)
{
	return text ? arena_copy(arena, text, strlen(text)) : NULL;
}

char *arena_format(struct arena *arena, const char *format, ...)
{
	va_list arguments;
	char *text;
	int length;

	va_start(arguments, format);
	length = vsnprintf(NULL, 0, format, arguments);
	va_end(arguments);
	assert(length >= 0);
	text = arena_alloc(arena, (size_t)length + 1);
	va_start(arguments, format);
	vsnprintf(text, (size_t)length + 1, format, arguments);
	va_end(arguments);
	return text;
}
