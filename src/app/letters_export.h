/* Writes what cases do not hold, one a line: letters with how they went, mails that came, settings. */
#ifndef TACT_APP_LETTERS_EXPORT_H
#define TACT_APP_LETTERS_EXPORT_H

#include "base/arena.h"
#include "base/error.h"
#include "base/text.h"

#include <stdint.h>

struct store;

/* Where it stands; zero but for the store at first. */
struct letters_export {
	struct store *store;
	int part;
	int64_t before; /* the last number written, of letters and mails, which go from the newest; 0: none */
};

/* Writes the next few lines; *ret_ended behind the last. */
bool letters_export_next(struct letters_export *export, struct arena *arena, struct text *text,
	bool *ret_ended, struct error *err);

#endif
