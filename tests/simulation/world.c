/* A small world around the runner: how its time goes on, and who acts when. */
#include "world.h"

#include "actor.h"
#include "cover.h"
#include "fate.h"
#include "judge.h"
#include "laptop.h"
#include "letters.h"
#include "mailbox.h"

#include <assert.h>
#include <stdarg.h>

enum {
	BEGIN_SECONDS =
		1795521600, /* Tuesday, 24 November 2026, 12:00 in UTC: 7 in the morning in New York */
	ROUGH_SECONDS = 30 * HOUR_SECONDS,
	CALM_SECONDS = 12 * DAY_SECONDS,
	STEPS_MOST = 200000,
	QUIET_PASSES = 3,
};

struct world *world;

void world_tell(const char *format, ...)
{
	va_list arguments;

	if (!world->tells)
		return;
	printf("# %lld.%02lld:%02lld:%02lld %s ", (long long)(world->time - BEGIN_SECONDS) / DAY_SECONDS,
		(long long)(world->time % DAY_SECONDS) / 3600, (long long)(world->time % 3600) / 60,
		(long long)world->time % 60, actor_now ? actor_now->holder : "world");
	va_start(arguments, format);
	vprintf(format, arguments);
	va_end(arguments);
	printf("\n");
	fflush(stdout);
}

const char *world_format(const char *format, ...)
{
	char text[2048];
	va_list arguments;

	va_start(arguments, format);
	vsnprintf(text, sizeof(text), format, arguments);
	va_end(arguments);
	return arena_strdup(&world->arena, text);
}

void world_plan(int64_t seconds_from_now, void (*happen)(int argument), int argument)
{
	assert(world->plan_count < WORLD_PLANS);
	world->plans[world->plan_count++] = (struct plan){world->time + seconds_from_now, happen, argument};
}

struct instant world_now(void)
{
	return (struct instant){world->time + world->shift};
}

bool world_bad(int64_t one_in)
{
	return !world->calm && chance_one_in(&world->chance, one_in);
}

/* The earliest plan, or -1. */
static int next_plan(void)
{
	int best = -1;

	for (int i = 0; i < world->plan_count; i++)
		if (best < 0 || world->plans[i].at < world->plans[best].at)
			best = i;
	return best;
}

/* What was planned up to now happens, in its order. */
static void happen(void)
{
	for (int i = next_plan(); i >= 0 && world->plans[i].at <= world->time; i = next_plan()) {
		const struct plan plan = world->plans[i];
		world->plans[i] = world->plans[--world->plan_count];
		plan.happen(plan.argument);
	}
}

void world_spend(int64_t seconds)
{
	if (!actor_now || actor_now->writing || world->person_depth > 0) {
		/* Nobody else can act meanwhile; what was planned for now comes a little late. */
		world->time += seconds;
		return;
	}
	actor_now->wake = world->time + seconds;
	actor_give_way();
}

void world_hook(const char *where)
{
	if (!actor_now || world->person_depth > 0)
		return;
	world->hooks++;
	world->last_event = where;
	if (world->calm)
		actor_now->crash_in = -1;
	if (strcmp(where, "after the dot") == 0 && world_bad(12))
		actor_now->crash_in = 0;
	if (actor_now->crash_in >= 0 && actor_now->crash_in-- == 0) {
		world_tell("crashes at %s", where);
		cover_mishap("a crash");
		fate_crashed();
		actor_crash();
	}
	if (!actor_now->writing && chance_one_in(&world->chance, 6))
		world_spend(chance_one_in(&world->chance, 4) ? chance_below(&world->chance, 4) : 0);
}

static struct actor *choose_actor(void)
{
	struct actor *ready[WORLD_ACTORS];
	int count = 0;

	for (int i = 0; i < WORLD_ACTORS; i++)
		if (actor_at(i)->alive && actor_at(i)->wake <= world->time)
			ready[count++] = actor_at(i);
	return count ? ready[chance_below(&world->chance, count)] : NULL;
}

static int64_t next_time(void)
{
	const int plan = next_plan();
	int64_t next = plan < 0 ? INT64_MAX : world->plans[plan].at;

	for (int i = 0; i < WORLD_ACTORS; i++)
		if (actor_at(i)->alive && actor_at(i)->wake < next)
			next = actor_at(i)->wake;
	return next;
}

static void live_till(int64_t end)
{
	int steps = 0;

	for (;;) {
		struct actor *actor;
		happen();
		actor = choose_actor();
		if (actor) {
			actor_go_on(actor);
			if (!actor->alive && !world->over)
				laptop_start_later(actor->number);
			if (++steps > STEPS_MOST)
				judge_fail("nothing moves any more: %s", world->last_event);
			continue;
		}
		if (next_time() > end || world->quiet_passes >= QUIET_PASSES)
			break;
		world->time = next_time() > world->time ? next_time() : world->time;
	}
}

void world_begin(struct world *fresh, uint64_t seed, bool tells)
{
	*fresh = (struct world){.seed = seed, .chance = {seed}, .tells = tells, .boot = 1, .place = 1};
	world = fresh;
	arena_init(&world->arena);
	world->crowded = chance_one_in(&world->chance, 8);
	world->time = BEGIN_SECONDS +
		      (world->crowded ? 2 * HOUR_SECONDS : chance_below(&world->chance, 4 * DAY_SECONDS));
	world->booted_at = world->time - chance_between(&world->chance, 60, 100000);
	letters_begin();
	mailbox_begin();
	judge_begin();
	laptop_begin();
	fate_begin();
}

void world_live(void)
{
	const int64_t begin = world->time;

	live_till(begin + chance_between(&world->chance, HOUR_SECONDS,
				  world->crowded ? 4 * HOUR_SECONDS : ROUGH_SECONDS));
	world_tell("from now on nothing goes wrong");
	world->calm = true;
	live_till(world->time + CALM_SECONDS);
	judge_end();
	world->over = true;
}

void world_end(void)
{
	for (int i = 0; i < WORLD_ACTORS; i++)
		if (actor_at(i)->alive)
			actor_kill(actor_at(i));
	store_close(world->person);
	letters_end();
	arena_clear(&world->arena);
	world = NULL;
}
