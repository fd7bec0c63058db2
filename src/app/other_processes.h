/* What a letter could mix up: companies, roles and people of the person's other processes. */
#ifndef TACT_APP_OTHER_PROCESSES_H
#define TACT_APP_OTHER_PROCESSES_H

#include "base/arena.h"
#include "core/process.h"

#include <stddef.h>

struct store;

enum { OTHER_PROCESSES_MAX = 200, OTHER_PEOPLE_MAX = 400 };

struct other_processes {
	const char **roles, **companies, **people;
	size_t role_count, company_count, person_count;
};

/* Of the newest OTHER_PROCESSES_MAX; each name once, and none that process `number` has itself. */
bool other_processes_load(struct store *store, int64_t number, const struct process *own, struct arena *arena,
	struct other_processes *ret, struct error *err);

#endif
