/* Which of several mail accounts a letter leaves from. */
#ifndef TACT_WEB_DRAFT_FROM_H
#define TACT_WEB_DRAFT_FROM_H

#include "core/account.h"
#include "web/visit.h"

/* The one that was chosen by the field "from", or the first; NULL where there is none at all. ERROR_CHANGED
 * where the chosen one was removed. */
bool draft_from_load(struct visit *visit, const struct account **ret_from, struct error *err);
/* The choice, where there is one. */
bool draft_from_field(struct visit *visit, struct error *err);
/* Sends the browser to the page of the draft, with what was chosen; `place` is its "#findings", or "". */
void draft_from_go(struct visit *visit, int64_t draft, const char *place);

#endif
