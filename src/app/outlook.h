/* What a person sees of a process at one instant: its agenda and what is forbidden. */
#ifndef TACT_APP_OUTLOOK_H
#define TACT_APP_OUTLOOK_H

#include "base/arena.h"
#include "core/agenda.h"

struct outlook {
	struct agenda agenda;
	struct ban *forbidden;
	size_t forbidden_count;
};

/* `all`: done and void items too. */
void outlook_make(
	const struct matter *matter, struct instant now, bool all, struct arena *arena, struct outlook *ret);
/* What is forbidden alone. */
void outlook_forbidden(
	const struct matter *matter, struct instant now, struct arena *arena, struct outlook *ret);
/* The agenda alone. */
void outlook_plan(
	const struct matter *matter, struct instant now, bool all, struct arena *arena, struct agenda *ret);

#endif
