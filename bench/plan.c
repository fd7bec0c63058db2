/* plan CASES NOW: how many processes a second one core plans in memory, beside twenty fixed rules in straight
 * C over the same logs. */
#include "app/case_read.h"
#include "app/desk.h"
#include "core/agenda.h"

#include <time.h>

enum { MATTERS_MAX = 20000, ITEMS = 256, LINE_MAX = 1 << 20 };
static const double BENCH_SECONDS = 2.0;

static double cpu_seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* The floor: twenty rules that no playbook can change, each with the least that it needs to know. */
static uint64_t fixed_rules(const struct matter *matter, int64_t now)
{
	const struct process *process = matter->process;
	int64_t anchors[4] = {0}; /* interview ended, contact, decision, status */
	int statuses = 0, types = 0;
	uint64_t sum = 0;

	for (int32_t i = 0; i < process->events_count; i++) {
		const struct event *e = &process->events[i];
		int64_t at = e->at.instant.seconds;

		if (at > now)
			continue;
		types |= 1 << e->type;
		if (e->type == EVENT_INTERVIEW && e->until.instant.seconds <= now)
			anchors[0] = e->until.instant.seconds, statuses = 0;
		else if (e->type == EVENT_DID && e->action == ACTION_STATUS)
			anchors[3] = at, statuses++;
		else if (e->type == EVENT_TIMELINE)
			anchors[2] = (int64_t)e->date.number * DAY_SECONDS;
		anchors[1] = at > anchors[1] ? at : anchors[1];
	}
	for (int rule = 0; rule < 20; rule++) {
		struct day day = zone_day(matter->zone, (struct instant){anchors[rule % 4]});
		int64_t opens =
			zone_at(matter->zone, (struct day){day.number + rule}, 9 * HOUR_SECONDS, ZONE_LATER)
				.seconds;

		if (opens <= now && !(types & 1 << rule % 16) && statuses < rule)
			sum += (uint64_t)opens;
	}
	return sum;
}

static uint64_t plan_one(const struct matter *matter, int64_t now, bool brief)
{
	static struct item items[ITEMS];
	struct agenda agenda = {.items = items, .capacity = ITEMS, .brief = brief};

	agenda_plan(matter, (struct instant){now}, false, &agenda);
	return agenda.count;
}

enum kind { FLOOR, BRIEF, FULL };

static double rate(const struct matter *matters, size_t count, int64_t now, enum kind kind, uint64_t *sum)
{
	double start = cpu_seconds(), end;
	size_t done = 0;

	do {
		for (size_t i = 0; i < count; i++)
			*sum += kind == FLOOR ? fixed_rules(&matters[i], now)
					      : plan_one(&matters[i], now, kind == BRIEF);
		done += count;
		end = cpu_seconds();
	} while (end - start < BENCH_SECONDS);
	return (double)done / (end - start);
}

static size_t read_cases(const char *path, struct desk *desk, struct matter *matters, size_t *ret_events)
{
	FILE *file = fopen(path, "r");
	char *line = arena_alloc(desk->arena, LINE_MAX);
	size_t count = 0;

	*ret_events = 0;
	while (file && count < MATTERS_MAX && fgets(line, LINE_MAX, file)) {
		struct process *process = arena_new(desk->arena, struct process);
		struct error err = {0};

		if (!case_read(path, (long)count + 1, span_of(line), desk->arena, process, &err) ||
			!desk_matter(desk, process, NULL, &matters[count], &err)) {
			fprintf(stderr, "plan: %s\n", err.message);
			exit(1);
		}
		*ret_events += (size_t)process->events_count;
		count++;
	}
	if (file)
		fclose(file);
	return count;
}

int main(int argc, char **argv)
{
	static struct matter matters[MATTERS_MAX];
	struct arena arena;
	struct desk desk;
	struct instant now;
	int32_t offset;
	uint32_t nanoseconds;
	size_t count, events;
	uint64_t sum = 0;
	double floor, brief, full;

	arena_init(&arena);
	desk_init(&desk, &arena);
	if (argc != 3 || !instant_parse(span_of(argv[2]), &now, &offset, &nanoseconds)) {
		fprintf(stderr, "usage: plan CASES.jsonl NOW\n");
		return 2;
	}
	count = read_cases(argv[1], &desk, matters, &events);
	if (count == 0) {
		fprintf(stderr, "plan: no cases in %s\n", argv[1]);
		return 1;
	}
	floor = rate(matters, count, now.seconds, FLOOR, &sum);
	brief = rate(matters, count, now.seconds, BRIEF, &sum);
	full = rate(matters, count, now.seconds, FULL, &sum);
	printf("plan: %zu processes of %.1f events on one core: %.0f a second (with every channel asked "
	       "%.0f); "
	       "floor (twenty fixed rules) %.0f, ratio %.2f\n",
		count, (double)events / (double)count, brief, full, floor, floor / brief);
	fprintf(stderr, "(checksum %llu)\n", (unsigned long long)sum);
	arena_clear(&arena);
	return 0;
}
