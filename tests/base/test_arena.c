/* Arenas: zeroed, aligned, independent pieces that survive growth and die together. */
#include "../tap.h"
#include "base/arena.h"

#include <string.h>

static void pieces_are_zeroed_aligned_and_apart(void **state)
{
	struct arena arena;
	unsigned char *pieces[500];

	arena_init(&arena);
	for (int round = 0; round < 3; round++) {
		for (size_t i = 0; i < 500; i++) {
			pieces[i] = arena_alloc(&arena, i * 7);
			assert_int_equal((uintptr_t)pieces[i] % _Alignof(max_align_t), 0);
			for (size_t j = 0; j < i * 7; j++)
				assert_int_equal(pieces[i][j], 0);
			memset(pieces[i], (int)(i % 251) + 1, i * 7);
		}
		for (size_t i = 0; i < 500; i++)
			for (size_t j = 0; j < i * 7; j++)
				assert_int_equal(pieces[i][j], i % 251 + 1);
		arena_reset(&arena);
	}
	arena_clear(&arena);
	assert_null(arena.block);
}

static void reset_keeps_one_small_block(void **state)
{
	struct arena arena;
	char *first;

	arena_init(&arena);
	first = arena_alloc(&arena, 100);
	arena_reset(&arena);
	assert_ptr_equal(arena_alloc(&arena, 100), first);
	arena_alloc(&arena, 64 << 20);
	arena_reset(&arena);
	assert_null(arena.block);
	assert_non_null(arena_alloc(&arena, 1));
	arena_clear(&arena);
	arena_clear(&arena);
}

static void texts_are_copied(void **state)
{
	struct arena arena;
	char long_text[5000];

	memset(long_text, 'x', sizeof(long_text) - 1);
	long_text[sizeof(long_text) - 1] = '\0';
	arena_init(&arena);
	assert_string_equal(arena_copy(&arena, "follow-up", 6), "follow");
	assert_string_equal(arena_copy(&arena, NULL, 0), "");
	assert_null(arena_strdup(&arena, NULL));
	assert_string_equal(arena_strdup(&arena, "Dana"), "Dana");
	assert_string_equal(arena_format(&arena, "%s, %d days", "Bo", 3), "Bo, 3 days");
	assert_int_equal(strlen(arena_format(&arena, "<%s>", long_text)), sizeof(long_text) + 1);
	arena_clear(&arena);
}

static void a_list_grows_and_keeps_what_it_holds(void **state)
{
	struct arena arena;
	uint32_t *list = NULL;
	size_t capacity = 0, moves = 0;

	arena_init(&arena);
	for (uint32_t i = 0; i < 1000; i++) {
		uint32_t *before = list;
		const size_t room = capacity;
		list = arena_grow(&arena, list, sizeof(*list), i, 3, &capacity);
		if (i < room) {
			assert_ptr_equal(list, before);
			assert_int_equal(capacity, room);
		} else {
			moves++;
			assert_ptr_not_equal(list, before);
			assert_int_equal(capacity, i == 0 ? 3 : 2 * room);
			for (size_t j = i; j < capacity; j++)
				assert_int_equal(list[j], 0);
		}
		for (uint32_t j = 0; j < i; j++)
			assert_int_equal(list[j], 7 * j);
		list[i] = 7 * i;
	}
	assert_int_equal(capacity, 1536);
	assert_int_equal(moves, 10);
	arena_clear(&arena);
}

static void a_list_may_begin_with_what_is_there(void **state)
{
	struct arena arena;
	char given[] = "abc", *list;
	size_t capacity = 3;

	arena_init(&arena);
	list = arena_grow(&arena, given, 1, 3, 1, &capacity);
	list[3] = 'd';
	assert_int_equal(capacity, 6);
	assert_string_equal(list, "abcd");
	assert_string_equal(given, "abc");
	arena_clear(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(pieces_are_zeroed_aligned_and_apart),
		cmocka_unit_test(reset_keeps_one_small_block),
		cmocka_unit_test(texts_are_copied),
		cmocka_unit_test(a_list_grows_and_keeps_what_it_holds),
		cmocka_unit_test(a_list_may_begin_with_what_is_there),
	};

	return cmocka_run_group_tests_name("arena", tests, NULL, NULL);
}
