/* Who holds a lease: this process, unlike any other that ever ran, and whether such a one still runs. */
#ifndef TACT_APP_OWN_HOLDER_H
#define TACT_APP_OWN_HOLDER_H

#include "base/arena.h"

#include <stdbool.h>

/* "pid 4711 start 123456 in 4026531836 of BOOT on MACHINE" */
const char *own_holder(struct arena *arena);
/* Certainly ended, on this machine; false where nobody can tell. */
bool own_holder_is_gone(const char *holder, struct arena *arena);

/* The id of this machine and of its latest start; "" where the system has none. */
const char *own_machine(struct arena *arena);
const char *own_boot(struct arena *arena);

#endif
