/* Writes all processes as cases, one a line, as one state of the database. */
#ifndef TACT_APP_CASE_EXPORT_H
#define TACT_APP_CASE_EXPORT_H

#include "base/error.h"
#include "base/text.h"

struct store;

/* Calls `write` now and then with what was written so far, which it empties. */
bool case_export_all(struct store *store, struct text *text,
	bool (*write)(void *closure, struct text *text, struct error *err), void *closure, struct error *err);

#endif
