/* An agenda as a page for people: what is due, why, by which rule, until when; and what is forbidden. */
#ifndef TACT_CLI_PAGE_H
#define TACT_CLI_PAGE_H

#include "app/outlook.h"
#include "cli/session.h"

/* "Data analyst, Acme" */
const char *page_title(struct session *session, const struct process *process);
/* "thank Dana Lee" */
const char *page_action(struct session *session, const struct matter *matter, uint8_t action, int16_t to);
/* "thank Dana Lee by email, drop-off" */
const char *page_deed(struct session *session, const struct matter *matter, const struct item *item);
/* "Wednesday 15 September, 14:00" */
const char *page_when(
	struct session *session, const struct matter *matter, struct instant instant, struct instant now);
/* "until Thursday, 15:00", "from Monday", … : what matters about an item's time in its state. */
const char *page_time(
	struct session *session, const struct matter *matter, const struct item *item, struct instant now);
/* "[one-call.8 light-touch.2]"; those beyond `most` as "+3". */
const char *page_cites(struct session *session, const struct cites *cites, int most);

/* One item in one line: id, deed and time. */
void page_item_line(struct session *session, const struct matter *matter, const struct item *item,
	const char *id, struct instant now);
/* The same with the reason and its source below. */
void page_item(struct session *session, const struct matter *matter, const struct item *item, const char *id,
	struct instant now);
/* Its sentence and source alone. */
void page_item_why(struct session *session, const struct matter *matter, const struct item *item,
	struct instant now, int indent, int most);
void page_ban(
	struct session *session, const struct matter *matter, const struct ban *ban, struct instant now);
/* Each; one that says the same as an earlier one is left out. */
void page_bans(struct session *session, const struct matter *matter, const struct ban *bans, size_t count,
	struct instant now);
/* What the playbook tells beside its rules: always (outlook NULL), or in this situation. */
void page_notes(struct session *session, const struct matter *matter, const struct outlook *outlook);
/* Everything of one process; ids may be NULL. `all`: done and void items too. */
void page_outlook(struct session *session, const struct matter *matter, const struct outlook *outlook,
	const char *const *ids, bool all, struct instant now);

#endif
