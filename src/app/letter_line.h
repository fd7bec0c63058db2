/* A letter as a line of JSON Lines: {"id", "type", "context", "subject", "body"}. */
#ifndef TACT_APP_LETTER_LINE_H
#define TACT_APP_LETTER_LINE_H

#include "app/context_read.h"
#include "app/letter_read.h"

struct letter_line {
	const char *id; /* as JSON: "\"L05\"", "7", "null" */
	struct letter_text text;
	struct letter_context context;
};

/* *ret_line's id is filled wherever it could be read, also on failure. Parts live in the arena. */
bool letter_line_read(struct span line, struct arena *arena, struct letter_line *ret_line, struct error *err);

#endif
