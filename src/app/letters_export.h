/* Writes what cases do not hold, one a line: letters with how they went, mails that came, settings. */
#ifndef TACT_APP_LETTERS_EXPORT_H
#define TACT_APP_LETTERS_EXPORT_H

#include "base/error.h"
#include "base/text.h"

struct store;

/* Calls `write` now and then with what was written so far, which it empties. */
bool letters_export_all(struct store *store, struct text *text,
	bool (*write)(void *closure, struct text *text, struct error *err), void *closure, struct error *err);

#endif
