/* Processes made from a seed: valid ones in which any field may be anything. */
#include "sample.h"

#include "../tap.h"
#include "base/array.h"
#include "store/agenda_rows.h"

#include <ftw.h>
#include <sqlite3.h>
#include <unistd.h>

static uint64_t next_random(uint64_t *state)
{
	uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

static int below(uint64_t *state, int count)
{
	return (int)(next_random(state) % (uint64_t)count);
}

static const char *pick_text(uint64_t *state, struct arena *arena)
{
	static const char *const texts[] = {
		"", "plain", "Grüße, 世界 \xf0\x9f\x91\x8b", "it's \"quoted\"", "line\nline\ttab", "%_\\"};

	return arena_format(arena, "%s%d", texts[below(state, ARRAY_COUNT(texts))], below(state, 1000));
}

static const char *maybe_text(uint64_t *state, struct arena *arena)
{
	static const char *const odd[] = {NULL, NULL, ""};
	const int choice = below(state, 5);

	return choice < 3 ? odd[choice] : pick_text(state, arena);
}

static struct moment pick_moment(uint64_t *state)
{
	return (struct moment){
		.instant = {1700000000 + below(state, 100000000)},
		.offset_seconds = (below(state, 1439) - 719) * 60,
		.nanoseconds = below(state, 4) ? 0 : (uint32_t)below(state, 1000000000),
	};
}

static int pick_person(uint64_t *state, const struct process *process)
{
	return below(state, process->people_count + 1) - 1;
}

static void pick_interview(
	uint64_t *state, struct arena *arena, const struct process *process, struct event *event)
{
	const int count = below(state, process->people_count + 1);
	int16_t *with = arena_array(arena, int16_t, count);

	for (int i = 0; i < count; i++)
		with[i] = (int16_t)((i + event->at.nanoseconds) % (unsigned)process->people_count);
	event->with = count > 0 ? with : NULL;
	event->with_count = (int16_t)count;
	event->until = pick_moment(state);
	event->until.instant.seconds = event->at.instant.seconds + 1 + below(state, 9000);
	event->what = (uint8_t)below(state, STAGE_COUNT);
	event->went = below(state, 2) ? WENT_UNSAID : (uint8_t)below(state, WENT_COUNT);
	event->travelling = (uint8_t)below(state, 3);
}

/* Fields that a type does not have are filled too now and then: what is stored has to come back, whatever it
 * is. */
static void pick_event(
	uint64_t *state, struct arena *arena, const struct process *process, int n, struct event *event)
{
	event->id = below(state, 2) ? arena_format(arena, "e%d", n + 1)
				    : arena_format(arena, "x%d-%s", n, pick_text(state, arena));
	event->type = n == 0 ? EVENT_INTERVIEW : (uint8_t)below(state, EVENT_RETRACT);
	event->at = pick_moment(state);
	event->date = below(state, 2) ? DAY_NONE : (struct day){below(state, 30000)};
	event->text = maybe_text(state, arena);
	event->person = (int16_t)pick_person(state, process);
	event->through = (int16_t)pick_person(state, process);
	event->of = event->type == EVENT_CANCELLED                ? 0
		    : below(state, 2) && event->type != EVENT_DID ? NO_EVENT
								  : 0;
	event->action = below(state, 4) ? (uint8_t)below(state, ACTION_COUNT) : ACTION_ANY;
	event->channel = below(state, 4) ? (uint8_t)below(state, CHANNEL_COUNT) : CHANNEL_ANY;
	event->answered = (uint8_t)below(state, 3);
	if (event->type == EVENT_INTERVIEW)
		pick_interview(state, arena, process, event);
	if (event->type == EVENT_HEARD)
		event->what = (uint8_t)below(state, HEARD_COUNT);
	if (event->type == EVENT_NOTED)
		event->what = (uint8_t)below(state, ABOUT_COUNT);
	if (event->type == EVENT_CLOSED)
		event->what = (uint8_t)below(state, CLOSED_WHY_COUNT);
	if (event->type == EVENT_TIMELINE && below(state, 2)) {
		event->decide_by_instant = true;
		event->until = pick_moment(state);
	}
}

static void pick_people(uint64_t *state, struct arena *arena, struct process *process)
{
	static const char *const names[] = {
		"Dana Lee", "Bo Park", "Jürgen Schröder", "Łukasz Żak", "O'Neil, Mary-Ann", "李 小龙"};

	process->people_count = 1 + below(state, 4);
	process->people = arena_array(arena, struct person, process->people_count);
	for (int i = 0; i < process->people_count; i++)
		process->people[i] = (struct person){
			.id = arena_format(arena, "p%d", i),
			.name = names[below(state, ARRAY_COUNT(names))],
			.email = maybe_text(state, arena),
			.phone = maybe_text(state, arena),
			.linkedin = maybe_text(state, arena),
			.address = maybe_text(state, arena),
			.relations = (uint8_t)below(state, 1 << RELATION_COUNT),
		};
}

void sample_process(struct arena *arena, uint64_t seed, struct process *ret_process)
{
	uint64_t state = seed;
	struct process process = {
		.role = pick_text(&state, arena),
		.organization = pick_text(&state, arena),
		.timezone = "America/New_York",
		.playbook = maybe_text(&state, arena),
		.holidays = maybe_text(&state, arena),
	};
	struct error err;

	pick_people(&state, arena, &process);
	process.via = (int16_t)pick_person(&state, &process);
	process.represented = process.via != NOBODY && below(&state, 2);
	process.events_count = below(&state, 24);
	process.events = arena_array(arena, struct event, process.events_count);
	for (int i = 0; i < process.events_count; i++)
		pick_event(&state, arena, &process, i, &process.events[i]);
	assert_true(process_link(&process, &err));
	*ret_process = process;
}

struct uuid sample_uuid(uint64_t seed)
{
	uint8_t random[10];

	for (int i = 0; i < 10; i++)
		random[i] = (uint8_t)next_random(&seed);
	return uuid_make((int64_t)(seed & 0xffffffff), random);
}

static void assert_text_equal(const char *a, const char *b)
{
	assert_true(!a == !b);
	if (a)
		assert_string_equal(a, b);
}

static void assert_moment_equal(struct moment a, struct moment b)
{
	assert_int_equal(a.instant.seconds, b.instant.seconds);
	assert_int_equal(a.offset_seconds, b.offset_seconds);
	assert_int_equal(a.nanoseconds, b.nanoseconds);
}

static void assert_event_equal(const struct event *a, const struct event *b)
{
	assert_string_equal(a->id, b->id);
	assert_moment_equal(a->at, b->at);
	assert_moment_equal(a->until, b->until);
	assert_int_equal(a->date.number, b->date.number);
	assert_text_equal(a->text, b->text);
	assert_int_equal(a->with_count, b->with_count);
	for (int i = 0; i < a->with_count; i++)
		assert_int_equal(a->with[i], b->with[i]);
	assert_int_equal(a->person, b->person);
	assert_int_equal(a->through, b->through);
	assert_int_equal(a->of, b->of);
	assert_int_equal(a->type, b->type);
	assert_int_equal(a->action, b->action);
	assert_int_equal(a->channel, b->channel);
	assert_int_equal(a->what, b->what);
	assert_int_equal(a->went, b->went);
	assert_int_equal(a->answered, b->answered);
	assert_int_equal(a->travelling, b->travelling);
	assert_int_equal(a->decide_by_instant, b->decide_by_instant);
	assert_int_equal(a->retracted, b->retracted);
	assert_int_equal(a->cancelled_ever, b->cancelled_ever);
}

static void assert_person_equal(const struct person *a, const struct person *b)
{
	assert_string_equal(a->id, b->id);
	assert_string_equal(a->name, b->name);
	assert_text_equal(a->email, b->email);
	assert_text_equal(a->phone, b->phone);
	assert_text_equal(a->linkedin, b->linkedin);
	assert_text_equal(a->address, b->address);
	assert_int_equal(a->relations, b->relations);
}

void sample_assert_equal(const struct process *a, const struct process *b)
{
	assert_string_equal(a->role, b->role);
	assert_string_equal(a->organization, b->organization);
	assert_string_equal(a->timezone, b->timezone);
	assert_text_equal(a->playbook, b->playbook);
	assert_text_equal(a->holidays, b->holidays);
	assert_int_equal(a->via, b->via);
	assert_int_equal(a->represented, b->represented);
	assert_int_equal(a->people_count, b->people_count);
	assert_int_equal(a->events_count, b->events_count);
	for (int i = 0; i < a->people_count; i++)
		assert_person_equal(&a->people[i], &b->people[i]);
	for (int i = 0; i < a->events_count; i++)
		assert_event_equal(&a->events[i], &b->events[i]);
}

static char folder[64], path[96];

const char *sample_path(void)
{
	snprintf(folder, sizeof(folder), "%s", "/tmp/tact-store-XXXXXX");
	assert_non_null(mkdtemp(folder));
	snprintf(path, sizeof(path), "%s/tact.db", folder);
	return path;
}

static int remove_one(const char *name, const struct stat *status, int kind, struct FTW *place)
{
	return remove(name);
}

void sample_remove(void)
{
	nftw(folder, remove_one, 8, FTW_DEPTH | FTW_PHYS);
}

struct store *sample_open(const char *name, enum store_mode mode)
{
	struct store *store = NULL;
	struct error err;

	if (!store_open(name, mode, &store, &err))
		fail_msg("%s", err.message);
	return store;
}

void sample_store(struct store *store, uint64_t first, uint64_t last)
{
	struct process process;
	struct agenda_row row;
	struct arena arena;
	struct error err;

	arena_init(&arena);
	assert_true(store_begin(store, &err));
	for (uint64_t seed = first; seed <= last; seed++) {
		arena_reset(&arena);
		sample_process(&arena, seed, &process);
		row = (struct agenda_row){.valid_until = INSTANT_NEVER, .state = 1};
		assert_true(process_row_insert(store, sample_uuid(seed), &process, &row.process, &err));
		assert_true(agenda_row_save(store, &row, &err));
	}
	assert_true(store_commit(store, &err));
	arena_clear(&arena);
}

void sample_sql(const char *file, const char *sql)
{
	sqlite3 *handle;

	assert_int_equal(sqlite3_open(file, &handle), SQLITE_OK);
	assert_int_equal(sqlite3_exec(handle, sql, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(handle);
}
