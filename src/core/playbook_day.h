/* Dates and times of day in the examples of a playbook: "Mon 21 Sep 2026 14:00", all in UTC. */
#ifndef TACT_CORE_PLAYBOOK_DAY_H
#define TACT_CORE_PLAYBOOK_DAY_H

#include "core/playbook_lex.h"

struct text;

/* Takes "Mon 21 Sep 2026". The year may be left out once *first is known: then the first such date from
 * *first on is meant. */
bool playbook_day_read(struct playbook_lex *lex, struct day *first, struct day *ret_day);
/* "14:00" or "14:00:30" as a second of the day. */
bool playbook_day_clock(struct span word, int *ret_second);
/* As playbook_day_clock, taken or an error. */
bool playbook_day_read_clock(struct playbook_lex *lex, int *ret_second);
/* Takes a date and a time of day. */
bool playbook_day_read_instant(struct playbook_lex *lex, struct day *first, struct instant *ret_instant);

struct instant playbook_day_instant(struct day day, int second);
struct day playbook_day_of(struct instant instant);
int playbook_day_second_of(struct instant instant);

void playbook_day_write(struct text *text, struct day day);
void playbook_day_write_clock(struct text *text, int second);
void playbook_day_write_instant(struct text *text, struct instant instant);

#endif
