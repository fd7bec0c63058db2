/* The log of a process on its page: newest first, each entry to be taken back. */
#ifndef TACT_WEB_PROCESS_LOG_H
#define TACT_WEB_PROCESS_LOG_H

#include "web/seen_process.h"

void process_log_add(struct visit *visit, const struct seen_process *seen);
/* What was recorded last, behind a form: the entry named by the field "noted". */
void process_log_noted(struct visit *visit, const struct seen_process *seen);

#endif
