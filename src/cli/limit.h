/* How many rows a list shows. */
#ifndef TACT_CLI_LIMIT_H
#define TACT_CLI_LIMIT_H

#include "cli/session.h"

/* --limit, or `fallback`; ERROR_USAGE where it is none from 1 to `most`. */
bool limit_read(struct session *session, long fallback, long most, size_t *ret_limit, struct error *err);

#endif
