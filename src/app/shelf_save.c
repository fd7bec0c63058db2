/* The person's own playbooks written: checked first, then put in place whole. */
#include "app/shelf_save.h"

#include "app/folder.h"
#include "base/source.h"
#include "settings/private_file.h"

#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

bool shelf_name_check(const char *name, struct error *err)
{
	if (name && source_is_name(span_of(name)) && strlen(name) <= PLAYBOOK_MAX_NAME)
		return true;
	error_set(err, ERROR_INVALID, "\"%.60s\" cannot be the name of a playbook", name ? name : "");
	return error_hint(err, "small letters, digits and hyphens, such as my-agency");
}

bool shelf_check(const char *name, struct span text, struct arena *arena, struct error *err)
{
	struct playbook playbook;

	return playbook_parse(name, text, arena, &playbook, err);
}

/* An own playbook may be a link to where the person keeps it: that file is written. */
static const char *place_of(const struct shelf *shelf, const char *name, struct arena *arena)
{
	const char *path = arena_format(arena, "%s/%s.playbook", shelf->own_folder, name);
	char *real = realpath(path, NULL);

	if (!real)
		return path;
	path = arena_strdup(arena, real);
	free(real);
	return path;
}

bool shelf_save(struct shelf *shelf, const char *name, struct span text, bool fresh, struct arena *arena,
	struct error *err)
{
	if (!shelf->own_folder || !folder_make(shelf->own_folder, arena)) {
		error_set(err, ERROR_UNAVAILABLE, "the folder of your playbooks cannot be made");
		return error_hint(err, "it would be %s",
			shelf->own_folder ? shelf->own_folder : "$XDG_CONFIG_HOME/tact/playbooks");
	}
	if (!private_file_save(
		    place_of(shelf, name, arena), (const uint8_t *)text.start, text.length, !fresh, err))
		return false;
	shelf_forget(shelf, name);
	return true;
}

bool shelf_remove(struct shelf *shelf, const char *name, struct arena *arena, struct error *err)
{
	const char *path = arena_format(arena, "%s/%s.playbook", shelf->own_folder, name);

	if (unlink(path) != 0 && errno != ENOENT)
		return error_set(
			err, ERROR_UNAVAILABLE, "could not remove \"%s\": %s", path, strerror(errno));
	shelf_forget(shelf, name);
	return true;
}
