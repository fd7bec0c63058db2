/* The button that makes a letter, for any page that shows an item. */
#ifndef TACT_WEB_SHEET_LETTER_H
#define TACT_WEB_SHEET_LETTER_H

#include "web/sheet.h"

/* A form of its own; it leads to the draft. */
void sheet_letter_form(struct visit *visit, int64_t process, const char *item);

#endif
