/* Work in a child process: its bytes and its errors come back, and a child that dies loses nothing. */
#include "../tap.h"
#include "web/apart.h"

#include <signal.h>
#include <string.h>
#include <unistd.h>

enum { MUCH = 300000 }; /* more than a pipe holds */

struct order {
	pid_t parent;
	enum { ORDER_BYTES, ORDER_ERROR, ORDER_DEATH } kind;
};

static bool make(void *closure, struct arena *arena, struct span *ret_bytes, struct error *err)
{
	const struct order *order = closure;
	const bool apart = getpid() != order->parent;
	char *bytes;

	if (order->kind == ORDER_ERROR) {
		error_set(err, ERROR_INVALID, "made %s", apart ? "apart" : "here");
		return error_hint(err, "try again");
	}
	if (order->kind == ORDER_DEATH && apart)
		raise(SIGKILL);
	bytes = arena_alloc(arena, MUCH);
	memset(bytes, apart ? 'a' : 'h', MUCH);
	*ret_bytes = (struct span){bytes, MUCH};
	return true;
}

static bool try(int kind, struct arena *arena, struct span *ret_bytes, struct error *err)
{
	struct order order = {.parent = getpid(), .kind = kind};

	return apart_make(&(struct apart_work){make, &order}, arena, ret_bytes, err);
}

static void assert_made(struct span bytes, char letter)
{
	assert_int_equal(bytes.length, MUCH);
	for (size_t i = 0; i < MUCH; i++)
		assert_int_equal(bytes.start[i], letter);
}

static void bytes_come_back_from_another_process(void **state)
{
	struct arena arena;
	struct span bytes;
	struct error err = {0};

	arena_init(&arena);
	assert_true(try(ORDER_BYTES, &arena, &bytes, &err));
	assert_made(bytes, 'a');
	arena_clear(&arena);
}

static void errors_come_back_whole(void **state)
{
	struct arena arena;
	struct span bytes;
	struct error err = {0};

	arena_init(&arena);
	assert_false(try(ORDER_ERROR, &arena, &bytes, &err));
	assert_int_equal(err.kind, ERROR_INVALID);
	assert_string_equal(err.message, "made apart");
	assert_string_equal(err.hint, "try again");
	arena_clear(&arena);
}

static void what_a_dead_child_left_is_done_here(void **state)
{
	struct arena arena;
	struct span bytes;
	struct error err = {0};

	arena_init(&arena);
	assert_true(try(ORDER_DEATH, &arena, &bytes, &err));
	assert_made(bytes, 'h');
	arena_clear(&arena);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(bytes_come_back_from_another_process),
		cmocka_unit_test(errors_come_back_whole),
		cmocka_unit_test(what_a_dead_child_left_is_done_here),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
