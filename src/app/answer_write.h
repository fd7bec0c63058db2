/* The answers of `plan` and `may` as JSON (language.md, section 5). */
#ifndef TACT_APP_ANSWER_WRITE_H
#define TACT_APP_ANSWER_WRITE_H

#include "app/json_text.h"
#include "app/outlook.h"
#include "core/reason.h"

void answer_write_plan(
	const struct matter *matter, const struct outlook *outlook, struct instant now, struct text *text);
void answer_write_permission(const struct matter *matter, const struct permission *permission,
	struct instant now, struct text *text);
/* One item as an object; `id` (may be NULL) is the short one that people type. */
void answer_write_item(const struct matter *matter, const struct item *item, struct instant now,
	const char *id, struct json_text *json);
void answer_write_ban(
	const struct matter *matter, const struct ban *ban, struct instant now, struct json_text *json);
/* An instant in the process's zone; never is null. */
void answer_write_instant(const struct matter *matter, struct instant instant, struct json_text *json);

#endif
