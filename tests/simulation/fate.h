/* What befalls the machine and the person's mail, planned from the seed. */
#ifndef TACT_TESTS_SIMULATION_FATE_H
#define TACT_TESTS_SIMULATION_FATE_H

void fate_begin(void);
/* A program crashed. */
void fate_crashed(void);
/* The server took the letter of that approval: what follows, for the provider and the recipient. */
void fate_accepted(int approval);

#endif
