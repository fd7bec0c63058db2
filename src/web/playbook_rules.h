/* The rules of a playbook as a list: each with its own lines of the text, and the clauses it goes back to. */
#ifndef TACT_WEB_PLAYBOOK_RULES_H
#define TACT_WEB_PLAYBOOK_RULES_H

#include "core/playbook.h"
#include "web/visit.h"

/* Headings, lists, sources; `text` is what the playbook was read from. */
void playbook_rules_add(struct visit *visit, const struct playbook *playbook, struct span text);

#endif
