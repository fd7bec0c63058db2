/* Reads a whole file, or standard input for "-", up to a limit. */
#include "app/file_read.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FIRST_CAPACITY = 1 << 16 };

static bool open_error(const char *path, struct error *err)
{
	if (errno == ENOENT || errno == ENOTDIR)
		return error_set(err, ERROR_NOT_FOUND, "there is no file \"%s\"", path);
	return error_set(err, ERROR_UNAVAILABLE, "could not open \"%s\": %s", path, strerror(errno));
}

static bool read_all(int file, const char *path, size_t max_bytes, struct arena *arena, struct span *ret_text,
	struct error *err)
{
	size_t capacity = 0, length = 0;
	char *start = NULL;

	for (;;) {
		ssize_t got;
		start = arena_grow(arena, start, 1, length, FIRST_CAPACITY, &capacity);
		got = read(file, start + length, capacity - length);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return error_set(
				err, ERROR_UNAVAILABLE, "could not read \"%s\": %s", path, strerror(errno));
		if (got == 0)
			break;
		length += (size_t)got;
		if (length > max_bytes)
			return error_set(
				err, ERROR_INVALID, "%s: too large: more than %zu bytes", path, max_bytes);
	}
	*ret_text = (struct span){start, length};
	return true;
}

bool file_read(
	const char *path, size_t max_bytes, struct arena *arena, struct span *ret_text, struct error *err)
{
	bool standard = path[0] == '-' && path[1] == '\0', fine;
	int file = standard ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);

	if (file < 0)
		return open_error(path, err);
	fine = read_all(file, path, max_bytes, arena, ret_text, err);
	if (!standard)
		close(file);
	return fine;
}
