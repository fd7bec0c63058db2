/* The people of a process on its page, each as a card. */
#ifndef TACT_WEB_PROCESS_PEOPLE_H
#define TACT_WEB_PROCESS_PEOPLE_H

#include "web/seen_process.h"

void process_people_add(struct visit *visit, const struct seen_process *seen);
/* Relations, addresses as links, how often and when contacted last, by what they may be asked now. */
void process_people_facts(struct visit *visit, const struct seen_process *seen, int16_t person);

#endif
