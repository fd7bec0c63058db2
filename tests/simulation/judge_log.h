/* What the log, the looks into the mailbox and Sent have to say for each letter. */
#ifndef TACT_TESTS_SIMULATION_JUDGE_LOG_H
#define TACT_TESTS_SIMULATION_JUDGE_LOG_H

#include "world.h"

/* The contact stands in the log before the dot, and no answer and no ban before it. */
void judge_log_dot(const struct letter *letter, const struct outbox *row, struct arena *arena);
/* Not long ago all that could be seen was taken in, and there was no answer among it. */
void judge_look_dot(const struct letter *letter);
/* Contacts are what was permitted, less what was certainly not taken. */
void judge_log_end(const struct letter *letter, const struct outbox *row, struct arena *arena);
void judge_copies_end(int letter, const struct outbox *row);
/* Every answer was taken in. */
void judge_mails_end(void);

#endif
