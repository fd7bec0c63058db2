/* The process that a page is about, with all that is seen of it at one instant. */
#ifndef TACT_WEB_SEEN_PROCESS_H
#define TACT_WEB_SEEN_PROCESS_H

#include "app/outlook.h"
#include "web/visit.h"

struct seen_process {
	int64_t number;
	struct process process;
	struct matter matter;
	struct outlook outlook; /* with done and void items, for the ids */
	const char **ids;       /* of the items */
};

/* By the first part of the path; ERROR_NOT_FOUND where there is none, or no database. */
bool seen_process_load(struct visit *visit, struct seen_process *ret, struct error *err);
/* The process alone, for forms that record: no agenda, no ids. */
bool seen_process_read(struct visit *visit, struct seen_process *ret, struct error *err);
/* "Data analyst, Acme", linked to the process. */
void seen_process_link(struct visit *visit, const struct seen_process *seen);
/* "Data analyst, Acme" */
const char *seen_process_title(const struct seen_process *seen, struct arena *arena);
/* What a state means, as a sentence. */
const char *seen_process_state(uint8_t state);

/* What a person is called in addresses: the id, percent-encoded; "~3" where that cannot be. */
const char *seen_process_person_word(const struct process *process, int person, struct arena *arena);
/* The other way round; ERROR_NOT_FOUND. */
bool seen_process_person(
	const struct process *process, struct span word, int16_t *ret_person, struct error *err);

#endif
