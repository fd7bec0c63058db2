/* Writes a case as JSON (language.md, section 5); reading it back gives the same process. */
#ifndef TACT_APP_CASE_WRITE_H
#define TACT_APP_CASE_WRITE_H

#include "app/json_text.h"
#include "core/process.h"

/* One object; `one_line`: on one line, for JSON Lines. */
void case_write(const struct process *process, bool one_line, struct text *text);
/* One event as an object. */
void case_write_event(const struct process *process, const struct event *event, struct json_text *json);
void case_write_person(const struct person *person, struct json_text *json);

#endif
