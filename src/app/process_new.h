/* A new process as a person tells it: where, which role, who, in which zone. */
#ifndef TACT_APP_PROCESS_NEW_H
#define TACT_APP_PROCESS_NEW_H

#include "app/entry.h"

enum { PROCESS_NEW_MAX_PEOPLE = 50 };

struct process_new {
	const char *role, *organization;
	const char *zone, *holidays; /* NULL: as the settings say, else the system */
	const char *playbook, *via;  /* NULL: the default; nobody */
	const char *people;          /* interviewers, with commas between them; NULL: nobody */
	bool represented;
};

/* Not recorded yet; with room for `events_room` events. ERROR_USAGE where something is missing. */
bool process_new_entry(struct store *store, const struct process_new *wanted, int events_room,
	struct arena *arena, struct entry *ret_entry, struct error *err);

#endif
