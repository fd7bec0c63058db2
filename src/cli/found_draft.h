/* The draft that an id such as "d7" names, with the process it belongs to. */
#ifndef TACT_CLI_FOUND_DRAFT_H
#define TACT_CLI_FOUND_DRAFT_H

#include "app/draft_list.h"
#include "cli/chosen.h"

struct found_draft {
	struct draft draft;
	struct chosen chosen;
};

/* The database has to be open. */
bool found_draft_load(struct session *session, const char *word, struct found_draft *ret, struct error *err);

#endif
