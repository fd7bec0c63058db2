/* Where a person's own files lie (XDG Base Directory Specification). */
#ifndef TACT_APP_FOLDER_H
#define TACT_APP_FOLDER_H

#include "base/arena.h"

#include <stdbool.h>

/* NULL where neither the variable nor HOME says. */
const char *folder_config(struct arena *arena); /* …/tact */
const char *folder_data(struct arena *arena);   /* …/tact */
const char *folder_state(struct arena *arena);  /* …/tact */

/* The folder that a file lies in; "." where its name tells none. */
const char *folder_of_file(const char *path, struct arena *arena);
/* Makes a folder (0700) with those above it; false where it cannot be. */
bool folder_make(const char *path, struct arena *arena);

#endif
