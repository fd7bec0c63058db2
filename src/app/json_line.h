/* What the lines of JSON Lines have in common: an object, its id, its texts. */
#ifndef TACT_APP_JSON_LINE_H
#define TACT_APP_JSON_LINE_H

#include "base/arena.h"
#include "base/error.h"
#include "base/span.h"

#include <jansson.h>

enum { JSON_LINE_MAX = 1 << 20, JSON_LINE_ID_MAX = 200 };

/* The caller frees it with json_decref(). ERROR_INVALID for what is too large, no JSON or no object. */
bool json_line_load(struct span line, json_t **ret_whole, struct error *err);
/* The id as JSON: "\"L05\"", "7"; *ret_id is left alone where there is none. */
bool json_line_id(const json_t *whole, struct arena *arena, const char **ret_id, struct error *err);
/* A text, in the arena; *ret_part is left alone where it is missing or null. */
bool json_line_part(
	const json_t *whole, const char *key, struct arena *arena, struct span *ret_part, struct error *err);

#endif
