/* Memory that lives as long as one command, request or import row. Out of memory aborts. */
#ifndef TACT_BASE_ARENA_H
#define TACT_BASE_ARENA_H

#include <stddef.h>

struct arena_block;

struct arena {
	struct arena_block *block; /* newest first */
	char *next, *end;
};

void arena_init(struct arena *arena);
/* Frees everything; the arena can be used again. */
void arena_clear(struct arena *arena);
/* Forgets everything but keeps one block, for loops over many rows. */
void arena_reset(struct arena *arena);
/* Zeroed memory, aligned for any object. */
void *arena_alloc(struct arena *arena, size_t size);
void *arena_alloc_array(
	struct arena *arena, size_t size, size_t count); /* aborts where the product overflows */
/* The list of `count` pieces of that size with room for one more: itself, or where it is full a copy with
 * twice the room (the first time `first`). */
void *arena_grow(struct arena *arena, void *list, size_t size, size_t count, size_t first, size_t *capacity);
char *arena_copy(struct arena *arena, const char *start, size_t length); /* adds a NUL */
char *arena_strdup(struct arena *arena, const char *text);               /* NULL stays NULL */
char *arena_format(struct arena *arena, const char *format, ...) __attribute__((format(printf, 2, 3)));

#define arena_new(arena, type) ((type *)arena_alloc((arena), sizeof(type)))
#define arena_array(arena, type, count) ((type *)arena_alloc_array((arena), sizeof(type), (size_t)(count)))

#endif
