/* A draft approved on its page. */
#ifndef TACT_WEB_DRAFT_APPROVAL_H
#define TACT_WEB_DRAFT_APPROVAL_H

#include "web/seen_draft.h"

/* Leads to the outbox where it leaves by itself; a refusal says why, and the way out. */
bool draft_approval_run(struct visit *visit, struct seen_draft *seen, const char *value, struct error *err);

#endif
