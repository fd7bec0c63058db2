/* Listening at the inbox of an account, while nothing else is to be done. */
#ifndef TACT_APP_COLLECT_WAIT_H
#define TACT_APP_COLLECT_WAIT_H

#include "app/collect.h"

enum { COLLECT_WAIT_MAX_SECONDS = 300 };

/* Until something arrives, something else is to be done (post->wake), or that instant, or for the longest
 * wait; by IDLE where the server offers it. No transaction may be open. False where the server fails. */
bool collect_wait(const struct collector *collector, struct account *account, struct instant till,
	bool *ret_arrived, struct error *err);

#endif
