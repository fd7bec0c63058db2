/* Files of the system's zone data: where they lie, which names they may have. */
#include "calendar/zone_file.h"

#include "base/text.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { NAME_MAX_LENGTH = 100, LIST_MAX_BYTES = 4 << 20, NAMES_MAX = 4096 };

static const char *folder(void)
{
	const char *named = getenv("TZDIR");
	return named && named[0] ? named : "/usr/share/zoneinfo";
}

/* Not zones, or copies that count leap seconds. */
static const char *const refused_names[] = {"localtime", "posixrules", "Factory"};
static const char *const refused_folders[] = {"posix/", "right/"};

static bool name_refused(const char *name)
{
	struct span span = span_of(name);
	for (size_t i = 0; i < sizeof(refused_names) / sizeof(refused_names[0]); i++)
		if (span_is(span, refused_names[i]))
			return true;
	for (size_t i = 0; i < sizeof(refused_folders) / sizeof(refused_folders[0]); i++)
		if (span_starts(span, refused_folders[i]))
			return true;
	return false;
}

bool zone_file_name_valid(const char *name)
{
	bool part_start = true;
	size_t length = 0;
	for (; name[length]; length++) {
		char c = name[length];
		bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
		bool inner = (c >= '0' && c <= '9') || c == '_' || c == '-' || c == '+';
		if (c == '/' ? part_start : !(letter || (inner && !part_start)))
			return false;
		part_start = c == '/';
	}
	return length && length <= NAME_MAX_LENGTH && !part_start && !name_refused(name);
}

static bool open_path(const char *name, char ret_path[PATH_MAX])
{
	int length = snprintf(ret_path, PATH_MAX, "%s/%s", folder(), name);
	return length > 0 && length < PATH_MAX;
}

bool zone_file_exists(const char *id)
{
	char path[PATH_MAX];
	struct stat status;
	return zone_file_name_valid(id) && open_path(id, path) && !stat(path, &status) &&
	       S_ISREG(status.st_mode);
}

static bool read_all(int fd, char *start, size_t size)
{
	for (size_t have = 0; have < size;) {
		ssize_t got = read(fd, start + have, size - have);
		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			return false;
		have += (size_t)got;
	}
	return true;
}

static bool read_open(int fd, const char *path, size_t max_bytes, struct arena *arena, struct span *ret_bytes,
	bool *ret_missing, struct error *err)
{
	struct stat status;
	if (fstat(fd, &status) < 0)
		return error_set(err, ERROR_UNAVAILABLE, "could not read \"%s\": %s", path, strerror(errno));
	if (!S_ISREG(status.st_mode)) {
		*ret_missing = true;
		return false;
	}
	if ((uintmax_t)status.st_size > max_bytes)
		return error_set(err, ERROR_INVALID, "\"%s\" is too large for zone data", path);
	size_t size = (size_t)status.st_size;
	char *start = arena_alloc(arena, size + 1);
	if (!read_all(fd, start, size))
		return error_set(err, ERROR_UNAVAILABLE, "could not read \"%s\"", path);
	*ret_bytes = (struct span){start, size};
	return true;
}

bool zone_file_read(const char *name, size_t max_bytes, struct arena *arena, struct span *ret_bytes,
	bool *ret_missing, struct error *err)
{
	*ret_missing = false;
	char path[PATH_MAX];
	if (!open_path(name, path))
		return error_set(err, ERROR_INVALID, "the path of the zone data is too long");
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0) {
		*ret_missing = errno == ENOENT || errno == ENOTDIR;
		return error_set(err, ERROR_UNAVAILABLE, "could not open \"%s\": %s", path, strerror(errno));
	}
	bool fine = read_open(fd, path, max_bytes, arena, ret_bytes, ret_missing, err);
	close(fd);
	return fine;
}

/* "Z NAME …" starts a zone and "L TARGET NAME" a second name in tzdata.zi. */
static struct span line_name(struct span line)
{
	struct span word = {0}, rest = line;
	if (span_starts(line, "Z ")) {
		span_cut(&rest, ' ', &word);
		span_cut(&rest, ' ', &word);
		return word;
	}
	if (!span_starts(line, "L "))
		return (struct span){0};
	for (int i = 0; i < 3; i++)
		span_cut(&rest, ' ', &word);
	return word;
}

/* "Berlin" is meant as "Europe/Berlin": the misspelt word may be the last part alone. */
static const char *same_last_part(const char *misspelt, const char *const *names, size_t count)
{
	const char *slash = strrchr(misspelt, '/');
	struct span last = span_of(slash ? slash + 1 : misspelt);
	for (size_t i = 0; i < count; i++) {
		const char *part = strrchr(names[i], '/');
		if (part && span_is_nocase(last, part + 1))
			return names[i];
	}
	return NULL;
}

const char *zone_file_nearest(const char *misspelt, struct arena *arena)
{
	struct span list, line;
	bool missing;
	if (strlen(misspelt) > NAME_MAX_LENGTH ||
		!zone_file_read("tzdata.zi", LIST_MAX_BYTES, arena, &list, &missing, NULL))
		return NULL;
	const char **names = arena_array(arena, const char *, NAMES_MAX);
	size_t count = 0;
	while (count < NAMES_MAX && span_cut(&list, '\n', &line)) {
		struct span name = line_name(line);
		if (name.length)
			names[count++] = arena_copy(arena, name.start, name.length);
	}
	for (size_t i = 0; i < count; i++)
		if (span_is_nocase(span_of(misspelt), names[i]))
			return names[i];
	const char *same = same_last_part(misspelt, names, count);
	return same ? same : text_nearest(span_of(misspelt), names, count);
}
