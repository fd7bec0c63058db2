/* Everything that is held, written into a file that has no name: it is gone with its last reader. */
#include "app/export_file.h"

#include "app/case_export.h"
#include "app/folder.h"
#include "app/letters_export.h"
#include "store/store.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>

/* Beside the database, whose disk is private and has room for another of its size; else where all files
 * without a name go. */
static int open_nameless(struct store *store)
{
	struct arena arena;
	int file = -1;

	arena_init(&arena);
	if (store)
		file = open(folder_of_file(store_path(store), &arena), O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	if (file < 0)
		file = open("/tmp", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	arena_clear(&arena);
	return file;
}

static bool cannot(struct error *err)
{
	error_set(err, ERROR_UNAVAILABLE, "the export could not be written: %s", strerror(errno));
	return error_hint(err, "make room on the disk; tact export --output FILE writes to another one");
}

static bool write_part(void *closure, struct text *text, struct error *err)
{
	const int file = *(const int *)closure;
	size_t done = 0;

	while (done < text->length) {
		const ssize_t written = write(file, text->start + done, text->length - done);
		if (written < 0 && errno == EINTR)
			continue;
		if (written <= 0)
			return cannot(err);
		done += (size_t)written;
	}
	text->length = 0;
	return true;
}

static bool fill(struct store *store, enum export_kind kind, int file, int64_t *ret_bytes, struct error *err)
{
	TEXT_CLEANUP struct text text = {0};
	off_t length;

	if (store && !(kind == EXPORT_CASES ? case_export_all : letters_export_all)(
			     store, &text, write_part, &file, err))
		return false;
	length = lseek(file, 0, SEEK_END);
	if (length < 0 || lseek(file, 0, SEEK_SET) != 0)
		return cannot(err);
	*ret_bytes = length;
	return true;
}

bool export_file_make(
	struct store *store, enum export_kind kind, int *ret_file, int64_t *ret_bytes, struct error *err)
{
	const int file = open_nameless(store);

	if (file < 0)
		return cannot(err);
	if (!fill(store, kind, file, ret_bytes, err)) {
		close(file);
		return false;
	}
	*ret_file = file;
	return true;
}
