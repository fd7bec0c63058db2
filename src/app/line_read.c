/* Reads a file line by line with a limit, so that no file is too large. */
#include "app/line_read.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { FIRST_CAPACITY = 1 << 16 };

bool line_read_open(struct line_read *reader, const char *path, size_t max_bytes, struct error *err)
{
	struct stat facts;

	*reader = (struct line_read){.path = path, .max_bytes = max_bytes, .capacity = FIRST_CAPACITY};
	reader->file = strcmp(path, "-") == 0 ? dup(STDIN_FILENO) : open(path, O_RDONLY | O_CLOEXEC);
	if (reader->file < 0) {
		bool missing = errno == ENOENT || errno == ENOTDIR;
		return error_set(err, missing ? ERROR_NOT_FOUND : ERROR_UNAVAILABLE,
			"could not open \"%s\": %s", path, strerror(errno));
	}
	if (fstat(reader->file, &facts) == 0 && S_ISREG(facts.st_mode))
		reader->bytes_total = facts.st_size;
	reader->buffer = malloc(reader->capacity);
	if (!reader->buffer)
		abort();
	return true;
}

void line_read_close(struct line_read *reader)
{
	if (reader->buffer)
		close(reader->file);
	free(reader->buffer);
	reader->buffer = NULL;
}

/* More bytes behind the unread ones. */
static bool fill(struct line_read *reader, struct error *err)
{
	ssize_t got;

	if (reader->begin > 0 && reader->end == reader->capacity) {
		memmove(reader->buffer, reader->buffer + reader->begin, reader->end - reader->begin);
		reader->end -= reader->begin;
		reader->begin = 0;
	}
	if (reader->end == reader->capacity) {
		if (reader->capacity > reader->max_bytes)
			return error_set(err, ERROR_INVALID, "%s:%ld: too large: more than %zu bytes",
				reader->path, reader->line + 1, reader->max_bytes);
		reader->capacity *= 2;
		reader->buffer = realloc(reader->buffer, reader->capacity);
		if (!reader->buffer)
			abort();
	}
	do
		got = read(reader->file, reader->buffer + reader->end, reader->capacity - reader->end);
	while (got < 0 && errno == EINTR);
	if (got < 0)
		return error_set(
			err, ERROR_UNAVAILABLE, "could not read \"%s\": %s", reader->path, strerror(errno));
	reader->over = got == 0;
	reader->end += (size_t)got;
	reader->bytes_read += got;
	return true;
}

bool line_read_next(struct line_read *reader, bool *ret_found, struct span *ret_line, struct error *err)
{
	size_t searched = 0;
	char *line_break;

	for (;;) {
		size_t unread = reader->end - reader->begin;
		line_break = unread > searched ? memchr(reader->buffer + reader->begin + searched, '\n',
							 unread - searched)
					       : NULL;
		if (line_break || reader->over)
			break;
		searched = unread;
		if (!fill(reader, err))
			return false;
	}
	*ret_line = (struct span){reader->buffer + reader->begin, reader->end - reader->begin};
	if (line_break)
		ret_line->length = (size_t)(line_break - ret_line->start);
	*ret_found = line_break || ret_line->length > 0;
	reader->begin += ret_line->length + (line_break != NULL);
	reader->line += *ret_found;
	return true;
}

bool line_read_skip(struct line_read *reader, struct error *err)
{
	for (;;) {
		char *line_break = memchr(reader->buffer + reader->begin, '\n', reader->end - reader->begin);
		if (line_break) {
			reader->begin = (size_t)(line_break - reader->buffer) + 1;
			break;
		}
		reader->begin = reader->end = 0;
		if (reader->over)
			break;
		if (!fill(reader, err))
			return false;
	}
	reader->line++;
	return true;
}

bool line_read_rest(struct line_read *reader, struct span line, struct span *ret_text, struct error *err)
{
	reader->begin = (size_t)(line.start - reader->buffer);
	while (!reader->over)
		if (!fill(reader, err))
			return false;
	*ret_text = (struct span){reader->buffer + reader->begin, reader->end - reader->begin};
	reader->begin = reader->end;
	return true;
}
