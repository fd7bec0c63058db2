/* One item of an agenda, and one ban, as they stand on a page. */
#ifndef TACT_WEB_SHEET_ITEM_H
#define TACT_WEB_SHEET_ITEM_H

#include "web/sheet.h"

/* A list item: the deed, its time, its main button, and on demand why and by which source. `id` names it. */
void sheet_item(struct visit *visit, const struct matter *matter, int64_t process, const struct item *item,
	const char *id, bool with_title);
/* A list item in the quiet shade of what is not to be done: what, until when, and why on demand. */
void sheet_ban(struct visit *visit, const struct matter *matter, const struct ban *ban, bool with_title);

#endif
