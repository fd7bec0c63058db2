/* The promises, judged after every commit, before every dot and at the end. */
#ifndef TACT_TESTS_SIMULATION_JUDGE_H
#define TACT_TESTS_SIMULATION_JUDGE_H

#include "core/outbox.h"

#include <stdbool.h>
#include <stdint.h>

struct store;

/* What becomes of a broken promise; never returns. */
extern void (*judge_fails)(const char *words);
void judge_fail(const char *format, ...) __attribute__((format(printf, 1, 2), noreturn));

void judge_begin(void);
/* Sees each step of each letter over that connection. */
void judge_watch(struct store *store);
/* Of the connection that has just committed. */
void judge_commit(struct store *store);
/* The final dot of that letter is about to be written. */
void judge_dot(int letter);
/* Has every letter come to its end, and every mail been there long enough? */
bool judge_is_quiet(void);
void judge_end(void);
/* The machine's clock is set by so much: what is not sent waits for the person from now on. */
void judge_doubt(int64_t seconds);
/* What is about to move the letters on this connection; OUTBOX_EVENT_COUNT: a sweep. */
void judge_expect(enum outbox_event event);
/* What was not committed never was. */
void judge_forget(void);

#endif
