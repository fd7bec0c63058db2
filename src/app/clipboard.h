/* The clipboard of the desktop, by whichever program is there. */
#ifndef TACT_APP_CLIPBOARD_H
#define TACT_APP_CLIPBOARD_H

#include "base/error.h"
#include "base/span.h"

/* *ret_program tells which. ERROR_UNAVAILABLE where none is there, or none takes it. */
bool clipboard_put(struct span text, const char **ret_program, struct error *err);

#endif
