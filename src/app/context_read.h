/* What a letter is about, said in JSON: {"role", "company", "person", "type"}. */
#ifndef TACT_APP_CONTEXT_READ_H
#define TACT_APP_CONTEXT_READ_H

#include "app/proof_desk.h"

#include <jansson.h>

/* Everything may be missing or null; unknown keys are passed over. */
bool context_read_value(
	const json_t *value, struct arena *arena, struct letter_context *context, struct error *err);
bool context_read(const char *text, struct arena *arena, struct letter_context *context, struct error *err);
/* A person of a context: the letter goes there. */
void context_add_person(const char *name, struct arena *arena, struct letter_context *context);
/* A letter about which nothing is known yet. */
void context_init(struct letter_context *context);

#endif
