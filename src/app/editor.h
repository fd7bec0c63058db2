/* The person's own editor. */
#ifndef TACT_APP_EDITOR_H
#define TACT_APP_EDITOR_H

#include "base/error.h"

/* Opens the file in $VISUAL or $EDITOR, or else in the first of sensible-editor, nano and vi, and waits.
 * ERROR_UNAVAILABLE where there is none, or it ends with a failure. */
bool editor_run(const char *path, struct error *err);

#endif
