/* What goes on beside the pages: the agenda is kept fresh, and the runner runs where there is an account. */
#include "web/minder.h"

#include "app/account_book.h"
#include "app/own_zone.h"
#include "app/replan.h"

#include <stdio.h>

enum { STALE_AT_ONCE = 1000 };

void minder_init(struct minder *minder, const char *database, int64_t shift_seconds)
{
	ground_init(&minder->ground, database);
	runner_child_init(&minder->child);
	minder->shift_seconds = shift_seconds;
	minder->served = 0;
	minder->words[0] = '\0';
	pthread_mutex_init(&minder->lock, NULL);
}

void minder_clear(struct minder *minder)
{
	runner_child_stop(&minder->child);
	ground_clear(&minder->ground);
	pthread_mutex_destroy(&minder->lock);
}

static void say(struct minder *minder, const char *words)
{
	pthread_mutex_lock(&minder->lock);
	snprintf(minder->words, sizeof(minder->words), "%s", words);
	pthread_mutex_unlock(&minder->lock);
}

/* Pages never write: what no longer holds at now is planned anew here. */
static void refresh(struct minder *minder, struct instant now)
{
	struct ground *ground = &minder->ground;
	struct store *store = NULL;
	bool left = false;

	if (!ground_take(ground, ROUTE_WRITE, &store, NULL))
		return;
	if (replan_stale(store, &ground->desk, now, STALE_AT_ONCE, &left, NULL) && left) {
		struct replan replan = {.now = now, .desk = &ground->desk};
		replan_all(store, &replan, NULL);
	}
}

static bool has_account(struct store *store)
{
	struct account *accounts;
	struct arena arena;
	size_t count = 0;
	bool fine;

	arena_init(&arena);
	fine = account_book_list(store, &arena, &accounts, &count, NULL);
	arena_clear(&arena);
	return fine && count > 0;
}

static void start_runner(struct minder *minder, struct instant now)
{
	char time[INSTANT_TEXT_SIZE];

	instant_print(now, 0, 0, time);
	runner_child_start(&minder->child, minder->ground.database, minder->shift_seconds ? time : NULL);
	minder->served = minder->ground.inode;
	if (minder->child.process)
		say(minder, "");
}

/* One that works on a database which was deleted or replaced, or for an account that is gone, is ended. */
static void mind_runner(struct minder *minder, struct store *store, struct instant now)
{
	const bool wanted = store && has_account(store);
	char words[MINDER_WORDS_MAX];

	if (runner_child_ended(&minder->child, words, sizeof(words)))
		say(minder, words);
	if (minder->child.process && (!wanted || minder->served != minder->ground.inode))
		runner_child_stop(&minder->child);
	if (!wanted)
		say(minder, "");
	else if (!minder->child.process)
		start_runner(minder, now);
}

void minder_look(struct minder *minder)
{
	const struct instant now = {own_clock_seconds() + minder->shift_seconds};
	struct store *store = NULL;

	if (!ground_take(&minder->ground, ROUTE_READ, &store, NULL))
		return;
	if (store)
		refresh(minder, now);
	mind_runner(minder, minder->ground.reader, now);
}

const char *minder_words(struct minder *minder, struct arena *arena)
{
	const char *words = NULL;

	pthread_mutex_lock(&minder->lock);
	if (minder->words[0])
		words = arena_strdup(arena, minder->words);
	pthread_mutex_unlock(&minder->lock);
	return words;
}
