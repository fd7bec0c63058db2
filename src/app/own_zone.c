/* The person's own place in time: the zone of TZ or of the system, and the clock. */
#include "app/own_zone.h"

#include "base/span.h"

#include <time.h>
#include <unistd.h>

static const char *below_zoneinfo(const char *path)
{
	const char *found = strstr(path, "zoneinfo/");

	return found ? found + strlen("zoneinfo/") : NULL;
}

/* The first line of /etc/timezone, as Debian keeps it. */
static const char *from_timezone_file(struct arena *arena)
{
	char line[256];
	FILE *file = fopen("/etc/timezone", "re");
	struct span name = {0};

	if (!file)
		return NULL;
	if (fgets(line, sizeof(line), file))
		name = span_trim(span_of(line));
	fclose(file);
	return name.length ? arena_copy(arena, name.start, name.length) : NULL;
}

static const char *without_prefix(const char *name)
{
	if (strncmp(name, "posix/", 6) == 0)
		return name + 6;
	if (strncmp(name, "right/", 6) == 0)
		return name + 6;
	return name;
}

const char *own_zone_name(struct arena *arena)
{
	const char *variable = getenv("TZ"), *name;
	char path[512];
	ssize_t length;

	if (variable && variable[0] == ':')
		variable++;
	if (variable && variable[0]) {
		name = variable[0] == '/' ? below_zoneinfo(variable) : variable;
		return name ? arena_strdup(arena, name) : NULL;
	}
	length = readlink("/etc/localtime", path, sizeof(path) - 1);
	if (length > 0) {
		path[length] = '\0';
		name = below_zoneinfo(path);
		if (name)
			return arena_strdup(arena, without_prefix(name));
	}
	return from_timezone_file(arena);
}

int64_t own_clock_seconds(void)
{
	struct timespec now;

	clock_gettime(CLOCK_REALTIME, &now);
	return now.tv_sec;
}
