/* What a playbook tells beside its rules, where it fits: its notes. */
#ifndef TACT_APP_NOTES_H
#define TACT_APP_NOTES_H

#include "core/agenda.h"

/* Whether the note belongs beside this agenda. */
bool note_fits(const struct note_rule *note, const struct agenda *agenda);

#endif
