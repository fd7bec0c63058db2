/* Playbooks out of nothing: every enumerator and every combination that the language can say. */
#ifndef TACT_TESTS_CORE_PLAYBOOK_RANDOM_H
#define TACT_TESTS_CORE_PLAYBOOK_RANDOM_H

#include "core/playbook.h"

struct dice {
	uint64_t state;
};

/* A number from 0 to below `sides`. */
unsigned dice_roll(struct dice *dice, unsigned sides);
struct playbook playbook_random(struct dice *dice, struct arena *arena);
struct example example_random(struct dice *dice, struct arena *arena);

#endif
