/* What was found in a file, as it stands on the page that asks whether to record it. */
#ifndef TACT_WEB_SHEET_IMPORT_H
#define TACT_WEB_SHEET_IMPORT_H

#include "app/import_run.h"
#include "web/sheet.h"

void sheet_import(struct visit *visit, const struct import_result *result);

#endif
