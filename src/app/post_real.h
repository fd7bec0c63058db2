/* The parts of the real post: clocks, sleep, and what is remembered beside the database. Of the files of
 * post_real alone. */
#ifndef TACT_APP_POST_REAL_H
#define TACT_APP_POST_REAL_H

#include "app/post.h"

/* `data` of each is NULL: there is one machine. */
void post_clock_shift(int64_t seconds);
struct instant post_clock_now(void *data);
int64_t post_clock_steady(void *data);
int64_t post_clock_awake(void *data);
const char *post_clock_boot(void *data);
const char *post_clock_place(void *data, const char *database);

bool post_sleep_till(void *data, struct instant till);
int post_sleep_wake(void *data);
/* From now on a change of that file, or of what is written beside it, ends a sleep. */
void post_sleep_watch(const char *database);

bool post_count_recall(void *data, const char *place, int64_t *ret_count, struct error *err);
bool post_count_remember(void *data, const char *place, int64_t count, struct error *err);
bool post_count_forget(const char *place, struct error *err);

#endif
