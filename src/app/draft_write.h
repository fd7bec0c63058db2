/* Drafts as JSON. */
#ifndef TACT_APP_DRAFT_WRITE_H
#define TACT_APP_DRAFT_WRITE_H

#include "app/json_text.h"
#include "core/gate.h"
#include "store/draft_rows.h"

struct arena;

/* Everything of one, into the object that is open. */
void draft_write(
	const struct matter *matter, const struct draft *draft, struct arena *arena, struct json_text *json);
/* One line of a list: without its text. */
void draft_write_brief(const struct draft *draft, struct json_text *json);

#endif
