/* Where a person's own files lie (XDG Base Directory Specification). */
#include "app/folder.h"

#include <stdlib.h>

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
