/* Today's page: the most urgent items of all processes, read by an index, planned at the exact now. */
#include "app/today.h"

#include "app/agenda_keep.h"
#include "app/outlook.h"
#include "app/planned.h"
#include "app/replan.h"
#include "app/today_letters.h"
#include "store/process_rows.h"

enum { STALE_ONE_BY_ONE = 1000, STALE_IN_MEMORY = 2000, ROWS_FIRST = 64 };

/* Numbers of processes to be read, each once. */
struct reading {
	struct store *store;
	struct desk *desk;
	struct arena *arena;
	struct today *today;
	struct planned *planned;                /* NULL: nothing is held */
	size_t fresh_processes, fresh_problems; /* planned in memory */
};

/* Whether it was planned in memory, before the rows kept in the store are read. */
static bool already_read(const struct reading *reading, int64_t number)
{
	const struct today *today = reading->today;

	for (size_t i = 0; i < reading->fresh_processes; i++)
		if (today->processes[i].number == number)
			return true;
	for (size_t i = 0; i < reading->fresh_problems; i++)
		if (today->problems[i].number == number)
			return true;
	return false;
}

static void add_rows(struct reading *reading, const struct today_process *process)
{
	struct today *today = reading->today;
	const struct agenda *agenda = &process->agenda;

	for (size_t i = 0; i < agenda->count && agenda->items[i].state < ITEM_DONE; i++) {
		today->rows = arena_grow(reading->arena, today->rows, sizeof(*today->rows), today->row_count,
			ROWS_FIRST, &today->row_capacity);
		today->rows[today->row_count++] = (struct today_row){.process = process,
			.item = &agenda->items[i],
			.urgency = agenda_keep_urgency(&agenda->items[i])};
	}
}

static bool read_process(struct reading *reading, int64_t number, struct error *err)
{
	struct today *today = reading->today;
	struct today_process *process = &today->processes[today->process_count];
	const struct planned_process *planned;
	struct error problem = {0};

	if (!planned_get(reading->planned, reading->store, reading->desk, number, today->now, reading->arena,
		    &planned, &problem, err))
		return false;
	if (!planned) {
		today->problems[today->problem_count++] =
			(struct today_problem){number, arena_strdup(reading->arena, problem.message)};
		return true;
	}
	*process = (struct today_process){.number = number,
		.process = planned->process,
		.matter = planned->matter,
		.agenda = planned->agenda,
		.ids = planned->ids};
	today->process_count++;
	add_rows(reading, process);
	return true;
}

/* Rows that the page would have, were it made of what was read so far. */
static size_t rows_before(const struct today *today, int64_t urgency)
{
	size_t count = 0;

	for (size_t i = 0; i < today->row_count; i++)
		count += today->rows[i].urgency <= urgency;
	return count;
}

/* No row from this urgency on could get onto the page. Not looked at for each process where the page is long.
 */
static bool is_full(const struct today *today, int64_t urgency)
{
	size_t read = today->process_count + today->problem_count;

	return read >= today->limit ||
	       (read % (today->limit / 64 + 1) == 0 && rows_before(today, urgency) >= today->limit);
}

/* The rows kept in the store, most urgent first, until no later one could get onto the page. */
static bool read_by_urgency(struct reading *reading, struct error *err)
{
	enum { PAGE = 16 };
	struct today *today = reading->today;
	struct agenda_place place = AGENDA_START;
	struct agenda_place rows[PAGE];
	size_t count;

	reading->fresh_processes = today->process_count;
	reading->fresh_problems = today->problem_count;
	do {
		if (!agenda_rows_page(reading->store, place, PAGE, rows, &count, err))
			return false;
		for (size_t i = 0; i < count; i++) {
			if (is_full(today, rows[i].urgency)) {
				today->more = true;
				return true;
			}
			place = rows[i];
			if (!already_read(reading, rows[i].process) &&
				!read_process(reading, rows[i].process, err))
				return false;
		}
	} while (count == PAGE);
	return true;
}

static int row_compare(const void *a, const void *b)
{
	const struct today_row *one = a, *two = b;

	if (one->urgency != two->urgency)
		return one->urgency < two->urgency ? -1 : 1;
	if (one->process->number != two->process->number)
		return one->process->number < two->process->number ? -1 : 1;
	return one->item < two->item ? -1 : one->item > two->item;
}

static void sort_rows(struct today *today)
{
	const size_t count = today->row_count;

	if (count)
		qsort(today->rows, count, sizeof(*today->rows), row_compare);
	today->row_count = count < today->limit ? count : today->limit;
	today->rows_left = count - today->row_count;
}

void today_forbid(struct today *today, size_t n, struct arena *arena)
{
	struct today_process *process = &today->processes[n];
	struct outlook outlook;

	if (process->forbids)
		return;
	outlook_forbidden(&process->matter, today->now, arena, &outlook);
	process->forbidden = outlook.forbidden;
	process->forbidden_count = outlook.forbidden_count;
	process->forbids = true;
}

/* Ids and bans only of what is shown. */
static void complete_rows(struct reading *reading)
{
	struct today *today = reading->today;

	for (size_t i = 0; i < today->row_count; i++) {
		struct today_row *row = &today->rows[i];
		const size_t n = (size_t)(row->process - today->processes);
		today->processes[n].shown = true;
		row->id = row->process->ids[row->item - row->process->agenda.items];
		if (!today->bans_later)
			today_forbid(today, n, reading->arena);
	}
}

/* Brings the rows that no longer hold up to date: in the store where it can be written, else only for this
 * page. */
static bool refresh(struct reading *reading, int64_t **ret_stale, size_t *ret_in_memory, struct error *err)
{
	struct today *today = reading->today;
	struct store *writer = NULL;
	int64_t first;
	size_t count;
	bool left = false, fine;

	*ret_in_memory = 0;
	if (!agenda_rows_stale(reading->store, today->now, 1, &first, &count, err))
		return false;
	if (count == 0)
		return true;
	/* What the writer changes is seen only by a view that begins afterwards. */
	store_rollback(reading->store);
	if (!today->only_look && store_open(store_path(reading->store), STORE_WRITE, &writer, NULL)) {
		struct replan replan = {.now = today->now, .desk = reading->desk};
		fine = replan_stale(writer, reading->desk, today->now, STALE_ONE_BY_ONE, &left, NULL) &&
		       (!left || replan_all(writer, &replan, NULL));
		store_close(writer);
		if (fine)
			return store_begin_read(reading->store, err);
	}
	*ret_stale = arena_array(reading->arena, int64_t, STALE_IN_MEMORY);
	return store_begin_read(reading->store, err) &&
	       agenda_rows_stale(reading->store, today->now, STALE_IN_MEMORY, *ret_stale, ret_in_memory, err);
}

static bool load_within(struct reading *reading, const int64_t *stale, size_t in_memory, struct error *err)
{
	struct today *today = reading->today;
	size_t capacity = today->limit + in_memory + 1;

	today->processes = arena_array(reading->arena, struct today_process, capacity);
	today->problems = arena_array(reading->arena, struct today_problem, capacity);
	for (size_t i = 0; i < in_memory; i++)
		if (!read_process(reading, stale[i], err))
			return false;
	today->limit += in_memory;
	if (!read_by_urgency(reading, err))
		return false;
	today->limit -= in_memory;
	sort_rows(today);
	complete_rows(reading);
	return true;
}

bool today_load(
	struct store *store, struct desk *desk, struct arena *arena, struct today *today, struct error *err)
{
	struct reading reading = {.store = store,
		.desk = desk,
		.arena = arena,
		.today = today,
		.planned = today->only_look ? desk->planned : NULL};
	int64_t *stale = NULL, last;
	size_t in_memory;
	bool fine;

	if (!store_begin_read(store, err) || !process_rows_last(store, &last, err))
		return false;
	today->empty = last == 0;
	if (today->empty)
		return true;
	if (!refresh(&reading, &stale, &in_memory, err) ||
		(reading.planned && !planned_begin(reading.planned, store, err)))
		return false;
	fine = load_within(&reading, stale, in_memory, err) &&
	       today_letters_load(store, desk, arena, today, err);
	store_rollback(store);
	return fine;
}
