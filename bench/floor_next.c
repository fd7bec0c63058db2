/* floor_next FILE: the least a program can do to say what is most urgent: open the database, run one indexed
 * SELECT. */
#include <sqlite3.h>

int main(int argc, char **argv)
{
	static const char sql[] =
		"SELECT process, due_count FROM agenda WHERE workspace = 1 AND urgency IS NOT NULL"
		" ORDER BY urgency, process LIMIT 10";
	sqlite3 *handle = NULL;
	sqlite3_stmt *statement = NULL;

	if (argc != 2 || sqlite3_open_v2(argv[1], &handle, SQLITE_OPEN_READWRITE, NULL) != SQLITE_OK ||
		sqlite3_prepare_v2(handle, sql, -1, &statement, NULL) != SQLITE_OK) {
		fprintf(stderr, "floor_next: %s\n",
			argc != 2 ? "usage: floor_next FILE" : sqlite3_errmsg(handle));
		return 1;
	}
	while (sqlite3_step(statement) == SQLITE_ROW)
		printf("%lld %d\n", (long long)sqlite3_column_int64(statement, 0),
			sqlite3_column_int(statement, 1));
	sqlite3_finalize(statement);
	sqlite3_close(handle);
	return 0;
}
