/* Chance that can be repeated: the same seed gives the same numbers. */
#ifndef TACT_TESTS_SIMULATION_CHANCE_H
#define TACT_TESTS_SIMULATION_CHANCE_H

#include <stdbool.h>
#include <stdint.h>

struct chance {
	uint64_t state;
};

static inline uint64_t chance_next(struct chance *chance)
{
	uint64_t z = chance->state += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

static inline int64_t chance_below(struct chance *chance, int64_t count)
{
	return (int64_t)(chance_next(chance) % (uint64_t)count);
}

/* Both ends may come. */
static inline int64_t chance_between(struct chance *chance, int64_t first, int64_t last)
{
	return first + chance_below(chance, last - first + 1);
}

static inline bool chance_one_in(struct chance *chance, int64_t count)
{
	return chance_below(chance, count) == 0;
}

#endif
