/* Who acts in the world, one at a time: each has a stack of its own and gives way at hooks; a crash leaves it
 * there for good. */
#ifndef TACT_TESTS_SIMULATION_ACTOR_H
#define TACT_TESTS_SIMULATION_ACTOR_H

#include <stdbool.h>
#include <stdint.h>

struct store;

struct actor {
	int number;
	bool alive;
	int64_t wake;        /* acts no earlier */
	int64_t crash_in;    /* so many hooks from now; -1: does not */
	struct store *store; /* its connection */
	int64_t looked_at;   /* at the clock and the database */
	bool writing;        /* has the writer's lock: nobody else may act */
	char holder[32];
};

extern struct actor *actor_now; /* NULL: the world itself */

/* Begins one, on the stack of that number. */
void actor_begin(int number, void (*live)(struct actor *actor));
struct actor *actor_at(int number);
/* Goes on with it until it gives way, ends or crashes. */
void actor_go_on(struct actor *actor);
void actor_give_way(void);
/* Never returns: what it held is as after a kill. */
void actor_crash(void) __attribute__((noreturn));
/* Takes it away from outside, between two steps. */
void actor_kill(struct actor *actor);

#endif
