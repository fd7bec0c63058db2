/* The process that a command speaks about, from a case file or the database, with all that planning it needs.
 */
#ifndef TACT_CLI_CHOSEN_H
#define TACT_CLI_CHOSEN_H

#include "app/outlook.h"
#include "cli/session.h"

struct chosen {
	int64_t number; /* 0: from a case file */
	struct process process;
	struct matter matter;
	struct instant now;
};

/* `word` (may be NULL) names a process of the database; --case wins over it. --playbook and --now are
 * honoured. */
bool chosen_load(struct session *session, const char *word, struct chosen *ret_chosen, struct error *err);
/* The same for a process whose number is known. */
bool chosen_load_number(
	struct session *session, int64_t number, struct chosen *ret_chosen, struct error *err);

#endif
