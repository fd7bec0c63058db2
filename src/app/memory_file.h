/* Bytes in memory that can be read as a file, for what reads files only; nothing of them reaches a disk. */
#ifndef TACT_APP_MEMORY_FILE_H
#define TACT_APP_MEMORY_FILE_H

#include "base/error.h"
#include "base/span.h"

struct memory_file {
	int file;
	char path[40];
};

bool memory_file_open(struct span bytes, struct memory_file *ret_file, struct error *err);
void memory_file_close(struct memory_file *file);

#endif
