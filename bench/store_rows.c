/* store_rows FILE [N]: how fast the store takes in N made-up processes and how fast it reads all of a
 * database, planning left out. */
#include "store/event_rows.h"
#include "store/process_scan.h"
#include "store/sweep.h"

#include <errno.h>
#include <unistd.h>

enum { BATCH = 10000, EVENTS = 12, PEOPLE = 3 };

struct times {
	double wall, cpu;
};

static double read_clock(clockid_t clock)
{
	struct timespec now;

	clock_gettime(clock, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static struct times times_now(void)
{
	return (struct times){read_clock(CLOCK_MONOTONIC), read_clock(CLOCK_PROCESS_CPUTIME_ID)};
}

/* The time of the processors beside that of the clock: on a busy machine the clock tells little. */
static void report(const char *what, int64_t count, struct times since)
{
	const struct times now = times_now();
	const double wall = now.wall - since.wall;

	printf("%-30s %9lld processes %8.3f s %11.0f processes/s %8.2f us CPU each\n", what, (long long)count,
		wall, (double)count / wall, (now.cpu - since.cpu) / (double)count * 1e6);
	fflush(stdout);
}

static int fail(const struct error *err)
{
	fprintf(stderr, "store_rows: %s\n", err->message);
	return 1;
}

static struct person people[PEOPLE] = {
	{.id = "dana",
		.name = "Dana Lee",
		.email = "dana.lee@acme.example",
		.relations = RELATION_INTERVIEWER},
	{.id = "jo", .name = "Jürgen Schröder", .email = "js@acme.example", .relations = RELATION_MANAGER},
	{.id = "bo", .name = "Bo Park", .phone = "+1 555 0100", .relations = RELATION_RECRUITER},
};

static struct event event_at(enum event_type type, int n, int64_t at)
{
	static const char *const ids[EVENTS] = {
		"e1", "e2", "e3", "e4", "e5", "e6", "e7", "e8", "e9", "e10", "e11", "e12"};

	return (struct event){.id = ids[n],
		.type = (uint8_t)type,
		.at = {{at}, -18000, 0},
		.date = DAY_NONE,
		.person = NOBODY,
		.through = NOBODY,
		.of = NO_EVENT};
}

/* Every sixth event is an interview; what was noted and heard of it follows, the rest are thanks. */
static void make(int64_t n, struct process *process, struct event *events)
{
	static const int16_t with[] = {0, 1};
	static const enum event_type types[6] = {
		EVENT_INTERVIEW, EVENT_DID, EVENT_NOTED, EVENT_HEARD, EVENT_DID, EVENT_DID};

	for (int i = 0; i < EVENTS; i++) {
		events[i] = event_at(types[i % 6], i, 1780000000 + n % 20000000 + i * 90000);
		events[i].person = (int16_t)(i % PEOPLE);
		if (i % 6 == 2)
			events[i].text = "They move to a new building in spring";
		if (i % 6 != 0)
			continue;
		events[i].until = events[i].at;
		events[i].until.instant.seconds += 3600;
		events[i].with = with;
		events[i].with_count = 2;
		events[i].person = NOBODY;
	}
	*process = (struct process){.role = "Data analyst",
		.organization = "Orchard Analytics",
		.timezone = "America/New_York",
		.playbook = "tactful",
		.holidays = "US",
		.via = 2,
		.people_count = PEOPLE,
		.events_count = EVENTS,
		.people = people,
		.events = events};
}

static bool fill(struct store *store, int64_t count, struct error *err)
{
	struct event events[EVENTS];
	struct process process;
	struct agenda_row row = {.visible = true};
	uint8_t random[10] = {0};
	const struct times start = times_now();

	store_expect_bulk(store);
	for (int64_t n = 0; n < count; n++) {
		make(n, &process, events);
		memcpy(random, &n, sizeof(n));
		row.valid_until.seconds = 1790000000 + n * 7919 % 8640000;
		row.urgency = n * 104729 % 1000000;
		if ((n % BATCH == 0 && !store_begin(store, err)) ||
			!process_row_insert(
				store, uuid_make(1780000000000 + n, random), &process, &row.process, err) ||
			!agenda_row_save(store, &row, err) ||
			((n % BATCH == BATCH - 1 || n == count - 1) && !store_commit(store, err)))
			return false;
	}
	report("put in, batches of 10,000", count, start);
	return true;
}

static bool scan(struct store *store, struct error *err)
{
	struct process_scan *scan = NULL;
	struct agenda_row agenda;
	struct process_row row;
	struct arena arena;
	int64_t count = 0;
	bool found = true, fine;
	const struct times start = times_now();

	arena_init(&arena);
	fine = process_scan_open(store, 1, INT64_MAX, &scan, err);
	while (fine && found) {
		arena_reset(&arena);
		fine = process_scan_next(scan, &arena, &found, &row, &agenda, err);
		count += fine && found;
	}
	process_scan_close(scan);
	arena_clear(&arena);
	report("read, one thread", count, start);
	return fine;
}

/* closure: what to add to every urgency. */
static bool plan(void *closure, int thread, const struct process_row *process, struct arena *arena,
	struct agenda_row *row, struct error *err)
{
	row->visible = true;
	row->valid_until.seconds = 1790000000 + process->number * 7919 % 8640000 + *(const int *)closure;
	row->urgency = process->number * 104729 % 1000000 + *(const int *)closure;
	return true;
}

static bool sweep(struct store *store, const char *what, int add, struct error *err)
{
	const struct sweep sweep = {.closure = &add, .plan = plan};
	const struct times start = times_now();
	int64_t done, changed;

	if (!sweep_run(store, &sweep, &done, &changed, err))
		return false;
	report(what, done, start);
	return true;
}

int main(int argc, char **argv)
{
	struct store *store = NULL;
	struct error err;
	const int64_t count = argc > 2 ? strtoll(argv[2], NULL, 10) : 0;

	if (argc < 2) {
		fprintf(stderr, "usage: store_rows FILE [N]\n");
		return 2;
	}
	if (!store_open(argv[1], count > 0 ? STORE_CREATE : STORE_WRITE, &store, &err) ||
		(count > 0 && !fill(store, count, &err)) || !scan(store, &err) ||
		!sweep(store, "sweep, first", 0, &err) || !sweep(store, "sweep, nothing changed", 0, &err) ||
		!sweep(store, "sweep, every row changed", 1, &err) ||
		!sweep(store, "sweep, every row changed back", 0, &err))
		return fail(&err);
	store_close(store);
	return 0;
}
