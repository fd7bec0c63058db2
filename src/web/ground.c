/* What all visits stand on: the stores, the desk, the own zone; each made anew when what it came from
 * changed. */
#include "web/ground.h"

#include "app/database.h"
#include "app/own_holidays.h"
#include "app/own_settings.h"
#include "app/own_zone.h"

#include <sys/stat.h>
#include <time.h>

/* Playbooks are files that anybody may edit: they are read again after so long. */
enum { DESK_HOLDS_SECONDS = 5 };

static int64_t seconds_gone(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return now.tv_sec;
}

void ground_init(struct ground *ground, const char *database)
{
	*ground = (struct ground){.database = database, .zone = &zone_utc};
	arena_init(&ground->arena);
	planned_init(&ground->planned);
}

static void close_stores(struct ground *ground)
{
	database_close(ground->reader);
	database_close(ground->writer);
	ground->reader = ground->writer = NULL;
	ground->made = false;
}

void ground_clear(struct ground *ground)
{
	close_stores(ground);
	planned_clear(&ground->planned);
	arena_clear(&ground->arena);
}

void ground_changed(struct ground *ground)
{
	ground->made = false;
}

static void note_file(struct ground *ground)
{
	struct stat status = {0};

	if (!ground->database || stat(ground->database, &status) != 0)
		status = (struct stat){0};
	ground->device = status.st_dev;
	ground->inode = status.st_ino;
}

/* A database that was deleted, moved or restored is another file. */
static void follow_file(struct ground *ground)
{
	const dev_t device = ground->device;
	const ino_t inode = ground->inode;

	note_file(ground);
	if (ground->device != device || ground->inode != inode)
		close_stores(ground);
}

/* No database yet is no error for a page that only reads. */
static bool open_reader(struct ground *ground, struct error *err)
{
	struct arena arena;
	struct error missing = {0};
	bool fine;

	if (ground->reader)
		return true;
	arena_init(&arena);
	fine = database_open(ground->database, DATABASE_READ, &arena, &ground->reader, &missing) ||
	       missing.kind == ERROR_NOT_FOUND;
	arena_clear(&arena);
	if (!fine)
		*err = missing;
	return fine;
}

static bool open_writer(struct ground *ground, struct error *err)
{
	struct arena arena;
	bool fine;

	if (ground->writer)
		return true;
	arena_init(&arena);
	fine = database_open(ground->database, DATABASE_CREATE, &arena, &ground->writer, err);
	arena_clear(&arena);
	if (fine)
		note_file(ground);
	return fine;
}

static bool make_zone(struct ground *ground, struct error *err)
{
	const char *name = NULL;

	if (ground->reader && (!own_settings_get(ground->reader, SETTING_ZONE, &ground->arena, &name, err) ||
				      !own_settings_get(ground->reader, SETTING_PLAYBOOK, &ground->arena,
					      &ground->desk.default_playbook, err)))
		return false;
	if (!name)
		name = own_zone_name(&ground->arena);
	ground->zone = &zone_utc;
	return !name || zone_store_get(&ground->desk.zones, name, &ground->zone, err);
}

static bool make_desk(struct ground *ground, struct error *err)
{
	int64_t version = 0;
	const int64_t now = seconds_gone();

	if (ground->reader && !database_version(ground->reader, &version, err))
		return false;
	if (ground->made && ground->version == version && now - ground->made_seconds < DESK_HOLDS_SECONDS)
		return true;
	planned_clear(&ground->planned);
	arena_clear(&ground->arena);
	arena_init(&ground->arena);
	desk_init(&ground->desk, &ground->arena);
	ground->desk.planned = &ground->planned;
	ground->version = version;
	ground->made_seconds = now;
	ground->made = (!ground->reader || own_holidays_load(ground->reader, &ground->desk, err)) &&
		       make_zone(ground, err);
	return ground->made;
}

bool ground_take(struct ground *ground, enum route_store need, struct store **ret_store, struct error *err)
{
	follow_file(ground);
	if ((need == ROUTE_WRITE && !open_writer(ground, err)) || !open_reader(ground, err) ||
		!make_desk(ground, err))
		return false;
	*ret_store = need == ROUTE_WRITE ? ground->writer : need == ROUTE_READ ? ground->reader : NULL;
	return true;
}
