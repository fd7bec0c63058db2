/* Many logs read in one pass, and employers told apart by their names. */
#include "app/statistics.h"
#include "base/digest.h"
#include "base/text.h"
#include "store/process_rows.h"
#include "store/process_scan.h"

#include <stdlib.h>
#include <string.h>

enum { NAME_SIZE = 512 };

struct employer {
	uint64_t name; /* its digest: letter case and accents apart */
	int64_t contacts;
};

struct counting {
	struct statistics statistics;
	struct desk *desk;
	struct instant now;
	struct arena arena; /* of the employers */
	struct employer *employers;
	size_t count, capacity;
};

static void add_employer(struct counting *counting, const char *organization, int64_t contacts)
{
	char folded[NAME_SIZE];

	text_fold(organization, folded, sizeof(folded));
	counting->employers = arena_grow(&counting->arena, counting->employers, sizeof(*counting->employers),
		counting->count, 256, &counting->capacity);
	counting->employers[counting->count++] =
		(struct employer){digest_add(DIGEST_START, folded, strlen(folded)), contacts};
}

static int employer_compare(const void *a, const void *b)
{
	const struct employer *one = a, *other = b;

	return (one->name > other->name) - (one->name < other->name);
}

static void join_employers(struct counting *counting)
{
	if (counting->count)
		qsort(counting->employers, counting->count, sizeof(*counting->employers), employer_compare);
	for (size_t i = 0; i < counting->count;) {
		const uint64_t name = counting->employers[i].name;
		int64_t contacts = 0;
		for (; i < counting->count && counting->employers[i].name == name; i++)
			contacts += counting->employers[i].contacts;
		statistics_add_employer(&counting->statistics, contacts);
	}
}

static void count_process(struct counting *counting, const struct process *process)
{
	struct matter matter;
	struct error problem;

	counting->statistics.counted++;
	if (!desk_matter(counting->desk, process, NULL, &matter, &problem)) {
		counting->statistics.left_out++;
		return;
	}
	add_employer(counting, process->organization,
		statistics_add(&counting->statistics, &matter, counting->now));
}

static bool scan_all(
	struct counting *counting, struct process_scan *scan, struct arena *arena, struct error *err)
{
	struct process_row row;
	bool found;

	for (;;) {
		arena_reset(arena);
		if (!process_scan_next(scan, arena, &found, &row, NULL, err))
			return false;
		if (!found)
			return true;
		count_process(counting, &row.process);
	}
}

/* Numbers are given in order, and none is ever taken away: the greatest tells how many there are. */
static bool scan(struct store *store, struct counting *counting, int64_t most, struct error *err)
{
	int64_t *last = &counting->statistics.processes;
	struct process_scan *scan;
	struct arena arena;
	bool fine;

	if (!process_rows_last(store, last, err) ||
		!process_scan_open(store, *last > most ? *last - most + 1 : 1, INT64_MAX, &scan, err))
		return false;
	arena_init(&arena);
	fine = scan_all(counting, scan, &arena, err);
	arena_clear(&arena);
	process_scan_close(scan);
	return fine;
}

bool statistics_count(struct store *store, struct desk *desk, struct instant now, int64_t most,
	struct statistics *ret_statistics, struct error *err)
{
	struct counting counting = {.desk = desk, .now = now};
	bool fine;

	if (!store_begin_read(store, err))
		return false;
	arena_init(&counting.arena);
	fine = scan(store, &counting, most, err);
	store_rollback(store);
	if (fine) {
		join_employers(&counting);
		*ret_statistics = counting.statistics;
	}
	arena_clear(&counting.arena);
	return fine;
}
