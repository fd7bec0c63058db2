/* Today's page: the most urgent items of all processes, read by an index, planned at the exact now. */
#include "app/today.h"

#include "app/agenda_keep.h"
#include "app/item_id.h"
#include "app/outlook.h"
#include "app/replan.h"
#include "app/today_letters.h"
#include "store/process_rows.h"

enum { STALE_ONE_BY_ONE = 1000, STALE_IN_MEMORY = 2000 };

/* Numbers of processes to be read, each once. */
struct reading {
	struct store *store;
	struct desk *desk;
	struct arena *arena;
	struct today *today;
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

static bool read_process(struct reading *reading, int64_t number, struct error *err)
{
	struct today *today = reading->today;
	struct today_process *process = &today->processes[today->process_count];
	struct process_row row;
	struct error problem = {0};

	if (!process_row_load(reading->store, number, reading->arena, &row, err))
		return false;
	process->number = number;
	process->process = row.process;
	if (!desk_matter(reading->desk, &process->process, NULL, &process->matter, &problem)) {
		today->problems[today->problem_count++] =
			(struct today_problem){number, arena_strdup(reading->arena, problem.message)};
		return true;
	}
	outlook_plan(&process->matter, today->now, true, reading->arena, &process->agenda);
	today->process_count++;
	return true;
}

/* Rows that the page would have, were it made of what was read so far. */
static size_t rows_before(const struct today *today, int64_t urgency)
{
	size_t count = 0;

	for (size_t i = 0; i < today->process_count; i++) {
		const struct agenda *agenda = &today->processes[i].agenda;
		for (size_t j = 0; j < agenda->count && agenda->items[j].state < ITEM_DONE; j++)
			count += agenda_keep_urgency(&agenda->items[j]) <= urgency;
	}
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
	struct agenda_row rows[PAGE];
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
			place = (struct agenda_place){rows[i].urgency, rows[i].process};
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
	int64_t first = agenda_keep_urgency(one->item), second = agenda_keep_urgency(two->item);

	if (first != second)
		return first < second ? -1 : 1;
	if (one->process->number != two->process->number)
		return one->process->number < two->process->number ? -1 : 1;
	return one->item < two->item ? -1 : one->item > two->item;
}

static void make_rows(struct reading *reading)
{
	struct today *today = reading->today;
	size_t capacity = 0, count = 0;

	for (size_t i = 0; i < today->process_count; i++)
		capacity += today->processes[i].agenda.count;
	today->rows = arena_array(reading->arena, struct today_row, capacity + 1);
	for (size_t i = 0; i < today->process_count; i++) {
		const struct today_process *process = &today->processes[i];
		for (size_t j = 0; j < process->agenda.count && process->agenda.items[j].state < ITEM_DONE;
			j++)
			today->rows[count++] =
				(struct today_row){.process = process, .item = &process->agenda.items[j]};
	}
	qsort(today->rows, count, sizeof(*today->rows), row_compare);
	today->row_count = count < today->limit ? count : today->limit;
	today->rows_left = count - today->row_count;
}

/* Ids and bans only of what is shown. */
static void complete_rows(struct reading *reading)
{
	struct today *today = reading->today;

	for (size_t i = 0; i < today->row_count; i++) {
		struct today_row *row = &today->rows[i];
		struct today_process *process = (struct today_process *)row->process;
		if (!process->shown) {
			struct outlook outlook;
			process->ids = item_ids_make(
				&process->process, process->number, &process->agenda, reading->arena);
			outlook_forbidden(&process->matter, today->now, reading->arena, &outlook);
			process->forbidden = outlook.forbidden;
			process->forbidden_count = outlook.forbidden_count;
			process->shown = true;
		}
		row->id = process->ids[row->item - process->agenda.items];
	}
}

/* Brings the rows that no longer hold up to date: in the store where it can be written, else only for this
 * page. */
static bool refresh(struct reading *reading, int64_t *stale, size_t *ret_in_memory, struct error *err)
{
	struct today *today = reading->today;
	struct store *writer = NULL;
	size_t count;
	bool left = false, fine;

	*ret_in_memory = 0;
	if (!agenda_rows_stale(reading->store, today->now, 1, stale, &count, err))
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
	return store_begin_read(reading->store, err) &&
	       agenda_rows_stale(reading->store, today->now, STALE_IN_MEMORY, stale, ret_in_memory, err);
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
	make_rows(reading);
	complete_rows(reading);
	return true;
}

bool today_load(
	struct store *store, struct desk *desk, struct arena *arena, struct today *today, struct error *err)
{
	struct reading reading = {.store = store, .desk = desk, .arena = arena, .today = today};
	int64_t *stale = arena_array(arena, int64_t, STALE_IN_MEMORY + 1), last;
	size_t in_memory;
	bool fine;

	if (!store_begin_read(store, err) || !process_rows_last(store, &last, err))
		return false;
	today->empty = last == 0;
	if (today->empty)
		return true;
	if (!refresh(&reading, stale, &in_memory, err))
		return false;
	fine = load_within(&reading, stale, in_memory, err) &&
	       today_letters_load(store, desk, arena, today, err);
	store_rollback(store);
	return fine;
}
