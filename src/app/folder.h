/* Where a person's own files lie (XDG Base Directory Specification). */
#ifndef TACT_APP_FOLDER_H
#define TACT_APP_FOLDER_H

#include "base/arena.h"

/* NULL where neither the variable nor HOME says. */
const char *folder_config(struct arena *arena); /* …/tact */
const char *folder_data(struct arena *arena);   /* …/tact */

#endif
