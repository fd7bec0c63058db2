/* Small files that nobody else may read: refused where somebody could, written whole or not at all. */
#include "settings/private_file.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { OTHERS = 077 };

static bool cannot(const char *path, const char *verb, struct error *err)
{
	enum error_kind kind = errno == ENOENT ? ERROR_NOT_FOUND : ERROR_UNAVAILABLE;

	return error_set(err, kind, "could not %s \"%.300s\": %s", verb, path, strerror(errno));
}

static bool check_mode(
	const struct private_file_words *words, const char *path, const struct stat *facts, struct error *err)
{
	bool is_folder = S_ISDIR(facts->st_mode);

	if (facts->st_uid != geteuid()) {
		error_set(err, ERROR_UNAVAILABLE, "\"%.300s\" belongs to somebody else", path);
		return error_hint(err, "move it away, and %s", words->again);
	}
	if (!(facts->st_mode & OTHERS))
		return true;
	error_set(err, ERROR_UNAVAILABLE, "others may %s \"%.300s\", where %s", is_folder ? "enter" : "read",
		path, words->kept);
	return error_hint(err, "chmod %s '%.300s' mends it%s%s", is_folder ? "700" : "600", path,
		words->leaked ? "; if others did, " : "", words->leaked ? words->leaked : "");
}

static bool make_above(const char *folder, char part[PATH_MAX], struct error *err)
{
	if (snprintf(part, PATH_MAX, "%s", folder) >= PATH_MAX)
		return error_set(err, ERROR_INVALID, "the name of the folder \"%.60s…\" is too long", folder);
	for (char *slash = strchr(part + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		if (mkdir(part, 0700) != 0 && errno != EEXIST)
			return cannot(part, "make", err);
		*slash = '/';
	}
	return true;
}

bool private_folder_make(const struct private_file_words *words, const char *folder, struct error *err)
{
	char part[PATH_MAX];
	struct stat facts;

	if (!make_above(folder, part, err))
		return false;
	if (mkdir(folder, 0700) != 0 && errno != EEXIST)
		return cannot(folder, "make", err);
	return stat(folder, &facts) == 0 ? check_mode(words, folder, &facts, err)
					 : cannot(folder, "look at", err);
}

/* Returns the open file, or -1. */
static int open_checked(
	const struct private_file_words *words, const char *path, size_t length, struct error *err)
{
	int file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
	struct stat facts;

	if (file < 0 || fstat(file, &facts) != 0) {
		cannot(path, "open", err);
		if (err->kind != ERROR_NOT_FOUND)
			error_hint(err, "remove it, and %s", words->again);
	} else if (check_mode(words, path, &facts, err)) {
		if (S_ISREG(facts.st_mode) && facts.st_size == (off_t)length)
			return file;
		error_set(err, ERROR_INVALID, "\"%.300s\" is damaged", path);
		error_hint(err, "remove it, and %s", words->again);
	}
	if (file >= 0)
		close(file);
	return -1;
}

bool private_file_load(const struct private_file_words *words, const char *path, uint8_t *ret_bytes,
	size_t length, struct error *err)
{
	int file = open_checked(words, path, length, err);
	size_t done = 0;

	if (file < 0)
		return false;
	while (done < length) {
		ssize_t got = read(file, ret_bytes + done, length - done);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			break;
		done += (size_t)got;
	}
	close(file);
	return done == length || error_set(err, ERROR_UNAVAILABLE, "could not read \"%.300s\"", path);
}

static bool write_all(int file, const uint8_t *bytes, size_t length)
{
	while (length > 0) {
		ssize_t count = write(file, bytes, length);
		if (count < 0 && errno == EINTR)
			continue;
		if (count <= 0)
			return false;
		bytes += count;
		length -= (size_t)count;
	}
	return fsync(file) == 0;
}

static void sync_folder_of(const char *path)
{
	char folder[PATH_MAX];
	int length = (int)(strrchr(path, '/') - path), file;

	snprintf(folder, sizeof(folder), "%.*s", length, path);
	file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
	if (file >= 0) {
		fsync(file);
		close(file);
	}
}

static bool put_in_place(const char *temporary, const char *path, bool replace, struct error *err)
{
	bool done = (replace ? rename(temporary, path) : link(temporary, path)) == 0;

	if (!done && errno == EEXIST)
		error_set(err, ERROR_CHANGED, "\"%.300s\" is there already", path);
	else if (!done)
		cannot(path, "write", err);
	if (!done || !replace)
		unlink(temporary);
	if (done)
		sync_folder_of(path);
	return done;
}

bool private_file_save(const char *path, const uint8_t *bytes, size_t length, bool replace, struct error *err)
{
	char temporary[PATH_MAX];
	int file;

	if (snprintf(temporary, sizeof(temporary), "%s.%ld", path, (long)getpid()) >= (int)sizeof(temporary))
		return error_set(err, ERROR_INVALID, "the name of the file \"%.60s…\" is too long", path);
	unlink(temporary);
	file = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0600);
	if (file < 0)
		return cannot(temporary, "write", err);
	bool written = write_all(file, bytes, length);
	if (close(file) == 0 && written)
		return put_in_place(temporary, path, replace, err);
	cannot(temporary, "write", err);
	unlink(temporary);
	return false;
}
