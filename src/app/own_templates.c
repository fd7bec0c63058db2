/* The templates at hand: the person's own from templates/, and those that ship. */
#include "app/own_templates.h"

#include "app/file_read.h"
#include "app/folder.h"

#include <dirent.h>
#include <string.h>

static const char ending[] = ".letter";

static int keep(const struct dirent *entry)
{
	size_t length = strlen(entry->d_name), end = sizeof(ending) - 1;

	return entry->d_name[0] != '.' && length > end && strcmp(entry->d_name + length - end, ending) == 0;
}

static bool add_own(struct template_set *set, const char *folder, struct arena *arena, struct error *err)
{
	struct dirent **entries;
	int count = scandir(folder, &entries, keep, alphasort);
	bool fine = true;

	if (count < 0)
		return true; /* most people have none */
	for (int i = 0; i < count; i++) {
		const char *path = arena_format(arena, "%s/%s", folder, entries[i]->d_name);
		struct span text;
		fine = fine && file_read(path, TEMPLATE_MAX_BYTES, arena, &text, err) &&
		       template_set_add(set, path, text, true, err);
		free(entries[i]);
	}
	free(entries);
	return fine;
}

bool own_templates_load(struct arena *arena, struct template_set **ret_set, struct error *err)
{
	const char *config = folder_config(arena);
	struct template_set *set = template_set_new(arena);

	if (config && !add_own(set, arena_format(arena, "%s/templates", config), arena, err))
		return false;
	if (!template_set_add_shipped(set, err))
		return false;
	*ret_set = set;
	return true;
}
