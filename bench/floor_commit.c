/* floor_commit FILE: the least a program can do to record something: open the database, commit one row. */
#include <sqlite3.h>

int main(int argc, char **argv)
{
	static const char sql[] =
		"PRAGMA synchronous = FULL; BEGIN IMMEDIATE;"
		" INSERT INTO setting (workspace, name, value) VALUES (0, 'floor', hex(randomblob(8)))"
		" ON CONFLICT (workspace, name) DO UPDATE SET value = excluded.value; COMMIT";
	sqlite3 *handle = NULL;
	int code = 1;

	if (argc != 2) {
		fprintf(stderr, "usage: floor_commit FILE\n");
		return 2;
	}
	if (sqlite3_open_v2(argv[1], &handle, SQLITE_OPEN_READWRITE, NULL) == SQLITE_OK &&
		sqlite3_exec(handle, sql, NULL, NULL, NULL) == SQLITE_OK)
		code = 0;
	else
		fprintf(stderr, "floor_commit: %s\n", sqlite3_errmsg(handle));
	sqlite3_close(handle);
	return code;
}
