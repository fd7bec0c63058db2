/* What asks the person, and what happened since yesterday, as they stand on today's page. */
#ifndef TACT_WEB_SHEET_SINCE_H
#define TACT_WEB_SHEET_SINCE_H

#include "app/since.h"
#include "app/today.h"
#include "web/sheet.h"

void sheet_since_asks(struct visit *visit, const struct since *since);
/* With what the person recorded in the processes that are at hand. */
void sheet_since_news(struct visit *visit, const struct since *since, const struct today *today);

#endif
