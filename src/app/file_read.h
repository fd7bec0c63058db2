/* Reads a whole file, or standard input for "-", up to a limit. */
#ifndef TACT_APP_FILE_READ_H
#define TACT_APP_FILE_READ_H

#include "base/arena.h"
#include "base/error.h"
#include "base/span.h"

bool file_read(
	const char *path, size_t max_bytes, struct arena *arena, struct span *ret_text, struct error *err);

#endif
