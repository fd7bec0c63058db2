/* A date that a mail promises for the decision. */
#ifndef TACT_APP_ANSWER_PROMISE_H
#define TACT_APP_ANSWER_PROMISE_H

#include "base/instant.h"

/* "We will let you know by 4 December": that day, in English, German and French; DAY_NONE where none is
 * promised. What the reader is to do by a day is no promise. */
struct day answer_promise(const char *body, struct day sent);

#endif
