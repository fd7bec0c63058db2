/* Plans every process anew: readers with a connection each plan blocks of numbers, the caller's thread saves
 * what changed. */
#include "store/sweep.h"

#include "store/agenda_rows_private.h"
#include "store/process_rows_private.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <unistd.h>

enum { BLOCK_NUMBERS = 1024, BLOCKS_PER_THREAD = 4 };

/* What came of one range of numbers: the rows to be saved. */
struct block {
	struct block *next;
	int32_t done, count;
	struct agenda_row rows[BLOCK_NUMBERS], stored[BLOCK_NUMBERS];
};

struct work {
	const struct sweep *sweep;
	const char *path;
	int64_t last;
	atomic_int_fast64_t next; /* first number that nobody took */
	atomic_bool stop;
	pthread_mutex_t lock; /* of everything below */
	pthread_cond_t changed;
	struct block *idle, *ready;
	int running;
	struct error trouble; /* the first one; ERROR_NONE */
};

struct reader {
	struct work *work;
	int thread;
	pthread_t id;
	struct store *store;
	struct process_scan *scan;
	struct arena arena;
};

static void push(struct work *work, struct block **list, struct block *block)
{
	pthread_mutex_lock(&work->lock);
	block->next = *list;
	*list = block;
	pthread_cond_broadcast(&work->changed);
	pthread_mutex_unlock(&work->lock);
}

/* Waits for an idle block; NULL once the work is to stop. */
static struct block *take_idle(struct work *work)
{
	struct block *block;

	pthread_mutex_lock(&work->lock);
	while (!work->idle && !atomic_load(&work->stop))
		pthread_cond_wait(&work->changed, &work->lock);
	block = work->idle;
	if (block)
		work->idle = block->next;
	pthread_mutex_unlock(&work->lock);
	return block;
}

/* Waits for a block to be saved; NULL when all readers ended. */
static struct block *take_ready(struct work *work)
{
	struct block *block;

	pthread_mutex_lock(&work->lock);
	while (!work->ready && work->running > 0)
		pthread_cond_wait(&work->changed, &work->lock);
	block = work->ready;
	if (block)
		work->ready = block->next;
	pthread_mutex_unlock(&work->lock);
	return block;
}

static void stop(struct work *work)
{
	pthread_mutex_lock(&work->lock);
	atomic_store(&work->stop, true);
	pthread_cond_broadcast(&work->changed);
	pthread_mutex_unlock(&work->lock);
}

static bool plan_block(struct reader *reader, int64_t first, struct block *block, struct error *err)
{
	const struct sweep *sweep = reader->work->sweep;
	struct agenda_row stored, planned;
	struct process_row row;
	bool found;

	block->done = block->count = 0;
	if (!process_scan_move(reader->scan, first, first + BLOCK_NUMBERS - 1, err))
		return false;
	for (;;) {
		arena_reset(&reader->arena);
		if (!process_scan_next(reader->scan, &reader->arena, &found, &row, &stored, err))
			return false;
		if (!found)
			return true;
		planned = (struct agenda_row){0};
		if (!sweep->plan(sweep->closure, reader->thread, &row, &reader->arena, &planned, err))
			return false;
		planned.process = row.number;
		block->done++;
		if (agenda_row_holds(&stored, &planned))
			continue;
		block->stored[block->count] = stored;
		block->rows[block->count++] = planned;
	}
}

static bool read_blocks(struct reader *reader, struct error *err)
{
	struct work *work = reader->work;
	struct block *block;
	int64_t first;

	while (!atomic_load(&work->stop)) {
		first = atomic_fetch_add(&work->next, BLOCK_NUMBERS);
		if (first > work->last)
			return true;
		block = take_idle(work);
		if (!block)
			return true;
		if (!plan_block(reader, first, block, err)) {
			push(work, &work->idle, block);
			return false;
		}
		push(work, &work->ready, block);
	}
	return true;
}

static void *read_on(void *closure)
{
	struct reader *reader = closure;
	struct work *work = reader->work;
	struct error trouble;
	bool fine;

	arena_init(&reader->arena);
	fine = store_open(work->path, STORE_READ, &reader->store, &trouble);
	fine = fine && store_begin_read(reader->store, &trouble) &&
	       process_scan_open(reader->store, 0, 0, &reader->scan, &trouble) &&
	       read_blocks(reader, &trouble);
	process_scan_close(reader->scan);
	store_close(reader->store);
	arena_clear(&reader->arena);
	pthread_mutex_lock(&work->lock);
	if (!fine) {
		if (work->trouble.kind == ERROR_NONE)
			work->trouble = trouble;
		atomic_store(&work->stop, true);
	}
	work->running--;
	pthread_cond_broadcast(&work->changed);
	pthread_mutex_unlock(&work->lock);
	return NULL;
}

static bool save_block(struct store *store, const struct block *block, struct error *err)
{
	for (int32_t i = 0; i < block->count; i++)
		if (!agenda_row_put(store, &block->stored[i], &block->rows[i], err))
			return false;
	return true;
}

static bool save_blocks(
	struct store *store, struct work *work, int64_t *ret_done, int64_t *ret_changed, struct error *err)
{
	const struct sweep *sweep = work->sweep;
	int64_t done = 0, changed = 0;
	struct block *block;

	while ((block = take_ready(work))) {
		const bool fine = save_block(store, block, err);

		done += block->done;
		changed += block->count;
		push(work, &work->idle, block);
		if (!fine)
			return false;
		if (sweep->progress && !sweep->progress(sweep->closure, done, work->last)) {
			error_set(err, ERROR_UNAVAILABLE, "stopped after %lld processes", (long long)done);
			return error_hint(err, "nothing was changed");
		}
	}
	if (work->trouble.kind != ERROR_NONE) {
		if (err)
			*err = work->trouble;
		return false;
	}
	*ret_done = done;
	*ret_changed = changed;
	return true;
}

static int thread_count(const struct sweep *sweep, int64_t last)
{
	const int64_t blocks = (last + BLOCK_NUMBERS - 1) / BLOCK_NUMBERS;
	int64_t count = sweep->threads > 0 ? sweep->threads : sysconf(_SC_NPROCESSORS_ONLN);

	if (count > SWEEP_MAX_THREADS)
		count = SWEEP_MAX_THREADS;
	if (count > blocks)
		count = blocks;
	return count < 1 ? 1 : (int)count;
}

/* A thread that cannot be had is done without; the first has to be. */
static bool start_readers(
	struct work *work, struct reader *readers, int count, int *ret_started, struct error *err)
{
	int started = 0;

	work->running = count;
	for (; started < count; started++) {
		readers[started] = (struct reader){.work = work, .thread = started};
		if (pthread_create(&readers[started].id, NULL, read_on, &readers[started]) != 0)
			break;
	}
	pthread_mutex_lock(&work->lock);
	work->running -= count - started;
	pthread_mutex_unlock(&work->lock);
	*ret_started = started;
	return started > 0 || error_set(err, ERROR_UNAVAILABLE, "cannot start a thread");
}

static bool sweep_all(
	struct store *store, struct work *work, int64_t *ret_done, int64_t *ret_changed, struct error *err)
{
	const int count = thread_count(work->sweep, work->last);
	struct block *blocks = calloc((size_t)count * BLOCKS_PER_THREAD, sizeof(*blocks));
	struct reader readers[SWEEP_MAX_THREADS];
	int started;
	bool fine;

	if (!blocks)
		abort();
	for (int i = 0; i < count * BLOCKS_PER_THREAD; i++) {
		blocks[i].next = work->idle;
		work->idle = &blocks[i];
	}
	fine = start_readers(work, readers, count, &started, err) &&
	       save_blocks(store, work, ret_done, ret_changed, err);
	stop(work);
	for (int i = 0; i < started; i++)
		pthread_join(readers[i].id, NULL);
	free(blocks);
	return fine;
}

bool sweep_run(struct store *store, const struct sweep *sweep, int64_t *ret_done, int64_t *ret_changed,
	struct error *err)
{
	struct work work = {.sweep = sweep, .path = store->path, .next = 1};
	int64_t done = 0, changed = 0;
	bool fine;

	store_expect_bulk(store);
	/* The writer's lock first: then nobody changes what the readers see. */
	if (!store_begin(store, err))
		return false;
	pthread_mutex_init(&work.lock, NULL);
	pthread_cond_init(&work.changed, NULL);
	fine = process_rows_last(store, &work.last, err) && sweep_all(store, &work, &done, &changed, err);
	pthread_cond_destroy(&work.changed);
	pthread_mutex_destroy(&work.lock);
	if (!fine) {
		store_rollback(store);
		return false;
	}
	if (!store_commit(store, err))
		return false;
	*ret_done = done;
	*ret_changed = changed;
	return true;
}
