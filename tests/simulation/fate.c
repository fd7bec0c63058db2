/* What befalls the machine and the person's mail, planned from the seed. */
#include "fate.h"

#include "actor.h"
#include "cover.h"
#include "judge.h"
#include "laptop.h"
#include "letters.h"
#include "mailbox.h"
#include "mails.h"
#include "person.h"

#include <unistd.h>

static struct letter copied[WORLD_LETTERS];
static struct approval copied_approvals[WORLD_APPROVALS];

static int64_t within(int64_t seconds)
{
	return chance_below(&world->chance, seconds);
}

static void put_mail(enum mail_kind kind, int letter)
{
	struct mail mail = mails_write(kind, letter);

	if (kind != KIND_OWN_COPY && chance_one_in(&world->chance, 8))
		mail.folder = FOLDER_JUNK;
	mailbox_put(&mail, chance_one_in(&world->chance, 2) ? 0 : within(HOUR_SECONDS));
}

static void reply(int letter)
{
	put_mail(KIND_REPLY, letter);
}

static void auto_reply(int letter)
{
	put_mail(KIND_AUTO_REPLY, letter);
}

static void bounce(int letter)
{
	put_mail(KIND_BOUNCE, letter);
}

static void own_copy(int letter)
{
	put_mail(KIND_OWN_COPY, letter);
}

static void noise(int none)
{
	put_mail(KIND_NOISE, -1);
}

void fate_accepted(int approval)
{
	const int letter = world->approvals[approval].letter;
	const int64_t soon = world->crowded || chance_one_in(&world->chance, 2) ? 2000 : 6 * HOUR_SECONDS;

	if (world->provider_files)
		world_plan(within(world->crowded                      ? 1500
				   : chance_one_in(&world->chance, 3) ? 7200
								      : 20),
			own_copy, letter);
	if (chance_one_in(&world->chance, 4))
		world_plan(within(soon), bounce, letter);
	else if (chance_one_in(&world->chance, 4))
		world_plan(within(soon), reply, letter);
}

static void kill_all(void)
{
	for (int i = 0; i < WORLD_ACTORS; i++)
		if (actor_at(i)->alive) {
			actor_kill(actor_at(i));
			laptop_start_later(i);
		}
}

static void reboot(int none)
{
	if (world->calm)
		return;
	cover_mishap("the machine is begun anew");
	world_tell("the machine is begun anew");
	kill_all();
	world->time += 60;
	world->boot++;
	world->booted_at = world->time;
	world->asleep = 0;
	/* Its clock may have stood meanwhile: nothing tells that but a time that was seen before. */
	if (chance_one_in(&world->chance, 3))
		world->shift -= chance_between(&world->chance, 120, DAY_SECONDS);
	for (int i = 0; i < world->letter_count; i++)
		world->letters[i].clock_at = 0;
	mailbox_forget_listings();
}

static void sleep_deep(int none)
{
	const int64_t seconds = chance_between(&world->chance, 60, 10 * HOUR_SECONDS);

	if (world->calm)
		return;
	cover_mishap("the machine is asleep");
	world_tell("the machine is asleep for %lld s", (long long)seconds);
	world->time += seconds;
	world->asleep += seconds;
}

static void set_clock(int none)
{
	if (world->calm)
		return;
	cover_mishap("the clock is set");
	judge_doubt(chance_between(&world->chance, -DAY_SECONDS, DAY_SECONDS));
	world_tell("the clock is set; it is off by %lld s", (long long)world->shift);
}

static void renumber(int none)
{
	if (!world->calm)
		mailbox_renumber((int)chance_below(&world->chance, FOLDER_COUNT));
}

static void copy_database(int none)
{
	if (world->calm)
		return;
	letters_copy_file(world->path, world->copy_path);
	letters_copy_file(world_format("%s-wal", world->path), world_format("%s-wal", world->copy_path));
	memcpy(copied, world->letters, sizeof(copied));
	memcpy(copied_approvals, world->approvals, sizeof(copied_approvals));
	world->has_copy = true;
}

/* The copy knows nothing of what went out since. */
static void forget(bool place_changed)
{
	for (int i = 0; i < world->letter_count; i++) {
		const int dots = world->letters[i].dots;
		const bool lost = world->letters[i].lost || dots > copied[i].dots;
		world->letters[i] = copied[i];
		world->letters[i].dots = dots;
		world->letters[i].lost = lost;
		if (copied[i].approval >= 0) {
			struct approval *approval = &world->approvals[copied[i].approval];
			approval->permits = copied_approvals[copied[i].approval].permits;
			approval->taken_back = copied_approvals[copied[i].approval].taken_back;
		}
		/* Where nothing went out meanwhile, and it is where it was, nothing tells it. */
		if (place_changed || lost)
			world->letters[i].database_at = world->time;
	}
}

static void restore_database(int none)
{
	const bool place_changed = chance_one_in(&world->chance, 2);

	if (world->calm || !world->has_copy || world->restored)
		return;
	cover_mishap("an older copy of the database is put back");
	world_tell("an older copy of the database is put back");
	kill_all();
	store_close(world->person);
	unlink(world_format("%s-shm", world->path));
	letters_copy_file(world->copy_path, world->path);
	letters_copy_file(world_format("%s-wal", world->copy_path), world_format("%s-wal", world->path));
	if (place_changed)
		world->place++;
	world->restored = true;
	letters_open();
	forget(place_changed);
}

/* A machine that is in trouble is one that backups are put back on. */
void fate_crashed(void)
{
	const bool after_dot = strcmp(world->last_event, "after the dot") == 0;

	if (world->has_copy && !world->restored && chance_one_in(&world->chance, after_dot ? 2 : 8))
		world_plan(chance_below(&world->chance, 60), restore_database, 0);
}

static void maybe(int64_t one_in, void (*happen)(int argument), int argument)
{
	if (chance_one_in(&world->chance, one_in))
		world_plan(within(chance_one_in(&world->chance, 2) ? DAY_SECONDS : 6 * HOUR_SECONDS), happen,
			argument);
}

void fate_begin(void)
{
	for (int i = 0; i < world->letter_count; i++) {
		world_plan(within(world->crowded                      ? HOUR_SECONDS
				   : chance_one_in(&world->chance, 6) ? DAY_SECONDS
								      : 3 * HOUR_SECONDS),
			letters_approve, i);
		maybe(4, reply, i);
		maybe(8, auto_reply, i);
		maybe(30, letters_forbid, i);
		maybe(20, letters_heard, i);
	}
	for (int i = 0; i < 3; i++)
		maybe(2, noise, 0);
	maybe(3, reboot, 0);
	maybe(4, sleep_deep, 0);
	maybe(5, set_clock, 0);
	maybe(5, renumber, 0);
	if (chance_one_in(&world->chance, 4)) {
		world_plan(within(8 * HOUR_SECONDS), copy_database, 0);
		world_plan(8 * HOUR_SECONDS + within(8 * HOUR_SECONDS), restore_database, 0);
	}
	world_plan(within(6 * HOUR_SECONDS), person_looks, 1);
}
