/* This machine's clocks, which start of it this is, and where the database lies. */
#include "app/own_holder.h"
#include "app/post_real.h"

#include <sys/stat.h>
#include <sys/statvfs.h>
#include <time.h>

/* --now: all clocks alike, as if so much time had really passed. */
static int64_t shift;

static int64_t seconds_of(clockid_t clock)
{
	struct timespec time;

	clock_gettime(clock, &time);
	return time.tv_sec + shift;
}

void post_clock_shift(int64_t seconds)
{
	shift = seconds;
}

struct instant post_clock_now(void *data)
{
	return (struct instant){seconds_of(CLOCK_REALTIME)};
}

int64_t post_clock_steady(void *data)
{
	return seconds_of(CLOCK_BOOTTIME);
}

int64_t post_clock_awake(void *data)
{
	return seconds_of(CLOCK_MONOTONIC);
}

const char *post_clock_boot(void *data)
{
	static char boot[128];
	struct arena arena;

	if (!boot[0]) {
		arena_init(&arena);
		snprintf(boot, sizeof(boot), "boot %s", own_boot(&arena));
		arena_clear(&arena);
	}
	return boot;
}

/* The file system by its own id: numbers of devices change from start to start. */
const char *post_clock_place(void *data, const char *database)
{
	static char place[256];
	struct stat file = {0};
	struct statvfs system = {0};
	struct arena arena;

	if (stat(database, &file) != 0 || statvfs(database, &system) != 0)
		return "nowhere";
	arena_init(&arena);
	snprintf(place, sizeof(place), "file %llu of %lx on %s", (unsigned long long)file.st_ino,
		(unsigned long)system.f_fsid, own_machine(&arena));
	arena_clear(&arena);
	post_sleep_watch(database);
	return place;
}
