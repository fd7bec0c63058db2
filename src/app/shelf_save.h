/* The person's own playbooks written: checked first, then put in place whole. */
#ifndef TACT_APP_SHELF_SAVE_H
#define TACT_APP_SHELF_SAVE_H

#include "app/shelf.h"

/* Small letters, digits and hyphens: what a new playbook may be called. */
bool shelf_name_check(const char *name, struct error *err);
/* Reads the text as that playbook; errors name the line and the column. */
bool shelf_check(const char *name, struct span text, struct arena *arena, struct error *err);
/* Puts a text that was checked into the own folder; `fresh`: ERROR_CHANGED where one of that name is there.
 * What the shelf had read before is forgotten. */
bool shelf_save(struct shelf *shelf, const char *name, struct span text, bool fresh, struct arena *arena,
	struct error *err);
/* Takes an own one away: its text is removed, or the link to it. */
bool shelf_remove(struct shelf *shelf, const char *name, struct arena *arena, struct error *err);

#endif
