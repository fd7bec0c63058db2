/* match_time FILE RUNS: how long it takes to find the process of one mail in that database, for each way in
 * which it can be found, and beside it one indexed SELECT. */
#include "app/answer_match.h"
#include "base/array.h"

#include <sqlite3.h>
#include <time.h>

enum { RUNS_MAX = 2000, TEXT_BYTES = 300 };

/* Somebody of the database, from whom or about whom a mail comes. */
struct sample {
	char name[TEXT_BYTES], email[TEXT_BYTES], organization[TEXT_BYTES], role[TEXT_BYTES];
};

static struct sample samples[RUNS_MAX];
static double times[RUNS_MAX];

static double now(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1e3 + (double)time.tv_nsec / 1e6;
}

static int compare(const void *a, const void *b)
{
	const double first = *(const double *)a, second = *(const double *)b;

	return first < second ? -1 : first > second;
}

static void fail(const char *what)
{
	fprintf(stderr, "match_time: %s\n", what);
	exit(1);
}

static sqlite3_stmt *prepare(sqlite3 *handle, const char *sql)
{
	sqlite3_stmt *statement;

	if (sqlite3_prepare_v2(handle, sql, -1, &statement, NULL) != SQLITE_OK)
		fail(sqlite3_errmsg(handle));
	return statement;
}

static int64_t number(sqlite3 *handle, const char *sql)
{
	sqlite3_stmt *statement = prepare(handle, sql);
	int64_t found;

	if (sqlite3_step(statement) != SQLITE_ROW)
		fail(sqlite3_errmsg(handle));
	found = sqlite3_column_int64(statement, 0);
	sqlite3_finalize(statement);
	return found;
}

/* Spread over the whole database, always the same ones. */
static void choose(sqlite3 *handle, int runs)
{
	sqlite3_stmt *statement = prepare(handle,
		"SELECT p.name, p.email, r.organization, r.role FROM person AS p JOIN process AS r"
		" ON r.workspace = p.workspace AND r.number = p.process"
		" WHERE p.workspace = 1 AND p.process >= ?1 AND p.email IS NOT NULL ORDER BY p.process LIMIT "
		"1");
	const int64_t last = number(handle, "SELECT max(number) FROM process WHERE workspace = 1");
	uint64_t random = 7;

	for (int i = 0; i < runs; i++) {
		random = random * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
		sqlite3_bind_int64(statement, 1, 1 + (int64_t)((random >> 33) % (uint64_t)last));
		if (sqlite3_step(statement) != SQLITE_ROW)
			i--;
		else
			for (int j = 0; j < 4; j++)
				snprintf((char *)&samples[i] + j * TEXT_BYTES, TEXT_BYTES, "%s",
					(const char *)sqlite3_column_text(statement, j));
		sqlite3_reset(statement);
	}
	sqlite3_finalize(statement);
}

static void print(const char *what, int runs, const char *more)
{
	const double first = times[0];

	qsort(times, (size_t)runs, sizeof(times[0]), compare);
	printf("%-34s median %7.3f ms  99 of 100 %7.3f ms  worst %7.3f ms  first %7.3f ms%s\n", what,
		times[runs / 2], times[runs * 99 / 100], times[runs - 1], first, more);
}

/* What anything has to do that looks an address up. */
static void time_floor(sqlite3 *handle, int runs)
{
	sqlite3_stmt *statement = prepare(
		handle, "SELECT process, person FROM name_word WHERE workspace = 1 AND word = ?1 LIMIT 60");

	for (int i = 0; i < runs; i++) {
		char word[2 * TEXT_BYTES];
		const char *at = strchr(samples[i].email, '@');
		const double begun = now();
		snprintf(word, sizeof(word), "@%s@%.*s", at + 1, (int)(at - samples[i].email),
			samples[i].email);
		sqlite3_bind_text(statement, 1, word, -1, SQLITE_TRANSIENT);
		while (sqlite3_step(statement) == SQLITE_ROW)
			;
		sqlite3_reset(statement);
		times[i] = now() - begun;
	}
	sqlite3_finalize(statement);
	print("floor: one indexed SELECT", runs, "");
}

/* The mail that is matched, by each way. */
enum kind { BY_ADDRESS, BY_DOMAIN, BY_NAME, BY_SUBJECT, BY_NOTHING, KIND_COUNT };

static const char *const kind_names[KIND_COUNT] = {
	"by the address", "by the domain", "by the name", "by the subject", "a stranger's, by nothing"};

static struct message mail(enum kind kind, const struct sample *sample, struct arena *arena)
{
	static const char *references[] = {"a1@other.example", "b2@other.example", "c3@other.example"};
	const char *domain = strchr(sample->email, '@');

	return (struct message){
		.message_id = "reply@other.example",
		.in_reply_to = "letter@mine.example",
		.references = references,
		.reference_count = ARRAY_COUNT(references),
		.from.name = kind == BY_NAME ? sample->name : "Robin Unknown",
		.from.address = kind == BY_ADDRESS  ? sample->email
				: kind == BY_DOMAIN ? arena_format(arena, "nobody.there%s", domain)
						    : "robin.unknown@gmail.com",
		.subject = kind == BY_SUBJECT ? arena_format(arena, "Re: Your application to %s as %s",
							sample->organization, sample->role)
					      : "Re: our talk of last week",
		.has_date = true,
		.date = {1795798800},
		.body = "Hi,\n\nthank you for your patience. We will be in touch next week.\n\nBest "
			"regards\n",
	};
}

static void time_kind(struct store *store, enum kind kind, int runs)
{
	struct arena arena;
	int found = 0;
	char more[64];

	arena_init(&arena);
	for (int i = 0; i < runs; i++) {
		const struct message message = mail(kind, &samples[i], &arena);
		struct answer_places places;
		struct error err = {0};
		const double begun = now();
		if (!store_begin_read(store, &err) ||
			!answer_match(store, &message, 0, &arena, &places, &err))
			fail(err.message);
		store_rollback(store);
		times[i] = now() - begun;
		found += places.count > 0;
		arena_reset(&arena);
	}
	arena_clear(&arena);
	snprintf(more, sizeof(more), "  %d of %d found", found, runs);
	print(kind_names[kind], runs, more);
}

int main(int argc, char **argv)
{
	long runs_said = 0;
	int runs;
	sqlite3 *handle = NULL;
	struct store *store;
	struct error err = {0};

	if (argc != 3 || !span_number(span_of(argv[2]), RUNS_MAX, &runs_said) || runs_said < 1)
		fail("usage: match_time FILE RUNS");
	runs = (int)runs_said;
	if (sqlite3_open_v2(argv[1], &handle, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK)
		fail(sqlite3_errmsg(handle));
	printf("%lld people with an address in %lld processes\n",
		(long long)number(handle, "SELECT count(*) FROM person WHERE email IS NOT NULL"),
		(long long)number(handle, "SELECT count(*) FROM process"));
	choose(handle, runs);
	time_floor(handle, runs);
	if (!store_open(argv[1], STORE_READ, &store, &err))
		fail(err.message);
	for (int kind = 0; kind < KIND_COUNT; kind++)
		time_kind(store, (enum kind)kind, runs);
	store_close(store);
	sqlite3_close(handle);
	return 0;
}
