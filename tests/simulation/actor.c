/* Who acts in the world, one at a time, each on a stack of its own. */
#include "actor.h"

#include "store/store.h"
#include "world.h"

#include <assert.h>
#include <sys/mman.h>
#include <ucontext.h>

#ifndef __has_feature
#define __has_feature(feature) 0
#endif
#if defined(__SANITIZE_ADDRESS__) || __has_feature(address_sanitizer)
#include <sanitizer/asan_interface.h>
#include <sanitizer/common_interface_defs.h>
#define SWITCH_BEGINS(save, bottom, size) __sanitizer_start_switch_fiber(save, bottom, size)
#define SWITCH_ENDS(save, bottom, size) __sanitizer_finish_switch_fiber(save, bottom, size)
#define STACK_IS_NEW(bottom, size) __asan_unpoison_memory_region(bottom, size)
#else
#define SWITCH_BEGINS(save, bottom, size) ((void)0)
#define SWITCH_ENDS(save, bottom, size) ((void)0)
#define STACK_IS_NEW(bottom, size) ((void)0)
#endif

enum { STACK_BYTES = 4 << 20 };

static struct place {
	struct actor actor;
	ucontext_t context;
	void *stack;
	void *fake;
	void (*live)(struct actor *actor);
} places[WORLD_ACTORS];

static ucontext_t home;
/* For the sanitizers alone, which have to know of each change of stacks. */
static void *home_fake __attribute__((unused));
static const void *home_bottom __attribute__((unused));
static size_t home_size __attribute__((unused));

struct actor *actor_now;

struct actor *actor_at(int number)
{
	return &places[number].actor;
}

static struct place *place_of(const struct actor *actor)
{
	return &places[actor->number];
}

/* Back to the world; `for_good` where nobody comes back. */
static void go_home(bool for_good)
{
	struct place *place = place_of(actor_now);

	SWITCH_BEGINS(for_good ? NULL : &place->fake, home_bottom, home_size);
	swapcontext(&place->context, &home);
	SWITCH_ENDS(place->fake, &home_bottom, &home_size);
}

static void enter(void)
{
	SWITCH_ENDS(NULL, &home_bottom, &home_size);
	place_of(actor_now)->live(actor_now);
	actor_now->alive = false;
	go_home(true);
}

void actor_begin(int number, void (*live)(struct actor *actor))
{
	struct place *place = &places[number];

	if (!place->stack)
		place->stack = mmap(NULL, STACK_BYTES, PROT_READ | PROT_WRITE,
			MAP_PRIVATE | MAP_ANONYMOUS | MAP_STACK, -1, 0);
	assert(place->stack != MAP_FAILED);
	STACK_IS_NEW(place->stack, STACK_BYTES);
	place->actor = (struct actor){.number = number, .alive = true, .wake = world->time, .crash_in = -1};
	place->live = live;
	place->fake = NULL;
	getcontext(&place->context);
	place->context.uc_stack.ss_sp = place->stack;
	place->context.uc_stack.ss_size = STACK_BYTES;
	place->context.uc_link = NULL;
	makecontext(&place->context, enter, 0);
}

void actor_go_on(struct actor *actor)
{
	struct place *place = place_of(actor);

	actor_now = actor;
	SWITCH_BEGINS(&home_fake, place->stack, STACK_BYTES);
	swapcontext(&home, &place->context);
	SWITCH_ENDS(home_fake, NULL, NULL);
	actor_now = NULL;
	if (!actor->alive)
		actor_kill(actor);
}

void actor_give_way(void)
{
	assert(!actor_now->writing);
	go_home(false);
}

void actor_crash(void)
{
	actor_now->alive = false;
	go_home(true);
	abort();
}

void actor_kill(struct actor *actor)
{
	actor->alive = actor->writing = false;
	store_close(actor->store);
	actor->store = NULL;
}
