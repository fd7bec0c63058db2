/* Bytes in memory that can be read as a file, for what reads files only; nothing of them reaches a disk. */
#include "app/memory_file.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

static bool write_all(int file, struct span bytes)
{
	while (bytes.length) {
		const ssize_t written = write(file, bytes.start, bytes.length);
		if (written < 0 && errno == EINTR)
			continue;
		if (written <= 0)
			return false;
		bytes.start += written;
		bytes.length -= (size_t)written;
	}
	return true;
}

bool memory_file_open(struct span bytes, struct memory_file *ret_file, struct error *err)
{
	const int file = memfd_create("tact", MFD_CLOEXEC);

	if (file < 0 || !write_all(file, bytes)) {
		error_set(err, ERROR_UNAVAILABLE, "there is no room to read the file: %s", strerror(errno));
		if (file >= 0)
			close(file);
		return false;
	}
	ret_file->file = file;
	snprintf(ret_file->path, sizeof(ret_file->path), "/proc/self/fd/%d", file);
	return true;
}

void memory_file_close(struct memory_file *file)
{
	close(file->file);
}
