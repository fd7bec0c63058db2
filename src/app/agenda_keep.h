/* What the store keeps of a planned agenda: until when it holds and how urgent it is. */
#ifndef TACT_APP_AGENDA_KEEP_H
#define TACT_APP_AGENDA_KEEP_H

#include "app/desk.h"
#include "core/agenda.h"
#include "store/agenda_rows.h"

/* How urgent an item is: smaller is sooner; due before missed before held before coming. */
int64_t agenda_keep_urgency(const struct item *item);
/* The row of a process from its agenda at now (with or without done and void items); *ret_row's process is
 * left alone. */
void agenda_keep_row(const struct agenda *agenda, struct instant now, struct agenda_row *ret_row);
/* The row of a process that cannot be planned, such as one whose playbook is gone: looked at again after a
 * day. */
void agenda_keep_broken(struct instant now, struct agenda_row *ret_row);

#endif
