/* Letters on their way out, for people: where each is, why, what is to be decided; and mails that ask. */
#ifndef TACT_CLI_OUTBOX_PAGE_H
#define TACT_CLI_OUTBOX_PAGE_H

#include "app/incoming_look.h"
#include "app/outbox_look.h"
#include "cli/session.h"

/* "Tuesday 24 November, 14:00" in the person's zone; where theirs is another at that instant, with the time
 * there behind it. */
const char *outbox_page_when(
	struct session *session, const struct matter *matter, struct instant instant, struct instant now);
/* "Tuesday 24 November from 08:00, Dana's time in New York". */
const char *outbox_page_opening(struct session *session, const struct matter *matter, const char *name,
	struct instant instant, struct instant now);
/* One letter in a list. */
void outbox_page_line(struct session *session, const struct outbox_look *look, struct instant now);
/* One letter with its history, its evidence and its message. */
void outbox_page_letter(struct session *session, const struct outbox_look *look, struct instant now);
/* What is to be decided, each with its command. */
void outbox_page_choices(struct session *session, const struct outbox_look *look);
/* One mail that asks; `process` names the one it was taken for, or is NULL. */
void outbox_page_incoming(struct session *session, const struct incoming *incoming,
	const struct process *process, struct instant now);

#endif
