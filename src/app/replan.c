/* Plans processes anew and keeps what came of it: all of them, or those whose row no longer holds. */
#include "app/replan.h"

#include "app/agenda_keep.h"
#include "app/outlook.h"
#include "store/process_rows.h"
#include "store/sweep.h"

#include <stdatomic.h>

enum { ITEMS = 256 };

/* What one thread of a sweep has for itself. */
struct planner {
	struct arena arena;
	struct desk desk;
	struct item items[ITEMS];
	bool ready;
};

struct sweeping {
	struct replan *replan;
	struct planner planners[SWEEP_MAX_THREADS];
	atomic_int_fast64_t broken;
	atomic_flag first;
};

static void plan_row(const struct matter *matter, struct instant now, struct item *items, struct arena *arena,
	struct agenda_row *row)
{
	struct agenda agenda = {.items = items, .capacity = ITEMS, .brief = true};

	agenda_plan(matter, now, false, &agenda);
	if (agenda.count > agenda.capacity)
		outlook_plan(matter, now, false, arena, &agenda);
	agenda_keep_row(&agenda, now, row);
}

static bool sweep_plan(void *closure, int thread, const struct process_row *process, struct arena *arena,
	struct agenda_row *row, struct error *err)
{
	struct sweeping *sweeping = closure;
	struct planner *planner = &sweeping->planners[thread];
	struct replan *replan = sweeping->replan;
	struct matter matter;
	struct error problem = {0};

	if (!planner->ready) {
		arena_init(&planner->arena);
		desk_init(&planner->desk, &planner->arena);
		desk_share(&planner->desk, replan->desk);
		planner->ready = true;
	}
	if (desk_matter(&planner->desk, &process->process, NULL, &matter, &problem)) {
		plan_row(&matter, replan->now, planner->items, arena, row);
		return true;
	}
	if (!atomic_flag_test_and_set(&sweeping->first))
		snprintf(replan->first_problem, sizeof(replan->first_problem), "process %lld: %.700s",
			(long long)process->number, problem.message);
	atomic_fetch_add(&sweeping->broken, 1);
	agenda_keep_broken(replan->now, row);
	return true;
}

static bool sweep_progress(void *closure, int64_t done, int64_t last_number)
{
	const struct replan *replan = ((struct sweeping *)closure)->replan;

	return !replan->progress || replan->progress(replan->closure, done, last_number);
}

bool replan_all(struct store *store, struct replan *replan, struct error *err)
{
	struct sweeping *sweeping = calloc(1, sizeof(*sweeping));
	struct sweep sweep = {.closure = sweeping, .plan = sweep_plan, .progress = sweep_progress};
	bool fine;

	if (!sweeping)
		abort();
	sweeping->replan = replan;
	fine = sweep_run(store, &sweep, &replan->done, &replan->changed, err);
	replan->broken = atomic_load(&sweeping->broken);
	for (int i = 0; i < SWEEP_MAX_THREADS; i++)
		if (sweeping->planners[i].ready)
			arena_clear(&sweeping->planners[i].arena);
	free(sweeping);
	return fine;
}

static bool replan_one(struct store *store, struct desk *desk, int64_t number, struct instant now,
	struct arena *arena, struct error *err)
{
	struct process_row process;
	struct agenda_row row = {.process = number};
	struct matter matter;
	struct agenda agenda;

	if (!process_row_load(store, number, arena, &process, err))
		return false;
	if (desk_matter(desk, &process.process, NULL, &matter, NULL)) {
		outlook_plan(&matter, now, false, arena, &agenda);
		agenda_keep_row(&agenda, now, &row);
	} else {
		agenda_keep_broken(now, &row);
	}
	return agenda_row_save(store, &row, err);
}

bool replan_stale(struct store *store, struct desk *desk, struct instant now, size_t limit, bool *ret_left,
	struct error *err)
{
	struct arena arena;
	int64_t *numbers;
	size_t count;
	bool fine;

	arena_init(&arena);
	numbers = arena_array(&arena, int64_t, limit + 1);
	fine = store_begin(store, err) && agenda_rows_stale(store, now, limit + 1, numbers, &count, err);
	if (fine && count <= limit) {
		struct arena row_arena;
		arena_init(&row_arena);
		for (size_t i = 0; fine && i < count; i++) {
			fine = replan_one(store, desk, numbers[i], now, &row_arena, err);
			arena_reset(&row_arena);
		}
		arena_clear(&row_arena);
		fine = fine && store_commit(store, err);
	}
	if (fine)
		*ret_left = count > limit;
	store_rollback(store);
	arena_clear(&arena);
	return fine;
}
