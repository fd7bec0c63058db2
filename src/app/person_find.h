/* People found by what is typed: an id, an address, or any unambiguous part of a name. */
#ifndef TACT_APP_PERSON_FIND_H
#define TACT_APP_PERSON_FIND_H

#include "core/process.h"

/* ERROR_NOT_FOUND where nobody is meant, ERROR_USAGE where several may be. */
bool person_find(const struct process *process, const char *word, int16_t *ret_person, struct error *err);
/* A new id for a person of that name, such as "dana" or "dana2". */
struct arena;
const char *person_new_id(const struct process *process, const char *name, struct arena *arena);

#endif
