/* Where an export goes: standard output, or a file that appears only once it is whole. */
#include "cli/output.h"

#include <errno.h>
#include <fcntl.h>
#include <unistd.h>

bool output_open(struct output *output, const char *path, struct error *err)
{
	*output = (struct output){.file = STDOUT_FILENO, .path = path};
	if (!path)
		return true;
	if (asprintf(&output->temporary, "%s.part", path) < 0)
		abort();
	output->file = open(output->temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	if (output->file >= 0)
		return true;
	error_set(err, ERROR_UNAVAILABLE, "could not create \"%s\": %s", output->temporary, strerror(errno));
	free(output->temporary);
	return false;
}

bool output_write(struct output *output, struct text *text, struct error *err)
{
	size_t written = 0;

	while (written < text->length) {
		ssize_t count = write(output->file, text->start + written, text->length - written);
		if (count < 0 && errno == EINTR)
			continue;
		if (count < 0)
			return error_set(err, ERROR_UNAVAILABLE, "could not write %s: %s",
				output->path ? output->path : "the answer", strerror(errno));
		written += (size_t)count;
	}
	text->length = 0;
	return true;
}

bool output_commit(struct output *output, struct error *err)
{
	bool fine;

	if (!output->path)
		return true;
	fine = fsync(output->file) == 0;
	fine = close(output->file) == 0 && fine;
	fine = fine && rename(output->temporary, output->path) == 0;
	if (!fine) {
		error_set(
			err, ERROR_UNAVAILABLE, "could not write \"%s\": %s", output->path, strerror(errno));
		unlink(output->temporary);
	}
	free(output->temporary);
	return fine;
}

void output_discard(struct output *output)
{
	if (!output->path)
		return;
	close(output->file);
	unlink(output->temporary);
	free(output->temporary);
}

bool output_save(const char *path, struct span bytes, struct error *err)
{
	TEXT_CLEANUP struct text text = {0};
	struct output output;

	text_add(&text, bytes.start, bytes.length);
	if (!output_open(&output, strcmp(path, "-") == 0 ? NULL : path, err))
		return false;
	if (output_write(&output, &text, err))
		return output_commit(&output, err);
	output_discard(&output);
	return false;
}
