/* The person's machine: runners on it, and what they stand on. */
#include "laptop.h"

#include "actor.h"
#include "app/deliver_after.h"
#include "app/own_collector.h"
#include "app/send_now.h"
#include "app/send_window.h"
#include "app/trust.h"
#include "cover.h"
#include "judge.h"
#include "mailbox.h"
#include "runner/runner.h"
#include "server.h"
#include "world.h"

enum { PASSES_MOST = 3, RUNS_MOST = 12 };

static int sleeps_left[WORLD_ACTORS];
static int begun;

static struct instant post_now(void *data)
{
	world_hook("a look at the clock");
	return world_now();
}

static int64_t steady_seconds(void *data)
{
	return world->time - world->booted_at;
}

static int64_t awake_seconds(void *data)
{
	return world->time - world->booted_at - world->asleep;
}

static const char *boot(void *data)
{
	if (actor_now)
		actor_now->looked_at = world->time;
	return world_format("boot-%lld", (long long)world->boot);
}

static const char *place(void *data, const char *database)
{
	return world_format("place-%lld", (long long)world->place);
}

static int64_t *memory_of(const char *text)
{
	return &world->remembered[strtol(text + strlen("place-"), NULL, 10) % WORLD_PLANS];
}

static bool recall(void *data, const char *text, int64_t *ret_count, struct error *err)
{
	world_hook("before it is recalled");
	if (actor_now && world_bad(200))
		return error_set(err, ERROR_UNAVAILABLE, "the note beside the database cannot be read");
	*ret_count = *memory_of(text);
	return true;
}

static bool remember(void *data, const char *text, int64_t count, struct error *err)
{
	world_hook("before it is remembered");
	if (world_bad(200))
		return error_set(err, ERROR_UNAVAILABLE, "the note beside the database cannot be written");
	*memory_of(text) = count;
	world_hook("after it is remembered");
	return true;
}

static bool sleep_till(void *data, struct instant till)
{
	const int64_t seconds = till.seconds - world_now().seconds;

	if (sleeps_left[actor_now->number]-- <= 0)
		return false;
	world_spend(seconds < 1 ? 1 : seconds > DAY_SECONDS ? DAY_SECONDS : seconds);
	return true;
}

static bool log_in(void *data, const struct account *account, struct login *ret_login, struct error *err)
{
	world_hook("before the password");
	if (world_bad(40)) {
		cover_mishap("the password is not to be had");
		return error_set(err, ERROR_UNAVAILABLE, "the keyring is locked");
	}
	*ret_login = (struct login){.password = strdup("secret")};
	return true;
}

const struct post laptop_post = {
	.now = post_now,
	.steady_seconds = steady_seconds,
	.awake_seconds = awake_seconds,
	.boot = boot,
	.place = place,
	.recall = recall,
	.remember = remember,
	.sleep_till = sleep_till,
	.login = log_in,
	.send = server_send,
	.imap = &mailbox_service,
};

static void told(void *closure, const char *words)
{
	world_tell("says: %s", words);
}

/* Between two passes. */
static int64_t pause_seconds(void)
{
	if (world->calm)
		return chance_between(&world->chance, HOUR_SECONDS, 8 * HOUR_SECONDS);
	if (world->crowded)
		return chance_below(&world->chance, 300);
	return chance_below(&world->chance, chance_one_in(&world->chance, 2) ? 400 : 4 * HOUR_SECONDS);
}

static void open_database(struct actor *actor)
{
	struct error err = {0};

	if (!store_open(world->path, STORE_WRITE, &actor->store, &err))
		judge_fail("the database cannot be opened: %s", err.message);
	judge_watch(actor->store);
}

static void run(struct actor *actor, struct desk *desk)
{
	struct error err = {0};
	struct runner runner = {.store = actor->store,
		.desk = desk,
		.post = &laptop_post,
		.holder = actor->holder,
		.once = world->calm || chance_one_in(&world->chance, 2),
		.tell = told};

	sleeps_left[actor->number] = (int)chance_below(&world->chance, PASSES_MOST);
	world_tell("runs%s", runner.once ? " once" : "");
	if (!runner_run(&runner, &err))
		world_tell("ends: %s", err.message);
	world->quiet_passes = world->calm && judge_is_quiet() ? world->quiet_passes + 1 : 0;
}

static void told_letter(void *closure, const struct outbox *letter, const char *words)
{
	world_tell("says: d%lld %s", (long long)letter->draft, words);
}

/* As `tact send` does. */
static bool send_one(struct actor *actor, struct desk *desk, struct letter *of_world, struct arena *arena,
	struct error *err)
{
	const struct trust_asker asker = {.store = actor->store, .post = &laptop_post};
	struct collector collector;
	struct delivery delivery = {.collector = &collector, .holder = actor->holder, .tell = told_letter};
	const struct send_wish wish = {.store = actor->store,
		.desk = desk,
		.draft = of_world->draft,
		.now = laptop_post.now(NULL),
		.any_hour = chance_one_in(&world->chance, 2)};
	struct outbox letter;
	const struct instant free_till = {wish.now.seconds + SEND_FREELY_SECONDS};
	struct send_now answer;
	struct trust trust;

	if (wish.any_hour && free_till.seconds > of_world->free_till.seconds)
		of_world->free_till = free_till;
	return own_collector(actor->store, desk, &laptop_post, arena, &collector, err) &&
	       trust_look(&asker, arena, &trust, err) && send_now_prepare(&wish, arena, &answer, err) &&
	       (answer.word != SEND_READY || deliver_letter(&delivery, wish.draft, arena, &letter, err)) &&
	       trust_remember(&asker, arena, err) && deliver_copies(&delivery, false, arena, err);
}

static void send_now(struct actor *actor, struct desk *desk, struct arena *arena)
{
	struct letter *letter = &world->letters[chance_below(&world->chance, world->letter_count)];
	struct error err = {0};

	cover_mishap("the person sends one in the foreground");
	world_tell("sends d%lld", (long long)letter->draft);
	if (!send_one(actor, desk, letter, arena, &err))
		world_tell("ends: %s", err.message);
}

static void act(struct actor *actor)
{
	struct arena arena;
	struct desk desk;

	arena_init(&arena);
	desk_init(&desk, &arena);
	if (!world->calm && chance_one_in(&world->chance, world->crowded ? 2 : 3))
		send_now(actor, &desk, &arena);
	else
		run(actor, &desk);
	arena_clear(&arena);
}

/* Runs again and again, as by a timer; the connection stays, which saves the simulation a lot of time. */
static void live(struct actor *actor)
{
	int runs = (int)chance_between(&world->chance, 1, RUNS_MOST);

	snprintf(actor->holder, sizeof(actor->holder), "runner-%d", ++begun);
	if (!world->calm && chance_one_in(&world->chance, 2))
		actor->crash_in = chance_below(&world->chance, chance_one_in(&world->chance, 2) ? 60 : 600);
	open_database(actor);
	for (act(actor); runs > 0; runs--) {
		world_spend(pause_seconds());
		act(actor);
	}
}

void laptop_start(int number)
{
	if (!actor_at(number)->alive && (number == 0 || !world->calm))
		actor_begin(number, live);
}

void laptop_start_later(int number)
{
	world_plan(pause_seconds(), laptop_start, number);
}

void laptop_begin(void)
{
	begun = 0;
	for (int i = 0; i < WORLD_ACTORS; i++)
		if (i == 0 || world->crowded || chance_one_in(&world->chance, 3))
			world_plan(chance_below(&world->chance, 1000), laptop_start, i);
}
