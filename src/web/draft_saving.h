/* The words that were typed into a draft, saved as somebody had them before them. */
#ifndef TACT_WEB_DRAFT_SAVING_H
#define TACT_WEB_DRAFT_SAVING_H

#include "web/seen_draft.h"

/* Fields subject, body and read. ERROR_CHANGED where other words were stored meanwhile. */
bool draft_saving_typed(struct visit *visit, struct seen_draft *seen, struct error *err);
bool draft_saving_words(struct visit *visit, struct seen_draft *seen, const char *subject, const char *body,
	struct error *err);

#endif
