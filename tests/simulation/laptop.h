/* The person's machine: runners on it, and what they stand on. */
#ifndef TACT_TESTS_SIMULATION_LAPTOP_H
#define TACT_TESTS_SIMULATION_LAPTOP_H

#include "app/post.h"

void laptop_begin(void);
/* A runner that ended or crashed is begun again some time later. */
void laptop_start_later(int number);
void laptop_start(int number);
extern const struct post laptop_post;

#endif
