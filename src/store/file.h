/* The file and the folder of the database, before any database looks at them. */
#ifndef TACT_STORE_FILE_H
#define TACT_STORE_FILE_H

#include "base/error.h"

/* Fails with ERROR_NOT_FOUND where there is none, ERROR_INVALID where it is no regular file. */
bool file_find(const char *path, struct error *err);
/* Makes the folders (0700) and an empty file (0600) where they are missing. */
bool file_make(const char *path, struct error *err);
/* ERROR_NOT_FOUND with its hint; returns false. */
bool file_missing(const char *path, struct error *err);

#endif
