/* Asks engine and oracle the same about a great many logs: random ones by seed, and every short one. */
#include "app/case_write.h"
#include "difference.h"

#include <stdlib.h>

enum { KINDS_MAX = 200 };

/* Differences of one kind, and the first of them, shrunk. */
struct kind {
	char name[KIND_SIZE + 32];
	long count;
};

static struct {
	struct log_world world;
	struct kind kinds[KINDS_MAX];
	int kind_count, stop;
	long logs, plans, mays, differences;
	const char *folder;
	bool properties;
	int long_gaps;
} run = {.stop = 40, .long_gaps = 1};

typedef bool (*finder)(const struct log *log, const struct question *question, char ret_kind[KIND_SIZE]);

/* Takes out event after event while the difference stays of its kind. */
static void shrink(struct log *log, struct question *question, finder find, const char *kind)
{
	static struct log smaller;
	bool again = true;

	while (again) {
		again = false;
		for (int i = log->process.events_count - 1; i >= 0; i--) {
			char other[KIND_SIZE];

			if (i >= log->process.events_count)
				continue;
			log_copy(&smaller, log);
			log_drop(&smaller, i);
			if (question->is_may && question->ask.interview >= smaller.process.events_count)
				continue;
			if (question->is_may && question->ask.interview != NO_EVENT &&
				question->ask.interview >= i)
				continue;
			if (!find(&smaller, question, other) || !span_is(span_of(other), kind))
				continue;
			log_copy(log, &smaller);
			again = true;
		}
	}
}

/* As lines of comment, so that the whole is TAP. */
static void say(const char *text)
{
	struct span rest = span_of(text), line;

	while (span_cut(&rest, '\n', &line))
		printf("# %.*s\n", (int)line.length, line.start);
}

static void write_repro(const struct log *log, const struct question *question, const char *kind, int number)
{
	TEXT_CLEANUP struct text text = {0}, both = {0};
	char path[512];
	FILE *stream;

	difference_print(log, question, &both);
	case_write(&log->process, false, &text);
	printf("# --- %d %s\n", number, kind);
	say(text.start);
	say(both.start);
	if (!run.folder)
		return;
	snprintf(path, sizeof(path), "%s/%03d.json", run.folder, number);
	stream = fopen(path, "w");
	if (!stream)
		return;
	fputs(text.start, stream);
	fclose(stream);
	snprintf(path, sizeof(path), "%s/%03d.txt", run.folder, number);
	stream = fopen(path, "w");
	if (!stream)
		return;
	fprintf(stream, "%s\n%s", kind, both.start);
	fclose(stream);
}

static void note_difference(
	const struct log *log, const struct question *question, finder find, const char *kind)
{
	static struct log small;
	struct question same = *question;

	run.differences++;
	for (int i = 0; i < run.kind_count; i++)
		if (span_is(span_of(run.kinds[i].name), kind)) {
			run.kinds[i].count++;
			return;
		}
	if (run.kind_count == KINDS_MAX || run.kind_count >= run.stop)
		return;
	snprintf(run.kinds[run.kind_count].name, sizeof(run.kinds[0].name), "%s", kind);
	run.kinds[run.kind_count++].count = 1;
	log_copy(&small, log);
	shrink(&small, &same, find, kind);
	write_repro(&small, &same, kind, run.kind_count);
}

static struct ask roll_ask(const struct log *log, struct dice *dice)
{
	static const uint8_t actions[] = {ACTION_STATUS, ACTION_STATUS, ACTION_STATUS, ACTION_THANK,
		ACTION_THANK, ACTION_ANSWER_REJECTION, ACTION_CONNECT, ACTION_KEEP_PROMISE,
		ACTION_ANNOUNCE_CALL};
	struct ask ask = {.action = actions[dice_below(dice, 9)],
		.channel = (uint8_t)(dice_percent(dice, 70) ? dice_below(dice, 2)
							    : dice_below(dice, CHANNEL_COUNT)),
		.to = (int16_t)dice_below(dice, log->process.people_count),
		.through = NOBODY,
		.interview = NO_EVENT,
		.promise = NO_EVENT};

	if (dice_percent(dice, 35))
		ask.action = (uint8_t)dice_below(dice, ACTION_COUNT);
	if (dice_percent(dice, 15))
		ask.through = (int16_t)dice_below(dice, log->process.people_count);
	if (log->process.represented && dice_percent(dice, 30))
		ask.through = log->process.via;
	if (ask.action == ACTION_THANK && log->process.events_count > 0 && dice_percent(dice, 30)) {
		const int pick = dice_below(dice, log->process.events_count);

		if (log->events[pick].type == EVENT_INTERVIEW)
			ask.interview = pick;
	}
	return ask;
}

static void try_plan(const struct log *log, const struct oracle *oracle, int playbook, int64_t now)
{
	const struct question question = {.playbook = playbook, .now = now};
	char kind[KIND_SIZE];

	run.plans++;
	if (difference_find(log, oracle, &question, kind))
		note_difference(log, &question, difference_find_anew, kind);
	if (run.properties && property_broken(log, &question, kind))
		note_difference(log, &question, property_broken, kind);
}

static void try_may(const struct log *log, const struct oracle *oracle, const struct question *question)
{
	char kind[KIND_SIZE];

	run.mays++;
	if (difference_find(log, oracle, question, kind))
		note_difference(log, question, difference_find_anew, kind);
}

static void try_random(uint64_t seed)
{
	static struct oracle oracle;
	static struct log log;
	struct dice dice;

	dice_seed(&dice, seed);
	log_random(&log, &run.world, &dice);
	run.logs++;
	for (int playbook = 0; playbook < ORACLE_PLAYBOOKS; playbook++) {
		struct question may = {.playbook = playbook, .is_may = true};

		oracle_init(&oracle, &log.process, log.zone, log.holidays, playbook);
		try_plan(&log, &oracle, playbook, log_instant(&log, &dice));
		may.now = log_instant(&log, &dice);
		may.ask = roll_ask(&log, &dice);
		try_may(&log, &oracle, &may);
	}
}

static void try_short(const int *shapes, const int *gaps, int count)
{
	static struct oracle oracle;
	static struct log log;
	static uint64_t number;
	struct dice dice;

	log_short(&log, &run.world, shapes, gaps, count);
	run.logs++;
	dice_seed(&dice, ++number);
	for (int playbook = 0; playbook < ORACLE_PLAYBOOKS; playbook++) {
		oracle_init(&oracle, &log.process, log.zone, log.holidays, playbook);
		try_plan(&log, &oracle, playbook, log_instant(&log, &dice));
	}
}

/* Every sequence of so many shapes and gaps, those with number % parts == part. */
static void try_all_short(int count, int part, int parts)
{
	/* The longest have only the gaps of a working day and of more than a week. */
	static const int gap_hours[] = {20, 24 * 8, 0};
	const int gap_count = count > 3 ? run.long_gaps : 3, shapes = log_shapes();
	int which[8] = {0}, gaps[8] = {0};
	long total = 1;

	for (int i = 0; i < count; i++)
		total *= (long)shapes * gap_count;
	for (long number = part; number < total; number += parts) {
		long rest = number;

		for (int i = 0; i < count; i++) {
			which[i] = (int)(rest % shapes);
			rest /= shapes;
			gaps[i] = gap_hours[rest % gap_count] * HOUR_SECONDS;
			rest /= gap_count;
		}
		try_short(which, gaps, count);
	}
}

static int report(void)
{
	for (int i = 0; i < run.kind_count; i++)
		printf("# %8ld  %s\n", run.kinds[i].count, run.kinds[i].name);
	printf("%s - %ld logs: engine and oracle agree on %ld agendas and %ld permissions (%ld "
	       "differences)\n1..1\n",
		run.differences ? "not ok 1" : "ok 1", run.logs, run.plans, run.mays, run.differences);
	return 0;
}

static long number_of(const char *text)
{
	return strtol(text, NULL, 10);
}

int main(int argc, char **argv)
{
	long first = 1, seeds = 0, length = 0, part = 0, parts = 1;
	struct error err;

	for (int i = 1; i + 1 < argc; i += 2) {
		const struct span name = span_of(argv[i]);

		if (span_is(name, "--first"))
			first = number_of(argv[i + 1]);
		else if (span_is(name, "--seeds"))
			seeds = number_of(argv[i + 1]);
		else if (span_is(name, "--short"))
			length = number_of(argv[i + 1]);
		else if (span_is(name, "--part"))
			part = number_of(argv[i + 1]);
		else if (span_is(name, "--parts"))
			parts = number_of(argv[i + 1]);
		else if (span_is(name, "--stop"))
			run.stop = (int)number_of(argv[i + 1]);
		else if (span_is(name, "--properties"))
			run.properties = number_of(argv[i + 1]) != 0;
		else if (span_is(name, "--long-gaps"))
			run.long_gaps = (int)number_of(argv[i + 1]);
		else if (span_is(name, "--folder"))
			run.folder = argv[i + 1];
	}
	if (!log_world_load(&run.world, &err) || !playbooks_load(&run.world.arena, &err)) {
		fprintf(stderr, "%s\n", err.message);
		return 2;
	}
	for (long seed = first + part; seed < first + seeds; seed += parts)
		try_random((uint64_t)seed);
	for (int count = 0; count <= length; count++)
		try_all_short(count, (int)part, (int)parts);
	return report();
}
