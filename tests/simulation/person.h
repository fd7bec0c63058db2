/* The person, who decides what tact asks. */
#ifndef TACT_TESTS_SIMULATION_PERSON_H
#define TACT_TESTS_SIMULATION_PERSON_H

/* Looks at the outbox and decides; comes back later. */
void person_looks(int again);

#endif
