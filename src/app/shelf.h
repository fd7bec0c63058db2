/* The playbooks at hand: those that ship with the program and the person's own. */
#ifndef TACT_APP_SHELF_H
#define TACT_APP_SHELF_H

#include "core/playbook.h"

#define PLAYBOOK_DEFAULT "tactful"
enum { SHELF_MAX_PLAYBOOKS = 500 };

struct shelf_entry;

struct shelf {
	struct arena *arena;
	const char *own_folder; /* NULL: none */
	struct shelf_entry *parsed;
};

/* A playbook's text and where it comes from. */
struct shelf_text {
	const char *name; /* as it is asked for */
	const char *file; /* as errors name it */
	bool own;         /* from the person's own folder or a file */
	struct span text;
};

void shelf_init(struct shelf *shelf, struct arena *arena);
/* By name only, as in a case; NULL is the default. ERROR_NOT_FOUND where there is none. */
bool shelf_get(
	struct shelf *shelf, const char *name, const struct playbook **ret_playbook, struct error *err);
/* By name, or as a file where the word has a "/" or ends in ".playbook". */
bool shelf_open(struct shelf *shelf, const char *name_or_file, const struct playbook **ret_playbook,
	struct error *err);
bool shelf_read(
	struct shelf *shelf, const char *name_or_file, struct shelf_text *ret_text, struct error *err);
/* Parsed anew with its examples, for checking. */
bool shelf_parse(
	struct shelf *shelf, const char *name_or_file, struct playbook *ret_playbook, struct error *err);
/* What was read of that name is read anew when it is asked for next. */
void shelf_forget(struct shelf *shelf, const char *name);
/* All names, shipped ones first, then own ones by the alphabet; each once. */
size_t shelf_names(struct shelf *shelf, const char *ret_names[SHELF_MAX_PLAYBOOKS]);

#endif
