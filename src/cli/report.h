/* The answer to what was recorded: the events, and what they changed in the agenda. */
#ifndef TACT_CLI_REPORT_H
#define TACT_CLI_REPORT_H

#include "app/entry.h"
#include "cli/chosen.h"

/* Compares the agenda at now of the process before with that of the entry as recorded. `before` is NULL for a
 * new process. */
bool report_recorded(struct session *session, const struct chosen *before, const struct entry *entry,
	struct instant now, struct error *err);
/* What it did to letters that waited; as JSON it is the outbox that tells. */
void report_stopped(struct session *session, int64_t stopped);
/* "did thank by email to Dana Lee" */
const char *report_event(struct session *session, const struct process *process, const struct event *event);

#endif
