/* What happened lately with letters and mails, and which of them ask the person. */
#ifndef TACT_APP_SINCE_H
#define TACT_APP_SINCE_H

#include "app/incoming_look.h"
#include "app/outbox_look.h"

enum { SINCE_MAX = 20 };

struct since {
	struct outbox_look *asking;                /* letters that wait for the person */
	const struct outbox_look *gone[SINCE_MAX]; /* letters handed over since */
	struct incoming *questions, *answers; /* mails that wait for them; those that came and were certain */
	size_t asking_count, gone_count, question_count, answer_count; /* each at most SINCE_MAX */
	bool more;                                                     /* there are others that ask */
};

/* The newest first. */
bool since_load(struct store *store, struct desk *desk, struct instant from, struct instant now,
	struct arena *arena, struct since *ret_since, struct error *err);

#endif
