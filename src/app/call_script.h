/* What to say in a call or face to face, made from the facts of the log as a letter is. */
#ifndef TACT_APP_CALL_SCRIPT_H
#define TACT_APP_CALL_SCRIPT_H

#include "base/arena.h"
#include "base/error.h"
#include "core/agenda.h"

struct store;

/* Nothing is recorded. ERROR_NOT_FOUND where no template fits. */
bool call_script_make(struct store *store, const struct matter *matter, const struct item *item,
	uint8_t channel, struct instant now, struct arena *arena, const char **ret_text, struct error *err);
/* What of such words is said: without the commands that record it afterwards. */
const char *call_script_spoken(const char *script, struct arena *arena);

#endif
