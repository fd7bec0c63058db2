/* Parts of the program that are loaded when first needed. */
#include "base/module.h"

#include <dlfcn.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#ifndef TACT_MODULE_FOLDER
#define TACT_MODULE_FOLDER "/usr/lib/tact"
#endif

/* Seen from the folder of the program; %s is the room in the build tree. */
static const char *const places[] = {
	"%s/", "src/%s/", "../%s/", "../src/%s/", "../../src/%s/", "../lib/tact/"};

static bool program_folder(char ret_folder[PATH_MAX])
{
	ssize_t length = readlink("/proc/self/exe", ret_folder, PATH_MAX - 1);
	if (length <= 0)
		return false;
	ret_folder[length] = '\0';
	char *slash = strrchr(ret_folder, '/');
	if (!slash)
		return false;
	slash[1] = '\0';
	return true;
}

static bool readable(const char *path)
{
	return access(path, R_OK) == 0;
}

static bool find_file(const char *file, const char *room, char ret_path[PATH_MAX])
{
	char folder[PATH_MAX];
	if (program_folder(folder)) {
		for (size_t i = 0; i < sizeof(places) / sizeof(places[0]); i++) {
			const char *mark = strstr(places[i], "%s");
			int before = mark ? (int)(mark - places[i]) : (int)strlen(places[i]);
			int length = snprintf(ret_path, PATH_MAX, "%s%.*s%s%s%s", folder, before, places[i],
				mark ? room : "", mark ? mark + 2 : "", file);
			if (length > 0 && length < PATH_MAX && readable(ret_path))
				return true;
		}
	}
	int length = snprintf(ret_path, PATH_MAX, "%s/%s", TACT_MODULE_FOLDER, file);
	return length > 0 && length < PATH_MAX && readable(ret_path);
}

static const void *table_in(const char *path, const char *symbol, struct error *err)
{
	void *handle = dlopen(path, RTLD_NOW | RTLD_LOCAL);
	if (!handle) {
		error_set(err, ERROR_UNAVAILABLE, "could not load %s: %s", path, dlerror());
		return NULL;
	}
	const void *found = dlsym(handle, symbol);
	if (!found)
		error_set(err, ERROR_UNAVAILABLE, "%s is no module of this program", path);
	return found;
}

const void *module_table(const char *file, const char *room, const char *symbol, struct error *err)
{
	char path[PATH_MAX];
	if (!find_file(file, room, path)) {
		error_set(err, ERROR_UNAVAILABLE, "the module %s is missing", file);
		error_hint(err, "It belongs beside the program or in %s: install tact again.",
			TACT_MODULE_FOLDER);
		return NULL;
	}
	const struct module_head *head = table_in(path, symbol, err);
	if (head && strcmp(head->version, TACT_VERSION) != 0) {
		error_set(err, ERROR_UNAVAILABLE, "the module %s is of version %s, tact of %s", file,
			head->version, TACT_VERSION);
		error_hint(err, "Install tact again.");
		return NULL;
	}
	return head;
}
