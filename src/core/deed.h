/* What is to be done and by when, in a few plain words, as a line of a page says it. */
#ifndef TACT_CORE_DEED_H
#define TACT_CORE_DEED_H

#include "base/text.h"
#include "core/agenda.h"

/* "Due now" … */
extern const char *const deed_headings[ITEM_STATE_COUNT];

/* "thank Dana Lee" */
void deed_add_action(const struct matter *matter, uint8_t action, int16_t to, struct text *text);
/* "thank Dana Lee by email, drop-off" */
void deed_add_item(const struct matter *matter, const struct item *item, struct text *text);
/* "until Thursday, 15:00", "from Monday", … : what matters about an item's time in its state; nothing where
 * nothing does. */
void deed_add_time(
	const struct matter *matter, const struct item *item, struct instant now, struct text *text);
/* "no asking Dana Lee how things stand by phone" */
void deed_add_ban(const struct matter *matter, const struct ban *ban, struct text *text);
/* What always holds, whatever happened, is no news. */
bool deed_ban_is_standing(const struct ban *ban);
/* Nor that a thank-you is not sent twice: neither needs saying every day. */
bool deed_ban_is_news(const struct ban *ban);
/* An earlier one of the list forbids the same as long. */
bool deed_ban_is_echo(const struct ban *bans, size_t number);

#endif
