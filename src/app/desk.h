/* What an answer needs beside the process: playbooks, zones and holidays, each read once. */
#ifndef TACT_APP_DESK_H
#define TACT_APP_DESK_H

#include "app/shelf.h"
#include "calendar/zone_load.h"
#include "core/gate.h"

enum { DESK_MAX_HOLIDAYS = 16 };

struct planned;

struct desk {
	struct arena *arena;
	struct shelf shelf;
	struct zone_store zones;
	const char *default_playbook; /* NULL: tactful */
	struct planned *planned;      /* NULL: each process is planned when it is asked for */
	int holidays_count;
	struct desk_holidays {
		const char *name;
		int first_year, last_year;
		struct holidays holidays;
	} holidays[DESK_MAX_HOLIDAYS];
};

void desk_init(struct desk *desk, struct arena *arena);
/* What a person set and imported, known to another desk too; it lives as long as the first. */
void desk_share(struct desk *desk, const struct desk *from);
/* Everything that planning this process needs. `playbook` (name or file; NULL: the process's own) replaces
 * the process's playbook, which has to exist all the same. */
bool desk_matter(struct desk *desk, const struct process *process, const char *playbook,
	struct matter *ret_matter, struct error *err);
/* Its zone and holidays alone; errors name the field. */
bool desk_place(
	struct desk *desk, const struct process *process, struct matter *ret_matter, struct error *err);
/* The name of the playbook that the process follows. */
const char *desk_playbook_name(const struct desk *desk, const struct process *process);

#endif
