/* The file and the folder of the database, before any database looks at them. */
#include "store/file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* SQLite appends "-journal" to it. */
enum { PATH_MAX_LENGTH = 480 };

bool file_missing(const char *path, struct error *err)
{
	error_set(err, ERROR_NOT_FOUND, "there is no database at %s", path);
	return error_hint(
		err, "begin one with \"tact new\" or \"tact import\", or name another with --db FILE");
}

static bool unavailable(const char *verb, const char *path, struct error *err)
{
	error_set(err, ERROR_UNAVAILABLE, "cannot %s %s: %s", verb, path, strerror(errno));
	return error_hint(err, "check the permissions, or name another file with --db FILE");
}

static bool check_length(const char *path, struct error *err)
{
	if (path[0] != '\0' && strlen(path) <= PATH_MAX_LENGTH)
		return true;
	error_set(err, ERROR_INVALID, "the name of the database is empty or longer than %d bytes",
		PATH_MAX_LENGTH);
	return error_hint(err, "name a file with --db FILE");
}

bool file_find(const char *path, struct error *err)
{
	struct stat status;

	if (!check_length(path, err))
		return false;
	if (stat(path, &status) == 0 && S_ISREG(status.st_mode))
		return true;
	if (stat(path, &status) == 0) {
		error_set(err, ERROR_INVALID, "%s is not a file", path);
		return error_hint(err, "name a database file with --db FILE");
	}
	return errno == ENOENT || errno == ENOTDIR ? file_missing(path, err) : unavailable("open", path, err);
}

static bool make_folders(const char *path, struct error *err)
{
	char folder[PATH_MAX_LENGTH + 1];
	const size_t length = strlen(path);

	memcpy(folder, path, length + 1);
	for (size_t i = 1; i < length; i++) {
		if (path[i] != '/')
			continue;
		folder[i] = '\0';
		if (mkdir(folder, 0700) != 0 && errno != EEXIST && access(folder, F_OK) != 0)
			return unavailable("make the folder", folder, err);
		folder[i] = '/';
	}
	return true;
}

bool file_make(const char *path, struct error *err)
{
	struct stat status;
	int file;

	if (!check_length(path, err))
		return false;
	if (stat(path, &status) == 0)
		return file_find(path, err);
	if (!make_folders(path, err))
		return false;
	file = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
	if (file < 0)
		return unavailable("make", path, err);
	close(file);
	return true;
}
