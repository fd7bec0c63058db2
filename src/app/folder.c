/* Where a person's own files lie (XDG Base Directory Specification). */
#include "app/folder.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

static const char *folder_of(struct arena *arena, const char *variable, const char *below_home)
{
	const char *folder = getenv(variable), *home = getenv("HOME");

	if (folder && folder[0] == '/')
		return arena_format(arena, "%s/tact", folder);
	if (home && home[0] == '/')
		return arena_format(arena, "%s/%s/tact", home, below_home);
	return NULL;
}

const char *folder_config(struct arena *arena)
{
	return folder_of(arena, "XDG_CONFIG_HOME", ".config");
}

const char *folder_data(struct arena *arena)
{
	return folder_of(arena, "XDG_DATA_HOME", ".local/share");
}

const char *folder_state(struct arena *arena)
{
	return folder_of(arena, "XDG_STATE_HOME", ".local/state");
}

const char *folder_of_file(const char *path, struct arena *arena)
{
	const char *slash = strrchr(path, '/');

	if (!slash)
		return ".";
	return slash == path ? "/" : arena_copy(arena, path, (size_t)(slash - path));
}

bool folder_make(const char *path, struct arena *arena)
{
	char *part = arena_strdup(arena, path);

	for (char *slash = strchr(part + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		if (mkdir(part, 0700) != 0 && errno != EEXIST)
			return false;
		*slash = '/';
	}
	return mkdir(part, 0700) == 0 || errno == EEXIST;
}
