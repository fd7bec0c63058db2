/* Random and exhaustive short logs with people, zone and holidays, made to stand on boundaries. */
#ifndef TACT_TESTS_RANDOM_LOG_H
#define TACT_TESTS_RANDOM_LOG_H

#include "base/arena.h"
#include "core/process.h"
#include "core/workday.h"
#include "core/zone.h"

enum { LOG_MAX_EVENTS = 15, LOG_MAX_PEOPLE = 5, LOG_ZONES = 9, LOG_COUNTRIES = 7 };

/* Zones and holidays, read once. */
struct log_world {
	struct arena arena;
	struct zone zones[LOG_ZONES];
	struct holidays holidays[LOG_COUNTRIES];
};

struct log {
	struct process process;
	struct person people[LOG_MAX_PEOPLE];
	struct event events[LOG_MAX_EVENTS];
	int16_t with[LOG_MAX_EVENTS][LOG_MAX_PEOPLE];
	const struct zone *zone;
	const struct holidays *holidays;
};

struct dice {
	uint64_t state;
};

void dice_seed(struct dice *dice, uint64_t seed);
int dice_below(struct dice *dice, int sides);
bool dice_percent(struct dice *dice, int percent);

bool log_world_load(struct log_world *world, struct error *err);
void log_random(struct log *log, const struct log_world *world, struct dice *dice);
/* An instant at or near one at which something may turn. */
int64_t log_instant(const struct log *log, struct dice *dice);
void log_copy(struct log *log, const struct log *from);
/* Takes an event out, and all that name it. */
void log_drop(struct log *log, int number);

/* How many shapes of event short logs are made of. */
int log_shapes(void);
/* A log of those shapes, each so many hours after the one before. */
void log_short(struct log *log, const struct log_world *world, const int *shapes, const int *gaps, int count);

#endif
