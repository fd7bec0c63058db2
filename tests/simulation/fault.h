/* Mistakes that can be put into the program, to see that the simulation finds each. */
#ifndef TACT_TESTS_SIMULATION_FAULT_H
#define TACT_TESTS_SIMULATION_FAULT_H

#include "mail/smtp.h"

#include <stdbool.h>

/* By its words; false where there is no such mistake. */
bool fault_choose(const char *name);
bool fault_is(const char *name);
const char *fault_name(int number); /* NULL behind the last */
/* No world shows it yet: a hole is there, but no answer in it that matters before the dot. */
bool fault_is_hard(int number);
/* What the sending is taken for. */
void fault_result(struct smtp_result *result);

#endif
