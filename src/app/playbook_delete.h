/* An own playbook that goes: who follows it is asked first, and follows another from then on. */
#ifndef TACT_APP_PLAYBOOK_DELETE_H
#define TACT_APP_PLAYBOOK_DELETE_H

#include "app/desk.h"

struct store;

struct playbook_use {
	int64_t processes; /* that name it */
	bool is_default;   /* it is followed where nothing else is chosen */
};

/* `store` may be NULL: nobody follows it then. */
bool playbook_use_load(struct store *store, const char *name, struct arena *arena,
	struct playbook_use *ret_use, struct error *err);
/* Lets those who follow it follow `instead`, then removes its text; ERROR_FORBIDDEN where somebody follows it
 * and `instead` is NULL. The caller plans anew. */
bool playbook_delete(struct store *store, struct desk *desk, const char *name, const char *instead,
	struct arena *arena, struct error *err);

#endif
