/* From a request to its reply. */
#ifndef TACT_WEB_RECEPTION_H
#define TACT_WEB_RECEPTION_H

#include "web/ground.h"
#include "web/guard.h"
#include "web/kept.h"
#include "web/minder.h"
#include "web/reply.h"

struct reception {
	struct guard guard;
	struct ground ground;
	struct kept kept;
	struct minder minder;
	int64_t shift_seconds; /* added to the clock */
	/* Called after a form was carried out. */
	void (*changed)(void *closure);
	void *closure;
};

/* How many bytes of a body this request may have: 0 where it may have none. */
size_t reception_body_limit(struct reception *reception, const struct request *request);
/* The texts of the reply live in the arena. */
void reception_answer(
	struct reception *reception, struct request *request, struct arena *arena, struct reply *ret_reply);

#endif
