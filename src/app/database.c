/* The person's database: found, opened, changed one transaction at a time. */
#include "app/database.h"

#include "app/folder.h"
#include "store/store.h"

const char *database_path(const char *path, struct arena *arena)
{
	const char *variable = getenv("TACT_DB"), *folder;

	if (path)
		return path;
	if (variable && variable[0])
		return variable;
	folder = folder_data(arena);
	return folder ? arena_format(arena, "%s/tact.db", folder) : NULL;
}

bool database_open(const char *path, enum database_mode mode, struct arena *arena, struct store **ret_store,
	struct error *err)
{
	static const enum store_mode modes[] = {
		[DATABASE_READ] = STORE_READ,
		[DATABASE_WRITE] = STORE_WRITE,
		[DATABASE_CREATE] = STORE_CREATE,
	};

	path = database_path(path, arena);
	if (!path) {
		error_set(err, ERROR_UNAVAILABLE, "there is no home folder to keep the database in");
		return error_hint(err, "name one with --db FILE or TACT_DB");
	}
	return store_open(path, modes[mode], ret_store, err);
}

void database_close(struct store *store)
{
	store_close(store);
}

bool database_begin(struct store *store, struct error *err)
{
	return store_begin(store, err);
}

bool database_commit(struct store *store, struct error *err)
{
	return store_commit(store, err);
}

void database_rollback(struct store *store)
{
	store_rollback(store);
}

bool database_version(struct store *store, int64_t *ret_version, struct error *err)
{
	return store_version(store, ret_version, err);
}
