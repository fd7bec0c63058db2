/* floor_read FILE [THREADS]: how fast SQLite alone gives all rows of a database, nothing made of them. */
#include <pthread.h>
#include <sqlite3.h>

enum { MAX_THREADS = 16 };

struct part {
	const char *path;
	int64_t first, last, processes, sum;
	pthread_t thread;
};

static const char *const tables[] = {
	"SELECT number, people_count, events_count, via, represented, uuid, role, organization, timezone, "
	"playbook, holidays"
	" FROM process WHERE workspace = 1 AND number >= ?1 AND number <= ?2 ORDER BY number",
	"SELECT process, n, relations, id, name, email, phone, linkedin, address"
	" FROM person WHERE workspace = 1 AND process >= ?1 AND process <= ?2 ORDER BY process, n",
	"SELECT process, facts, text FROM event WHERE workspace = 1 AND process >= ?1 AND "
	"process <= ?2 ORDER BY process, n",
	"SELECT process, valid_from, valid_until, urgency, due_count, state"
	" FROM agenda WHERE workspace = 1 AND process >= ?1 AND process <= ?2 ORDER BY process",
};

static double seconds_now(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

static int64_t read_table(sqlite3 *handle, const char *sql, struct part *part)
{
	sqlite3_stmt *statement;
	int64_t rows = 0;

	if (sqlite3_prepare_v2(handle, sql, -1, &statement, NULL) != SQLITE_OK)
		return 0;
	sqlite3_bind_int64(statement, 1, part->first);
	sqlite3_bind_int64(statement, 2, part->last);
	for (; sqlite3_step(statement) == SQLITE_ROW; rows++)
		for (int i = 0; i < sqlite3_column_count(statement); i++)
			part->sum += sqlite3_column_type(statement, i);
	sqlite3_finalize(statement);
	return rows;
}

static void *read_part(void *closure)
{
	struct part *part = closure;
	sqlite3 *handle = NULL;

	if (sqlite3_open_v2(part->path, &handle, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, NULL) ==
		SQLITE_OK) {
		sqlite3_exec(handle, "PRAGMA mmap_size = 1099511627776", NULL, NULL, NULL);
		part->processes = read_table(handle, tables[0], part);
		for (int i = 1; i < 4; i++)
			read_table(handle, tables[i], part);
	}
	sqlite3_close(handle);
	return NULL;
}

static int64_t last_number(const char *path)
{
	sqlite3 *handle = NULL;
	sqlite3_stmt *statement = NULL;
	int64_t last = 0;

	if (sqlite3_open_v2(path, &handle, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK &&
		sqlite3_prepare_v2(handle, "SELECT max(number) FROM process WHERE workspace = 1", -1,
			&statement, NULL) == SQLITE_OK &&
		sqlite3_step(statement) == SQLITE_ROW)
		last = sqlite3_column_int64(statement, 0);
	sqlite3_finalize(statement);
	sqlite3_close(handle);
	return last;
}

int main(int argc, char **argv)
{
	const long threads = argc > 2 ? strtol(argv[2], NULL, 10) : 1;
	struct part parts[MAX_THREADS];
	int64_t processes = 0, last;
	double took;

	if (argc < 2 || threads < 1 || threads > MAX_THREADS) {
		fprintf(stderr, "usage: floor_read FILE [THREADS]\n");
		return 2;
	}
	sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
	last = last_number(argv[1]);
	took = seconds_now();
	for (long i = 0; i < threads; i++) {
		parts[i] = (struct part){
			.path = argv[1], .first = last * i / threads + 1, .last = last * (i + 1) / threads};
		if (pthread_create(&parts[i].thread, NULL, read_part, &parts[i]) != 0)
			return 1;
	}
	for (long i = 0; i < threads; i++) {
		pthread_join(parts[i].thread, NULL);
		processes += parts[i].processes;
	}
	took = seconds_now() - took;
	printf("%lld processes, %ld threads: %.3f s, %.0f processes/s\n", (long long)processes, threads, took,
		(double)processes / took);
	return 0;
}
