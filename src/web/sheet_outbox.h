/* One letter on its way out, as it stands on a page. */
#ifndef TACT_WEB_SHEET_OUTBOX_H
#define TACT_WEB_SHEET_OUTBOX_H

#include "app/outbox_look.h"
#include "web/sheet.h"

/* What is known: state in words, to whom, when next, evidence, the last word of the server. */
void sheet_outbox_state(struct visit *visit, const struct outbox_look *look);
/* What the person may decide, each a button; nothing where there is nothing. */
void sheet_outbox_choices(struct visit *visit, const struct outbox_look *look);
/* "Thank Dana Lee by email" */
const char *sheet_outbox_title(struct visit *visit, const struct outbox_look *look);

#endif
