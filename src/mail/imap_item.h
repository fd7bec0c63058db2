/* What a FETCH answer tells of one message, and dates as mailboxes write them. */
#ifndef TACT_MAIL_IMAP_ITEM_H
#define TACT_MAIL_IMAP_ITEM_H

#include "base/instant.h"
#include "mail/imap_parse.h"

struct imap_item {
	uint32_t uid;  /* 0: not told */
	uint32_t size; /* 0: not told */
	struct instant arrived;
	bool there;       /* the part that was asked for is; not so where it is missing or NIL */
	struct span part; /* in the frame, or the arena */
	bool cut;
};

enum { IMAP_DATE_TEXT_SIZE = 32 };

/* Reads it; `section` is the part that was asked for, as in "BODY[HEADER]". False where it is no such answer.
 */
bool imap_item_parse(
	struct imap_cursor cursor, const char *section, struct arena *arena, struct imap_item *ret_item);
/* "17-Jul-1996 02:44:25 -0700" */
bool imap_date_parse(struct span text, struct instant *ret_instant);
void imap_date_print(struct instant instant, char ret_text[IMAP_DATE_TEXT_SIZE]);

#endif
