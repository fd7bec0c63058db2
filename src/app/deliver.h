/* One approved letter on its way out: claimed, looked for answers, permitted before the final dot, and what
 * came of it recorded. */
#ifndef TACT_APP_DELIVER_H
#define TACT_APP_DELIVER_H

#include "app/collect.h"

struct delivery {
	const struct collector *collector;
	const char *holder; /* of the lease */
	/* Told of each step, in words for people; may be NULL. */
	void (*tell)(void *closure, const struct outbox *letter, const char *words);
	void *closure;
};

/* Sends that letter now where everything allows it. What came of it is its state in *ret_letter, and `reply`
 * says why; false only where the database or the arguments fail. */
bool deliver_letter(const struct delivery *delivery, int64_t draft, struct arena *arena,
	struct outbox *ret_letter, struct error *err);

#endif
